import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import type { Database } from '../../platform/database.ts';
import { builtKinds } from './undoing.rules.ts';

/** Tables about people that no undoing asks, each with its reason. A new table stands here or in app.tables_on_people(). */
const notAsked = {
  file: 'what the import brought: a change of it is found by itself',
  import_row: 'staged, of no person yet',
  import_write: 'what the import wrote',
  note_attachment: 'stands on a note',
  participant: 'the empty subject row, which stays',
  participant_key: 'the key to the subject row, which stays',
  person_account: 'it opens nothing once the file is gone',
  person_setting: 'how somebody wants pages that are no longer there',
  read_log: 'a log stands whatever is undone',
  write_log: 'a log stands whatever is undone',
};

let database: Database;
let asked: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await rowsAsOwner<{ name: string }>(database, 'select unnest(app.tables_on_people()) as name');
  asked = rows.map(({ name }) => name);
});
afterAll(() => database?.close());

describe('what can stand on an import', () => {
  it('is sought in every table about people, unless it is named with a reason', async () => {
    const rows = await rowsAsOwner<{ name: string }>(
      database,
      `select distinct table_name::text as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('participant_id', 'participant_ids')`,
    );
    const tables = rows.map(({ name }) => name);
    expect([...asked, ...Object.keys(notAsked)].toSorted()).toEqual(tables.toSorted());
  });

  it('has a word for each of them', () => {
    expect(asked.filter((name) => !(builtKinds as readonly string[]).includes(name))).toEqual([]);
  });
});
