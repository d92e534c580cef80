import type { PlainDate } from '../../shared/values/dates.ts';
import {
  type Cell,
  type CoveredYear,
  type PublishedFigure,
  type Sex,
  sexes,
  type Target,
  targets,
} from './outcomes.rules.ts';
import { publishedCell } from './transitions-table.rules.ts';

/** The form of day activity that somebody left; the three forms of groups stand together. */
export const origins = ['individual_placement', 'groups', 'unknown'] as const;
export type Origin = (typeof origins)[number];

/** One count of a period as the door gives it; a hidden one has no value. */
export interface OriginCell {
  year: number;
  origin: Origin | 'all';
  target: Target;
  sex: Sex;
  value: number | null;
}

export interface OriginPeriod {
  from: number;
  to: number;
  registeredThrough: PlainDate | null;
  /** Years that are not registered to their end. */
  partial: CoveredYear[];
  cells: Record<Origin | 'all', Record<Target, Record<Sex, Cell>>>;
}

/** Only the first counts as leaving; a step leads to another form of day activity. */
export type OutcomeKind = 'transition' | 'on_the_way' | 'step';

/** A row that others have published, in their own words of where from and where to. */
export interface PublishedOutcome {
  year: number;
  from: string;
  to: string;
  kind: OutcomeKind;
  cell: Cell;
  source: string;
  publishedOn: string;
  note: string | null;
}

export interface OriginsTable {
  /** The oldest first. */
  periods: OriginPeriod[];
  published: PublishedOutcome[];
  /** How many people the published rows are about, as published. */
  participants: Cell | undefined;
}

const byKey = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

const periodOf = (
  from: number,
  cells: readonly OriginCell[],
  covered: readonly CoveredYear[],
): OriginPeriod => {
  const years = covered.filter(({ year }) => year >= from && year <= from + 4);
  const find = (origin: Origin | 'all', target: Target, sex: Sex): Cell => {
    const value = cells.find(
      (one) => one.origin === origin && one.target === target && one.sex === sex,
    )?.value;
    return value === null || value === undefined ? { kind: 'hidden' } : { kind: 'number', value };
  };
  return {
    from,
    to: from + 4,
    registeredThrough: years.at(-1)?.registeredThrough ?? null,
    partial: years.filter(({ year, registeredThrough }) => registeredThrough < `${year}-12-31`),
    cells: byKey(['all', ...origins], (origin) =>
      byKey(targets, (target) => byKey(sexes, (sex) => find(origin, target, sex))),
    ),
  };
};

/** The indicator of the rows that a project has published, by "from to". */
export const outcomeIndicator = 'make_it_work_outcome';

const kindOf = (to: string): OutcomeKind => {
  if (to === 'individual_placement') return 'step';
  return to === 'joint_mapping' || to === 'dialogue_on_employment' ? 'on_the_way' : 'transition';
};

/** The one result that the figures, the tables and the file are made from. */
export const originsTable = (
  cells: readonly OriginCell[],
  covered: readonly CoveredYear[],
  figures: readonly PublishedFigure[],
): OriginsTable => {
  const outcomes = figures.filter(({ indicator }) => indicator === outcomeIndicator);
  const total = outcomes.find(({ dimension }) => dimension === 'total');
  return {
    periods: [...Map.groupBy(cells, ({ year }) => year)]
      .toSorted(([a], [b]) => a - b)
      .map(([from, its]) => periodOf(from, its, covered)),
    published: outcomes
      .filter(({ dimension }) => dimension === 'from_to')
      .map((figure) => {
        const [from = '', to = ''] = figure.category.split(' ');
        const { year, source, publishedOn, note } = figure;
        return { year, from, to, kind: kindOf(to), cell: publishedCell(figure), source, publishedOn, note };
      }),
    participants: total && publishedCell(total),
  };
};

/** The origins that a period shows; that a form is missing is told only where it may be so. */
export const originsOf = ({ cells }: OriginPeriod): Origin[] =>
  origins.filter((origin) => {
    const cell = cells[origin].all.all;
    return origin !== 'unknown' || cell.kind !== 'number' || cell.value > 0;
  });

/** Those destinations and sexes of which a period shows anything; a small number of nobody among hidden ones is no news. */
export const shownIn = (period: OriginPeriod): { targets: Target[]; sexes: Sex[] } => {
  const some = (cell: Cell) => cell.kind === 'number' && cell.value > 0;
  const rows = originsOf(period).map((origin) => period.cells[origin]);
  return {
    targets: [...targets.slice(1), 'all' as const].filter((target) =>
      rows.some((row) => some(row[target].all)),
    ),
    sexes: sexes.filter((sex) => rows.some((row) => targets.some((target) => some(row[target][sex])))),
  };
};
