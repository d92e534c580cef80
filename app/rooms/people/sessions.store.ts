import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Lang } from '../../shared/parts/texts.ts';
import type { ActingAs } from './acting.rules.ts';

export interface Session {
  accountId: string;
  name: string;
  language: Lang;
  membershipId: string | null;
  /** The person beside whom the member sits, and the page of a person that was opened instead of a membership. */
  besidePerson: string | null;
  wayInId: string | null;
  seenAt: Date;
  expiresAt: Date;
  idToken: string | null;
}

export interface NewSession {
  tokenHash: string;
  accountId: string;
  acting: ActingAs | undefined;
  now: Date;
  expiresAt: Date;
  issuer?: string;
  providerSession?: string;
  idToken?: string;
}

/** The way in that a session chose, of either kind. */
export const wayInId = sql<string | null>`coalesce(person_account_id, representation_id)`.as('wayInId');

const columnsOf = (acting: ActingAs | undefined) => ({
  membership_id: null,
  beside_person: null,
  person_account_id: null,
  representation_id: null,
  ...(acting && 'membershipId' in acting
    ? { membership_id: acting.membershipId, beside_person: acting.besidePerson ?? null }
    : {}),
  ...(acting && 'personAccountId' in acting ? { person_account_id: acting.personAccountId } : {}),
  ...(acting && 'representationId' in acting ? { representation_id: acting.representationId } : {}),
});

/** The session of a token, live or run out; never one of a revoked account. All of this runs through the system door. */
export const findSession = async (tx: Tx, tokenHash: string): Promise<Session | undefined> => {
  const row = await tx
    .selectFrom('session')
    .innerJoin('account', 'account.account_id', 'session.account_id')
    .select([
      'session.account_id',
      'name',
      'language',
      'membership_id',
      'beside_person',
      'seen_at',
      'expires_at',
      'id_token',
    ])
    .select(wayInId)
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      accountId: row.account_id,
      name: row.name,
      language: row.language as Lang,
      membershipId: row.membership_id,
      besidePerson: row.beside_person,
      wayInId: row.wayInId,
      seenAt: row.seen_at,
      expiresAt: row.expires_at,
      idToken: row.id_token,
    }
  );
};

export const insertSession = async (tx: Tx, session: NewSession): Promise<void> => {
  await tx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      ...columnsOf(session.acting),
      issuer: session.issuer ?? null,
      provider_session: session.providerSession ?? null,
      id_token: session.idToken ?? null,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
};

export const noteSeen = async (tx: Tx, tokenHash: string, now: Date): Promise<void> => {
  await tx.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute();
};

/** As somebody else, and with another token: what was read over somebody's shoulder before is worth nothing. */
export const changeActing = async (
  tx: Tx,
  tokenHash: string,
  newTokenHash: string,
  acting: ActingAs,
): Promise<void> => {
  await tx
    .updateTable('session')
    .set({ token_hash: newTokenHash, ...columnsOf(acting) })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const deleteSession = async (tx: Tx, tokenHash: string): Promise<void> => {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
};

/** What nobody can use any more, not even for a draft. */
export const deleteOldSessions = async (tx: Tx, endedBefore: Date): Promise<void> => {
  await tx.deleteFrom('session').where('expires_at', '<', endedBefore).execute();
};

/** The provider says that its session, or everything of one of its subjects, has ended. Tells how many ended here. */
export const deleteProviderSessions = async (
  tx: Tx,
  ended: { issuer: string; providerSession?: string; subject?: string },
): Promise<number> => {
  const ofSubject = tx
    .selectFrom('account')
    .select('account_id')
    .where('issuer', '=', ended.issuer)
    .where('subject', '=', ended.subject ?? '');
  const deletion = tx.deleteFrom('session').where('issuer', '=', ended.issuer);
  const result = await (ended.providerSession
    ? deletion.where('provider_session', '=', ended.providerSession)
    : deletion.where('account_id', 'in', ofSubject)
  ).executeTakeFirst();
  return Number(result.numDeletedRows);
};
