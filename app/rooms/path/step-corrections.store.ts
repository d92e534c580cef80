import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Doing } from './who.store.ts';

/** The leading step before a struck one goes on again, whichever organisation on the way wrote it. */
export const reopenStep = async ({ tx }: Doing, stepId: string): Promise<void> => {
  const { rows } = await sql<{ reopened: number }>`select app.reopen_step(${stepId}) as reopened`.execute(tx);
  updatedOne({ numUpdatedRows: rows[0]?.reopened });
};

/** The days of one's own ended step become others, whoever has the ball; answers the row that stands from now on. */
export const correctOwnStep = async (
  { tx }: Doing,
  stepId: string,
  version: number,
  days: { startedOn: PlainDate; endedOn: PlainDate },
): Promise<string> => {
  const id = newId();
  const { rows } = await sql<{
    corrected: number;
  }>`select app.correct_own_step(${stepId}, ${version}, ${id}, ${days.startedOn}::date, ${days.endedOn}::date) as corrected`.execute(
    tx,
  );
  updatedOne({ numUpdatedRows: rows[0]?.corrected });
  return id;
};
