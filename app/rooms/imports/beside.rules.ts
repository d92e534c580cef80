import { endsUndecided } from '../participants/periods.rules.ts';
import type { ComparedRow, Registered } from './compare.rules.ts';
import type { Candidates, FileKind, Problem, Warning } from './imports.rules.ts';

/** What stands beside somebody's registered rows: the decisions that end placements, the placements that a transition ends. */
export interface Beside {
  people: null;
  placements: { lastDay: string; struck: boolean }[];
  transitions: { startsOn: string; endsOn: string | null; unit: string }[];
}

interface Standing<K extends FileKind> {
  records: Registered<K>[] | null;
  beside: Beside[K] | null;
}

const grouped = <K extends FileKind>(rows: ComparedRow<K>[]) =>
  Map.groupBy(rows, ({ candidate }) => candidate.number);

/**
 * Rows that would let day activity end without a decision that stands. History that is new and already ended is let in:
 * it is registered after the fact, and nobody leaves by it.
 */
export const undecidedEnds = (
  rows: ComparedRow<'placements'>[],
  people: ReadonlyMap<string, Standing<'placements'>>,
): Problem[] =>
  [...grouped(rows)].flatMap(([number, own]) => {
    const { records, beside } = people.get(number) ?? { records: null, beside: null };
    const before = (records ?? []).map(({ startsOn, endsOn }) => ({ id: startsOn, startsOn, endsOn }));
    const after = new Map(before.map((period) => [period.id, period]));
    for (const { startsOn, endsOn } of own.map(({ candidate }) => candidate))
      after.set(startsOn, { id: startsOn, startsOn, endsOn });
    const last = own.toSorted((a, b) => (a.candidate.startsOn < b.candidate.startsOn ? 1 : -1))[0]!;
    const wasGoingOn = before.some(({ endsOn }) => endsOn === null);
    if (!wasGoingOn && last.verdict !== 'changed') return [];
    return endsUndecided(before, [...after.values()], beside ?? [])
      ? [
          {
            row: last.row,
            column: 'endsOn' as const,
            name: 'end_needs_decision' as const,
            value: last.candidate.endsOn ?? '',
          },
        ]
      : [];
  });

/** Where a row would count somebody once more, or somebody who has not left. */
export const transitionWarnings = (
  rows: ComparedRow<'transitions'>[],
  people: ReadonlyMap<string, Standing<'transitions'>>,
): Warning[] =>
  [...grouped(rows)].flatMap(([number, own]) => {
    const { records, beside } = people.get(number) ?? { records: null, beside: null };
    const inFile = new Set(own.map(({ candidate }) => candidate.leftOn));
    return own
      .filter(({ verdict }) => verdict !== 'same')
      .flatMap(({ row, candidate }) => [
        ...(records ?? [])
          .filter(({ leftOn }) => !inFile.has(leftOn))
          .map((other) => besideRow(row, 'other_transition', other.destination, other.leftOn)),
        ...own
          .filter((other) => other.row !== row)
          .map((other) => besideRow(row, 'other_row', String(other.row), other.candidate.leftOn)),
        ...(beside ?? [])
          .filter((placement) => leavesInside(candidate, placement))
          .map(({ unit, startsOn, endsOn }) => besideRow(row, 'inside_placement', unit, startsOn, endsOn)),
      ]);
  });

const besideRow = (
  row: number,
  name: Warning['name'],
  what: string,
  from: string,
  to: string | null = null,
): Warning => ({ row, name, what, from, to });

/** The last day of a placement is the day on which it is left. */
const leavesInside = (
  { leftOn }: Candidates['transitions'],
  { startsOn, endsOn }: Beside['transitions'][number],
): boolean => startsOn <= leftOn && (endsOn === null || leftOn < endsOn);
