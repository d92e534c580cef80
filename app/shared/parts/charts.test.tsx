import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import { type Cell, type ChartRow, totalOf } from './chart-cells.ts';
import { layOutColumns } from './chart-columns.ts';
import { StackedColumns } from './stacked-columns.tsx';

const n = (value: number): Cell => ({ kind: 'number', value });
const range = (from: number, to: number): Cell => ({ kind: 'range', from, to });
const missing: Cell = { kind: 'missing' };
const hidden: Cell = { kind: 'hidden' };
const series = [
  { key: 'work', label: 'Arbete' },
  { key: 'study', label: 'Studier' },
];
const row = (label: string, work: Cell, study: Cell, more: Partial<ChartRow> = {}): ChartRow => ({
  key: label,
  label,
  cells: { work, study },
  ...more,
});

const chart = async (rows: readonly ChartRow[]) => {
  const piece: Child = (
    <StackedColumns
      id="f1"
      lang="sv"
      title="Övergångar"
      conclusion="Fler än förr."
      rowLabel="År"
      rows={rows}
      series={series}
      source="Exempelstad"
      definition="avslutad insats"
      asOf="22 november 2026"
      csvHref="/overgangar.csv"
    />
  );
  const text = String(await (piece as unknown as Promise<string>));
  const label = text.match(/role="img" aria-label="([^"]*)"/)?.[1] ?? '';
  const tableOf = (text.match(/<tbody>.*<\/tbody>/)?.[0] ?? '').replaceAll(/<[^>]+>/g, '|');
  return { text, label, table: tableOf };
};

describe('the total', () => {
  it.each([
    ['two numbers are added', n(6), n(3), undefined, n(9)],
    ['a range makes the sum a range', range(1, 2), n(3), undefined, range(4, 5)],
    ['a missing part leaves it missing, not smaller', range(1, 2), missing, undefined, missing],
    ['what is given stands', missing, missing, n(15), n(15)],
    ['a hidden part hides it', n(6), hidden, undefined, hidden],
    ['a single hidden part hides even a given total', n(6), hidden, n(9), hidden],
    ['two hidden parts may stand under a given total', hidden, hidden, n(9), n(9)],
  ])('%s', (_, work, study, total, expected) => {
    expect(totalOf(row('2018', work, study, { total }), series)).toEqual(expected);
  });
});

describe('a figure', () => {
  it('has the same numbers in its label and in its table', async () => {
    const { label, table } = await chart([row('2018', n(11), n(7)), row('2019', n(11), n(4))]);
    expect(label).toBe(
      'Övergångar. 2018: Arbete 11, Studier 7, totalt 18. 2019: Arbete 11, Studier 4, totalt 15.',
    );
    expect(table.split('|').filter(Boolean)).toEqual(['2018', '11', '7', '18', '2019', '11', '4', '15']);
  });

  it('says where it comes from, how it is counted, and for which day', async () => {
    const { text } = await chart([row('2018', n(11), n(7))]);
    for (const words of [
      'Fler än förr.',
      'Källa: Exempelstad',
      'Definition: avslutad insats',
      '22 november 2026',
    ])
      expect(text).toContain(words);
    expect(text).toContain('href="/overgangar.csv"');
    expect(text).toContain('<summary>Visa som tabell</summary>');
  });

  it('keeps a range a range', async () => {
    const { label, table, text } = await chart([row('2010', range(1, 2), missing)]);
    expect(label).toContain('2010: Arbete 1–2, Studier uppgift saknas');
    expect(table).toContain('|1–2|');
    expect(text).toContain('>1–2+?</text>');
    expect(text).toContain('block possible');
  });

  it('leaves a gap with words where nothing is known, never a zero', async () => {
    const { label, table, text } = await chart([row('2021', missing, missing), row('2022', n(0), n(0))]);
    expect(label).toContain('2021: uppgift saknas.');
    expect(label).toContain('2022: Arbete 0, Studier 0, totalt 0.');
    expect(text).toContain('class="gap-words"');
    expect(table).toMatch(/2021\|+uppgift saknas\|+uppgift saknas\|+uppgift saknas\|/);
  });

  it('hatches a part year and says which part', async () => {
    const { label, table, text } = await chart([
      row('2020', n(7), n(6), { partial: true, note: 'till och med oktober' }),
    ]);
    expect(label).toContain('2020 (till och med oktober): ');
    expect(table).toContain('till och med oktober');
    expect(text).toContain('fill="url(#f1-part)"');
  });
});

describe('a hidden cell', () => {
  const heights = (work: Cell, study: Cell) =>
    layOutColumns([row('2018', n(20), n(0)), row('2022', work, study)], series, [])
      .columns[1]?.blocks.filter(({ sort }) => sort === 'hidden')
      .map(({ height }) => height);

  it('is said in words in picture, label and table', async () => {
    const { label, table, text } = await chart([row('2022', n(8), hidden)]);
    expect(label).toContain('Studier döljs, för få personer, totalt döljs, för få personer');
    expect(table).toContain('döljs, för få personer');
    expect(text).toContain('>döljs</text>');
  });

  it('is drawn alike whatever stands beside it', () => {
    expect(heights(n(8), hidden)).toEqual(heights(n(15), hidden));
    expect(heights(hidden, hidden)).toEqual(heights(n(15), hidden));
  });

  it('cannot be worked out from a total: the total is nowhere in the page', async () => {
    const { text } = await chart([row('2018', n(30), n(7)), row('2022', n(8), hidden, { total: n(11) })]);
    expect(text).not.toMatch(/(^|[^\d.])11([^\d]|$)/);
  });
});
