const minutes = 60_000;
const hours = 60 * minutes;

export type Mode = 'demo' | 'serve';

interface SessionTimes {
  seenAt: Date;
  expiresAt: Date;
}

/** How long a sign-in lasts without a request, and at most. A demo may stand open over a working week. */
const limits: Record<Mode, { idle: number; atMost: number }> = {
  demo: { idle: 24 * hours, atMost: 120 * hours },
  serve: { idle: 60 * minutes, atMost: 8 * hours },
};

export const expiryOf = (mode: Mode, now: Date): Date => new Date(now.getTime() + limits[mode].atMost);

export const isLive = ({ seenAt, expiresAt }: SessionTimes, mode: Mode, now: Date): boolean =>
  now < expiresAt && now.getTime() - seenAt.getTime() < limits[mode].idle;

/** A sign-in that has run out may still leave a draft, for a week: a form that stood open over the weekend is not lost. */
export const mayLeaveDraft = ({ expiresAt }: SessionTimes, now: Date): boolean =>
  expiresAt > uselessBefore(now);

/** A sign-in that ran out before this is of no use any more, not even for a draft. */
export const uselessBefore = (now: Date): Date => new Date(now.getTime() - 7 * 24 * hours);

/** Writing down every request would cost a commit each; once a minute is enough for a limit of an hour. */
export const shouldNoteSeen = ({ seenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= minutes;
