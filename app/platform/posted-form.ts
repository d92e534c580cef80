import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import { tidyText } from '../shared/values/typed-text.ts';
import type { AppEnv, Body } from './app-env.ts';
import { sieveForm } from './form-texts.ts';
import { typedTexts, withoutControls } from './typed-texts.ts';

const MEGABYTE = 1024 * 1024;
/** The largest file. */
const FILE = 20 * MEGABYTE;
/** Room for what is written beside files. */
const BESIDE = 5 * MEGABYTE;
/** A browser shows an answer only when it could send all of its form; what is far too large is cut off. */
const CUT_OFF = 200 * MEGABYTE;

/** Handlers that show their form again with what was written, and how many files belong to it. */
const showsAgain = new WeakMap<object, number>();

/** Tells that a handler shows its form again when it was too large; the others answer with a page of their own. */
export const showingAgain = <T extends object>(handler: T, files = 1): T => {
  showsAgain.set(handler, files);
  return handler;
};

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** The texts of what has come and what comes; nothing of its files is kept. */
const sieved = async (body: Bytes, begun: Uint8Array[], contentType: string) => {
  const form = sieveForm(contentType);
  let taken = 0;
  for (const part of begun) form.take(part);
  for await (const part of body) {
    form.take(part);
    taken += part.length;
    if (taken > CUT_OFF) break;
  }
  return form.read();
};

/** What has come of the body when it is whole or larger than it may be. */
const takeIn = async (body: AsyncIterator<Uint8Array<ArrayBuffer>>, most: number) => {
  const begun: Uint8Array<ArrayBuffer>[] = [];
  let taken = 0;
  for (let next = await body.next(); !next.done; next = await body.next()) {
    begun.push(next.value);
    taken += next.value.length;
    if (taken > most) return { begun, tooLarge: true };
  }
  return { begun, tooLarge: false };
};

/**
 * Takes in no more than the form may hold. Of a larger one the texts are read as they go by, and a form that can shows itself again with them;
 * `first` runs before a page that only refuses, for what that page needs to know of its reader.
 */
export const limitForm =
  (first: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const body = c.req.method === 'POST' ? c.req.raw.body : null;
    if (!body) return next();
    const again = matchedRoutes(c).find(({ handler }) => showsAgain.has(handler));
    const files = ((again && showsAgain.get(again.handler)) ?? 1) * FILE;
    const most = files + BESIDE;
    const stated = Number(c.req.header('content-length') ?? Number.NaN);
    if (stated <= most && !c.req.header('transfer-encoding')) return next();
    const stream = body.values({ preventCancel: true }) as AsyncIterableIterator<Uint8Array<ArrayBuffer>>;
    const { begun, tooLarge } = stated > most ? { begun: [], tooLarge: true } : await takeIn(stream, most);
    if (!tooLarge) {
      c.req.raw = new Request(c.req.raw, { body: new Blob(begun) });
      return next();
    }
    const { values, whole } = await sieved(stream, begun, c.req.header('content-type') ?? '');
    if (!again) {
      await first(c, async () => undefined);
      throw new HTTPException(413);
    }
    setBody(c, {
      ...bodyFrom(asValues(Object.entries(values)), () => undefined),
      tooLarge: { megabytes: files / MEGABYTE, whole },
    });
    return next();
  };

const setBody = (c: Context<AppEnv>, body: Body): void => {
  c.set('body', body);
  c.set('typed', typedTexts(body.values));
};

/** Reads a posted form before anything else can fail, so that whatever does can give back what was typed. */
export const readForm: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'POST' || c.get('body')) return next();
  const body = await bodyOf(c).catch(() => {
    throw new HTTPException(400);
  });
  setBody(c, body);
  return next();
};

/** A browser ends each line with two signs; what stands in the database and what was seen of it has one. */
const asTyped = (text: string): string => withoutControls(text).replace(/\r\n?/g, '\n');

const asValues = (parts: [string, string | string[]][]): Body['values'] =>
  Object.fromEntries(
    parts.map(([name, value]) => [name, Array.isArray(value) ? value.map(asTyped) : asTyped(value)]),
  );

/** Of a file its name stands among the values: the browser gives no file back, so a form that is shown again can say which was chosen. */
const bodyOf = async (c: Context<AppEnv>): Promise<Body> => {
  const parsed = await c.req.parseBody({ all: true });
  const texts = Object.entries(parsed).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[name, value.filter((one) => typeof one === 'string')]];
    if (typeof value === 'string') return [[name, value]];
    return value.name === '' ? [] : [[name, value.name]];
  });
  return bodyFrom(asValues(texts), (name) => [parsed[name]].flat()[0]);
};

const bodyFrom = (values: Body['values'], partOf: (name: string) => string | File | undefined): Body => {
  const list = (name: string) => [values[name] ?? []].flat();
  return {
    values,
    list,
    text: (name) => tidyText(list(name)[0] ?? ''),
    file: (name, evenEmpty = false) => {
      const value = partOf(name);
      return value instanceof File && (value.size > 0 || (evenEmpty && value.name !== ''))
        ? value
        : undefined;
    },
  };
};
