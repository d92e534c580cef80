import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { asSystem } from '../../platform/database.ts';
import type { AppEnv } from '../../platform/request.ts';
import { sessionHash } from './session-cookie.ts';
import { isLive, mayLeaveDraft, shouldNoteSeen } from './sessions.rules.ts';
import { noteSeen } from './sessions.store.ts';
import { findSignedIn } from './signed-in.store.ts';

/** Asked by the script of an open page, not by the person in front of it: it must not keep a sign-in alive. */
const askedByScript = '/insyn/kvar';

/**
 * Reads who asks from the session cookie: `visitor` while the sign-in lasts and the membership counts, `expired` when the
 * sign-in has run out by time (such a one may leave a draft and nothing else). Every other request has neither.
 */
export const identify: MiddlewareHandler<AppEnv> = async (c, next) => {
  const tokenHash = sessionHash(c);
  if (!tokenHash) return next();
  const { database, mode, clock } = c.get('application');
  const now = clock();
  const found = await asSystem(database, async (tx) => {
    const signedIn = await findSignedIn(tx, tokenHash);
    if (!signedIn) return undefined;
    const live = isLive(signedIn.session, mode, now);
    if (live && c.req.path !== askedByScript && shouldNoteSeen(signedIn.session, now))
      await noteSeen(tx, tokenHash, now);
    return { ...signedIn, live };
  });
  const acting = found?.memberships.find(({ membershipId }) => membershipId === found.session.membershipId);
  if (found && acting && found.live) {
    const { accountId, name, language } = found.session;
    c.set('visitor', { ...acting, accountId, name, language, membershipCount: found.memberships.length });
  }
  if (found && acting && !found.live && mayLeaveDraft(found.session, now)) c.set('expired', acting);
  if (found && !getCookie(c, 'sprak') && !c.req.query('lang')) c.set('lang', found.session.language);
  return next();
};
