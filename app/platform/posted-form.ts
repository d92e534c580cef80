import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { tidyText } from '../shared/values/typed-text.ts';
import type { AppEnv, Body } from './request.ts';
import { typedTexts, withoutControls } from './typed-texts.ts';

/** The largest file, 20 MB, and room for a page of its own to say so when it is somewhat larger. */
const largest = 25 * 1024 * 1024;

/** A browser shows an answer only when it could send all of its form; what is far too large is cut off. */
const takeIn = async (body: ReadableStream<Uint8Array> | null) => {
  let taken = 0;
  if (body && !body.locked)
    for await (const part of body) {
      taken += part.length;
      if (taken > 8 * largest) return;
    }
};

/** Refuses what is larger than any form; `first` runs before, for what the page needs to know of its reader. */
export const limitForm = (first: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> =>
  bodyLimit({
    maxSize: largest,
    onError: async (c) => {
      await takeIn(c.req.raw.body);
      await first(c, async () => undefined);
      throw new HTTPException(413);
    },
  });

/** Reads a posted form before anything else can fail, so that whatever does can give back what was typed. */
export const readForm: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const body = await bodyOf(c).catch(() => {
    throw new HTTPException(400);
  });
  c.set('body', body);
  c.set('typed', typedTexts(body.values));
  return next();
};

/** A browser ends each line with two signs; what stands in the database and what was seen of it has one. */
const asTyped = (text: string): string => withoutControls(text).replace(/\r\n?/g, '\n');

/** Of a file its name stands among the values: the browser gives no file back, so a form that is shown again can say which was chosen. */
const bodyOf = async (c: Context<AppEnv>): Promise<Body> => {
  const parsed = await c.req.parseBody({ all: true });
  const texts = Object.entries(parsed).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[name, value.filter((one) => typeof one === 'string').map(asTyped)]];
    if (typeof value === 'string') return [[name, asTyped(value)]];
    return value.name === '' ? [] : [[name, withoutControls(value.name)]];
  });
  const values = Object.fromEntries(texts);
  const list = (name: string) => [values[name] ?? []].flat();
  return {
    values,
    list,
    text: (name) => tidyText(list(name)[0] ?? ''),
    file: (name, evenEmpty = false) => {
      const value = [parsed[name]].flat()[0];
      return value instanceof File && (value.size > 0 || (evenEmpty && value.name !== ''))
        ? value
        : undefined;
    },
  };
};
