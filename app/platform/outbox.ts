import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import type { AskedJob, Payload } from './jobs.ts';

/** Asks for a job in the request's own transaction: it is there when the request is saved, and not otherwise. */
export const enqueue = async (tx: Tx, job: AskedJob, payload: Payload, now: Date): Promise<string> => {
  const jobId = randomUUID();
  await tx
    .insertInto('job')
    .values({
      job_id: jobId,
      name: job.name,
      collaboration_id: sql<string>`app.collaboration()`,
      organisation_id: sql<string>`app.organisation()`,
      membership_id: sql<string>`app.membership()`,
      payload: JSON.stringify(payload),
      due_at: now,
    })
    .execute();
  return jobId;
};

export interface JobProgress {
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Missing until the job has said how much there is. */
  rowsDone: number | null;
  rowsAll: number | null;
}

/** How far a job of one's own has come; nothing for somebody else's. */
export const findProgress = async (tx: Tx, jobId: string): Promise<JobProgress | undefined> => {
  const row = await tx
    .selectFrom('job')
    .select(['lease', 'ended_at', 'succeeded_at', 'rows_done', 'rows_all'])
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  if (!row) return undefined;
  const ended = row.succeeded_at ? 'done' : 'failed';
  const state = row.ended_at ? ended : row.lease ? 'running' : 'waiting';
  return { state, rowsDone: row.rows_done, rowsAll: row.rows_all };
};
