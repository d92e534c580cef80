import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../seed/published.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asStatistics, asSystem, type Database } from '../../platform/database.ts';
import { fillYears, type GivenYear } from './counting.testing.ts';
import { asOwner } from './inventory-counting.testing.ts';
import type { OriginCell } from './origins.rules.ts';
import { countOrigins } from './origins.store.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const years = [2016, 2017, 2018, 2019, 2020];
const every = (atoms: Record<string, number>, published: GivenYear['published'] = []): GivenYear[] =>
  years.map((year) => ({ year, atoms, published }));
const seen = () => asStatistics(database, world.members.analyst!, testDay, countOrigins);
const numberIn = (
  cells: readonly OriginCell[],
  origin: OriginCell['origin'],
  target: OriginCell['target'] = 'all',
  sex: OriginCell['sex'] = 'all',
) => cells.find((one) => one.origin === origin && one.target === target && one.sex === sex)?.value;

const own = ' individual_placement';
const group = ' work_oriented_group';

describe('from where and where to', () => {
  it('counts each departure once, by the form of the decision that counts, whatever has been registered', async () => {
    const departure = fc.record({
      person: fc.integer({ min: 0, max: 9 }),
      year: fc.integer({ min: 2015, max: 2022 }),
      month: fc.constantFrom('02', '08', '11'),
      destination: fc.constantFrom('paid_work', 'reinforced_cooperation', 'studies', 'moved', 'other'),
      form: fc.constantFrom('individual_placement', 'group', 'outplaced_group', null),
      sex: fc.constantFrom('woman', 'man'),
      struck: fc.boolean(),
      imported: fc.boolean(),
      fromFsf: fc.boolean(),
    });
    const through = (year: number) => (year === 2020 ? '2020-10-31' : `${year}-12-31`);
    await fc.assert(
      fc.asyncProperty(fc.array(departure, { minLength: 20, maxLength: 60 }), async (departures) => {
        await fillYears(
          database,
          world,
          [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => ({
            year,
            atoms: {},
            registeredThrough: through(year),
          })),
        );
        const people = Array.from({ length: 10 }, () => randomUUID());
        const rows = departures.map((one, order) => ({
          ...one,
          order,
          participant: people[one.person]!,
          leftOn: `${one.year}-${one.month}-15`,
          organisation: world.organisations[one.fromFsf ? 'fsf' : 'asf']!,
          id: `00000000-0000-4000-8000-${String(order).padStart(12, '0')}`,
        }));
        const quoted = (value: string | null) => (value === null ? 'null' : `'${value}'`);
        await database.script(`set session_replication_role = replica;
          insert into transition (collaboration_id, transition_id, organisation_id, participant_id, decided_on, left_on, destination, from_form, sex, basis, recorded_by, import_id, struck)
          values ${rows
            .map((row) =>
              [
                quoted(world.collaborationId),
                quoted(row.id),
                quoted(row.organisation),
                quoted(row.participant),
                quoted(row.leftOn),
                quoted(row.leftOn),
                quoted(row.destination),
                quoted(row.form),
                quoted(row.sex),
                `'test'`,
                quoted(world.members.lssOfficer!.accountId),
                row.imported ? quoted(randomUUID()) : 'null',
                String(row.struck),
              ].join(', '),
            )
            .map((values) => `(${values})`)
            .join(',\n')};
          set session_replication_role = origin;`);
        const counts = rows.filter(
          ({ struck, fromFsf, year, leftOn }) =>
            !struck && fromFsf && year >= 2016 && year <= 2020 && leftOn <= through(year),
        );
        const departed = Map.groupBy(counts, ({ participant, leftOn }) => `${participant} ${leftOn}`);
        const expected = new Map<string, number>();
        for (const same of departed.values()) {
          const [first] = same.toSorted(
            (a, b) => Number(a.imported) - Number(b.imported) || a.order - b.order,
          );
          const { destination, form, sex } = first!;
          if (destination === 'moved' || destination === 'other') continue;
          const origin = form === 'individual_placement' ? form : form === null ? 'unknown' : 'groups';
          const key = `2016 ${origin} ${destination} ${sex}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        const counted = await asOwner(
          database,
          world.members.analyst!,
          `select concat_ws(' ', first_year, origin, destination, sex, n) from app.origin_atoms() where n > 0`,
        );
        expect(counted.toSorted()).toEqual([...expected].map(([key, n]) => `${key} ${n}`).toSorted());
        await database.script(`delete from transition where collaboration_id = '${world.collaborationId}';`);
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 8) },
    );
  });

  it('waits until all five years are registered and over', async () => {
    const atoms = { [`paid_work woman${own}`]: 6, [`paid_work man${group}`]: 6 };
    await fillYears(database, world, every(atoms).slice(1));
    expect(await seen()).toEqual([]);
    await fillYears(database, world, every(atoms));
    expect(new Set((await seen()).map(({ year }) => year))).toEqual(new Set([2016]));
  });

  const even = (destination: string, n: number) => ({
    [`${destination} woman${own}`]: n,
    [`${destination} man${own}`]: n,
    [`${destination} woman${group}`]: n,
    [`${destination} man${group}`]: n,
  });
  const few = [
    `work_rehabilitation woman${own}`,
    `reinforced_cooperation man${group}`,
    `labour_market_measure woman${group}`,
    `reinforced_cooperation woman${own}`,
    `work_rehabilitation man${own}`,
  ];
  it.each<[string, Record<string, number>, (number | null)[], string[]?]>([
    ['everything', { ...even('paid_work', 5), ...even('studies', 5) }, [100, 50, 50, 25, 50, 25]],
    [
      'destinations, not sexes',
      {
        [`paid_work woman${own}`]: 5,
        [`paid_work man${group}`]: 6,
        [`studies woman${own}`]: 5,
        [`studies woman${group}`]: 6,
      },
      [50, 25, 25, null, 25, null],
    ],
    [
      'groups by sex where few went to other destinations, and the years hide both',
      { ...even('paid_work', 2), ...even('studies', 2) },
      [43, 23, null, null, 20, 10],
      few,
    ],
    [
      'the form alone where a group is hidden by the years',
      { ...even('paid_work', 3), [`studies woman${own}`]: 1, [`studies man${group}`]: 1 },
      [35, null, null, null, null, null],
    ],
    [
      'destinations and no sexes where the years tell destinations and not sexes',
      { ...even('paid_work', 2), ...even('studies', 2) },
      [40, 20, 20, null, 20, null],
    ],
    [
      'nothing where all came from one form',
      { [`paid_work woman${own}`]: 9 },
      [null, null, null, null, null, null],
    ],
    [
      'nothing where a form would be told of few',
      { [`paid_work woman${own}`]: 9, [`paid_work man${own}`]: 9, [`paid_work woman${group}`]: 1 },
      [null, null, null, null, null, null],
    ],
  ])('shows %s', async (_, atoms, expected, oneEach = []) => {
    const given = every(atoms).map((year, at) => {
      const one = oneEach[at];
      return one ? { ...year, atoms: { ...atoms, [one]: 1 } } : year;
    });
    await fillYears(database, world, given);
    const cells = await seen();
    expect([
      numberIn(cells, 'individual_placement'),
      numberIn(cells, 'individual_placement', 'work'),
      numberIn(cells, 'individual_placement', 'paid_work'),
      numberIn(cells, 'individual_placement', 'paid_work', 'woman'),
      numberIn(cells, 'individual_placement', 'studies'),
      numberIn(cells, 'individual_placement', 'studies', 'woman'),
    ]).toEqual(expected);
  });

  it('shows nothing where the years tell how many went to work, and few of them can have come from elsewhere', async () => {
    const left: Record<string, number>[] = [
      { [`paid_work man${own}`]: 2, [`paid_work man${group}`]: 4 },
      { [`paid_work man${own}`]: 1, [`paid_work man${group}`]: 5 },
      { [`reinforced_cooperation man${own}`]: 5, [`reinforced_cooperation man${group}`]: 1 },
      {},
      {},
    ];
    await fillYears(
      database,
      world,
      years.map((year, at) => ({ year, atoms: left[at]! })),
    );
    expect(numberIn(await seen(), 'individual_placement')).toBeNull();
  });

  it('can lose detail, and never gets it back', async () => {
    const rich = every({ ...even('paid_work', 5), ...even('studies', 5) });
    await fillYears(database, world, every({ [`paid_work woman${own}`]: 9 }));
    await seen();
    await fillYears(database, world, rich, { forget: false });
    expect(numberIn(await seen(), 'individual_placement')).toBeNull();
    await fillYears(database, world, rich);
    expect(numberIn(await seen(), 'individual_placement')).toBe(100);
  });
});

describe('the page', () => {
  const get = async (path: string) => {
    const app = makeApp(makeTestApplication(database));
    const cookie = await signIn(app, world.members.analyst!);
    return await (await app.request(path, { headers: { cookie } })).text();
  };

  it('says that nothing is registered when nothing is', async () => {
    await fillYears(database, world, []);
    expect(await get('/uppfoljning/utfall')).toContain('Ingen period på fem avslutade år är registrerad än');
  });

  it('shows the same in figure, table and file, and what has been published beside', async () => {
    const atoms = {
      [`paid_work woman${own}`]: 5,
      [`paid_work man${group}`]: 6,
      [`studies woman${own}`]: 5,
      [`studies woman${group}`]: 6,
    };
    await fillYears(database, world, every(atoms));
    await asSystem(database, (tx) => loadPublished(tx, world.collaborationId));
    const text = await get('/uppfoljning/utfall');
    expect(text).toContain('2016–2020 gick 50 av 110 övergångar från enskild plats.');
    expect(text).toContain(
      'Enskild plats: Arbete, förstärkt samarbete eller insats 25, Studier 25, totalt 50',
    );
    expect(text).toContain('Tillsammans 9 deltagare.');
    expect(text).toContain('steg i daglig verksamhet, ingen övergång');
    const file = (await get('/uppfoljning/utfall.csv')).trim().split('\r\n');
    expect(
      file.find((line) => line.startsWith('2016–2020;Enskild plats;Lönearbete;Kvinnor och män;')),
    ).toContain(';25;visas;2020-12-31;');
    expect(file.find((line) => line.startsWith('2016–2020;Gruppverksamhet;Lönearbete;Kvinnor;'))).toContain(
      ';;döljs, för få personer;',
    );
    expect(file.find((line) => line.startsWith('2020;Enskild plats;Förstärkt samarbete'))).toContain(
      ';3;visas;;så som det är publicerat;Make it: work, presentation, oktober 2020;',
    );
    expect(await get('/uppfoljning')).not.toContain('825');
  });
});
