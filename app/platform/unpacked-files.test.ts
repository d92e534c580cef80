import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { type Database, openEmbeddedDatabase } from './database.ts';
import { entriesOf } from './unpacked-files.ts';

const reason = 'the template is an archive on the embedded database only';

it('begins as the archive, and neither the archive nor another that began as it sees what is written', async ({
  skip,
}) => {
  if (inject('serverUrl')) skip(reason);
  const archive = fs.readFileSync(inject('template'));
  const hash = () => createHash('sha256').update(archive).digest('hex');
  const before = hash();
  const both = await Promise.all([openEmbeddedDatabase(null, archive), openEmbeddedDatabase(null, archive)]);
  const tables = async ({ handle }: Database) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from pg_tables where schemaname = 'public'`.execute(
        handle,
      )
    ).rows[0]!.n;
  const many = await tables(both[0]);
  expect(many).toBeGreaterThan(50);
  await both[0].script('create table only_here (a int); checkpoint');
  expect(await Promise.all(both.map(tables))).toEqual([many + 1, many]);
  expect(hash()).toBe(before);
  await Promise.all(both.map(({ close }) => close()));
});

it('reads folders, long names and files of any length', ({ skip }) => {
  if (inject('serverUrl')) skip(reason);
  const entries = [...entriesOf(fs.readFileSync(inject('template')))];
  expect(entries.find(({ path }) => path === '/pg_wal')).toEqual({ path: '/pg_wal', bytes: null });
  const version = entries.find(({ path }) => path === '/PG_VERSION')!;
  expect(new TextDecoder().decode(version.bytes!)).toMatch(/^\d+\n$/);
  expect(entries.filter(({ bytes }) => bytes && bytes.length === 0).length).toBeGreaterThan(0);
});
