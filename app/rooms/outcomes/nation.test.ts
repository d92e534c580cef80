import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { boundsOf } from './bounds.testing.ts';
import { type NationCell, nationYears } from './nation.rules.ts';
import { countNation } from './nation.store.ts';

let database: Database;
let world: World;
const towns: string[] = Array.from({ length: 40 }, () => randomUUID());
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  towns[0] = world.collaborationId;
  await database.script(
    towns
      .slice(1)
      .map((id) => `insert into collaboration (collaboration_id, name) values ('${id}', 'Prov');`)
      .join('\n'),
  );
});
afterAll(() => database?.close());

/** How many women and men left in the year, town by town; one without numbers has not registered the year. */
type Towns = readonly (readonly [women: number, men: number] | null)[];

const fill = async (given: Towns, { year = 2024, forget = true, destination = 'paid_work' } = {}) => {
  const rows = given.flatMap((counts, i) => (counts ? [{ town: towns[i]!, counts }] : []));
  const coverage = rows.map(
    ({ town }) => `('${town}', '${world.organisations.fsf}', ${year}, '${year}-12-31')`,
  );
  const left = rows.flatMap(({ town, counts: [women, men] }) =>
    Array.from({ length: women + men }, (_, i) => [
      `'${town}', '${randomUUID()}', '${world.organisations.fsf}', '${randomUUID()}', '${year}-03-01', '${year}-03-31'`,
      `'${destination}', '${i < women ? 'woman' : 'man'}', 'x', '${randomUUID()}'`,
    ]).map((line) => `(${line.join(', ')})`),
  );
  await database.script(
    [
      'set session_replication_role = replica;',
      'delete from transition; delete from coverage;',
      forget ? 'delete from statistic_level;' : '',
      coverage.length
        ? `insert into coverage (collaboration_id, organisation_id, year, registered_through) values ${coverage.join(', ')};`
        : '',
      left.length
        ? `insert into transition (collaboration_id, transition_id, organisation_id, participant_id, decided_on, left_on, destination, sex, basis, recorded_by) values ${left.join(', ')};`
        : '',
      'set session_replication_role = origin;',
    ].join('\n'),
  );
};

const seen = (key = 'analyst'): Promise<NationCell[]> =>
  asStatistics(database, world.members[key]!, testDay, countNation);
const words = async () =>
  (await seen()).map(
    ({ year, sex, value, collaborations }) => `${year} ${sex} ${value ?? '-'} of ${collaborations}`,
  );
const alike = (towns: number, women = 3, men = 4): Towns =>
  Array.from({ length: towns }, () => [women, men] as const);

describe('the sum over all collaborations', () => {
  it('stands from ten that have registered the whole year', async () => {
    await fill(alike(9));
    expect(await words()).toEqual([]);
    await fill(alike(10));
    expect(await words()).toEqual(['2024 man 40 of 10', '2024 woman 30 of 10']);
    await fill(alike(12), { year: 2026 });
    expect(await words()).toEqual([]);
  });

  it.each<[string, Towns, string]>([
    ['shows nobody as nobody', alike(10, 0, 4), '2024 woman 0 of 10'],
    ['hides a few', [[2, 4], [2, 4], ...alike(8, 0, 4)], '2024 woman - of 10'],
    [
      'hides where two have nearly all, since each would know the other',
      [[10, 4], [10, 4], ...alike(8, 0, 4)],
      '2024 woman - of 10',
    ],
    [
      'hides where one has more than half of what the largest leaves',
      [[9, 4], [8, 4], [3, 4], ...alike(7, 0, 4)],
      '2024 woman - of 10',
    ],
    ['shows where three share it', [[8, 4], [8, 4], [8, 4], ...alike(7, 0, 4)], '2024 woman 24 of 10'],
    [
      'hides where one’s own number leaves a few',
      [[2, 4], [2, 4], [2, 4], ...alike(7, 0, 4)],
      '2024 woman - of 10',
    ],
  ])('%s', async (_, given, line) => {
    await fill(given);
    expect((await words()).find((one) => one.includes(' woman '))).toBe(line);
    const kinds = nationYears(await seen()).flatMap(({ woman, man, all }) => [
      woman.kind,
      man.kind,
      all.kind,
    ]);
    expect(new Set(kinds).size).toBe(1);
  });

  it('leaves out who moved away, and what was struck', async () => {
    await fill(alike(10), { destination: 'moved' });
    expect(await words()).toEqual(['2024 man 0 of 10', '2024 woman 0 of 10']);
    await fill(alike(10));
    await database.script(`update transition set struck = true where sex = 'man'`);
    expect(await words()).toEqual(['2024 man 0 of 10', '2024 woman 30 of 10']);
  });

  it('lets nobody come in alone: the next ten come in together', async () => {
    await fill(alike(10));
    await seen();
    await fill(alike(15), { forget: false });
    expect(await words()).toEqual(['2024 man 40 of 10', '2024 woman 30 of 10']);
    await fill(alike(20), { forget: false });
    expect(await words()).toEqual(['2024 man 80 of 20', '2024 woman 60 of 20']);
    await fill([null, ...alike(19)], { forget: false });
    expect((await words())[1]).toBe('2024 woman 57 of 20');
  });
});

describe('whichever municipality is one’s own', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 }));
  const town = fc.tuple(count, count);

  it('no other’s number can be told, before and after more have come in', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(town, { minLength: 10, maxLength: 13 }),
        fc.array(town, { minLength: 0, maxLength: 16 }),
        async (first, later) => {
          await fill(first);
          const before = await seen();
          await fill([...first, ...later], { forget: false });
          const after = await seen();
          for (const [index, sex] of (['woman', 'man'] as const).entries()) {
            const known = [before, after].flatMap((cells) => {
              const cell = cells.find((one) => one.sex === sex);
              if (!cell || cell.value === null) return [];
              return [{ of: Array.from({ length: cell.collaborations }, (_, i) => i), is: cell.value }];
            });
            const all = [...first, ...later].map((counts) => counts[index]!);
            for (const { of, is } of known) expect(of.reduce((sum, i) => sum + all[i]!, 0)).toBe(is);
            if (known.length === 0 || known.every(({ is }) => is === 0)) continue;
            shown += 1;
            const told = Math.max(...known.map(({ of }) => of.length));
            for (let own = 0; own < told; own++)
              for (let other = 0; other < told; other++) {
                if (own === other) continue;
                const { low, high } = boundsOf([other], [...known, { of: [own], is: all[own]! }], all.length);
                const where = `${other} of ${all} between ${low} and ${high}, seen by ${own}`;
                if (low === 0 && high === 0) continue;
                expect(low, where).toBeLessThanOrEqual(1);
                expect(high, where).toBeGreaterThanOrEqual(Math.max(5, 2 * all[other]!));
              }
          }
        },
      ),
      { numRuns: Number(process.env.FC_RUNS ?? 10) },
    );
    expect(shown).toBeGreaterThan(0);
  });
});

describe('the door and the page', () => {
  const get = async (path: string, key = 'analyst') => {
    const app = makeApp(makeTestApplication(database));
    const answer = await app.request(path, { headers: { cookie: await signIn(app, world.members[key]!) } });
    return { status: answer.status, text: await answer.text() };
  };

  it('is closed to the administrator, and outside', async () => {
    await expect(seen('administrator')).rejects.toThrow(/not allowed/);
    await expect(
      asActor(database, world.members.manager!, testDay, (tx) =>
        sql`select * from app.nation_cells()`.execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
    for (const path of ['/uppfoljning/landet', '/uppfoljning/landet/overgangar.csv'])
      for (const [key, { role }] of Object.entries(world.members))
        expect((await get(path, key)).status, `${key} ${path}`).toBe(role === 'administrator' ? 403 : 200);
  });

  it('shows a year by sex, with how many collaborations; the file says the same', async () => {
    await fill(alike(10));
    const { text } = await get('/uppfoljning/landet');
    expect(text).toContain('2024 (10 samarbeten): Kvinnor 30, Män 40, totalt 70');
    expect((await get('/uppfoljning/landet/overgangar.csv')).text).toContain('2024;Kvinnor;30;visas;10;');
    expect((await get('/uppfoljning?lang=sv')).text).toContain('href="/uppfoljning/landet"');
  });

  it('says why there is nothing, and why a year is hidden', async () => {
    await fill(alike(3));
    expect((await get('/uppfoljning/landet')).text).toContain('minst tio samarbeten');
    await fill([[10, 4], [10, 4], ...alike(8, 0, 4)]);
    expect((await get('/uppfoljning/landet')).text).toContain('döljs');
    expect((await get('/uppfoljning/landet/overgangar.csv')).text).toContain(
      '2024;Kvinnor;;döljs, för få personer;10;',
    );
  });
});
