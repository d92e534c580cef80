import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import type { Database } from '../../platform/database.ts';
import { factKinds } from '../path/fact-kinds.rules.ts';
import { endReasons, pauseReasons } from '../path/way-changes.rules.ts';
import { codesOf } from './extract-codes.texts.ts';
import { columnWords } from './extract-columns.texts.ts';
import { extractOrder } from './extract-words.texts.ts';
import { isSilent } from './parts/told-columns.ts';

/** Tables of what is kept about a person that the extract tells in another way, or that are about the extract itself. */
const toldApart = ['note', 'extract_mask', 'file_extract'];

interface Column {
  table: string;
  column: string;
  /** What the database lets stand in it; empty for what people write. */
  codes: string[];
  /** The table that an id points at. */
  points: string | null;
}

let database: Database;
let columns: Column[];
beforeAll(async () => {
  database = await openTestDatabase();
  columns = await rowsAsOwner<Column>(
    database,
    `select t as "table", a.attname as "column",
       coalesce((select array_agg(distinct m[1]) from pg_constraint c cross join lateral regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') m
         where c.contype = 'c' and c.conrelid = a.attrelid and c.conkey = array[a.attnum] and pg_get_constraintdef(c.oid) ~ 'ARRAY\\['), '{}') as codes,
       case when a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) then coalesce((select min(c.confrelid::regclass::text) from pg_constraint c
         where c.contype = 'f' and c.conrelid = a.attrelid and c.conkey[cardinality(c.conkey)] = a.attnum), '') end as points
     from unnest(array['file'] || app.tables_on_people()) t
     join pg_attribute a on a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype
     order by 1, a.attnum`,
  );
});
afterAll(() => database?.close());

/** Ids of other rows stand for nothing that a person reads. */
const named = ['organisation', 'unit', 'account', 'measure'];
const told = () =>
  columns.filter(
    ({ table, column, points }) =>
      !toldApart.includes(table) && !isSilent(column) && (points === null || named.includes(points)),
  );

/** Coded columns whose codes stand in the rooms' rules, not in a check of the database. */
const coded: Readonly<Record<string, readonly string[]>> = {
  'fact.kind': Object.keys(factKinds),
  'fact.outcome': Object.values(factKinds).flatMap(({ outcomes }) => outcomes),
  'pause.reason': pauseReasons,
  'way.end_reason': endReasons,
};

describe('the words of the extract', () => {
  it('every table of what is kept about a person has its Swedish name and its place', () => {
    const tables = [...new Set(columns.map(({ table }) => table))];
    const unnamed = tables.filter((table) => !extractOrder.includes(table));
    expect(unnamed.filter((table) => !toldApart.includes(table))).toEqual([]);
  });

  it('every column that tells something has its Swedish word', () => {
    const unnamed = told().filter(({ column }) => !(column in columnWords));
    expect(unnamed.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it.each(['sv', 'en'] as const)(
    'every code that the database or a rule lets stand has a word (%s)',
    (lang) => {
      const words = codesOf(lang);
      const missing = told().flatMap(({ table, column, codes }) => {
        const of = `${table}.${column}`;
        return [...codes, ...(coded[of] ?? [])]
          .filter((code) => words[of]?.[code] === undefined)
          .map((code) => `${of}: ${code}`);
      });
      expect(missing).toEqual([]);
    },
  );

  it.each(['sv', 'en'] as const)('no word is a code itself (%s)', (lang) => {
    const all = Object.entries(codesOf(lang)).flatMap(([of, words]) =>
      Object.values(words).map((word) => `${of}: ${word}`),
    );
    expect(all.filter((word) => /: .*[a-z]_[a-z]/.test(word))).toEqual([]);
  });

  it('every column with words is one that is there', () => {
    const there = columns.map(({ table, column }) => `${table}.${column}`);
    expect(Object.keys(codesOf('sv')).filter((of) => !there.includes(of))).toEqual([]);
  });
});
