import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area } from './areas.rules.ts';

export interface EndsWithWay {
  fromName: string;
  toName: string;
  areas: Area[];
  /** The last day of a consent; null of a disclosure. */
  until: PlainDate | null;
  /** The kind of ground of a disclosure; null of a consent. */
  ground: string | null;
}

/** What ends with the way, of all that one may read: by the same rule as the end itself. A consent that has run out is left out. */
export const listEndsWithWay = async (tx: Tx, wayId: string): Promise<EndsWithWay[]> => {
  const { rows } = await sql<EndsWithWay>`
    select f.name as "fromName", t.name as "toName", b.areas, b.until, b.ground from (
      select k.collaboration_id, k.organisation_id, k.to_organisation_id, k.valid_until as until, null as ground,
          array(select a from unnest(k.areas) a where a <> all (k.withdrawn_areas)) as areas
        from app.ends_with_way(${wayId}) e join consent k on e.basis = 'consent' and k.consent_id = e.basis_id
       where k.collaboration_id = app.collaboration() and k.valid_until >= app.today()
      union all
      select d.collaboration_id, d.organisation_id, d.to_organisation_id, null, d.basis, d.areas
        from app.ends_with_way(${wayId}) e join disclosure d on e.basis = 'disclosure' and d.disclosure_id = e.basis_id
       where d.collaboration_id = app.collaboration()
    ) b
    join organisation f on f.collaboration_id = b.collaboration_id and f.organisation_id = b.organisation_id
    join organisation t on t.collaboration_id = b.collaboration_id and t.organisation_id = b.to_organisation_id
    order by f.name, t.name, b.until nulls last`.execute(tx);
  return rows;
};
