import type { Context } from 'hono';
import type { Tx } from '../../platform/database.ts';
import type { AppEnv } from '../../platform/request.ts';
import { landingOf } from './landing.rules.ts';
import { liveMembershipsOf } from './memberships.store.ts';
import { ownPath } from './return-path.rules.ts';
import { clearSessionCookie, hashOf, newToken, sessionHash, setSessionCookie } from './session-cookie.ts';
import { expiryOf } from './sessions.rules.ts';
import { deleteSession, findSession, insertSession } from './sessions.store.ts';

interface SignIn {
  accountId: string;
  /** The membership to act in; without one, the only one there is, or none until the account has chosen. */
  membershipId?: string;
  issuer?: string;
  providerSession?: string;
  idToken?: string;
}

/** A new session in place of whatever this browser had. Answers where to go. Runs through the system door. */
export const startSession = async (
  c: Context<AppEnv>,
  tx: Tx,
  signIn: SignIn,
  returnTo: string | undefined,
): Promise<string> => {
  const { mode, clock } = c.get('application');
  const now = clock();
  const memberships = await liveMembershipsOf(tx, signIn.accountId);
  const chosen =
    memberships.length === 1
      ? memberships[0]
      : memberships.find(({ membershipId }) => membershipId === signIn.membershipId);
  const before = sessionHash(c);
  if (before) await deleteSession(tx, before);
  const token = newToken();
  await insertSession(tx, {
    ...signIn,
    tokenHash: hashOf(token),
    membershipId: chosen?.membershipId ?? null,
    now,
    expiresAt: expiryOf(mode, now),
  });
  setSessionCookie(c, token);
  return chosen ? (ownPath(returnTo) ?? landingOf(chosen.role)) : chooseAddress(returnTo);
};

/** Where an account with several memberships chooses which one to act in. */
export const chooseAddress = (returnTo: string | undefined): string => {
  const path = ownPath(returnTo);
  return path ? `/roller?till=${encodeURIComponent(path)}` : '/roller';
};

/** Ends this browser's session. Answers its id token, with which the provider's own session can be ended. */
export const endSession = async (c: Context<AppEnv>, tx: Tx): Promise<string | undefined> => {
  const tokenHash = sessionHash(c);
  const session = tokenHash ? await findSession(tx, tokenHash) : undefined;
  if (tokenHash) await deleteSession(tx, tokenHash);
  clearSessionCookie(c);
  return session?.idToken ?? undefined;
};
