import type { Cell, Sex, Target, TransitionsTable, TransitionYear } from './outcomes.rules.ts';
import { publishedCell } from './transitions-table.rules.ts';

/** What the figure says in one sentence: only whole registered years with a shown total count. */
export type Conclusion =
  | { kind: 'none' }
  | { kind: 'one'; year: number; total: number }
  | { kind: 'several'; year: number; total: number; since: number; lowest: number; highest: number };

const wholeYear = ({ origin, partial, year, cells }: TransitionYear) =>
  origin === 'registered' && !partial && cells.all.all.kind === 'number'
    ? [{ year, total: cells.all.all.value }]
    : [];

export const conclusionOf = ({ years }: TransitionsTable): Conclusion => {
  const whole = years.flatMap(wholeYear);
  const last = whole.at(-1);
  if (!last) return { kind: 'none' };
  if (whole.length === 1) return { kind: 'one', ...last };
  const totals = whole.map(({ total }) => total);
  return {
    kind: 'several',
    ...last,
    since: whole[0]?.year ?? last.year,
    lowest: Math.min(...totals),
    highest: Math.max(...totals),
  };
};

export interface Differing {
  year: number;
  /** `source` is null for what is registered here. */
  totals: { source: string | null; value: number }[];
}

/** Years whose totals differ between what is registered and what has been published, or between two documents. */
export const differingTotals = ({ years }: TransitionsTable): Differing[] =>
  years.flatMap(({ year, origin, cells, published }) => {
    const own = origin === 'registered' ? [{ source: null, cell: cells.all.all }] : [];
    const totals = [...own, ...published.filter(isTotal)].flatMap(({ source, cell }) =>
      cell.kind === 'number' ? [{ source, value: cell.value }] : [],
    );
    return new Set(totals.map(({ value }) => value)).size > 1 ? [{ year, totals }] : [];
  });

const isTotal = ({ target, sex }: { target: Target; sex: string }) => target === 'all' && sex === 'all';

/** Each document that has published totals, in the order of its first year. */
export const totalSources = ({ years }: TransitionsTable): string[] => [
  ...new Set(years.flatMap(({ published }) => published.filter(isTotal).map(({ source }) => source))),
];

/** A published total that stands beside a registered year; a year that is only published is its own row. */
export const totalBeside = ({ origin, published }: TransitionYear, source: string): Cell | undefined =>
  published.find(
    (one) =>
      isTotal(one) && one.source === source && (origin === 'registered' || one.indicator !== 'transitions'),
  )?.cell;

export const hasHidden = ({ years }: TransitionsTable): boolean =>
  years.some(({ cells }) =>
    Object.values(cells).some((row) => Object.values(row).some(({ kind }) => kind === 'hidden')),
  );

export interface PublishedNumber {
  /** A year, or the years together. */
  when: string;
  target: Target | null;
  sex: Sex | null;
  cell: Cell;
  indicator: string;
  source: string;
  publishedOn: string;
  note: string | null;
}

/** All published numbers as a list: year by year, then those about several years. */
export const publishedNumbers = ({ years, aboutPeriods }: TransitionsTable): PublishedNumber[] => [
  ...years.flatMap(({ year, published }) => published.map((one) => ({ ...one, when: String(year) }))),
  ...aboutPeriods.map((figure) => ({
    ...figure,
    when: figure.category,
    target: null,
    sex: null,
    cell: publishedCell(figure),
  })),
];
