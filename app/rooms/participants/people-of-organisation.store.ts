import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import type { Doing } from './owned.store.ts';

export interface Named {
  id: string;
  name: string;
}

const byName = (a: Named, b: Named) => swedishCompare(a.name, b.name);

/** The units of one's own organisation. */
export const listUnits = async ({ tx, visitor }: Doing): Promise<Named[]> => {
  const units = await tx
    .selectFrom('unit')
    .select(['unit_id as id', 'name'])
    .where('collaboration_id', '=', visitor.collaborationId)
    .where('organisation_id', '=', visitor.organisationId)
    .execute();
  return units.toSorted(byName);
};

/** Colleagues who can be somebody's contact: the very ones whom the policy lets one assign. */
export const listPossibleContacts = async (tx: Tx): Promise<Named[]> => {
  const { rows } = await sql<Named>`select a.account_id as id, a.name from account a
    where a.account_id = any ((select app.contacts_here())::uuid[])`.execute(tx);
  return rows.toSorted(byName);
};
