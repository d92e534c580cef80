import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../platform/request.ts';

const name = 'brygga-inloggning';
const options = (c: Context<AppEnv>) =>
  ({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/logga-in',
    secure: c.get('application').origin.startsWith('https:'),
  }) as const;

/** Binds a sign-in to the browser that began it: nobody can be signed in as somebody else by a link. */
export const setStateCookie = (c: Context<AppEnv>, state: string): void =>
  setCookie(c, name, state, { ...options(c), maxAge: 900 });

export const takeStateCookie = (c: Context<AppEnv>): string | undefined => {
  const state = getCookie(c, name);
  if (state) deleteCookie(c, name, options(c));
  return state;
};
