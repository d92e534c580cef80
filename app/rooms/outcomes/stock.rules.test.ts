import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from './outcomes.rules.ts';
import {
  differingStocks,
  newestStock,
  publishedBeside,
  type StockCell,
  stockSources,
  stockYears,
} from './stock.rules.ts';

const cell = (year: number, target: StockCell['target'], value: number | null): StockCell => ({
  year,
  asOf: `${year}-12-31`,
  target,
  sex: 'all',
  value,
});
const figure = (
  year: number,
  category: string,
  value: number,
  source = 'A',
  indicator = 'day_activity',
): PublishedFigure => ({
  indicator,
  year,
  dimension: 'form',
  category,
  from: value,
  to: value,
  source,
  publishedOn: '2020',
  note: null,
});
const published = [
  figure(2018, 'all', 807),
  figure(2018, 'all woman', 344),
  figure(2018, 'individual_placement', 76),
  figure(2018, 'individual_placement', 68, 'B'),
  figure(2020, 'individual_placement', 82, 'B'),
  figure(2020, 'all', 13, 'B', 'transitions'),
  figure(2020, 'nobody knows', 1, 'B'),
];

describe('the stocks year by year', () => {
  const years = stockYears([cell(2020, 'all', 820), cell(2020, 'individual_placement', null)], published);

  it('go from the first that is known to the last, gaps included', () => {
    expect(years.map(({ year, asOf }) => [year, asOf])).toEqual([
      [2018, null],
      [2019, null],
      [2020, '2020-12-31'],
    ]);
    expect(stockYears([], [])).toEqual([]);
  });

  it.each([
    [2018, 'all', { kind: 'missing' }],
    [2019, 'group', { kind: 'missing' }],
    [2020, 'all', { kind: 'number', value: 820 }],
    [2020, 'individual_placement', { kind: 'hidden' }],
    [2020, 'group', { kind: 'missing' }],
  ] as const)('in %i %s is %o: what is not registered is no zero', (year, target, expected) => {
    expect(years.find((one) => one.year === year)?.cells[target].all).toEqual(expected);
  });

  it('keep what is published beside, of this indicator and with a known place', () => {
    expect(years.map(({ published: its }) => its.length)).toEqual([4, 0, 1]);
    expect(publishedBeside(years[0]!, 'individual_placement', 'B')).toEqual({ kind: 'number', value: 68 });
    expect(publishedBeside(years[1]!, 'individual_placement', 'B')).toBeUndefined();
    expect(stockSources(years, 'individual_placement')).toEqual(['A', 'B']);
    expect(stockSources(years, 'all')).toEqual(['A']);
  });

  it('say where numbers differ, and correct none', () => {
    expect(differingStocks(years)).toEqual([
      {
        year: 2018,
        target: 'individual_placement',
        numbers: [
          { source: 'A', value: 76 },
          { source: 'B', value: 68 },
        ],
      },
    ]);
    const own = stockYears([cell(2020, 'individual_placement', 80)], published);
    expect(differingStocks(own).at(-1)?.numbers[0]).toEqual({ source: null, value: 80 });
  });

  it('have a newest whose total is shown', () => {
    expect(newestStock(years)?.year).toBe(2020);
    expect(newestStock(stockYears([cell(2020, 'all', null)], []))).toBeUndefined();
  });
});
