import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { NationCell } from './nation.rules.ts';

/** Transitions per year and sex over all collaborations that have come in, after suppression; through the statistics door only. */
export const countNation = async (tx: Tx): Promise<NationCell[]> => {
  const { rows } = await sql<NationCell>`select * from app.nation_cells()`.execute(tx);
  return rows;
};
