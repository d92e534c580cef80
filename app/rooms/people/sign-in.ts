import type { Context } from 'hono';
import { asSystem, type Tx } from '../../platform/database.ts';
import type { AppEnv } from '../../platform/request.ts';
import { stockholmDay } from '../../shared/values/dates.ts';
import { type ActingAs, asWayIn, ownLanding } from './acting.rules.ts';
import { landingOf } from './landing.rules.ts';
import { type LiveMembership, liveMembershipsOf } from './memberships.store.ts';
import { ownPath } from './return-path.rules.ts';
import { clearSessionCookie, hashOf, newToken, sessionHash, setSessionCookie } from './session-cookie.ts';
import { expiryOf } from './sessions.rules.ts';
import { changeActing, deleteSession, findSession, insertSession } from './sessions.store.ts';
import { type WayIn, waysInOf } from './ways-in.store.ts';

interface SignIn {
  accountId: string;
  /** The membership to act in, or the person's pages to open; without one, the only one there is, or none until the account has chosen. */
  membershipId?: string;
  wayInId?: string;
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
  const waysIn = await waysInOf(tx, signIn.accountId, stockholmDay(now));
  const all = [...memberships, ...waysIn].map(choiceOf);
  const chosen =
    all.length === 1 ? all[0] : all.find(({ id }) => id === (signIn.membershipId ?? signIn.wayInId));
  const before = sessionHash(c);
  if (before) await deleteSession(tx, before);
  const token = newToken();
  await insertSession(tx, {
    ...signIn,
    tokenHash: hashOf(token),
    acting: chosen?.acting,
    now,
    expiresAt: expiryOf(mode, now),
  });
  setSessionCookie(c, token);
  return chosen ? (ownPath(returnTo) ?? chosen.landing) : chooseAddress(returnTo);
};

/** As whom an account may go on, under the id that it chooses it by, and where that leads. */
export const choiceOf = (one: LiveMembership | WayIn): { id: string; acting: ActingAs; landing: string } =>
  'wayInId' in one
    ? { id: one.wayInId, acting: asWayIn(one), landing: ownLanding }
    : { id: one.membershipId, acting: { membershipId: one.membershipId }, landing: landingOf(one.role) };

/** The same session as somebody else, under another token. */
export const goOnAs = async (c: Context<AppEnv>, tokenHash: string, acting: ActingAs): Promise<void> => {
  const token = newToken();
  await asSystem(c.get('application').database, (tx) => changeActing(tx, tokenHash, hashOf(token), acting));
  setSessionCookie(c, token);
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
