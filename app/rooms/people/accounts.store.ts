import type { Tx } from '../../platform/database.ts';

/** The account of a provider's subject. A sign-in never makes one. Runs through the system door. */
export const findAccount = (tx: Tx, issuer: string, subject: string) =>
  tx
    .selectFrom('account')
    .select(['account_id as accountId', 'revoked_at as revokedAt'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
