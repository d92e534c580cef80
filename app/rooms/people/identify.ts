import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { asSystem, type Tx } from '../../platform/database.ts';
import type { AppEnv } from '../../platform/request.ts';
import { type PlainDate, stockholmDay } from '../../shared/values/dates.ts';
import type { LiveMembership } from './memberships.store.ts';
import { sessionHash } from './session-cookie.ts';
import { isLive, mayLeaveDraft, shouldNoteSeen } from './sessions.rules.ts';
import { noteSeen, type Session } from './sessions.store.ts';
import { findOwnSession, findSignedIn } from './signed-in.store.ts';
import type { WayIn } from './ways-in.store.ts';

/** Asked by the script of an open page, not by the person in front of it: it must not keep a sign-in alive. */
const askedByScript = '/insyn/kvar';

interface Found {
  session: Omit<Session, 'idToken'>;
  memberships: LiveMembership[];
  /** The page of a person that the session opens, while it may be opened. */
  wayIn?: WayIn;
  choices: number;
}

/**
 * Reads who asks from the session cookie: `visitor` acts in a membership, `coming` through the person's door, while the sign-in lasts and
 * what was chosen counts; `expired` when the sign-in has run out by time (such a one may leave a draft and nothing else). Every other
 * request has none of them.
 */
export const identify: MiddlewareHandler<AppEnv> = async (c, next) => {
  const tokenHash = sessionHash(c);
  if (!tokenHash) return next();
  const { database, mode, clock } = c.get('application');
  const now = clock();
  const found = await asSystem(database, async (tx) => {
    const signedIn = await find(tx, tokenHash, stockholmDay(now));
    if (!signedIn) return undefined;
    const live = isLive(signedIn.session, mode, now);
    if (live && c.req.path !== askedByScript && shouldNoteSeen(signedIn.session, now))
      await noteSeen(tx, tokenHash, now);
    return { ...signedIn, live };
  });
  if (found?.live) setLive(c, found);
  if (found && !found.live && mayLeaveDraft(found.session, now)) c.set('expired', ownerOf(found));
  if (found && !getCookie(c, 'sprak') && !c.req.query('lang')) c.set('lang', found.session.language);
  return next();
};

const find = async (tx: Tx, tokenHash: string, today: PlainDate): Promise<Found | undefined> => {
  const member = await findSignedIn(tx, tokenHash, today);
  if (member && !member.session.wayInId)
    return { ...member, choices: member.memberships.length + member.waysIn };
  const own = await findOwnSession(tx, tokenHash, today);
  if (!own) return undefined;
  const memberships = member?.memberships ?? [];
  return {
    session: own.session,
    memberships,
    wayIn: own.waysIn.find(({ wayInId }) => wayInId === own.session.wayInId),
    choices: memberships.length + own.waysIn.length,
  };
};

const actingIn = ({ memberships, session }: Found) =>
  memberships.find(({ membershipId }) => membershipId === session.membershipId);

const setLive = (c: Context<AppEnv>, found: Found): void => {
  const { session, wayIn, choices } = found;
  const { accountId, name, language, besidePerson } = session;
  const acting = actingIn(found);
  if (acting && besidePerson) {
    const { collaborationId, membershipId } = acting;
    c.set('coming', {
      accountId,
      collaborationId,
      participantId: besidePerson,
      beside: membershipId,
      choices,
    });
    // A form of one's own work that stood open in another window is not lost.
    c.set('expired', acting);
  } else if (acting) {
    c.set('visitor', { ...acting, accountId, name, language, membershipCount: choices });
  } else if (wayIn) {
    const { collaborationId, participantId, kind, wayInId } = wayIn;
    const as = kind === 'representative' ? { representationId: wayInId } : {};
    c.set('coming', { accountId, collaborationId, participantId, choices, ...as });
  }
};

const ownerOf = (found: Found) => {
  const { session, wayIn } = found;
  const acting = actingIn(found);
  if (!acting || !session.besidePerson) return acting ?? wayIn;
  return {
    accountId: session.accountId,
    collaborationId: acting.collaborationId,
    participantId: session.besidePerson,
  };
};
