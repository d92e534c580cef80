import type { Tx } from '../../platform/database.ts';
import type { Lang } from '../../shared/parts/texts.ts';
import { counting, type LiveMembership, live } from './memberships.store.ts';
import type { Session } from './sessions.store.ts';

interface SignedIn {
  session: Omit<Session, 'idToken'>;
  memberships: LiveMembership[];
}

/** Whose token it is and the memberships that count, in one statement: every request asks. Undefined where nothing can be done with it. */
export const findSignedIn = async (tx: Tx, tokenHash: string): Promise<SignedIn | undefined> => {
  const rows = await live(tx)
    .innerJoin('session as s', 's.account_id', 'm.account_id')
    .select([
      's.membership_id as chosen',
      's.seen_at as seenAt',
      's.expires_at as expiresAt',
      'a.language as language',
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
        seenAt: first.seenAt,
        expiresAt: first.expiresAt,
      },
      memberships: counting(
        rows.map(({ chosen: _, seenAt: __, expiresAt: ___, language: ____, ...row }) => row),
      ),
    }
  );
};
