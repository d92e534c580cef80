import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { MissingCell } from './missing-levels.rules.ts';

/** How many people a level was missing for, after suppression; through the statistics door only. */
export const countMissing = async (tx: Tx): Promise<MissingCell[]> => {
  const { rows } =
    await sql<MissingCell>`select year, counted_through as "countedThrough", part, level, why, reason, value
    from app.missing_level_cells() with ordinality x order by year, ordinality`.execute(tx);
  return rows;
};
