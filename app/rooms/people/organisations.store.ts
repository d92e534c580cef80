import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';

/** What an administrator sees of an account: who it is at the provider, never what it has done. */
export interface StaffAccount {
  accountId: string;
  name: string;
  issuer: string;
  subject: string;
  email: string | null;
  revokedAt: Date | null;
}

const accounts = (tx: Tx) =>
  tx
    .selectFrom('account')
    .select(['account_id as accountId', 'name', 'issuer', 'subject', 'email', 'revoked_at as revokedAt']);

export const findStaffAccount = (tx: Tx, accountId: string): Promise<StaffAccount | undefined> =>
  accounts(tx).where('account_id', '=', accountId).executeTakeFirst();

export const findAccountOf = (tx: Tx, issuer: string, subject: string): Promise<StaffAccount | undefined> =>
  accounts(tx).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst();

/** The account of a subject, found or made: whether another collaboration had it is not told. */
export const accountOf = async (
  tx: Tx,
  account: { accountId: string; issuer: string; subject: string; name: string; email: string | null },
): Promise<string> => {
  const { accountId, issuer, subject, name, email } = account;
  const { rows } = await sql<{
    id: string;
  }>`select app.account_of(${issuer}, ${subject}, ${accountId}::uuid, ${name}, ${email}) as id`.execute(tx);
  return rows[0]!.id;
};

export const revokeAccount = async (tx: Tx, accountId: string): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('account')
      .set({ revoked_at: sql`now()` })
      .where('account_id', '=', accountId)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  );

export interface NewOrganisation {
  collaborationId: string;
  organisationId: string;
  name: string;
  shortName: string;
  kind: string;
  contact: string | null;
  hasAccounts: boolean;
}

export const insertOrganisation = async (tx: Tx, organisation: NewOrganisation): Promise<void> => {
  await tx
    .insertInto('organisation')
    .values({
      collaboration_id: organisation.collaborationId,
      organisation_id: organisation.organisationId,
      name: organisation.name,
      short_name: organisation.shortName,
      kind: organisation.kind,
      contact: organisation.contact,
      has_accounts: organisation.hasAccounts,
    })
    .execute();
};

export interface NewUnit {
  collaborationId: string;
  unitId: string;
  organisationId: string;
  name: string;
  contact: string | null;
}

export const insertUnit = async (tx: Tx, unit: NewUnit): Promise<void> => {
  await tx
    .insertInto('unit')
    .values({
      collaboration_id: unit.collaborationId,
      unit_id: unit.unitId,
      organisation_id: unit.organisationId,
      name: unit.name,
      contact: unit.contact,
    })
    .execute();
};

export const organisationExists = async (tx: Tx, organisationId: string): Promise<boolean> =>
  (await tx
    .selectFrom('organisation')
    .select('organisation_id')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()) !== undefined;

export const unitExists = async (tx: Tx, unitId: string): Promise<boolean> =>
  (await tx.selectFrom('unit').select('unit_id').where('unit_id', '=', unitId).executeTakeFirst()) !==
  undefined;
