import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnWayRows } from './own-way.rules.ts';

/** The person's open ways, more than one where two organisations go with her, or else the one that ended last. Runs through the person's door. */
export const listOwnWays = async (tx: Tx): Promise<OwnWayRows[]> => {
  const { rows } = await sql<OwnWayRows>`
    select o.name as organisation, v.body as definition, w.ended_on as "endedOn", w.end_exit as "endExit",
      exists (select from pause p where p.collaboration_id = w.collaboration_id and p.way_id = w.way_id and p.ends_on is null) as resting,
      (select coalesce(jsonb_agg(jsonb_build_object('step', s.step_key, 'track', s.track, 'transition', s.transition_key,
          'startedOn', s.starts_on, 'endedOn', s.ends_on, 'model', s.content_hash, 'since', s.since, 'struck', s.struck)
          order by s.starts_on, s.recorded_at), '[]')
        from way_step s where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('struck', m.struck, 'fromHash', m.from_hash,
          'mapping', (select p.steps from model_mapping p where p.collaboration_id = m.collaboration_id and p.model_mapping_id = m.model_mapping_id))
          order by m.recorded_at, m.model_move_id), '[]')
        from model_move m where m.collaboration_id = w.collaboration_id and m.way_id = w.way_id) as "modelMoves"
      from way w join path_version v on v.content_hash = w.content_hash
      join organisation o on o.collaboration_id = w.collaboration_id and o.organisation_id = w.holder_organisation_id
     order by w.ended_on desc nulls first, w.started_on desc`.execute(tx);
  const open = rows.filter(({ endedOn }) => endedOn === null);
  return open.length > 0 ? open : rows.slice(0, 1);
};
