import { randomUUID } from 'node:crypto';
import { StartRefused } from '../platform/configuration.ts';
import type { Tx } from '../platform/database.ts';
import { organisationKinds } from '../rooms/people/staff.rules.ts';

interface Person {
  issuer: string;
  subject: string;
  name: string;
}

const accountOf = async (tx: Tx, { issuer, subject, name }: Person): Promise<string> => {
  const account = { account_id: randomUUID(), issuer, subject, name };
  await tx
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('account')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow();
  return row.account_id;
};

export const giveRole = async (
  tx: Tx,
  place: { collaborationId: string; organisationId: string },
  role: string,
  person: Person,
) => {
  const accountId = await accountOf(tx, person);
  await tx
    .insertInto('membership')
    .values({
      collaboration_id: place.collaborationId,
      membership_id: randomUUID(),
      account_id: accountId,
      organisation_id: place.organisationId,
      role,
      confirmed_at: new Date(),
    })
    .execute();
  return accountId;
};

export const theCollaboration = async (tx: Tx, name: string | undefined) => {
  const all = await tx.selectFrom('collaboration').select(['collaboration_id', 'name']).execute();
  const found = name ? all.find((one) => one.name === name) : all[0];
  if (!name && all.length > 1)
    throw new StartRefused(`Välj med --collaboration: ${all.map((one) => one.name).join(', ')}.`);
  return found?.collaboration_id;
};

export const makeCollaboration = async (tx: Tx, name: string) => {
  const collaborationId = randomUUID();
  await tx.insertInto('collaboration').values({ collaboration_id: collaborationId, name }).execute();
  return collaborationId;
};

export const findOrganisation = async (tx: Tx, collaborationId: string, name: string) => {
  const row = await tx
    .selectFrom('organisation')
    .select('organisation_id')
    .where('collaboration_id', '=', collaborationId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.organisation_id;
};

export const makeOrganisation = async (tx: Tx, collaborationId: string, name: string, kind: string) => {
  if (!organisationKinds.some((one) => one === kind))
    throw new StartRefused(`--kind ska vara ett av ${organisationKinds.join(', ')}.`);
  const organisationId = randomUUID();
  await tx
    .insertInto('organisation')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      name,
      short_name: kind,
      kind,
    })
    .execute();
  return organisationId;
};
