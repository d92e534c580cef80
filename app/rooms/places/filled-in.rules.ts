import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import {
  areAllAgreed,
  clockOf,
  hoursFault,
  type Party,
  type Stay,
  type StayContent,
  stayAsks,
} from './stays.rules.ts';

const { startsOn, endsOn, days, begins, finishes, what, shownBy, wayThere } = stayAsks;

/** What the person fills in of the agreement: all but the place, its seat and who supervises, which are the booking. */
export const ownFillAsks = {
  startsOn,
  endsOn,
  days,
  begins,
  finishes,
  what,
  shownBy,
  wayThere,
} as const satisfies AskedForm;

/** The employer fills in what one knows of it; what is left empty stays as it is. */
const known = { optional: true } as const;
export const employerFillAsks = {
  days: { ...days, ...known },
  begins: { ...begins, ...known },
  finishes: { ...finishes, ...known },
  what: { ...what, ...known },
  shownBy: { ...shownBy, ...known },
  wayThere,
} as const satisfies AskedForm;

/** Where the person lets days and hours be shown, also the first day and the last. */
export const employerPeriodAsks = {
  startsOn: { ...startsOn, ...known },
  endsOn: { ...endsOn, ...known },
  ...employerFillAsks,
} as const satisfies AskedForm;

type FillAnswers = Partial<Answers<typeof employerPeriodAsks>>;
/** What is filled in of an agreement; what is not there stays as it stood. */
export type Filled = Partial<Answers<typeof ownFillAsks>>;
export type FillFault = 'not_a_clock' | 'hours_turned' | 'both' | 'end_before_start' | 'nothing_new';

/** These belong together: whoever changes one says both. */
const pairs = [
  ['begins', 'finishes'],
  ['startsOn', 'endsOn'],
] as const;

/** What does not hold together in what was filled in, by key. */
export const fillFaults = (answers: FillAnswers): Partial<Record<keyof Filled, FillFault>> => {
  for (const [one, other] of pairs) {
    if (answers[one] && !answers[other]) return { [other]: 'both' };
    if (answers[other] && !answers[one]) return { [one]: 'both' };
  }
  const { begins: first, finishes: last, startsOn: from, endsOn: until } = answers;
  const fault = first && last && hoursFault(first, last);
  if (fault) return { [fault.key]: fault.name };
  return from && until && until < from ? { endsOn: 'end_before_start' } : {};
};

/**
 * What is new of what was filled in, the clock as it is kept.
 * @param changed the keys in which something else was written than the form showed
 */
export const filledOf = (answers: FillAnswers, changed: readonly string[]): Filled => {
  const together = pairs.filter((pair) => pair.some((key) => changed.includes(key))).flat();
  const kept = new Set<string>([...changed, ...together]);
  const said = Object.entries(answers).filter(([key, value]) => kept.has(key) && value?.length);
  const clock = (key: string, value: string) =>
    ((key === 'begins' || key === 'finishes') && clockOf(value)) || value;
  return {
    ...Object.fromEntries(
      said.map(([key, value]) => [key, typeof value === 'string' ? clock(key, value) : value]),
    ),
    ...(changed.includes('wayThere') && { wayThere: answers.wayThere ?? '' }),
  };
};

/** One version of what the three agree on, and who wrote it. */
export interface StayVersion extends Omit<StayContent, 'supervisorId' | 'contactId' | 'forumId'> {
  id: string;
  number: number;
  party: Party;
  /** By what name the writer is known to whoever reads; null where by none. */
  writer: string | null;
  writtenAt: Date;
}

/** The version beside which the one that holds is read: the last that all three said yes to, else the one before. */
export const comparedWith = (
  { approvals, version }: Pick<Stay, 'approvals' | 'version'>,
  versions: readonly StayVersion[],
): StayVersion | undefined => {
  const earlier = versions.filter(({ number }) => number < version).toSorted((a, b) => b.number - a.number);
  return earlier.find(({ number }) => areAllAgreed(approvals, number)) ?? earlier[0];
};

const read = [
  'placeWords',
  'startsOn',
  'endsOn',
  'days',
  'begins',
  'finishes',
  'what',
  'shownBy',
  'wayThere',
  'daySupervisor',
] as const;
export type ChangedKey = (typeof read)[number];

/** What reads otherwise in one version than in another. */
export const changesBetween = (before: StayVersion, now: StayVersion): ChangedKey[] =>
  read.filter((key) => String(before[key] ?? '') !== String(now[key] ?? ''));
