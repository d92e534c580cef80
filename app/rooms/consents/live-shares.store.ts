import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { LiveShare } from './sharing-grid.rules.ts';

/** Everything that passes about the person now, or is going to, of what one may read: each with the basis that it stands on in the end. */
export const listLiveShares = async (tx: Tx, participantId: string): Promise<LiveShare[]> => {
  const { rows } =
    await sql<LiveShare>`select s.area, s.from_organisation_id as "fromOrganisationId", s.to_organisation_id as "toOrganisationId",
      case when s.basis = 'disclosure' or x.disclosure_id is not null then 'disclosure' else 'consent' end as basis,
      (s.starts_at at time zone 'Europe/Stockholm')::date as "startsOn",
      ((s.ends_at - interval '1 second') at time zone 'Europe/Stockholm')::date as "lastDay"
    from share s left join crossing x on x.collaboration_id = s.collaboration_id and x.crossing_id = s.source_id
    where s.collaboration_id = app.collaboration() and s.participant_id = ${participantId} and s.withdrawn_at is null and s.ends_at > app.now()
    order by s.starts_at, s.share_id`.execute(tx);
  return rows;
};
