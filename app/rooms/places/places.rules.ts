import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import { addDays, addMonths, type PlainDate } from '../../shared/values/dates.ts';
import { type CameOf, cameOfAsk } from '../employers/came-of.rules.ts';
import type { Branch } from '../employers/employers.rules.ts';

const placeKinds = ['learning_place', 'work_placement', 'apl', 'municipal'] as const;
export type PlaceKind = (typeof placeKinds)[number];

const described = {
  name: { field: 'namn', ask: 'line', longest: 120 },
  kind: { field: 'slag', ask: 'one', codes: placeKinds },
  agreementUntil: { field: 'avtal', ask: 'day', optional: true },
} as const satisfies AskedForm;

export const seatsAsks = {
  fromOn: { field: 'fran', ask: 'day' },
  seats: { field: 'platser', ask: 'number', least: 0, most: 200 },
} as const satisfies AskedForm;

export const placeAsks = { ...described, forumId: cameOfAsk } as const satisfies AskedForm;
export const newPlaceAsks = {
  workplaceId: { field: 'arbetsplats', ask: 'pick' },
  ...described,
  ...seatsAsks,
  forumId: cameOfAsk,
} as const satisfies AskedForm;
export const placeTaskAsks = {
  taskId: { field: 'uppgift', ask: 'pick' },
} as const satisfies AskedForm;

export type PlaceDetails = Answers<typeof described> & CameOf;
export type NewPlace = Omit<Answers<typeof newPlaceAsks>, 'forumId'> & CameOf;
/** From its day a place has so many seats, until the next row. */
export type SeatsFrom = Answers<typeof seatsAsks>;

export interface Place extends PlaceDetails {
  id: string;
  workplaceId: string;
  workplace: string;
  address: string;
  area: string | null;
  wayThere: string | null;
  employerId: string;
  employer: string;
  branch: Branch;
  forumId: string | null;
  forum: string | null;
  seats: SeatsFrom[];
  /** The last day on which anybody can be there: of the agreement, the workplace and the employer the one that ends first. */
  lastOn: PlainDate | null;
  version: number;
}

/** From which day to which a seat is taken; by whom is not said. */
export interface Taken {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** The seats of a place as they can be used: none after the last day of its agreement, its workplace or its employer. */
export const usableSeats = ({ seats, lastOn }: Pick<Place, 'seats' | 'lastOn'>): SeatsFrom[] =>
  lastOn === null
    ? seats
    : [...seats.filter(({ fromOn }) => fromOn <= lastOn), { fromOn: addDays(lastOn, 1), seats: 0 }];

/** The last day on which somebody has a seat. */
export const bookedUntil = (taken: readonly Taken[]): PlainDate | undefined =>
  taken
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);

export const seatsOn = (seats: readonly SeatsFrom[], day: PlainDate): number =>
  seats.filter(({ fromOn }) => fromOn <= day).toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0]?.seats ??
  0;

export const takenOn = (taken: readonly Taken[], day: PlainDate): number =>
  taken.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn).length;

export const freeOn = (seats: readonly SeatsFrom[], taken: readonly Taken[], day: PlainDate): number =>
  Math.max(0, seatsOn(seats, day) - takenOn(taken, day));

/** The first day from today on which a seat is free; null where none is in sight. */
export const freeFrom = (
  seats: readonly SeatsFrom[],
  taken: readonly Taken[],
  today: PlainDate,
): PlainDate | null =>
  [today, ...taken.map(({ endsOn }) => addDays(endsOn, 1)), ...seats.map(({ fromOn }) => fromOn)]
    .filter((day) => day >= today)
    .toSorted()
    .find((day) => freeOn(seats, taken, day) > 0) ?? null;

export interface MonthOfSeats {
  firstOn: PlainDate;
  seats: number;
  /** The most that were taken on one day. */
  taken: number;
}

/** Months from the one of the day: how many seats at the most, and how many of them were taken at once. */
export const occupancyByMonth = (
  seats: readonly SeatsFrom[],
  taken: readonly Taken[],
  from: PlainDate,
  months: number,
): MonthOfSeats[] =>
  Array.from({ length: months }, (_, index) => {
    const firstOn = addMonths(`${from.slice(0, 7)}-01`, index);
    const next = addMonths(firstOn, 1);
    const within = (day: PlainDate) => day > firstOn && day < next;
    const days = [
      firstOn,
      ...taken.map(({ startsOn }) => startsOn).filter(within),
      ...seats.map(({ fromOn }) => fromOn).filter(within),
    ];
    return {
      firstOn,
      seats: Math.max(...days.map((day) => seatsOn(seats, day))),
      taken: Math.max(...days.map((day) => takenOn(taken, day))),
    };
  });
