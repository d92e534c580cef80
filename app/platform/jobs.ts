import type { PlainDate } from '../shared/values/dates.ts';
import type { JobRole, Tx } from './database.ts';
import type { Schedule } from './job-times.ts';
import type { Application } from './visit.ts';

/** What a job is about: ids, by name. The database refuses anything else. */
export type Payload = Record<string, string>;

export interface Progress {
  done: number;
  all: number;
}

/** What a job is given while it runs. */
export interface Work {
  application: Application;
  payload: Payload;
  now: Date;
  today: PlainDate;
  /** How far an earlier try came: its steps stand, and are not done again. */
  rowsDone: number;
  /**
   * One short transaction with the rights of the job. The progress is written in it, and is seen when it commits. Fails
   * without writing when another process has taken the job over. Never inside another step: the embedded database has one
   * connection.
   */
  step: <T>(act: (tx: Tx) => Promise<T>, progress?: Progress) => Promise<T>;
  /** The last step: what it writes stands only together with the mark that the job is done. */
  finish: <T>(act: (tx: Tx) => Promise<T>, progress?: Progress) => Promise<T>;
}

/** Something a request asks for with `enqueue`; it runs as the membership that asked, and not at all once that has ended. */
export interface AskedJob {
  kind: 'asked';
  name: string;
  /** Tries before it is given up and waits for an administrator. */
  tries: number;
  run: (work: Work) => Promise<void>;
}

/** Something that is done at its time, by nobody, through a door of its own. It is never given up: it tries again at its next strike. */
export interface Clock {
  kind: 'clock';
  name: string;
  schedule: Schedule;
  as: JobRole;
  /** Left out where it says no: a server has its own vacuum. */
  wanted?: (application: Application) => boolean;
  run: (work: Work) => Promise<void>;
}

/**
 * A room declares its jobs in its `jobs.ts`, and `app/jobs.ts` joins the rooms' lists. To add one:
 * 1. `export const stageFile: AskedJob = { kind: 'asked', name: 'stage-file', tries: 3, run: (work) => … }` with a task that does it;
 * 2. `await enqueue(tx, stageFile, { importId }, now)` in the request's own transaction: rolled back with it;
 * 3. steps: read and judge outside a transaction, write in `work.step(…, { done, all })`, go on from `work.rowsDone` or begin anew,
 *    and end with `work.finish(…)`. A job that only ends without it is marked done right after;
 * 4. `findProgress(tx, jobId)` for the page of the one who asked;
 * 5. its name in Swedish and English in `app/rooms/upkeep/upkeep.texts.ts` (a test asks for it).
 * A job that dies is run again with `rowsDone`, how far its committed steps came; it goes on from there, or clears and begins anew.
 */
export type Job = AskedJob | Clock;
