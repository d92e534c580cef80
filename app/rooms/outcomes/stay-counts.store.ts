import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { KindCell, StaffCount, StayCell } from './stay-counts.rules.ts';

/** People at places on the days that stand, and who came and left between them; through the statistics door only. */
export const countStays = async (tx: Tx): Promise<StayCell[]> => {
  const { rows } =
    await sql<StayCell>`select what, since, ends_on as "endsOn", sex, value from app.stay_cells() order by ends_on, what, sex`.execute(
      tx,
    );
  return rows;
};

/** Why people left, why it became a no, and what became of visits; through the statistics door only. */
export const countStayKinds = async (tx: Tx): Promise<KindCell[]> => {
  const { rows } =
    await sql<KindCell>`select what, year, through, grp, code, value from app.stay_kind_cells()`.execute(tx);
  return rows;
};

/** Those who work with the people, the newest month first; through the statistics door only. */
export const countStaff = async (tx: Tx): Promise<StaffCount[]> => {
  const { rows } =
    await sql<StaffCount>`select day, supervisors, consultants, per_supervisor as "perSupervisor",
    per_consultant as "perConsultant" from app.staff_counts() order by day desc`.execute(tx);
  return rows;
};
