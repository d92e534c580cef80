import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import type { AskedCell, StepCell } from './inventory-counts.rules.ts';

/** Steps inside day activity, after suppression; through the statistics door only. */
export const countSteps = async (tx: Tx): Promise<StepCell[]> => {
  const { rows } =
    await sql<StepCell>`select year, coalesce(direction, 'all') as direction, coalesce(sex, 'all') as sex, value
    from app.placement_step_cells()`.execute(tx);
  return rows;
};

/** Who has been asked, on the last day of the month before, in one's own organisation; units by name. */
export const countAsked = async (tx: Tx): Promise<AskedCell[]> => {
  const { rows } = await sql<AskedCell>`select as_of as "asOf", scope, unit_name as unit, units, part, value
    from app.asked_cells()`.execute(tx);
  return rows.toSorted((a, b) => swedishCompare(a.unit ?? '', b.unit ?? ''));
};
