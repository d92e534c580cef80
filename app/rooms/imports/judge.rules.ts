import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import { type Beside, transitionWarnings, undecidedEnds } from './beside.rules.ts';
import {
  type Change,
  type ComparedRow,
  compareRows,
  overlapsWithRegistered,
  type Registered,
} from './compare.rules.ts';
import type { Candidates, FileKind, Problem, ReadRow, Verdict, Warning } from './imports.rules.ts';
import type { FileRows } from './rows.rules.ts';

type KnownRecord<K extends FileKind> = Registered<K> & { version: number; decidedHere?: boolean };

/** Somebody with a file in one's own organisation; without records when the importer may not change it. */
export interface KnownPerson<K extends FileKind> {
  /** As the file has it. */
  number: string;
  /** The number that stands, where the file may have one of before; nothing of whom the importer may not change. */
  standing?: IdentityNumber | null;
  participantId: string | null;
  records: KnownRecord<K>[] | null;
  beside: Beside[K] | null;
}

export interface JudgedRow<K extends FileKind> {
  row: number;
  verdict: Verdict;
  candidate: Candidates[K] | null;
  participantId: string | null;
  /** The version of the registered row that a change was compared with. */
  version: number | null;
  changes: Change[];
  problems: Problem[];
  warnings: Warning[];
}

const underStandingNumbers = <K extends FileKind>(
  rows: readonly ReadRow<K>[],
  known: readonly KnownPerson<K>[],
): ReadRow<K>[] => {
  const standing = new Map(known.map((person) => [person.number, person.standing]));
  return rows.map(({ row, candidate }) => ({
    row,
    candidate: { ...candidate, ...standing.get(candidate.number) },
  }));
};

/** What each row of a file would do to what one's own organisation has registered. */
export function judgeRows<K extends FileKind>(
  kind: K,
  read: FileRows<K>,
  known: KnownPerson<K>[],
): JudgedRow<K>[] {
  const people = new Map(known.map((person) => [person.standing?.number ?? person.number, person]));
  const personOf = ({ candidate }: ReadRow<K>) => people.get(candidate.number);
  const [kept, open] = split(
    underStandingNumbers(read.rows, known),
    (row) => personOf(row)?.records === null,
  );
  const [unknown, comparable] = split(open, (row) => kind !== 'people' && !personOf(row));
  const registered = known.flatMap(({ records }) => records ?? []);
  const compared = compareRows(
    kind,
    comparable.map((row) => asCompared(kind, row, personOf(row))),
    registered,
  );
  const problems = [
    ...read.problems,
    ...unknown.map(({ row, candidate }) => problem(row, 'number', 'unknown_person', candidate.number)),
    ...compared.flatMap((row) => notForAFile(kind, row, personOf(row))),
    ...(kind === 'placements' ? overlapsWithRegistered(comparable as never, registered as never) : []),
    ...(kind === 'placements' ? undecidedEnds(compared as never, people as never) : []),
  ];
  const warnings = kind === 'transitions' ? transitionWarnings(compared as never, people as never) : [];
  const toSee = Map.groupBy(warnings, ({ row }) => row);
  const wrong = Map.groupBy(problems, ({ row }) => row);
  const originals = new Map(comparable.map((row) => [row.row, row.candidate]));
  return [
    ...[...wrong].map(([row, its]) => ({ ...nothing, row, verdict: 'problem' as const, problems: its })),
    ...kept.map(({ row }) => ({ ...nothing, row, verdict: 'kept' as const })),
    ...compared
      .filter(({ row }) => !wrong.has(row))
      .map(({ row, candidate, verdict, changes }) => ({
        row,
        verdict,
        changes,
        candidate: originals.get(row) ?? candidate,
        participantId: people.get(candidate.number)?.participantId ?? null,
        version: versionOf(kind, { row, candidate }, people.get(candidate.number)),
        problems: [],
        warnings: toSee.get(row) ?? [],
      })),
  ].toSorted((a, b) => a.row - b.row);
}

const nothing = {
  candidate: null,
  participantId: null,
  version: null,
  changes: [],
  problems: [],
  warnings: [],
};

const problem = (row: number, column: Problem['column'], name: Problem['name'], value: string): Problem => ({
  row,
  column,
  name,
  value,
});

function split<T>(all: T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** A contact is only for those who have none, and whether a year was a project year belongs to the year. */
function asCompared<K extends FileKind>(
  kind: K,
  read: ReadRow<K>,
  person: KnownPerson<K> | undefined,
): ReadRow<K> {
  if (kind === 'transitions') return { ...read, candidate: { ...read.candidate, projectYear: null } };
  const [record] = (person?.records ?? []) as Partial<Registered<'people'>>[];
  if (kind !== 'people' || !record?.contact) return read;
  return { ...read, candidate: { ...read.candidate, contact: null } };
}

/** Changes that are right each by itself, but not for a file to make. */
function notForAFile<K extends FileKind>(
  kind: K,
  { row, candidate, changes }: ComparedRow<K>,
  person: KnownPerson<K> | undefined,
): Problem[] {
  if (changes.some(({ column, to }) => column === 'protected' && to === false))
    return [problem(row, 'protected', 'protection_stays', '')];
  const registered = recordOf(kind, { row, candidate }, person);
  if (changes.length > 0 && registered?.decidedHere)
    return [problem(row, 'leftOn', 'decided_here', (candidate as Candidates['transitions']).leftOn)];
  return [];
}

/** The registered row that a row of the file is the same thing as. */
function recordOf<K extends FileKind>(kind: K, { candidate }: ReadRow<K>, person?: KnownPerson<K>) {
  const keyOf = (row: unknown) => {
    const { startsOn, leftOn } = row as Partial<Record<'startsOn' | 'leftOn', string>>;
    return kind === 'people' ? '' : (startsOn ?? leftOn);
  };
  return person?.records?.find((record) => keyOf(record) === keyOf(candidate));
}

const versionOf = <K extends FileKind>(kind: K, read: ReadRow<K>, person?: KnownPerson<K>): number | null =>
  recordOf(kind, read, person)?.version ?? null;
