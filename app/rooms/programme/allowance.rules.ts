import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { State } from './attendance.rules.ts';

const crowns = { ask: 'number', least: 0, most: 10_000 } as const;
const minutes = { ask: 'number', least: 1, most: 1440 } as const;

/** What the municipality has decided; in whole kronor. */
export const rateAsks = {
  municipality: { field: 'kommun', ask: 'line', longest: 80 },
  startsOn: { field: 'fran', ask: 'day' },
  full: { field: 'hel', ...crowns },
  half: { field: 'halv', ...crowns },
  halfFrom: { field: 'halv-fran', ...minutes },
  fullFrom: { field: 'hel-fran', ...minutes },
} as const satisfies AskedForm;

export type Rate = Answers<typeof rateAsks>;
const parts = ['full', 'half', 'none'] as const;
export type Part = (typeof parts)[number];

/** Somebody's attendance at one occasion. */
export interface Attended {
  participantId: string;
  day: PlainDate;
  starts: string;
  ends: string;
  state: State;
  /** When they left, as a time of that day; null where it was not said that day. */
  leftAt: string | null;
  /** Whether the person was in day activity on the day: the allowance stops when it ends. */
  inDayActivity: boolean;
}

export interface AllowanceDay {
  participantId: string;
  day: PlainDate;
  part: Part;
  ore: number;
}

/** The newest rate that has begun; of two from the same day the one set last, which stands last. */
export const rateOn = (rates: readonly Rate[], day: PlainDate): Rate | undefined =>
  rates
    .filter(({ startsOn }) => startsOn <= day)
    .reduce<Rate | undefined>(
      (found, rate) => (!found || rate.startsOn >= found.startsOn ? rate : found),
      undefined,
    );

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** From the beginning to the end, or until they left. Occasions that overlap are counted once. */
export const minutesOf = (attended: readonly Attended[]): number => {
  let [counted, until] = [0, 0];
  const spans = attended
    .filter(({ state, inDayActivity }) => inDayActivity && (state === 'here' || state === 'left'))
    .map(({ starts, ends, state, leftAt }) => ({
      from: minuteOf(starts),
      to: state === 'left' && leftAt ? Math.min(minuteOf(ends), minuteOf(leftAt)) : minuteOf(ends),
    }))
    .toSorted((a, b) => a.from - b.from);
  for (const { from, to } of spans) {
    counted += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return counted;
};

export const partOf = (present: number, { halfFrom, fullFrom }: Rate): Part =>
  present >= fullFrom ? 'full' : present >= halfFrom ? 'half' : 'none';

/** Each day that somebody attended something, with what it gives; a day without a rate gives none. */
export const allowanceDays = (attended: readonly Attended[], rates: readonly Rate[]): AllowanceDay[] =>
  [...Map.groupBy(attended, ({ participantId, day }) => `${participantId} ${day}`).values()].map((of) => {
    const { participantId, day } = of[0]!;
    const rate = rateOn(rates, day);
    const part = rate ? partOf(minutesOf(of), rate) : 'none';
    const crown = rate && part !== 'none' ? rate[part] : 0;
    return { participantId, day, part, ore: crown * 100 };
  });

export interface AllowanceLine extends AllowanceDay {
  /** The day was exported before and has changed, or belongs to a month that was. */
  correction: boolean;
}

export interface Exported {
  participantId: string;
  day: PlainDate;
  ore: number;
}

/**
 * What an export of a month holds: each day of it that gives something, and for every day up to its end that now gives another sum than was
 * exported, the difference as a correction.
 */
export const linesOf = (
  days: readonly AllowanceDay[],
  exported: readonly Exported[],
  month: { first: PlainDate; last: PlainDate },
): AllowanceLine[] => {
  const key = ({ participantId, day }: Exported) => `${participantId} ${day}`;
  const before = Map.groupBy(exported, key);
  const now = new Map(days.map((day) => [key(day), day]));
  const known = [...before.values()].map(([first]) => first!);
  const gone = known
    .filter((one) => !now.has(key(one)))
    .map((one) => ({ ...one, part: 'none' as const, ore: 0 }));
  return [...days, ...gone]
    .filter(({ day }) => day <= month.last)
    .map((one) => {
      const sent = before.get(key(one));
      const paid = (sent ?? []).reduce((sum, { ore }) => sum + ore, 0);
      return { ...one, ore: one.ore - paid, correction: sent !== undefined || one.day < month.first };
    })
    .filter(({ ore }) => ore !== 0)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.participantId.localeCompare(b.participantId));
};
