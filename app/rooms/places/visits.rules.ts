import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { type Weekday, weekdayCodeOf } from '../../shared/values/weekdays.ts';
import type { Levels } from '../employers/levels.rules.ts';
import { type Stay, stayState } from './stays.rules.ts';

const visitOutcomes = ['held', 'missed', 'called_off'] as const;

export const planVisitsAsks = {
  supervisorId: { field: 'handledare', ask: 'pick' },
  firstOn: { field: 'forsta', ask: 'day' },
} as const satisfies AskedForm;

export const visitAsks = {
  outcome: { field: 'hur', ask: 'one', codes: visitOutcomes },
  outcomeOn: { field: 'dag', ask: 'day', past: true },
  words: { field: 'ord', ask: 'line', longest: 120, optional: true },
} as const satisfies AskedForm;

const moveReasons = ['person_asked', 'workplace_asked', 'supervisor_away', 'clash', 'other'] as const;
const seenAtVisits = ['tasks', 'pace', 'times', 'together', 'breaks', 'way_there'] as const;

export const moveVisitAsks = {
  plannedOn: { field: 'dag', ask: 'day' },
  starts: { field: 'klockan', ask: 'time', optional: true },
  because: { field: 'varfor', ask: 'one', codes: moveReasons },
} as const satisfies AskedForm;

export const visitNoteAsks = {
  well: { field: 'bra', ask: 'many', codes: seenAtVisits, optional: true },
  help: { field: 'hjalp', ask: 'many', codes: seenAtVisits, optional: true },
  words: { field: 'ord', ask: 'text', longest: 300, optional: true },
} as const satisfies AskedForm;

export type VisitOutcome = Answers<typeof visitAsks>;
export type VisitMove = Answers<typeof moveVisitAsks>;
export type VisitNote = Answers<typeof visitNoteAsks>;

/** Where a visit stood before it was moved, and why. */
interface Moved {
  wasOn: PlainDate;
  wasStarts: string | null;
  because: VisitMove['because'];
}

/** A note as it was written; one that came after another corrects it. */
export interface WrittenNote extends VisitNote {
  by: string;
  writtenOn: PlainDate;
}

export interface SupportVisit {
  id: string;
  stayId: string;
  participantId: string;
  supervisorId: string;
  supervisor: string;
  plannedOn: PlainDate;
  starts: string | null;
  /** Struck where a new plan, other days or the end of the stay took it away. */
  outcome: (typeof visitOutcomes)[number] | 'struck' | null;
  outcomeOn: PlainDate | null;
  words: string;
  version: number;
  moves: Moved[];
  /** The newest first; only in one's own organisation. */
  notes: WrittenNote[];
}

export type MoveFault = 'ended' | 'visit_told' | 'outside_stay' | 'supervisor_busy';

/** Why a visit is not moved there: it is told of, or the day is outside the stay, or the supervisor is elsewhere at that very time. */
export const moveFault = (
  visit: Pick<SupportVisit, 'outcome'>,
  { plannedOn, starts }: Pick<VisitMove, 'plannedOn' | 'starts'>,
  stay: { startsOn: PlainDate; endsOn: PlainDate; endedOn: PlainDate | null },
  others: readonly Pick<SupportVisit, 'plannedOn' | 'starts'>[],
): MoveFault | undefined => {
  if (stay.endedOn) return 'ended';
  if (visit.outcome) return 'visit_told';
  if (plannedOn < stay.startsOn || plannedOn > stay.endsOn) return 'outside_stay';
  const there = others.some((one) => starts && one.plannedOn === plannedOn && one.starts === starts);
  return there ? 'supervisor_busy' : undefined;
};

/** Why it is not told so: it cannot have failed before its day, and is held while the person is at the place. */
export const tellFault = (
  { plannedOn }: Pick<SupportVisit, 'plannedOn'>,
  { outcome, outcomeOn }: Pick<VisitOutcome, 'outcome' | 'outcomeOn'>,
  stay: { startsOn: PlainDate; endsOn: PlainDate },
  today: PlainDate,
): 'visit_to_come' | 'outside_stay' | undefined => {
  if (outcome === 'missed' && plannedOn > today) return 'visit_to_come';
  const outside = outcomeOn < stay.startsOn || outcomeOn > stay.endsOn;
  return outcome === 'held' && outside ? 'outside_stay' : undefined;
};

/** The stays that a supervisor has agreed to visit, going on or to come, of which no visit is left to be held or told. */
export const withoutVisits = <One extends Stay>(
  stays: readonly One[],
  visits: readonly Pick<SupportVisit, 'stayId' | 'outcome'>[],
  supervisorId: string,
  today: PlainDate,
): One[] =>
  stays.filter(
    (stay) =>
      stay.supervisorId === supervisorId &&
      ['agreed', 'going_on'].includes(stayState(stay, today)) &&
      !visits.some(({ stayId, outcome }) => stayId === stay.id && !outcome),
  );

/** The first day from today within the stay on which the person is there; else the first of those days. */
export const firstDayThere = (
  { startsOn, endsOn, days }: { startsOn: PlainDate; endsOn: PlainDate; days: readonly Weekday[] },
  today: PlainDate,
): PlainDate => {
  const first = startsOn > today ? startsOn : today;
  const week = Array.from({ length: 7 }, (_, nth) => addDays(first, nth));
  return week.find((day) => day <= endsOn && days.includes(weekdayCodeOf(day))) ?? first;
};

/** A note that says nothing is none. */
export const saysNothing = ({ well, help, words }: VisitNote): boolean =>
  well.length === 0 && help.length === 0 && !words;

/** A visit whose day went by without a word of how it went. */
export const isLate = (
  { plannedOn, outcome }: Pick<SupportVisit, 'plannedOn' | 'outcome'>,
  today: PlainDate,
): boolean => outcome === null && plannedOn < today;

/** Whether just these days are what is planned of a stay with this supervisor from the first on. */
export const isPlanned = (
  visits: readonly SupportVisit[],
  stayId: string,
  { supervisorId, firstOn }: Answers<typeof planVisitsAsks>,
  days: readonly PlainDate[],
): boolean => {
  const stand = visits.filter((one) => one.stayId === stayId && !one.outcome && one.plannedOn >= firstOn);
  return (
    stand.every((one) => one.supervisorId === supervisorId) &&
    stand
      .map(({ plannedOn }) => plannedOn)
      .toSorted()
      .join() === days.join()
  );
};

/**
 * The days of a supervisor's visits: one each week at first, then one every second, then one every fourth, until the last day. MIW: the supervisor
 * comes often at first, and less as the person and the workplace manage.
 */
export const thinningDays = (
  firstOn: PlainDate,
  lastOn: PlainDate,
  {
    weeks_of_weekly_visits: weekly,
    weeks_of_fortnightly_visits: fortnightly,
  }: Pick<Levels, 'weeks_of_weekly_visits' | 'weeks_of_fortnightly_visits'>,
): PlainDate[] => {
  const days: PlainDate[] = [];
  let week = 0;
  for (let day = firstOn; day <= lastOn; day = addDays(firstOn, week * 7)) {
    days.push(day);
    week += week < weekly ? 1 : week < weekly + fortnightly ? 2 : 4;
  }
  return days;
};

/**
 * From which day a supervisor has room for another start: when each of the weeks in which a new one is visited weekly has fewer booked visits than can
 * be managed. What is dense at first fills the weeks, and leaves room as it thins out.
 */
export const roomFrom = (
  plannedOn: readonly PlainDate[],
  today: PlainDate,
  {
    visits_per_week: perWeek,
    weeks_of_weekly_visits: weekly,
  }: Pick<Levels, 'visits_per_week' | 'weeks_of_weekly_visits'>,
): PlainDate => {
  const isFull = (first: PlainDate) => {
    const next = addDays(first, 7);
    return plannedOn.filter((day) => day >= first && day < next).length >= perWeek;
  };
  let from = 0;
  for (let week = 0; week < from + weekly; week += 1) if (isFull(addDays(today, week * 7))) from = week + 1;
  return addDays(today, from * 7);
};
