import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { leaseEnd } from './job-times.ts';
import type { Payload, Progress } from './jobs.ts';

/** Another process has taken the job over: what this one was about to write is rolled back. */
export class LeaseLost extends Error {}

export interface TakenJob {
  jobId: string;
  name: string;
  lease: string;
  membershipId: string | null;
  payload: Payload;
  tries: number;
  rowsDone: number;
}

/** Makes the clocks that are not there yet. All of this runs as the keeper of jobs. */
export const setClocks = async (tx: Tx, clocks: { name: string; dueAt: Date }[]): Promise<void> => {
  for (const { name, dueAt } of clocks)
    await tx
      .insertInto('job')
      .values({ job_id: randomUUID(), name, due_at: dueAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

/** For the embedded database, which one process has at a time: whoever held a lease before is gone. */
export const releaseAll = async (tx: Tx): Promise<void> => {
  await tx
    .updateTable('job')
    .set({ lease: null, leased_until: null })
    .where('lease', 'is not', null)
    .execute();
};

/**
 * Takes the job that has been due longest, of those names, for one process. One that others have taken, or are just taking,
 * is passed by. A try is counted when it begins, so that a job which brings its process down is given up too.
 */
export const takeJob = async (
  tx: Tx,
  kind: 'asked' | 'clock',
  names: string[],
  now: Date,
): Promise<TakenJob | undefined> => {
  const { rows } = await sql<TakenJob>`
    update job set lease = ${randomUUID()}::uuid, leased_until = ${leaseEnd(now)}, started_at = ${now}, tries = tries + 1
     where job_id = (
       select job_id from job
        where ended_at is null and due_at <= ${now} and (leased_until is null or leased_until <= ${now})
          and name = any (${names}::text[]) and (membership_id is null) = ${kind === 'clock'}
        order by due_at, job_id limit 1 for update skip locked)
    returning job_id as "jobId", name, lease, membership_id as "membershipId", payload, tries, coalesce(rows_done, 0) as "rowsDone"`.execute(
    tx,
  );
  return rows[0];
};

const held = async (tx: Tx, { jobId, lease }: TakenJob, set: ReturnType<typeof sql>): Promise<void> => {
  const { numAffectedRows } =
    await sql`update job set ${set} where job_id = ${jobId} and lease = ${lease} and ended_at is null`.execute(
      tx,
    );
  if (numAffectedRows !== 1n) throw new LeaseLost(jobId);
};

const progressSet = (progress: Progress | undefined) =>
  progress ? sql`, rows_done = ${progress.done}, rows_all = ${progress.all}` : sql``;

const free = sql`lease = null, leased_until = null`;

/** Keeps the job; its row stays locked until the transaction ends, so that nobody takes it during a long step. */
export const holdJob = (tx: Tx, job: TakenJob, now: Date, progress?: Progress): Promise<void> =>
  held(tx, job, sql`leased_until = ${leaseEnd(now)}${progressSet(progress)}`);

/** Done: an asked job for good, a clock until its next strike. */
export const markDone = (
  tx: Tx,
  job: TakenJob,
  now: Date,
  next: Date | null,
  progress?: Progress,
): Promise<void> =>
  held(
    tx,
    job,
    sql`${free}, succeeded_at = ${now}, ${next ? sql`due_at = ${next}, tries = 0` : sql`ended_at = ${now}`}${progressSet(progress)}`,
  );

/** Failed: with the number of the fault in the log, and when it is tried again; without that it is given up. */
export const markFailed = (
  tx: Tx,
  job: TakenJob,
  now: Date,
  fault: string,
  again: Date | null,
): Promise<void> =>
  held(
    tx,
    job,
    sql`${free}, failed_at = ${now}, fault = ${fault}, ${again ? sql`due_at = ${again}` : sql`ended_at = ${now}`}`,
  );

/** Put back by a process that stops: it was no try. */
export const putBack = (tx: Tx, job: TakenJob): Promise<void> =>
  held(tx, job, sql`${free}, tries = greatest(tries - 1, 0)`);
