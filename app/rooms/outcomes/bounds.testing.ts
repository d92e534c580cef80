import { expect } from 'vitest';

export interface Sum {
  /** Which unknowns are added. */
  of: readonly number[];
  is: number;
}

const tiny = 1e-9;

/**
 * The lowest and highest that a sum of unknowns can have, when nothing is known but these sums and that nobody is
 * less than zero: a linear programme in two phases, by the first column that helps.
 */
export const boundsOf = (wanted: readonly number[], known: readonly Sum[], unknowns: number) => {
  const sign = (factor: number) =>
    Array.from({ length: unknowns }, (_, i) => (wanted.includes(i) ? factor : 0));
  return { low: smallest(sign(1), known, unknowns), high: -smallest(sign(-1), known, unknowns) };
};

const smallest = (cost: readonly number[], known: readonly Sum[], unknowns: number): number => {
  const width = unknowns + known.length;
  const rows = known.map(({ of, is }, row) => [
    ...Array.from({ length: unknowns }, (_, i) => (of.includes(i) ? 1 : 0)),
    ...known.map((_, other) => (other === row ? 1 : 0)),
    is,
  ]);
  const basis = known.map((_, row) => unknowns + row);
  const helpers = Array.from({ length: width }, (_, i) => (i < unknowns ? 0 : 1));
  if (run(rows, basis, helpers, width) > tiny) throw new Error('what is shown contradicts itself');
  rows.forEach((row, index) => {
    const into = row.slice(0, unknowns).findIndex((value) => Math.abs(value) > tiny);
    if (basis[index]! >= unknowns && into >= 0) pivot(rows, basis, index, into);
  });
  return run(rows, basis, [...cost, ...known.map(() => 0)], unknowns);
};

/** Minimises over the first `width` columns from a basis that can stand; the last column holds the values. */
const run = (rows: number[][], basis: number[], cost: readonly number[], width: number): number => {
  for (;;) {
    const reduced = (column: number) =>
      cost[column]! - rows.reduce((all, row, i) => all + cost[basis[i]!]! * row[column]!, 0);
    const into = Array.from({ length: width }, (_, i) => i).find((i) => reduced(i) < -tiny);
    if (into === undefined) return rows.reduce((all, row, i) => all + cost[basis[i]!]! * row.at(-1)!, 0);
    const ratios = rows
      .map((row, i) => ({
        i,
        ratio: row[into]! > tiny ? row.at(-1)! / row[into]! : Number.POSITIVE_INFINITY,
      }))
      .filter(({ ratio }) => Number.isFinite(ratio))
      .sort((a, b) => a.ratio - b.ratio || basis[a.i]! - basis[b.i]!);
    if (!ratios[0]) return Number.NEGATIVE_INFINITY;
    pivot(rows, basis, ratios[0].i, into);
  }
};

const pivot = (rows: number[][], basis: number[], out: number, into: number): void => {
  const by = rows[out]![into]!;
  rows[out] = rows[out]!.map((value) => value / by);
  rows.forEach((row, i) => {
    const factor = row[into]!;
    if (i !== out && factor !== 0) rows[i] = row.map((value, j) => value - factor * rows[out]![j]!);
  });
  basis[out] = into;
};

/** What somebody who adds and subtracts everything that is shown can know of a sum: nothing of one to four. */
export const staysHidden = (
  unknowns: readonly number[],
  known: readonly Sum[],
  size: number,
  where: string,
) => {
  const { low, high } = boundsOf(unknowns, known, size);
  if (low === high) return expect(low === 0 || low >= 5, `${where} is known to be ${low}`).toBe(true);
  expect(low <= 1 || low >= 5, `${where} is at least ${low}`).toBe(true);
  expect(high >= 4, `${where} is at most ${high}`).toBe(true);
};
