import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** How many times an employer has asked for support or a call and nobody has answered, by stay: of the people one sees in one's own organisation. */
export const waitingByStay = async (tx: Tx): Promise<Map<string, number>> => {
  const { rows } = await sql<{
    stayId: string;
    count: number;
  }>`select r.stay_id as "stayId", count(*)::int as count from support_request r
    where r.collaboration_id = app.collaboration() and r.organisation_id = app.organisation() and r.answered_at is null group by r.stay_id`.execute(
    tx,
  );
  return new Map(rows.map(({ stayId, count }) => [stayId, count]));
};

export const countWaiting = async (tx: Tx): Promise<number> =>
  [...(await waitingByStay(tx)).values()].reduce((sum, count) => sum + count, 0);
