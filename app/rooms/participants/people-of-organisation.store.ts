import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import { seesPeople } from '../people/landing.rules.ts';
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

/** Colleagues who can be somebody's contact: a live, confirmed role that meets people one by one. */
export const listPossibleContacts = async (tx: Tx): Promise<Named[]> => {
  const { rows } = await sql<Named & { role: string }>`select distinct a.account_id as id, a.name, m.role
    from membership m join account a on a.account_id = m.account_id
    where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation()
      and m.confirmed_at is not null and m.starts_at <= now() and m.ends_at > now()`.execute(tx);
  const meeting = rows.filter(({ role }) => seesPeople(role) && role !== 'unit_staff');
  return [...new Map(meeting.map(({ id, name }) => [id, { id, name }])).values()].toSorted(byName);
};
