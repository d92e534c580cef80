import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Helper } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

export interface OwnContact extends Helper {
  organisation: string;
}

/** A representative, and what the own sign-in opens while it lasts, inside the task of today. */
export interface OwnRepresentative {
  name: string;
  kind: string;
  scope: string;
  areas: string[] | null;
  until: PlainDate | null;
  signInId: string | null;
}

/** Who helps, in each organisation that has a contact for the person. Runs through the person's door, as all here. */
export const listOwnContacts = async (tx: Tx): Promise<OwnContact[]> => {
  const { rows } =
    await sql<OwnContact>`select organisation, name, phone, email, picture from app.own_contacts()`.execute(
      tx,
    );
  return rows;
};

export const listOwnRepresentatives = async (tx: Tx): Promise<OwnRepresentative[]> => {
  const { rows } = await sql<OwnRepresentative>`
    select t.name, t.kind, t.scope, r.areas, r.ends_on as until, r.representation_id as "signInId" from representative t
      left join lateral (select l.areas, x.ends_on, x.representation_id from representation x
        cross join lateral (select app.within_task(t.kind, t.areas, x.areas) as areas) l where x.representative_id = t.representative_id
        and x.ended_at is null and app.today() between x.starts_on and x.ends_on and cardinality(l.areas) > 0 order by x.ends_on desc limit 1) r on true
     where t.starts_on <= app.today() and (t.ends_on is null or t.ends_on >= app.today())
     order by t.name, t.representative_id`.execute(tx);
  return rows;
};
