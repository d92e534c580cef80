import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import {
  type CountedCell,
  type CoveredYear,
  type DimensionSet,
  dimensionSets,
  type PublishedFigure,
  type Sex,
  type Target,
} from './outcomes.rules.ts';

interface DoorRow {
  year: number;
  grp: Target | null;
  destination: Target | null;
  sex: Exclude<Sex, 'all'> | null;
  value: number | null;
}

/** One declared set of dimensions of the transitions, after suppression; through the statistics door only. */
export const countTransitions = async (tx: Tx, dimensions: DimensionSet): Promise<CountedCell[]> => {
  const { rows } = await sql<DoorRow>`select year, grp, destination, sex, value
    from app.statistic_cells('transitions', ${dimensions})`.execute(tx);
  return rows.map(({ year, grp, destination, sex, value }) => ({
    year,
    target: destination ?? grp ?? 'all',
    sex: sex ?? 'all',
    value,
  }));
};

/** All declared sets; studies, which is a group of one destination, comes once. */
export const countAllTransitions = async (tx: Tx): Promise<CountedCell[]> => {
  const cells: CountedCell[] = [];
  for (const dimensions of dimensionSets)
    cells.push(
      ...(await countTransitions(tx, dimensions)).filter(
        ({ target }) => target !== 'studies' || !dimensions.includes('destination'),
      ),
    );
  return cells;
};

export const coveredYears = async (tx: Tx): Promise<CoveredYear[]> => {
  const { rows } = await sql<{
    year: number;
    registered_through: PlainDate;
    project_year: boolean;
    note: string | null;
    running: boolean;
  }>`select * from app.covered_years() order by year`.execute(tx);
  return rows.map(({ year, registered_through, project_year, note, running }) => ({
    year,
    registeredThrough: registered_through,
    projectYear: project_year,
    note,
    running,
  }));
};

export const publishedFigures = async (tx: Tx): Promise<PublishedFigure[]> => {
  const { rows } = await sql<
    Omit<PublishedFigure, 'from' | 'to' | 'publishedOn'> & {
      value_from: number | null;
      value_to: number | null;
      published_on: string;
    }
  >`select * from app.published_figures() order by year, source, dimension, category`.execute(tx);
  return rows.map(({ value_from, value_to, published_on, ...figure }) => ({
    ...figure,
    from: value_from,
    to: value_to,
    publishedOn: published_on,
  }));
};
