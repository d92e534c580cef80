import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { SeenJob } from './upkeep.rules.ts';

const seen = (tx: Tx) =>
  tx
    .selectFrom('job')
    .select([
      'job_id as jobId',
      'name',
      sql<boolean>`membership_id is null`.as('clock'),
      'asked_at as askedAt',
      'due_at as dueAt',
      'leased_until as leasedUntil',
      'tries',
      'started_at as startedAt',
      'succeeded_at as succeededAt',
      'failed_at as failedAt',
      'ended_at as endedAt',
      'fault',
    ]);

export const listClocks = (tx: Tx): Promise<SeenJob[]> =>
  seen(tx).where('membership_id', 'is', null).orderBy('name').execute();

/** The jobs that members of the collaboration have asked for, latest first. */
export const listAsked = (tx: Tx, atMost: number): Promise<SeenJob[]> =>
  seen(tx).where('membership_id', 'is not', null).orderBy('asked_at', 'desc').limit(atMost).execute();

/** Lets a job that was given up run again; false when it is not one. */
export const rerunJob = async (tx: Tx, jobId: string, now: Date): Promise<boolean> => {
  const { rows } = await sql<{ again: boolean }>`select app.rerun_job(${jobId}, ${now}) again`.execute(tx);
  return rows[0]?.again ?? false;
};

/** Runs through the door of tidying. */
export const deleteEndedJobs = async (tx: Tx, before: Date): Promise<void> => {
  await tx.deleteFrom('job').where('ended_at', '<', before).execute();
};

/** Visits by an employer's link that ran out. */
export const deleteOldEmployerSessions = async (tx: Tx, endedBefore: Date): Promise<void> => {
  await tx.deleteFrom('employer_session').where('expires_at', '<', endedBefore).execute();
};
