import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../platform/request.ts';

/** What the database keeps instead of the token itself. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whose sign-in a cookie is: a member's or a person's, or that of somebody who came in by an employer's link. */
type Door = 'brygga' | 'brygga-arbetsgivare';

/** Over https the name itself forbids other hosts and plain http to set it. */
const cookieOf = (c: Context<AppEnv>, door: Door = 'brygga') => {
  const secure = c.get('application').origin.startsWith('https:');
  return {
    name: secure ? `__Host-${door}` : door,
    options: { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const,
  };
};

export const sessionToken = (c: Context<AppEnv>, door?: Door): string | undefined =>
  getCookie(c, cookieOf(c, door).name) || undefined;

export const sessionHash = (c: Context<AppEnv>): string | undefined => {
  const token = sessionToken(c);
  return token ? hashOf(token) : undefined;
};

export const setSessionCookie = (c: Context<AppEnv>, token: string, door?: Door): void => {
  const { name, options } = cookieOf(c, door);
  setCookie(c, name, token, options);
};

export const clearSessionCookie = (c: Context<AppEnv>, door?: Door): void => {
  const { name, options } = cookieOf(c, door);
  deleteCookie(c, name, options);
};
