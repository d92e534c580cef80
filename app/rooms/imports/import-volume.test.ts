import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../shared/values/ids.ts';
import { confirmImport } from './confirm-import.ts';
import { bytesOf, crowd, csv, type Importing, openImporting, testKey } from './importing.testing.ts';
import { stageImport } from './stage-import.ts';

const SO_MANY = 5000;

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const stage = (rows: Record<string, string>[]) =>
  at.byManager((doing) =>
    stageImport(doing, {
      importId: newId(),
      kind: 'people',
      name: 'alla.csv',
      bytes: bytesOf(csv('people', rows)),
      numberKey: testKey,
    }),
  );

const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now();
  const done = await work();
  if (process.env.TIMES) process.stdout.write(`${name}: ${Math.round(performance.now() - from)} ms\n`);
  return done;
};

describe('a large file', () => {
  it('is staged, confirmed and compared again', async () => {
    const people = crowd(SO_MANY);
    const staged = await timed('stage', () => stage(people));
    expect(staged).toMatchObject({ ok: true, value: { counts: { new: SO_MANY } } });
    const importId = staged.ok ? staged.value.importId : '';
    await timed('confirm', () => at.byManager((doing) => confirmImport(doing, importId)));
    const { rows } = await at.byManager(({ tx }) =>
      sql`select count(*)::int as n, count(distinct case_number)::int as numbers, max(case_number) as last from file`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([{ n: SO_MANY, numbers: SO_MANY, last: `2026-00${SO_MANY}` }]);
    const again = await timed('stage again', () => stage(people));
    expect(again).toMatchObject({ ok: true, value: { counts: { new: 0, same: SO_MANY } } });
  });

  it('is refused whole when one row in the middle cannot be written', async () => {
    const people = crowd(SO_MANY + 200).slice(SO_MANY);
    const staged = await stage(people);
    const importId = staged.ok ? staged.value.importId : '';
    const one = await stage([people[100]!]);
    await at.byManager((doing) => confirmImport(doing, one.ok ? one.value.importId : ''));
    expect(await at.byManager((doing) => confirmImport(doing, importId))).toEqual({
      ok: false,
      refusal: 'changed_meanwhile',
    });
    expect(await at.count('file')).toBe(SO_MANY + 1);
  });
});
