import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../../platform/request.ts';
import { orderIn } from '../people-address.rules.ts';

const COOKIE = 'ordning';

/** The list opens in the order it was last sorted in, in this browser; the address says so. */
export const keepOrder: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { searchParams, search } = new URL(c.req.url);
  const chosen = orderIn(searchParams);
  const kept = orderIn(new URLSearchParams(getCookie(c, COOKIE)));
  if (chosen && chosen !== kept)
    setCookie(c, COOKIE, chosen, { path: '/deltagare', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
  if (!chosen && kept && c.get('visitor'))
    return c.redirect(`/deltagare${search}${search ? '&' : '?'}${kept}`, 303);
  return next();
};
