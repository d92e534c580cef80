import {
  type Cell,
  type Sex,
  sexes,
  type Target,
  type TransitionPeriod,
  type TransitionsTable,
  type TransitionYear,
  targets,
} from './outcomes.rules.ts';

/** What the file says about one cell, whoever counted it; words for the codes are put in by the caller. */
export interface FileRow {
  /** A year, or the first and last of several. */
  years: string;
  target: Target;
  sex: Sex;
  from: number | null;
  to: number | null;
  state: Cell['kind'];
  registeredThrough: string | null;
  partial: boolean;
  projectYear: boolean;
  /** Null for what is registered here. */
  source: string | null;
  publishedOn: string | null;
  indicator: string;
  note: string | null;
}

/** The same cells as the figure and its table, one row for each, and the published ones after those of their year. */
export const fileRows = ({ years, periods }: TransitionsTable): FileRow[] => [
  ...years.flatMap(rowsOf),
  ...periods.flatMap(periodRows),
];

const periodRows = ({ from, to, sexes }: TransitionPeriod): FileRow[] =>
  (['woman', 'man'] as const).map((sex) => ({
    years: `${from}–${to}`,
    target: 'all',
    sex,
    ...boundsOf(sexes[sex]),
    registeredThrough: null,
    partial: false,
    projectYear: false,
    source: null,
    publishedOn: null,
    indicator: 'transitions',
    note: null,
  }));

const rowsOf = (year: TransitionYear): FileRow[] => {
  const about = {
    years: String(year.year),
    registeredThrough: null,
    partial: false,
    projectYear: year.projectYear,
  };
  const published = year.published.map(({ target, sex, cell, indicator, source, publishedOn, note }) => ({
    ...about,
    ...boundsOf(cell),
    target,
    sex,
    indicator,
    source,
    publishedOn,
    note,
  }));
  if (year.origin === 'published') return published;
  const own = targets.flatMap((target) =>
    sexes.map((sex) => ({
      ...about,
      ...boundsOf(year.cells[target][sex]),
      target,
      sex,
      registeredThrough: year.registeredThrough,
      partial: year.partial,
      indicator: 'transitions',
      source: null,
      publishedOn: null,
      note: year.note,
    })),
  );
  return [...own, ...published];
};

const boundsOf = (cell: Cell): Pick<FileRow, 'from' | 'to' | 'state'> => {
  if (cell.kind === 'number') return { from: cell.value, to: cell.value, state: cell.kind };
  if (cell.kind === 'range') return { from: cell.from, to: cell.to, state: cell.kind };
  return { from: null, to: null, state: cell.kind };
};
