import type { PlainDate } from '../../shared/values/dates.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import type { PlacementForm } from '../participants/codes.rules.ts';
import type { Talk } from '../participants/talks.rules.ts';
import { type AskingMonths, type NextAsk, nextAsk } from './asking.rules.ts';

/** A talk in the list; one that came as a bare answer has no kind. */
export interface ListedTalk extends Omit<Talk, 'kind'> {
  id: string;
  kind: Talk['kind'] | null;
  by: string;
  mine: boolean;
}

/** Somebody in day activity today, as far as the reader may see. */
export interface PlacedPerson {
  id: string;
  given: string;
  family: string;
  protected: boolean;
  unitId: string;
  unit: string;
  form: PlacementForm;
  since: PlainDate;
  /** On an open way. */
  onWay: boolean;
  /** Those that stand, the newest first. */
  talks: ListedTalk[];
}

export interface InInventory extends PlacedPerson {
  name: string;
  last: ListedTalk | undefined;
  answered: ListedTalk | undefined;
  next: NextAsk;
  /** Just saved or undone: the row that one comes back to. */
  saved: boolean;
}

export interface Choice {
  /** A unit's id, or all that the reader sees. */
  unit: string;
  page: number;
  /** The talk that was saved last: its person stands where they stood before it. */
  saved: string | undefined;
}

export const allUnits = 'alla';
const pageSize = 50;

const order = (next: NextAsk): string => (next.kind === 'now' ? '' : next.kind === 'on' ? next.day : '9999');

/** By the next date, then by name; whoever's day has come stands by name alone. Never by how long it has been. */
export function inventoryOf(
  people: readonly PlacedPerson[],
  { months, today, saved }: { months: AskingMonths; today: PlainDate; saved: string | undefined },
): InInventory[] {
  const next = (person: PlacedPerson, talks: readonly ListedTalk[]) =>
    nextAsk(talks, { onWay: person.onWay, months, today });
  return people
    .map((person) => {
      const { talks } = person;
      const before = talks.filter(({ id }) => id !== saved);
      return {
        stood: order(next(person, before)),
        row: {
          ...person,
          name: `${person.given} ${person.family}`,
          last: talks[0],
          answered: talks.find(({ answer }) => answer !== null),
          next: next(person, talks),
          saved: before.length < talks.length,
        },
      };
    })
    .toSorted(
      (a, b) =>
        a.stood.localeCompare(b.stood) ||
        swedishCompare(`${a.row.family} ${a.row.given}`, `${b.row.family} ${b.row.given}`),
    )
    .map(({ row }) => row);
}

/** The page that was asked for; after a talk was saved the one where its person stands. */
export const pageOf = (all: readonly InInventory[], asked: number) => {
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const saved = all.findIndex((one) => one.saved);
  const page = saved < 0 ? Math.min(asked, pages) : Math.floor(saved / pageSize) + 1;
  return { page, pages, shown: all.slice((page - 1) * pageSize, page * pageSize) };
};

export interface UnitOf {
  id: string;
  name: string;
  count: number;
}

export const unitsOf = (people: readonly PlacedPerson[]): UnitOf[] => {
  const byUnit = Map.groupBy(people, ({ unitId }) => unitId);
  return [...byUnit]
    .map(([id, members]) => ({ id, name: members[0]?.unit ?? '', count: members.length }))
    .toSorted((a, b) => swedishCompare(a.name, b.name));
};

/** What the address asks for; without a word the reader's own unit, or the only one, or all. */
export function choiceOf(query: URLSearchParams, units: readonly UnitOf[], ownUnit: string | null): Choice {
  const asked = query.get('enhet');
  const known = [...units.map(({ id }) => id), allUnits].find((id) => id === asked);
  const standard = units.some(({ id }) => id === ownUnit) ? ownUnit : undefined;
  return {
    unit: known ?? standard ?? (units.length === 1 ? units[0]!.id : allUnits),
    page: Math.max(1, Number.parseInt(query.get('sida') ?? '', 10) || 1),
    saved: query.get('sparat') ?? undefined,
  };
}

export const addressOf = ({ unit, page }: Pick<Choice, 'unit' | 'page'>): string =>
  `/inventering?enhet=${unit}${page > 1 ? `&sida=${page}` : ''}`;

export interface Left {
  everybody: number;
  /** Whose day has come. */
  now: number;
  later: number;
  onWay: number;
}

export const countLeft = (people: readonly InInventory[]): Left => {
  const of = (kind: NextAsk['kind']) => people.filter(({ next }) => next.kind === kind).length;
  return { everybody: people.length, now: of('now'), later: of('on'), onWay: of('on_way') };
};
