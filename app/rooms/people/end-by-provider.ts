import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { asSystem } from '../../platform/database.ts';
import type { Application } from '../../platform/visit.ts';
import { providerOf } from './provider.ts';
import { deleteProviderSessions } from './sessions.store.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** What a logout token must say, and that it must not be an id token in disguise. */
const logoutClaims = z
  .object({
    sub: z.string().optional(),
    sid: z.string().optional(),
    jti: z.string(),
    iat: z.number(),
    nonce: z.never().optional(),
    events: z.object({ [logoutEvent]: z.object({}) }),
  })
  .refine(({ sub, sid }) => sub || sid);

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

const keysAt = (address: string) => {
  const keys = keySets.get(address) ?? createRemoteJWKSet(new URL(address));
  keySets.set(address, keys);
  return keys;
};

/** The provider tells, server to server, that somebody has signed out there. Throws when the token cannot be trusted. */
export const endByProvider = async (application: Application, logoutToken: string): Promise<number> => {
  const { issuer, jwks_uri } = (await providerOf(application)).serverMetadata();
  if (!jwks_uri) throw new Error('The provider publishes no keys');
  const { payload } = await jwtVerify(logoutToken, keysAt(jwks_uri), {
    issuer,
    audience: application.settings.oidc!.clientId,
    maxTokenAge: '10 minutes',
    clockTolerance: 30,
  });
  const { sid, sub } = logoutClaims.parse(payload);
  return asSystem(application.database, (tx) =>
    deleteProviderSessions(tx, { issuer, providerSession: sid, subject: sub }),
  );
};
