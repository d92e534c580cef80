import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { CorrectionRecord } from '../path/loaded-way.rules.ts';

/** What has been corrected of who the person is and how to reach them, the newest first: as far as one may read it. */
export const listIdentityCorrections = async (tx: Tx, participantId: string): Promise<CorrectionRecord[]> => {
  const { rows } =
    await sql<CorrectionRecord>`select c.correction_id as id, c.subject_kind as "subjectKind", c.subject_id as "subjectId",
      c.before, c.after, c.why, a.name as by, o.name as organisation, to_json(c.recorded_at) #>> '{}' as "recordedAt"
    from correction c join organisation o using (collaboration_id, organisation_id) left join account a on a.account_id = c.recorded_by
    where c.participant_id = ${participantId}::uuid and c.area = 'identity'
    order by c.recorded_at desc, c.correction_id`.execute(tx);
  return rows;
};
