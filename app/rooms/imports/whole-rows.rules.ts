import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import type { Candidates, ColumnName, FileKind, Problem, ProblemName, ReadRow } from './imports.rules.ts';

type Period = { startsOn: PlainDate; endsOn: PlainDate | null };

const checks: { [K in FileKind]: (rows: ReadRow<K>[]) => Problem[] } = {
  people: (rows) => repeated(rows, 'number', 'same_person_twice', ({ number }) => number),
  placements: (rows) => [...rows.flatMap(impossibleDays), ...overlaps(rows.filter(possibleDays))],
  transitions: (rows) => [
    ...rows.flatMap(({ row, candidate }) => beforeBirth(row, candidate, 'leftOn', candidate.leftOn)),
    ...repeated(rows, 'leftOn', 'same_transition_twice', ({ number, leftOn }) => `${number} ${leftOn}`),
  ],
};

/** What is wrong between columns of one row, or between rows, that are right each by itself. */
export const problemsBetweenFields = <K extends FileKind>(kind: K, rows: ReadRow<K>[]): Problem[] =>
  checks[kind](rows);

/** Both days count: a period that ends on the day when the next begins overlaps it. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);

const possibleDays = (read: ReadRow<'placements'>) => impossibleDays(read).length === 0;

function impossibleDays({ row, candidate }: ReadRow<'placements'>): Problem[] {
  const { startsOn, endsOn } = candidate;
  if (endsOn === null || endsOn >= startsOn) return beforeBirth(row, candidate, 'startsOn', startsOn);
  return [{ row, column: 'endsOn', name: 'end_before_start', value: endsOn, other: startsOn }];
}

/** With a day's grace, since the number may carry a day beside the true birthday. */
function beforeBirth(
  row: number,
  { birthDate }: { birthDate: PlainDate },
  column: ColumnName,
  day: PlainDate,
): Problem[] {
  return day < addDays(birthDate, -1)
    ? [{ row, column, name: 'before_birth', value: day, other: birthDate }]
    : [];
}

function repeated<K extends FileKind>(
  rows: ReadRow<K>[],
  column: ColumnName,
  name: ProblemName,
  keyOf: (candidate: Candidates[K]) => string,
): Problem[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ row, candidate }) => {
    const key = keyOf(candidate);
    const other = firstRows.get(key);
    if (other === undefined) firstRows.set(key, row);
    return other === undefined ? [] : [{ row, column, name, value: key, other }];
  });
}

/** Each person's placements in order of start: one that begins before all earlier ones have ended is a problem. */
function overlaps(rows: ReadRow<'placements'>[]): Problem[] {
  const inOrder = rows.toSorted(
    ({ candidate: a }, { candidate: b }) => compare(a.number, b.number) || compare(a.startsOn, b.startsOn),
  );
  const problems: Problem[] = [];
  let longest: ReadRow<'placements'> | undefined;
  for (const read of inOrder) {
    const { number, startsOn } = read.candidate;
    const samePerson = longest?.candidate.number === number;
    if (longest && samePerson && overlap(longest.candidate, read.candidate))
      problems.push({
        row: read.row,
        column: 'startsOn',
        name: 'overlap',
        value: startsOn,
        other: longest.row,
      });
    if (!longest || !samePerson || endsLater(read.candidate, longest.candidate)) longest = read;
  }
  return problems;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const endsLater = (a: Period, b: Period) => b.endsOn !== null && (a.endsOn === null || a.endsOn > b.endsOn);
