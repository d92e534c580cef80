import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asStatistics, type Database } from '../../platform/database.ts';
import { fillLives, type Life, type Stay, sharingBy, times } from './way-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const shown = async (lives: Life[], { steps = 4, forget = true, today = testDay } = {}) => {
  await fillLives(database, world, { steps, lives }, { forget });
  const cells = await sharingBy(database, world.members.analyst!, today);
  return cells.map(
    ({ series, day, people, unshared }) => `${series ? '' : 'all '}${day} ${unshared} of ${people}`,
  );
};
const ofModels = (lines: string[]) => lines.filter((line) => !line.startsWith('all'));

const stay = (place: number, from: string, to?: string): Stay => ({ place, from, to });
const on = stay(1, '2026-10-10');
const shares = (from: string, until = '2027-06-30', takenBack?: string): Partial<Life> => ({
  shares: [{ from, until, takenBack }],
});
const sharing = shares('2026-10-12');

describe('those who take part without sharing', () => {
  it.each<[string, Life[], string[]]>([
    ['nobody on the way: nothing', [], []],
    [
      'five who share and five who do not',
      [...times(5, [on], sharing), ...times(5, [on])],
      ['2026-10-31 5 of 10'],
    ],
    ['four of ten: nothing', [...times(6, [on], sharing), ...times(4, [on])], []],
    ['all but four: nothing', [...times(4, [on], sharing), ...times(9, [on])], []],
    ['nobody shares: nothing, for it would be said of everybody', times(7, [on]), []],
    ['everybody shares', times(7, [on], sharing), ['2026-10-31 0 of 7']],
  ])('%s', async (_, lives, expected) => {
    expect(ofModels(await shown(lives))).toEqual(expected);
  });

  it.each<[string, Partial<Life>, number]>([
    ['what is shared back shares', { shares: [{ from: '2026-10-12', until: '2027-06-30', back: true }] }, 0],
    ['a yes that ends on the day still counts', shares('2026-10-12', '2026-10-31'), 0],
    ['a yes that has ended does not', shares('2026-10-12', '2026-10-30'), 5],
    ['a yes that was taken back does not', shares('2026-10-12', '2027-06-30', '2026-10-31'), 5],
    ['a yes that was taken back after the day counts', shares('2026-10-12', '2027-06-30', '2026-11-01'), 0],
    ['a yes after the day does not', shares('2026-11-01'), 5],
    [
      'a protected identity is not shared, whatever was agreed',
      { ...sharing, guarded: [{ from: '2026-10-31' }] },
      5,
    ],
    [
      'nor afterwards what was protected then',
      { ...sharing, guarded: [{ from: '2026-10-20', to: '2026-11-02' }] },
      5,
    ],
    ['protected after the day is not protected on it', { ...sharing, guarded: [{ from: '2026-11-01' }] }, 0],
    [
      'protected before the day is not either',
      { ...sharing, guarded: [{ from: '2026-10-12', to: '2026-10-31' }] },
      0,
    ],
  ])('%s', async (_, more, unshared) => {
    expect(
      ofModels(await shown([...times(5, [on], more), ...times(6, [on], sharing), ...times(7, [on])])),
    ).toEqual([`2026-10-31 ${7 + unshared} of 18`]);
  });

  it('are not told where the steps would tell that two or more of a few are among them', async () => {
    const people = [...times(4, [on]), ...times(3, [on], sharing), ...times(5, [stay(3, '2026-10-10')])];
    expect(ofModels(await shown([...people, ...times(2, [stay(3, '2026-10-10')], sharing)]))).toEqual([]);
    expect(ofModels(await shown([...people, ...times(6, [stay(3, '2026-10-10')], sharing)]))).toHaveLength(1);
  });

  it('wait on a month in which three begin to share, and are told again when five have', async () => {
    const from = stay(1, '2026-08-10');
    const rest = [...times(9, [from], shares('2026-08-12')), ...times(9, [from])];
    const three = times(3, [from], shares('2026-09-12'));
    expect(ofModels(await shown([...rest, ...three, ...times(2, [from], shares('2026-10-12'))]))).toEqual([
      '2026-08-31 14 of 23',
      '2026-10-31 9 of 23',
    ]);
    expect(ofModels(await shown([...rest, ...three]))).toEqual(['2026-08-31 12 of 21']);
  });

  it('may be told to be nobody month after month, whoever comes and goes', async () => {
    const from = stay(1, '2026-08-10');
    const goes = [stay(1, '2026-08-10', '2026-09-10'), stay(1, '2026-09-10')];
    const always = shares('2026-08-12');
    const lines = await shown([
      ...times(9, [from], always),
      ...times(1, goes.slice(0, 1), always),
      ...times(1, goes.slice(1), always),
    ]);
    expect(ofModels(lines)).toEqual(['2026-08-31 0 of 10', '2026-09-30 0 of 10', '2026-10-31 0 of 10']);
  });

  it('wait where everybody shared and three of them do not any longer', async () => {
    const from = stay(1, '2026-08-10');
    const people = (n: number, more: Partial<Life>) => times(n, [from], more);
    const ceased = shares('2026-08-12', '2026-09-20');
    const stay12 = people(12, shares('2026-08-12'));
    expect(ofModels(await shown([...stay12, ...people(5, ceased)]))).toEqual([
      '2026-08-31 0 of 17',
      '2026-09-30 5 of 17',
      '2026-10-31 5 of 17',
    ]);
    expect(ofModels(await shown([...stay12, ...people(3, ceased)]))).toEqual(['2026-08-31 0 of 15']);
  });
});

describe('what has been told', () => {
  const both = [
    ...times(6, [stay(1, '2026-09-10')], shares('2026-09-12')),
    ...times(6, [stay(1, '2026-09-10')]),
  ];

  it('is dropped for good where it fits no longer', async () => {
    const early = { today: '2026-10-02' };
    expect(ofModels(await shown(both, early))).toEqual(['2026-09-30 6 of 12']);
    expect(
      ofModels(await shown([...both.slice(0, 3), ...both.slice(6)], { ...early, forget: false })),
    ).toEqual([]);
    expect(ofModels(await shown(both, { ...early, forget: false }))).toEqual([]);
  });

  it('is not moved by a protection that comes later', async () => {
    const later = both.map(
      (life, i): Life => (i < 3 ? { ...life, guarded: [{ from: '2026-10-05' }] } : life),
    );
    expect(ofModels(await shown(later, { today: '2026-10-06' }))).toEqual(['2026-09-30 6 of 12']);
    expect(ofModels(await shown(later, { forget: false }))).toEqual(['2026-09-30 6 of 12']);
  });
});

describe('all models together', () => {
  const other = '3'.padStart(64, '0');
  const second = (n: number, more: Partial<Life> = {}) => times(n, [{ ...on, hash: other }], more);
  const first = [...times(5, [on], sharing), ...times(6, [on])];
  const both = async (lives: Life[]) => {
    await shown([], { steps: 3 });
    await fillLives(database, world, { steps: 4, lives });
    await database.script(`set session_replication_role = replica;
      insert into collaboration_path (collaboration_id, content_hash) values ('${world.collaborationId}', '${other}');
      set session_replication_role = origin;`);
    const cells = await sharingBy(database, world.members.analyst!);
    return cells
      .filter(({ series }) => series === null)
      .map(({ people, unshared }) => `${unshared} of ${people}`);
  };

  it.each<[string, Life[], string[]]>([
    ['are the sum, where each may be told', [...first, ...second(7, sharing), ...second(8)], ['14 of 26']],
    ['are told where the other has nobody', first, ['6 of 11']],
    ['are not where the other is hidden', [...first, ...second(7, sharing), ...second(2)], []],
    [
      'count somebody on both once in each',
      [
        ...first,
        ...Array.from({ length: 5 }, (): Life[] => {
          const person = randomUUID();
          return [
            { sex: 'man', stays: [on], person, ...sharing },
            { sex: 'man', stays: [{ ...on, hash: other }], person, by: 'asf' },
          ];
        }).flat(),
      ],
      ['6 of 21'],
    ],
  ])('%s', async (_, lives, expected) => {
    expect(await both(lives)).toEqual(expected);
  });
});

describe('the door', () => {
  it('is the same for every role but the administrator, and has no other collaboration in it', async () => {
    await fillLives(database, world, { steps: 4, lives: [...times(6, [on], sharing), ...times(6, [on])] });
    const other = await makeWorld(database);
    await fillLives(database, other, { steps: 4, lives: [...times(9, [on], sharing), ...times(7, [on])] });
    for (const member of Object.values(world.members)) {
      const asked = sharingBy(database, member);
      if (member.role === 'administrator') await expect(asked).rejects.toThrow(/not allowed/);
      else expect((await asked)[0], member.role).toMatchObject({ people: 12, unshared: 6 });
    }
    const [cell] = await sharingBy(database, other.members.analyst!);
    expect(cell).toMatchObject({ people: 16, unshared: 7 });
  });

  it('is closed outside the statistics', async () => {
    await expect(
      asActor(database, world.members.manager!, testDay, (tx) =>
        sql.raw('select * from app.way_sharing_cells()').execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it.each([
    "app.way_sharing('[]', '2026-10-31')",
    "app.settle_way_sharing('x', '{}', '{}', '{}')",
    "app.way_betrays('[]', 0, null, '[]', 0, '[]')",
    'share',
    'consent',
  ])('%s is behind it', async (source) => {
    await expect(
      asStatistics(database, world.members.manager!, testDay, (tx) =>
        sql.raw(`select * from ${source}`).execute(tx),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
