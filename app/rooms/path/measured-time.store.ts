import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { PathDefinition } from './definition.rules.ts';
import type { LeadingRow } from './measured-step.rules.ts';

interface LeadingRowOf extends LeadingRow {
  participantId: string;
}

interface WayPause {
  wayId: string;
  since: PlainDate;
  until: PlainDate | null;
}

export interface MeasuredRows {
  rows: LeadingRowOf[];
  pauses: WayPause[];
  models: Record<string, PathDefinition>;
}

/** The leading steps of these people's ways, their pauses and the models they are written in: what the one who asks may see. */
export const listLeadingRows = async (tx: Tx, participantIds: readonly string[]): Promise<MeasuredRows> => {
  const { rows } =
    await sql<MeasuredRows>`with row_of as materialized (select s.participant_id, s.way_id, s.step_key, s.starts_on, s.since,
        coalesce(s.ends_on, w.ended_on) as ends_on, coalesce(s.content_hash, w.content_hash) as content_hash
      from way_step s join way w on w.collaboration_id = s.collaboration_id and w.way_id = s.way_id
      where s.collaboration_id = app.collaboration() and s.participant_id = any (${[...participantIds]}::uuid[]) and s.track = 'leading' and not s.struck)
    select (select coalesce(jsonb_agg(jsonb_build_object('participantId', r.participant_id, 'wayId', r.way_id, 'step', r.step_key, 'startsOn', r.starts_on,
        'since', r.since, 'endsOn', r.ends_on, 'contentHash', r.content_hash)), '[]') from row_of r) as rows,
      (select coalesce(jsonb_agg(jsonb_build_object('wayId', p.way_id, 'since', p.starts_on, 'until', p.ends_on)), '[]') from pause p
        where p.collaboration_id = app.collaboration() and p.way_id in (select r.way_id from row_of r)) as pauses,
      (select coalesce(jsonb_object_agg(v.content_hash, v.body), '{}') from path_version v where v.content_hash in (select r.content_hash from row_of r)) as models`.execute(
      tx,
    );
  return rows[0]!;
};
