import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { stockholmDay } from '../shared/values/dates.ts';
import type { AppEnv } from './app-env.ts';
import type { OpenVisit } from './visit.ts';

/** What a screen answers: a page, another address, or a file. */
export type Answer =
  | Child
  | { redirect: string }
  | { file: string | Uint8Array<ArrayBuffer>; name: string; type: string };

export const reply = (c: Context<AppEnv>, answer: Answer) => {
  if (answer && typeof answer === 'object' && 'redirect' in answer) return c.redirect(answer.redirect, 303);
  if (answer && typeof answer === 'object' && 'file' in answer)
    return c.body(answer.file, 200, {
      'content-type': answer.type,
      'content-disposition': asAttachment(answer.name),
    });
  return c.html(answer as never);
};

/** A file to keep, never a page; a name with other letters than English ones is said twice (RFC 6266). */
const asAttachment = (name: string): string => {
  const plain = name.replace(/[^\w.() -]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`;
};

/** What every page is made of, but for who asks. */
export const circumstances = (c: Context<AppEnv>): Omit<OpenVisit, 'visitor'> => {
  const application = c.get('application');
  const now = application.clock();
  return {
    application,
    now,
    today: stockholmDay(now),
    lang: c.get('lang'),
    nonce: c.get('secureHeadersNonce') ?? '',
    url: new URL(c.req.url),
    param: (name) => c.req.param(name) ?? '',
  };
};

/** To where one signs in, or chooses as whom one goes on, and then back here. */
export const toSignIn = (c: Context<AppEnv>) => {
  const back = new URL(c.req.url);
  const signedIn = c.get('visitor') !== undefined || c.get('coming') !== undefined;
  return c.redirect(
    `${signedIn ? '/roller' : '/logga-in'}?till=${encodeURIComponent(back.pathname + back.search)}`,
    303,
  );
};
