import { stockholmDay } from '../shared/values/dates.ts';
import { asJobKeeper, becomeAsker, becomeRole, type Tx } from './database.ts';
import { nextStrike } from './job-times.ts';
import { holdJob, markDone, type TakenJob } from './jobs.store.ts';
import type { Job, Progress, Work } from './jobs.ts';
import type { Application } from './visit.ts';

/** The process is to end: no further step is begun, and the job is put back. */
export class Stopping extends Error {}

interface Taking {
  application: Application;
  job: Job;
  taken: TakenJob;
  stopping: AbortSignal;
}

/**
 * What a job works with. Each step is one transaction that first keeps the job – and so fails when somebody else has it – and
 * then becomes whoever the job runs as. `end` marks it done unless its last step has.
 */
export const makeWork = ({
  application,
  job,
  taken,
  stopping,
}: Taking): { work: Work; end: () => Promise<void> } => {
  const { database, clock } = application;
  const now = clock();
  const today = stockholmDay(now);
  let finished = false;
  const become = (tx: Tx) =>
    job.kind === 'clock' ? becomeRole(tx, job.as) : becomeAsker(tx, taken.membershipId!, today);
  const within = <T>(keep: (tx: Tx) => Promise<void>, act: (tx: Tx) => Promise<T>) =>
    asJobKeeper(database, async (tx) => {
      if (stopping.aborted) throw new Stopping();
      await keep(tx);
      await become(tx);
      return act(tx);
    });
  const markAsDone = (tx: Tx, progress?: Progress) => {
    const next = job.kind === 'clock' ? nextStrike(job.schedule, clock()) : null;
    return markDone(tx, taken, clock(), next, progress);
  };
  const { payload, rowsDone } = taken;
  const work: Work = {
    application,
    payload,
    now,
    today,
    rowsDone,
    step: (act, progress) => within((tx) => holdJob(tx, taken, clock(), progress), act),
    finish: async (act, progress) => {
      const value = await within((tx) => markAsDone(tx, progress), act);
      finished = true;
      return value;
    },
  };
  const end = async () => {
    if (!finished) await asJobKeeper(database, (tx) => markAsDone(tx));
  };
  return { work, end };
};
