import { addDays, type PlainDate, weekdayOf } from '../../shared/values/dates.ts';
import { isWorkingDay } from '../../shared/values/working-days.ts';
import type { Watch } from './watch.rules.ts';

export const rules = [
  'many_people',
  'outside_hours',
  'outside_number',
  'protected_search',
  'after_assignment',
  'same_name',
  'taken_out',
] as const;
export type Rule = (typeof rules)[number];

/** A read to look at: by which rule, and what the rule counted. */
export interface Unusual {
  readId: number;
  rule: Rule;
  count?: number;
  usual?: number;
}

/** What is known of one read. */
export interface ReadFacts {
  readId: number;
  act: string;
  people: number;
  protectedHit: boolean;
  /** The reader's assignment had ended, and nothing else opened the person to the reader then. */
  assignmentEnded: boolean;
  sameName: boolean;
}

const byRead: Record<string, (read: ReadFacts, watch: Watch) => boolean> = {
  outside_number: ({ act }) => act === 'search_outside',
  protected_search: ({ act, protectedHit }) => act === 'search' && protectedHit,
  after_assignment: ({ assignmentEnded }) => assignmentEnded,
  same_name: ({ sameName }) => sameName,
  taken_out: ({ act, people }, { takenOut }) => (act === 'export' || act === 'print') && people >= takenOut,
};

export const unusualReads = (reads: readonly ReadFacts[], watch: Watch): Unusual[] =>
  reads.flatMap((read) =>
    rules
      .filter((rule) => byRead[rule]?.(read, watch))
      .map((rule) => ({
        readId: read.readId,
        rule,
        ...(rule === 'taken_out' ? { count: read.people } : {}),
      })),
  );

/** How many different people somebody opened, searched or took out in a day, lists apart; and the day's last such read. */
export interface PeopleOfDay {
  accountId: string;
  day: PlainDate;
  people: number;
  readId: number;
}

export const DAYS_COMPARED = 28;

/** The mean of one's own days with reads in the four weeks before; nothing where there were none. */
const usualBefore = (day: PlainDate, own: readonly PeopleOfDay[]): number | undefined => {
  const before = own.filter((one) => one.day < day && one.day >= addDays(day, -DAYS_COMPARED));
  if (before.length === 0) return undefined;
  return before.reduce((sum, { people }) => sum + people, 0) / before.length;
};

/** Days in the period with many more people than one's own usual; with no days to compare with, the floor decides. */
export const unusualDays = (
  days: readonly PeopleOfDay[],
  period: { from: PlainDate; to: PlainDate },
  { peopleFloor, peopleTimes }: Watch,
): Unusual[] => {
  const own = Map.groupBy(days, ({ accountId }) => accountId);
  return days
    .filter(({ day, people }) => day >= period.from && day <= period.to && people > peopleFloor)
    .flatMap(({ accountId, day, people, readId }) => {
      const usual = usualBefore(day, own.get(accountId)!);
      if (usual !== undefined && people <= usual * peopleTimes) return [];
      return [
        {
          readId,
          rule: 'many_people' as const,
          count: people,
          ...(usual === undefined ? {} : { usual: Math.round(usual) }),
        },
      ];
    });
};

/** How many reads somebody made in one hour of a day, and the first of them. */
export interface HourOfDay {
  accountId: string;
  day: PlainDate;
  hour: number;
  reads: number;
  readId: number;
}

const isOutside = ({ day, hour }: HourOfDay, { hoursFrom, hoursTo }: Watch): boolean =>
  !isWorkingDay(day) || hour < hoursFrom || hour >= hoursTo;

/** One line for each reader and day with reads outside working hours: the first of them, and how many they were. */
export const unusualHours = (hours: readonly HourOfDay[], watch: Watch): Unusual[] => {
  const outside = hours.filter((hour) => isOutside(hour, watch));
  return [...Map.groupBy(outside, ({ accountId, day }) => `${accountId} ${day}`).values()].map((ofDay) => ({
    readId: Math.min(...ofDay.map(({ readId }) => readId)),
    rule: 'outside_hours',
    count: ofDay.reduce((sum, { reads }) => sum + reads, 0),
  }));
};

/** The week that a day belongs to, Monday to Sunday: the list is never longer than that. */
export const weekOf = (day: PlainDate): { from: PlainDate; to: PlainDate } => {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
};

export const isRule = (text: string): text is Rule => (rules as readonly string[]).includes(text);
