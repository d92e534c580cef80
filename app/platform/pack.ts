import { gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** Below this a packed answer is hardly smaller. */
const worthPacking = 1024;

const packable = /^(text\/|application\/json|image\/svg)/;
const accepts = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

/**
 * Packs what people read, in one go: a page is whole before it is sent, and the general middleware's streams cost ten times the
 * processor time for it.
 */
export const packAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (headers.has('content-encoding') || !packable.test(headers.get('content-type') ?? '')) return;
  headers.append('vary', 'Accept-Encoding');
  if (c.req.method === 'HEAD' || !accepts.test(c.req.header('accept-encoding') ?? '')) return;
  const whole = new Uint8Array(await c.res.arrayBuffer());
  const packed = whole.length < worthPacking ? whole : new Uint8Array(gzipSync(whole, { level: 4 }));
  const told = new Headers(headers);
  told.delete('content-length');
  if (packed !== whole) told.set('content-encoding', 'gzip');
  c.res = undefined;
  c.res = new Response(packed, { status, headers: told });
};
