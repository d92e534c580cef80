import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Lang } from '../../shared/parts/texts.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { counting, type LiveMembership, live } from './memberships.store.ts';
import { findSession, type Session, wayInId } from './sessions.store.ts';
import { type WayIn, waysInOf } from './ways-in.store.ts';

interface SignedIn {
  session: Omit<Session, 'idToken'>;
  memberships: LiveMembership[];
  /** How many persons' pages the account may open. */
  waysIn: number;
}

/** Whose token it is and the memberships that count, in one statement: every request asks. Undefined where nothing can be done with it. */
export const findSignedIn = async (
  tx: Tx,
  tokenHash: string,
  today: PlainDate,
): Promise<SignedIn | undefined> => {
  const rows = await live(tx)
    .innerJoin('session as s', 's.account_id', 'm.account_id')
    .select([
      's.membership_id as chosen',
      's.beside_person as beside',
      's.seen_at as seenAt',
      's.expires_at as expiresAt',
      'a.language as language',
    ])
    .select([
      wayInId,
      sql<number>`(select count(*)::int from app.offered_ways_in(s.account_id, ${today}::date))`.as('waysIn'),
    ])
    .where('s.token_hash', '=', tokenHash)
    .execute();
  const [first] = rows;
  return (
    first && {
      session: {
        accountId: first.accountId,
        name: first.name,
        language: first.language as Lang,
        membershipId: first.chosen,
        besidePerson: first.beside,
        wayInId: first.wayInId,
        seenAt: first.seenAt,
        expiresAt: first.expiresAt,
      },
      memberships: counting(
        rows.map(
          ({ chosen, beside, seenAt, expiresAt, language, wayInId: wayIn, waysIn, ...membership }) =>
            membership,
        ),
      ),
      waysIn: first.waysIn,
    }
  );
};

/** The same of an account that has no membership, and the page of a person that the session opens, while it may. */
export const findOwnSession = async (
  tx: Tx,
  tokenHash: string,
  today: PlainDate,
): Promise<{ session: SignedIn['session']; waysIn: WayIn[] } | undefined> => {
  const session = await findSession(tx, tokenHash);
  return session?.wayInId ? { session, waysIn: await waysInOf(tx, session.accountId, today) } : undefined;
};
