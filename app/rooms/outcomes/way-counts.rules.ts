import type { PlainDate } from '../../shared/values/dates.ts';
import type { Sex } from './outcomes.rules.ts';

type Words = { sv: string; en: string };

/** The versions of a model that have the same leading steps in the same order, by the newest of them. */
export interface WayModel {
  series: string;
  name: Words;
  versions: string[];
  steps: { label: string; name: Words }[];
  /** The place of the step whose time is told, and of the step that it leads to; counted from one. */
  measured: number | null;
  target: number | null;
  /** The normal time of the measured step, as the model says it. */
  normal: { min: number; max: number; source: { ref: string } } | null;
}

/** One number that may be shown: people in the steps from one place to another. */
export interface WayCell {
  series: string;
  /** People on the last day; who came, and who left, since the day before the period. */
  what: 'stock' | 'came' | 'left';
  since: PlainDate | null;
  endsOn: PlainDate;
  from: number;
  to: number;
  sex: Sex;
  value: number;
}

export const standings = ['moved', 'on_the_way', 'elsewhere', 'all'] as const;
export type Standing = (typeof standings)[number];

/** How long people have been in the measured step, in months. */
export interface TimeCell {
  series: string;
  asOf: PlainDate;
  standing: Standing;
  sex: Sex;
  n: number;
  mean: number | null;
  /** Of `all`: until half have moved on; null when half have not. */
  median: number | null;
}

/** One step, or neighbouring steps together, between two days. */
export interface WayRow {
  from: number;
  to: number;
  sex: Sex;
  start: number;
  came: number;
  left: number;
  end: number;
}

export interface WayPeriod {
  since: PlainDate;
  endsOn: PlainDate;
  months: number;
  /** The whole way. */
  whole: WayRow;
  /** The steps as far as they are told apart at both ends; women and men after both together, where they may be. */
  rows: WayRow[];
}

export interface WayFigure {
  model: WayModel;
  /** Told apart from another series of the same name. */
  named: Words;
  /** The days on which people are counted, with everybody on the way. */
  days: { day: PlainDate; people: number }[];
  /** The last of them, with the steps as far as they are told apart on it. */
  last: { day: PlainDate; blocks: WayCell[]; bySex: boolean } | null;
  /** The periods of which it may be told who came and who left. */
  periods: WayPeriod[];
  times: TimeCell[];
}

const monthsBetween = (since: PlainDate, until: PlainDate): number =>
  12 * (Number(until.slice(0, 4)) - Number(since.slice(0, 4))) +
  Number(until.slice(5, 7)) -
  Number(since.slice(5, 7));

const isWhole = ({ from, to }: Pick<WayCell, 'from' | 'to'>, { steps }: WayModel) =>
  from === 1 && to === steps.length;

/** What the page and the files are made from: the models by name, those without a day that stands last. */
export function wayFigures(
  models: readonly WayModel[],
  cells: readonly WayCell[],
  times: readonly TimeCell[],
): WayFigure[] {
  const figures = models.map((model): WayFigure => {
    const own = cells.filter(({ series }) => series === model.series);
    const stock = own.filter(({ what }) => what === 'stock');
    const whole = stock.filter((cell) => cell.sex === 'all' && isWhole(cell, model));
    const day = whole.at(-1)?.endsOn;
    const told = [...new Set(own.flatMap(({ what, endsOn }) => (what === 'came' ? [endsOn] : [])))].sort();
    const others = models.filter(({ name, series }) => name.sv === model.name.sv && series !== model.series);
    return {
      model,
      days: whole.map(({ endsOn, value }) => ({ day: endsOn, people: value })),
      named: others.length > 0 ? withVersions(model) : model.name,
      last: day
        ? { day, blocks: blocksOn(stock, model, day), bySex: own.some(({ sex }) => sex === 'woman') }
        : null,
      periods: told.map((endsOn) => periodOf(own, model, endsOn)),
      times: times.filter(({ series }) => series === model.series),
    };
  });
  return figures.toSorted(
    (a, b) => Number(a.last === null) - Number(b.last === null) || a.named.sv.localeCompare(b.named.sv, 'sv'),
  );
}

const withVersions = ({ name, versions }: WayModel): Words => {
  const list = versions.join(', ');
  return { sv: `${name.sv} (${list})`, en: `${name.en} (${list})` };
};

/** Without the row for the whole way, where there is another. */
const apart = (cells: readonly WayCell[], model: WayModel): WayCell[] => {
  const parts = cells.filter((cell) => !isWhole(cell, model));
  return parts.length > 0 ? parts : [...cells];
};

const blocksOn = (stock: readonly WayCell[], model: WayModel, day: PlainDate): WayCell[] =>
  apart(
    stock.filter(({ endsOn }) => endsOn === day),
    model,
  );

const periodOf = (own: readonly WayCell[], model: WayModel, endsOn: PlainDate): WayPeriod => {
  const here = own.filter((cell) => cell.endsOn === endsOn);
  const came = here.filter(({ what }) => what === 'came');
  const since = came[0]!.since!;
  const rowOf = ({ from, to, sex, value }: WayCell): WayRow => {
    const left = here.find(
      (one) => one.what === 'left' && one.from === from && one.to === to && one.sex === sex,
    )!.value;
    const end = here
      .filter(
        (one) =>
          one.what === 'stock' &&
          one.sex === sex &&
          (isWhole({ from, to }, model) ? isWhole(one, model) : one.from >= from && one.to <= to),
      )
      .reduce((sum, one) => sum + one.value, 0);
    return { from, to, sex, start: end - value + left, came: value, left, end };
  };
  const ordered = apart(came, model).toSorted((a, b) => a.from - b.from || a.sex.localeCompare(b.sex));
  return {
    since,
    endsOn,
    months: monthsBetween(since, endsOn),
    whole: rowOf(came.find((cell) => isWhole(cell, model) && cell.sex === 'all')!),
    rows: ordered.map(rowOf),
  };
};
