const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Longer than the longest holiday: whoever comes back finds what was begun. */
export const draftsBefore = (now: Date): Date => new Date(now.getTime() - 90 * DAY);

/** So long somebody may ask what a letter said; the receiver has it. */
export const lettersBefore = (now: Date, days = 90): Date => new Date(now.getTime() - days * DAY);

/** So long the page can tell how a job went. */
export const jobsBefore = (now: Date): Date => new Date(now.getTime() - 90 * DAY);

/** What the administrator sees of a job: how it goes, never what it is about. */
export interface SeenJob {
  jobId: string;
  name: string;
  clock: boolean;
  askedAt: Date;
  dueAt: Date;
  /** Until when a process has it; past for one that died with its process. */
  leasedUntil: Date | null;
  tries: number;
  startedAt: Date | null;
  succeededAt: Date | null;
  failedAt: Date | null;
  endedAt: Date | null;
  fault: string | null;
}

export type JobState = 'running' | 'late' | 'failing' | 'resting' | 'waiting' | 'done' | 'givenUp';

/** A clock that nobody has started this long after its time: no process is running jobs. */
const LATE = 15 * MINUTE;

const failedLast = ({ failedAt, succeededAt }: SeenJob) =>
  failedAt !== null && (succeededAt === null || failedAt > succeededAt);

export const stateOf = (job: SeenJob, now: Date): JobState => {
  if (job.endedAt) return job.succeededAt ? 'done' : 'givenUp';
  if (job.leasedUntil && job.leasedUntil > now) return 'running';
  if (job.clock && now.getTime() - job.dueAt.getTime() > LATE) return 'late';
  if (failedLast(job)) return 'failing';
  return job.clock && job.startedAt ? 'resting' : 'waiting';
};

export interface AskedKind {
  name: string;
  waiting: number;
  lastStarted: Date | null;
  lastSucceeded: Date | null;
  givenUp: number;
}

const latest = (moments: (Date | null)[]): Date | null =>
  moments.reduce((last, one) => (one && (!last || one > last) ? one : last), null);

/** The asked jobs by their name, in the order of their names. */
export const kindsOf = (jobs: SeenJob[]): AskedKind[] =>
  [...Map.groupBy(jobs, ({ name }) => name)]
    .map(([name, each]) => ({
      name,
      waiting: each.filter(({ endedAt }) => !endedAt).length,
      lastStarted: latest(each.map(({ startedAt }) => startedAt)),
      lastSucceeded: latest(each.map(({ succeededAt }) => succeededAt)),
      givenUp: each.filter(({ endedAt, succeededAt }) => endedAt && !succeededAt).length,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Those of the asked jobs whose last try failed, the latest first. */
export const failedOf = (jobs: SeenJob[]): SeenJob[] =>
  jobs.filter(failedLast).toSorted((a, b) => b.failedAt!.getTime() - a.failedAt!.getTime());
