import type { PlainDate } from '../../shared/values/dates.ts';
import { type Cell, type PublishedFigure, type Sex, sexes } from './outcomes.rules.ts';
import { publishedCell } from './transitions-table.rules.ts';

export const forms = ['group', 'work_oriented_group', 'outplaced_group', 'individual_placement'] as const;
export type Form = (typeof forms)[number];

/** Everybody, all groups together, and each form. */
export const stockTargets = ['all', 'groups', ...forms] as const;
export type StockTarget = (typeof stockTargets)[number];

/** The indicator of what others have published about how many are in day activity. */
export const stockIndicator = 'day_activity';

/** One count of a day as the door gives it; a hidden one has no value. */
export interface StockCell {
  year: number;
  asOf: PlainDate;
  target: StockTarget;
  sex: Sex;
  value: number | null;
}

export interface PublishedStock {
  target: StockTarget;
  sex: Sex;
  cell: Cell;
  source: string;
  publishedOn: string;
  note: string | null;
}

export interface StockYear {
  year: number;
  /** The day that the numbers hold for; none where nobody has said that all are registered. */
  asOf: PlainDate | null;
  cells: Record<StockTarget, Record<Sex, Cell>>;
  /** What has been published about the year, beside and never added. */
  published: PublishedStock[];
}

const placeOf = ({ category }: PublishedFigure): { target: StockTarget; sex: Sex } | undefined => {
  const [first, second = 'all'] = category.split(' ');
  const target = stockTargets.find((one) => one === first);
  const sex = sexes.find((one) => one === second);
  return target && sex ? { target, sex } : undefined;
};

const publishedOf = (figures: readonly PublishedFigure[]): (PublishedStock & { year: number })[] =>
  figures
    .filter(({ indicator }) => indicator === stockIndicator)
    .flatMap((figure) => {
      const place = placeOf(figure);
      const { year, source, publishedOn, note } = figure;
      return place ? [{ ...place, year, cell: publishedCell(figure), source, publishedOn, note }] : [];
    });

const gridOf = (cells: readonly StockCell[]): StockYear['cells'] => {
  const find = (target: StockTarget, sex: Sex): Cell => {
    const found = cells.find((one) => one.target === target && one.sex === sex);
    if (!found) return { kind: 'missing' };
    return found.value === null ? { kind: 'hidden' } : { kind: 'number', value: found.value };
  };
  return Object.fromEntries(
    stockTargets.map((target) => [
      target,
      Object.fromEntries(sexes.map((sex) => [sex, find(target, sex)])) as Record<Sex, Cell>,
    ]),
  ) as StockYear['cells'];
};

/** The one result that the figures, the tables and the file are made from: every year since the first that is known, gaps included. */
export const stockYears = (cells: readonly StockCell[], figures: readonly PublishedFigure[]): StockYear[] => {
  const published = publishedOf(figures);
  const known = [...cells, ...published].map(({ year }) => year);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i).map((year) => {
    const own = cells.filter((one) => one.year === year);
    return {
      year,
      asOf: own[0]?.asOf ?? null,
      cells: gridOf(own),
      published: published.filter((one) => one.year === year),
    };
  });
};

/** The newest day whose total may be shown. */
export const newestStock = (years: readonly StockYear[]): StockYear | undefined =>
  years.findLast(({ cells }) => cells.all.all.kind === 'number');

/** Each document that has published a number for the target, in the order of its first year. */
export const stockSources = (years: readonly StockYear[], target: StockTarget): string[] => [
  ...new Set(years.flatMap(({ published }) => published.filter(isWhole(target)).map(({ source }) => source))),
];

const isWhole = (target: StockTarget) => (one: PublishedStock) => one.target === target && one.sex === 'all';

/** What a document has published for the target in the year. */
export const publishedBeside = (
  { published }: StockYear,
  target: StockTarget,
  source: string,
): Cell | undefined => published.find((one) => isWhole(target)(one) && one.source === source)?.cell;

export interface DifferingStock {
  year: number;
  target: StockTarget;
  /** `source` is null for what is registered here. */
  numbers: { source: string | null; value: number }[];
}

/** Where two documents, or a document and what is registered here, give the same thing different numbers. */
export const differingStocks = (years: readonly StockYear[]): DifferingStock[] =>
  years.flatMap((one) =>
    stockTargets.flatMap((target) => {
      const all = [{ source: null, cell: one.cells[target].all }, ...one.published.filter(isWhole(target))];
      const numbers = all.flatMap(({ source, cell }) =>
        cell.kind === 'number' ? [{ source, value: cell.value }] : [],
      );
      return new Set(numbers.map(({ value }) => value)).size > 1 ? [{ year: one.year, target, numbers }] : [];
    }),
  );
