import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Context, Env, Hono } from 'hono';
import css from '../theme/app.css?inline';
import autosave from '../theme/autosave.js?raw';
import script from '../theme/enhance.js?raw';
import icon from '../theme/icon.svg?raw';
import readAloud from '../theme/read-aloud.js?raw';
import record from '../theme/record.js?raw';
import shrink from '../theme/shrink-picture.js?raw';

type Asset = { path: string; type: string; text: string };

const asset = (name: string, ending: string, type: string, text: string): Asset => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${ending}`, type, text };
};

const assets = {
  css: asset('app', 'css', 'text/css; charset=utf-8', css),
  readAloud: asset('read-aloud', 'js', 'text/javascript; charset=utf-8', readAloud),
  script: asset('enhance', 'js', 'text/javascript; charset=utf-8', `${script}\n${autosave}`),
  record: asset('record', 'js', 'text/javascript; charset=utf-8', record),
  shrink: asset('shrink-picture', 'js', 'text/javascript; charset=utf-8', shrink),
  icon: asset('icon', 'svg', 'image/svg+xml', icon),
};

/** The addresses change with the content, so browsers may keep what they have for ever. */
export const assetPaths = {
  css: assets.css.path,
  script: assets.script.path,
  readAloud: assets.readAloud.path,
  record: assets.record.path,
  shrink: assets.shrink.path,
  icon: assets.icon.path,
};

const packed = new Map<string, { br: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> }>();

const pack = ({ path, text }: Asset) => {
  const before = packed.get(path);
  if (before) return before;
  const now = {
    br: new Uint8Array(brotliCompressSync(text)),
    gzip: new Uint8Array(gzipSync(text, { level: 9 })),
  };
  packed.set(path, now);
  return now;
};

const answer = (c: Context, asset: Asset) => {
  const accepted = c.req.header('accept-encoding') ?? '';
  c.header('Content-Type', asset.type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  c.header('Vary', 'Accept-Encoding');
  for (const encoding of ['br', 'gzip'] as const) {
    if (new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)) {
      c.header('Content-Encoding', encoding);
      return c.body(pack(asset)[encoding]);
    }
  }
  return c.body(asset.text);
};

/** Style sheet, script and icon at their hashed addresses; open to all, they hold nothing. */
export const assetRoutes = <E extends Env>(app: Hono<E>) => {
  for (const asset of Object.values(assets)) app.get(asset.path, (c) => answer(c, asset));
};
