import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestDatabase } from '../../tests/database.ts';
import { openPerson } from '../../tests/open-person.ts';
import { makeWorld, testDay, type World } from '../../tests/world.ts';
import { asActor, asSystem, type Database, type Tx } from './database.ts';
import { openServerDatabase } from './server-database.ts';

let behind: Database;
let database: Database;
let world: World;

/** One connection, so that what it keeps can be looked at. */
beforeAll(async () => {
  behind = await openTestDatabase();
  if (behind.kind === 'embedded') return;
  world = await makeWorld(behind);
  await openPerson(behind, world.members.consultant!);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(behind.handle);
  const url = new URL(inject('serverUrl')!);
  const app = Object.assign(new URL(url), { username: 'brygga_app', pathname: `/${rows[0]!.name}` });
  process.env.DATABASE_POOL = '1';
  database = openServerDatabase(app.href);
  delete process.env.DATABASE_POOL;
});
afterAll(async () => {
  await database?.close();
  await behind.close();
});

const kept = async (mark: string): Promise<number> => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from pg_prepared_statements where position(${mark} in statement) > 0 and position('pg_prepared' in statement) = 0`.execute(
    database.handle,
  );
  return rows[0]!.n;
};

describe.skipIf(!inject('serverUrl'))('the plans that a connection keeps', () => {
  const asked = (tx: Tx, mark: string, value: number) =>
    sql<{ n: number }>`select ${value}::int / 1 as n, ${sql.lit(mark)} as mark`.execute(tx);
  const ask = (mark: string, value = 1) => asSystem(database, (tx) => asked(tx, mark, value));

  it('are those of statements that come a second time', async () => {
    const mark = randomUUID();
    await ask(mark);
    expect(await kept(mark)).toBe(0);
    for (const value of [7, 8, 9]) expect((await ask(mark, value)).rows[0]!.n).toBe(value);
    expect(await kept(mark)).toBe(1);
  });

  it('are judged by whoever asks: one statement on one connection gives each their own rows', async () => {
    const people = async (member: string) => {
      const { rows } = await asActor(database, world.members[member]!, testDay, (tx) =>
        sql<{ family_name: string }>`select family_name from file`.execute(tx),
      );
      return rows.map((row) => row.family_name);
    };
    for (let times = 0; times < 8; times += 1) {
      expect(await people('consultant')).toEqual(['Lind']);
      expect(await people('otherConsultant')).toEqual([]);
      expect(await people('fkOfficer')).toEqual([]);
      await expect(
        asSystem(database, (tx) => sql`select family_name from file`.execute(tx)),
      ).rejects.toMatchObject({
        code: '42501',
      });
    }
    expect(await kept('select family_name from file')).toBe(1);
  });

  it('survive a fault of their statement, in a transaction that is rolled back', async () => {
    const mark = randomUUID();
    const divide = (by: number) =>
      asSystem(database, (tx) => sql`select 1 / ${by}::int as n, ${sql.lit(mark)} as mark`.execute(tx));
    await divide(1);
    await divide(1);
    for (let times = 0; times < 4; times += 1) {
      await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
      expect((await divide(1)).rows).toEqual([{ n: 1, mark }]);
    }
    expect(await kept(mark)).toBe(1);
  });

  it('are made anew when the schema has changed under them: the statement fails once at most', async () => {
    const table = `changing_${randomUUID().replaceAll('-', '')}`;
    await behind.script(`create table ${table} (a int); grant select on ${table} to app_system`);
    const read = () => asSystem(database, (tx) => sql.raw(`select * from ${table}`).execute(tx));
    for (let times = 0; times < 3; times += 1) await read();
    await behind.script(`alter table ${table} add b int`);
    const answers = [await read().catch((fault) => fault.code), await read()];
    expect(answers).toEqual(['0A000', expect.objectContaining({ rows: [] })]);
  });
});
