import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { TimeCell, WayCell, WayModel } from './way-counts.rules.ts';

/** The models of the collaboration, with their leading steps; no numbers. */
export const listWayModels = async (tx: Tx): Promise<WayModel[]> => {
  const { rows } = await sql<WayModel>`select series, name, versions, steps, measured, target, normal
    from app.way_models()`.execute(tx);
  return rows;
};

/** People in each step on the days that stand, and who came and left between them; through the statistics door only. */
export const countWays = async (tx: Tx): Promise<WayCell[]> => {
  const { rows } =
    await sql<WayCell>`select series, what, since, ends_on as "endsOn", first_place as "from", last_place as "to", sex, value
    from app.way_cells() order by series, ends_on, what, first_place, last_place, sex`.execute(tx);
  return rows;
};

/** How long the measured steps take; through the statistics door only. */
export const countWayTimes = async (tx: Tx): Promise<TimeCell[]> => {
  const { rows } =
    await sql<TimeCell>`select series, as_of as "asOf", standing, sex, n, mean_months::float8 as mean, median_months::float8 as median
    from app.way_time_cells()`.execute(tx);
  return rows;
};
