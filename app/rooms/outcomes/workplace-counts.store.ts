import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { EmployerYear, ForumYear, SeatCount } from './workplace-counts.rules.ts';

/** The employers of each year; through the statistics door only. */
export const countEmployers = async (tx: Tx): Promise<EmployerYear[]> => {
  const { rows } =
    await sql<EmployerYear>`select year, through, involved, began, standing from app.employer_counts() order by year`.execute(
      tx,
    );
  return rows;
};

/** The seats on the last day of each month and today; through the statistics door only. */
export const countSeats = async (tx: Tx): Promise<SeatCount[]> => {
  const { rows } =
    await sql<SeatCount>`select day, branch, employers, places, seats from app.seat_counts() order by day, branch nulls first`.execute(
      tx,
    );
  return rows;
};

/** The forum meetings of each year, the newest first; through the statistics door only. */
export const countForums = async (tx: Tx): Promise<ForumYear[]> => {
  const { rows } =
    await sql<ForumYear>`select year, through, forums, employers, contacts, places, seats from app.forum_counts() order by year desc`.execute(
      tx,
    );
  return rows;
};
