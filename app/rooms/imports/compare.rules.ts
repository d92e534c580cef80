import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import { columnsOf } from './columns.rules.ts';
import type {
  Candidates,
  ColumnName,
  FileKind,
  PlacementCandidate,
  Problem,
  ReadRow,
} from './imports.rules.ts';
import { overlap } from './whole-rows.rules.ts';

/** A row that is registered already, in the words of the file. */
export type Registered<K extends FileKind> = Omit<Candidates[K], Exclude<keyof IdentityNumber, 'number'>>;

export type Value = string | boolean | null;

export type Change = { column: ColumnName; from: Value; to: Value };

export type ComparedRow<K extends FileKind> = ReadRow<K> & {
  verdict: 'new' | 'changed' | 'same';
  changes: Change[];
};

type Fields = Partial<Record<ColumnName, Value>> & { number: string };

/** What makes a row of the file the same thing as a registered one. */
const keyColumns: Record<FileKind, ColumnName[]> = {
  people: ['number'],
  placements: ['number', 'startsOn'],
  transitions: ['number', 'leftOn'],
};

/** An empty cell changes nothing, save where it says something of its own: a placement without end goes on. */
export function compareRows<K extends FileKind>(
  kind: K,
  rows: ReadRow<K>[],
  registered: Registered<K>[],
): ComparedRow<K>[] {
  const known = new Map(registered.map((row) => [keyOf(kind, row as Fields), row as Fields]));
  return rows.map((read) => {
    const found = known.get(keyOf(kind, read.candidate as Fields));
    if (!found) return { ...read, verdict: 'new', changes: [] };
    const changes = changesOf(kind, found, read.candidate as Fields);
    return { ...read, verdict: changes.length > 0 ? 'changed' : 'same', changes };
  });
}

/** New or changed placements that would overlap a registered one that the file does not name. */
export function overlapsWithRegistered(
  rows: ReadRow<'placements'>[],
  registered: Registered<'placements'>[],
): Problem[] {
  const named = new Set(rows.map(({ candidate }) => keyOf('placements', candidate)));
  const remaining = Map.groupBy(
    registered.filter((placement) => !named.has(keyOf('placements', placement))),
    ({ number }) => number,
  );
  const collision = (candidate: PlacementCandidate) =>
    remaining.get(candidate.number)?.find((placement) => overlap(placement, candidate));
  return rows.flatMap(({ row, candidate }) => {
    const other = collision(candidate)?.startsOn;
    const value = candidate.startsOn;
    return other
      ? [{ row, column: 'startsOn' as const, name: 'overlap_existing' as const, value, other }]
      : [];
  });
}

const keyOf = (kind: FileKind, fields: Fields) => keyColumns[kind].map((column) => fields[column]).join(' ');

const changesOf = (kind: FileKind, before: Fields, after: Fields): Change[] =>
  columnsOf(kind).flatMap(([column, { needed }]) => {
    const [from, to] = [before[column] ?? null, after[column] ?? null];
    const saysNothing = to === null && needed === 'free';
    return saysNothing || sameValue(column, from, to) ? [] : [{ column, from, to }];
  });

function sameValue(column: ColumnName, a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  if (column === 'phone') return a.replace(/\D/g, '') === b.replace(/\D/g, '');
  if (column === 'email' || column === 'contact') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}
