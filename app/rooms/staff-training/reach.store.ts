import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** A colleague of the own organisation, and when they last had each subject. */
export interface Trained {
  accountId: string;
  name: string;
  structure: PlainDate | null;
  plan: PlainDate | null;
}

const last = (about: string) =>
  sql.raw(`(select max(t.held_on) from training_seat s join training t on t.collaboration_id = s.collaboration_id and t.training_id = s.training_id
    where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and s.account_id = a.account_id and s.came
      and s.given_back_at is null and t.cancelled_at is null and t.held_on <= app.today() and '${about}' = any (t.covers))`);

/** Those who work in the own organisation now, in a role that training is for, by name. */
export const listTrained = async (tx: Tx): Promise<Trained[]> => {
  const { rows } =
    await sql<Trained>`select a.account_id as "accountId", a.name, ${last('structure')} as structure, ${last('plan')} as plan
    from account a where a.account_id in (select m.account_id from membership m
      where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation() and m.starts_at <= now() and m.ends_at > now()
        and (m.confirmed_at is not null or m.role in ('analyst', 'project_lead'))
        and exists (select from access_rule r where r.role = m.role and r.act = 'see_training'))
    order by a.name`.execute(tx);
  return rows;
};

export interface Reach {
  organisation: string;
  members: number;
  structure: number;
  plan: number;
  guests: number;
}

/** Of each organisation that has somebody: how many, never who. */
export const readReach = async (tx: Tx): Promise<Reach[]> => {
  const { rows } = await sql<Reach>`select o.name as organisation, r.members, r.structure, r.plan, r.guests
    from app.training_reach() r join organisation o on o.collaboration_id = app.collaboration() and o.organisation_id = r.organisation_id
    where r.members > 0 or r.guests > 0 order by o.name`.execute(tx);
  return rows;
};

/** The organisations of the collaboration, for whom people without an account can come from. */
export const listOrganisations = async (tx: Tx): Promise<{ value: string; label: string }[]> =>
  tx
    .selectFrom('organisation')
    .select(['organisation_id as value', 'name as label'])
    .orderBy('name')
    .execute();
