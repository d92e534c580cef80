import type { PlainDate } from '../../shared/values/dates.ts';
import { type Cell, type Sex, sexes, type TransitionsTable } from './outcomes.rules.ts';
import type { Standing, WayFigure } from './way-counts.rules.ts';

const destinations = ['paid_work', 'reinforced_cooperation'] as const;

/** One line of what the project is measured by (MIW): by sex as far as that may be told. */
export type IndicatorRow = { cells: Record<Sex, Cell>; asOf: PlainDate | null } & (
  | { kind: 'step'; figure: WayFigure; standing: Standing }
  | { kind: 'transition'; target: (typeof destinations)[number]; year: number; partial: boolean }
);

const bySex = (cell: (sex: Sex) => Cell) =>
  Object.fromEntries(sexes.map((sex) => [sex, cell(sex)])) as Record<Sex, Cell>;

const stepRows = (figure: WayFigure): IndicatorRow[] =>
  (['all', 'moved', 'on_the_way', 'elsewhere'] as const).map((standing) => ({
    kind: 'step',
    figure,
    standing,
    asOf: figure.times[0]?.asOf ?? null,
    cells: bySex((sex) => {
      const told = figure.times.find((one) => one.standing === standing && one.sex === sex);
      return told ? { kind: 'number', value: told.n } : { kind: 'hidden' };
    }),
  }));

/** How many have been in the measured step of each model and where they went, and the transitions of the latest registered years, the newest first. */
export function indicatorRows(
  figures: readonly WayFigure[],
  table: TransitionsTable,
  years = 3,
): IndicatorRow[] {
  const registered = table.years
    .filter(({ origin }) => origin === 'registered')
    .slice(-years)
    .reverse();
  return [
    ...figures.filter(({ times }) => times.length > 0).flatMap(stepRows),
    ...registered.flatMap((year) =>
      destinations.map(
        (target): IndicatorRow => ({
          kind: 'transition',
          target,
          year: year.year,
          partial: year.partial,
          asOf: year.registeredThrough,
          cells: year.cells[target],
        }),
      ),
    ),
  ];
}

/** The mean time in the measured step of those who moved on, and how many are still in it and so not in the mean. */
export function meanTime({ times }: WayFigure): { mean: number; moved: number; ongoing: number } | null {
  const at = (standing: Standing) => times.find((one) => one.standing === standing && one.sex === 'all');
  const moved = at('moved');
  return moved && moved.mean !== null
    ? { mean: moved.mean, moved: moved.n, ongoing: at('on_the_way')?.n ?? 0 }
    : null;
}
