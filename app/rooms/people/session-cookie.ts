import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../platform/request.ts';

/** What the database keeps instead of the token itself. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Over https the name itself forbids other hosts and plain http to set it. */
const cookieOf = (c: Context<AppEnv>) => {
  const secure = c.get('application').origin.startsWith('https:');
  return {
    name: secure ? '__Host-brygga' : 'brygga',
    options: { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const,
  };
};

export const sessionHash = (c: Context<AppEnv>): string | undefined => {
  const token = getCookie(c, cookieOf(c).name);
  return token ? hashOf(token) : undefined;
};

export const setSessionCookie = (c: Context<AppEnv>, token: string): void => {
  const { name, options } = cookieOf(c);
  setCookie(c, name, token, options);
};

export const clearSessionCookie = (c: Context<AppEnv>): void => {
  const { name, options } = cookieOf(c);
  deleteCookie(c, name, options);
};
