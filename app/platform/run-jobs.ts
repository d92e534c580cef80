import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { asJobKeeper } from './database.ts';
import { nextStrike, waitAfter } from './job-times.ts';
import { makeWork, Stopping } from './job-work.ts';
import {
  LeaseLost,
  markFailed,
  putBack,
  releaseAll,
  setClocks,
  type TakenJob,
  takeJob,
} from './jobs.store.ts';
import type { Job } from './jobs.ts';
import type { Application } from './visit.ts';

export interface Runner {
  /** Runs everything that is due, one after the other, until nothing is; answers the names in order. */
  runDue: () => Promise<string[]>;
  /** Begins to look for work: clocks in one row and asked jobs in another, so that a long file holds up no seal. */
  start: () => void;
  /** Takes no more, lets the step that is under way end, and puts back what was not done. */
  stop: () => Promise<void>;
}

interface RunnerParts {
  application: Application;
  jobs: Job[];
  /** What the log may hold of a fault. */
  describe: (fault: Error) => object;
}

const pauses = { asked: 2_000, clock: 5_000 };
const pauseAfterFault = 30_000;

/** Runs the jobs of this process; other processes on the same database share the work, and each job is run by one of them. */
export const makeRunner = ({ application, jobs, describe }: RunnerParts): Runner => {
  const { database, clock, log } = application;
  const ending = new AbortController();
  const wanted = jobs.filter((job) => job.kind === 'asked' || (job.wanted?.(application) ?? true));
  const byName = new Map(wanted.map((job) => [job.name, job]));
  const namesOf = (kind: Job['kind']) => wanted.filter((job) => job.kind === kind).map(({ name }) => name);

  const prepare = () =>
    asJobKeeper(database, async (tx) => {
      if (database.kind === 'embedded') await releaseAll(tx);
      const clocks = wanted.filter((job) => job.kind === 'clock');
      await setClocks(
        tx,
        clocks.map(({ name, schedule }) => ({ name, dueAt: nextStrike(schedule, clock()) })),
      );
    });
  let prepared: Promise<void> | undefined;
  const ready = () => {
    prepared ??= prepare().catch((fault) => {
      prepared = undefined;
      throw fault;
    });
    return prepared;
  };

  const againAt = (job: Job, { tries }: TakenJob, fault: unknown): Date | null => {
    const now = clock();
    const later = new Date(now.getTime() + waitAfter(tries));
    if (job.kind === 'clock') {
      const next = nextStrike(job.schedule, now);
      return next < later ? next : later;
    }
    const mayNotAnyMore = (fault as { code?: unknown }).code === '28000';
    return mayNotAnyMore || tries >= job.tries ? null : later;
  };

  const settle = async (job: Job, taken: TakenJob, fault: Error) => {
    if (fault instanceof LeaseLost) throw fault;
    if (fault instanceof Stopping) return asJobKeeper(database, (tx) => putBack(tx, taken));
    const reference = randomBytes(4).toString('hex');
    const { jobId, tries } = taken;
    log.error({ reference, job: job.name, jobId, tries, ...describe(fault) }, 'job failed');
    await asJobKeeper(database, (tx) =>
      markFailed(tx, taken, clock(), reference, againAt(job, taken, fault)),
    );
  };

  const fail = (job: Job, taken: TakenJob, fault: Error) =>
    settle(job, taken, fault).catch((lost) => {
      if (!(lost instanceof LeaseLost)) throw lost;
      log.info({ job: job.name, jobId: taken.jobId }, 'job taken over by another process');
    });

  const run = async (job: Job, taken: TakenJob) => {
    const { work, end } = makeWork({ application, job, taken, stopping: ending.signal });
    try {
      if (job.kind === 'asked' && taken.tries > job.tries)
        throw new Error('its process ended each time it ran');
      await job.run(work);
      await end();
    } catch (fault) {
      await fail(job, taken, fault as Error);
    }
  };

  const runOne = async (kind: Job['kind']): Promise<string | undefined> => {
    await ready();
    if (ending.signal.aborted) return undefined;
    const taken = await asJobKeeper(database, (tx) => takeJob(tx, kind, namesOf(kind), clock()));
    if (taken) await run(byName.get(taken.name)!, taken);
    return taken?.name;
  };

  const look = async (kind: Job['kind']) => {
    let told = false;
    while (!ending.signal.aborted) {
      let pause = pauses[kind];
      try {
        if (await runOne(kind)) continue;
        told = false;
      } catch (fault) {
        if (!told) log.error(describe(fault as Error), 'jobs cannot be reached');
        told = true;
        pause = pauseAfterFault;
      }
      await wait(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };

  let looking: Promise<unknown> = Promise.resolve();
  return {
    runDue: async () => {
      const ran: string[] = [];
      for (const kind of ['clock', 'asked'] as const)
        for (let name = await runOne(kind); name; name = await runOne(kind)) ran.push(name);
      return ran;
    },
    start: () => {
      looking = Promise.all([look('clock'), look('asked')]);
    },
    stop: async () => {
      ending.abort();
      await looking;
    },
  };
};
