import type { PlainDate } from '../../shared/values/dates.ts';
import type { Sex } from './outcomes.rules.ts';

/** One number that may be shown of the people at places. */
export interface StayCell {
  /** People on the last day; who came, and who left, since the day before the period. */
  what: 'stock' | 'came' | 'left';
  since: PlainDate | null;
  endsOn: PlainDate;
  sex: Sex;
  value: number;
}

export interface StayPeriod {
  since: PlainDate;
  endsOn: PlainDate;
  sex: Sex;
  came: number;
  left: number;
  end: number;
}

/** The periods of which it may be told who came and who left, the newest first; women and men under both together. */
export const stayPeriods = (cells: readonly StayCell[]): StayPeriod[] =>
  cells
    .flatMap(({ what, since, endsOn, sex, value: came }): StayPeriod[] => {
      if (what !== 'came' || since === null) return [];
      const at = (wanted: StayCell['what']) =>
        cells.find((one) => one.what === wanted && one.endsOn === endsOn && one.sex === sex)?.value ?? 0;
      return [{ since, endsOn, sex, came, left: at('left'), end: at('stock') }];
    })
    .toSorted((a, b) => b.endsOn.localeCompare(a.endsOn) || a.sex.localeCompare(b.sex));

export const stayKinds = ['ended', 'no', 'visit'] as const;
export type StayKind = (typeof stayKinds)[number];

/** What became of stays in a year: all, of a group, or of a code in it. */
export interface KindCell {
  what: StayKind;
  year: number;
  through: PlainDate;
  grp: string | null;
  code: string | null;
  value: number;
}

/** The finest that is told of each year, the newest first: all, groups or codes, those with most first. */
export function finestKinds(cells: readonly KindCell[], what: StayKind): KindCell[] {
  const own = cells.filter((cell) => cell.what === what);
  const fine = ({ grp, code }: KindCell) => Number(grp !== null) + Number(code !== null);
  return [...new Set(own.map(({ year }) => year))]
    .toSorted((a, b) => b - a)
    .flatMap((year) => {
      const ofYear = own.filter((cell) => cell.year === year);
      const finest = Math.max(...ofYear.map(fine));
      return ofYear
        .filter((cell) => fine(cell) === finest || fine(cell) === 0)
        .toSorted((a, b) => Math.sign(fine(a)) - Math.sign(fine(b)) || b.value - a.value);
    });
}

/** On the last day of a month; the consultants today. Who supervises is told only on a day on which people are. */
export interface StaffCount {
  day: PlainDate;
  supervisors: number | null;
  consultants: number;
  perSupervisor: number | null;
  perConsultant: number | null;
}

export interface StaffLoad {
  who: 'supervisor' | 'consultant';
  /** Null, as the numbers of it: nothing may be told of the people. */
  day: PlainDate | null;
  people: number | null;
  staff: number | null;
  /** People to each of the staff; null without staff. */
  each: number | null;
  /** At most how many, as the collaboration has set it; null where it has not. */
  level: number | null;
}

const each = (people: number | null, staff: number | null) =>
  people === null || !staff ? null : people / staff;

/** People to each of the staff: at places on the last day that is told, and on the way on the last day that is told of all models. */
export function staffLoads(
  counts: readonly StaffCount[],
  stays: readonly StayCell[],
  onTheWay: { day: PlainDate; people: number } | null,
): StaffLoad[] {
  const [now] = counts;
  if (!now) return [];
  const told = counts.find(({ supervisors }) => supervisors !== null);
  const atPlaces = stays.find(
    ({ what, sex, endsOn }) => what === 'stock' && sex === 'all' && endsOn === told?.day,
  );
  const loads = [
    {
      who: 'supervisor' as const,
      day: told?.day ?? null,
      people: atPlaces?.value ?? null,
      staff: told?.supervisors ?? null,
      level: now.perSupervisor,
    },
    {
      who: 'consultant' as const,
      day: onTheWay?.day ?? null,
      people: onTheWay?.people ?? null,
      staff: now.consultants,
      level: now.perConsultant,
    },
  ];
  return loads.map((load) => ({ ...load, each: each(load.people, load.staff) }));
}
