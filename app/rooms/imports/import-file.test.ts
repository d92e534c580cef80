import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatIdentityNumber, inventedNumber } from '../../shared/values/identity-numbers.ts';
import type { Doing } from '../path/who.ts';
import type { YearCoverage } from './coverage.rules.ts';
import { importFile } from './import-file.ts';
import { ali, bea, bytesOf, csv, type Importing, openImporting, testKey } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';

const numberBorn = (birth: string) => inventedNumber(birth, 'man');

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const load =
  (
    kind: FileKind,
    rows: Record<string, string>[],
    more: { coverage?: YearCoverage[]; warningsSeen?: boolean } = {},
  ) =>
  (doing: Doing) =>
    importFile(doing, {
      kind,
      name: `${kind}.csv`,
      bytes: bytesOf(csv(kind, rows)),
      secrets: { numberKey: testKey },
      ...more,
    });

const placed = { ...bea, form: 'Grupp', startsOn: '2020-01-07', endsOn: '2023-06-15' };
const left = { ...bea, leftOn: '2023-06-15', destination: 'Lönearbete', fromForm: 'Enskild plats' };

describe('a file that is loaded', () => {
  it('opens files with case numbers, and nobody is anybody’s contact unless the file says so', async () => {
    const counts = await at.byManager(
      load('people', [
        { ...bea, phone: '070-174 06 05' },
        { ...ali, contact: 'CONSULTANT@exempel.invalid' },
      ]),
    );
    expect(counts).toEqual({ new: 2, changed: 0, same: 0, kept: 0, problem: 0 });
    const files = await at.byManager(({ tx }) =>
      tx
        .selectFrom('file')
        .leftJoin('assignment', 'assignment.participant_id', 'file.participant_id')
        .select([
          'case_number',
          'given_name',
          'phone',
          'sex',
          'birth_date',
          'assignment.account_id',
          'reason',
        ])
        .orderBy('case_number')
        .execute(),
    );
    expect(files).toEqual([
      {
        case_number: '2026-000001',
        given_name: 'Bea',
        phone: '070-174 06 05',
        sex: 'woman',
        birth_date: '1998-03-02',
        account_id: null,
        reason: null,
      },
      {
        case_number: '2026-000002',
        given_name: 'Ali',
        phone: null,
        sex: 'man',
        birth_date: '1985-12-24',
        account_id: at.world.members.consultant!.accountId,
        reason: 'import',
      },
    ]);
  });

  it('places people, and counts transitions by their last day, with sex and form', async () => {
    await at.byManager(load('placements', [placed]));
    await at.byManager(
      load('transitions', [left], {
        coverage: [{ year: 2023, registeredThrough: '2023-12-31', projectYear: true }],
      }),
    );
    const { placement, transition, coverage } = await at.byManager(async ({ tx }) => ({
      placement: await tx.selectFrom('placement').select(['form', 'starts_on', 'ends_on']).execute(),
      transition: await tx
        .selectFrom('transition')
        .select(['left_on', 'destination', 'from_form', 'sex', 'basis'])
        .execute(),
      coverage: await tx
        .selectFrom('coverage')
        .select(['year', 'registered_through', 'project_year'])
        .execute(),
    }));
    expect(placement).toEqual([{ form: 'group', starts_on: '2020-01-07', ends_on: '2023-06-15' }]);
    expect(transition).toEqual([
      {
        left_on: '2023-06-15',
        destination: 'paid_work',
        from_form: 'individual_placement',
        sex: 'woman',
        basis: 'import',
      },
    ]);
    expect(coverage).toEqual([{ year: 2023, registered_through: '2023-12-31', project_year: true }]);
  });

  it('says nothing of who else is registered, and of another day takes back what was said', async () => {
    const state = (registeredThrough: string) =>
      at.byManager(
        load('transitions', [left], { coverage: [{ year: 2023, registeredThrough, projectYear: true }] }),
      );
    const everybody = () => at.asOwner('select everybody_registered as said from coverage');
    expect(await everybody()).toEqual([{ said: false }]);
    await at.asOwner('update coverage set everybody_registered = true');
    await state('2023-12-31');
    expect(await everybody()).toEqual([{ said: true }]);
    await state('2023-12-30');
    expect(await everybody()).toEqual([{ said: false }]);
    await state('2023-12-31');
  });

  it.each([
    ['people', { ...bea, phone: '0701740605' }],
    ['placements', placed],
    ['transitions', left],
  ] as const)('changes nothing the second time: %s', async (kind, row) => {
    const writes = () =>
      at.asOwner<{ n: number }>("select count(*)::int as n from write_log where table_name <> 'import'");
    const before = await writes();
    expect(await at.byManager(load(kind, [row]))).toMatchObject({ new: 0, changed: 0, same: 1 });
    expect(await writes()).toEqual(before);
  });

  it('changes what it names, and an empty cell changes nothing', async () => {
    expect(await at.byManager(load('people', [{ ...bea, familyName: 'Ek' }]))).toMatchObject({ changed: 1 });
    const [file] = await at.byManager(({ tx }) =>
      tx
        .selectFrom('file')
        .select(['family_name', 'phone', 'name_key', 'version'])
        .where('given_name', '=', 'Bea')
        .execute(),
    );
    expect(file).toEqual({ family_name: 'Ek', phone: '070-174 06 05', name_key: 'ek bea', version: 2 });
  });

  it('shortens a placement and lays the next beside it', async () => {
    const rows = [
      { ...placed, endsOn: '2021-12-31' },
      { ...placed, startsOn: '2022-01-01', endsOn: '', form: 'Enskild plats' },
    ];
    expect(await at.byManager(load('placements', rows))).toMatchObject({ new: 1, changed: 1 });
    expect(await at.count('placement')).toBe(2);
  });

  it('stops at what somebody has to look at, unless it has been looked at', async () => {
    const changed = [{ ...left, destination: 'Studier' }];
    await expect(at.byManager(load('transitions', changed))).rejects.toThrow('warnings_not_seen');
    expect(await at.byManager(load('transitions', changed, { warningsSeen: true }))).toMatchObject({
      changed: 1,
    });
  });

  it('leaves a correction when it changes a transition', async () => {
    const { rows } = await at.byManager(({ tx }) =>
      sql`select before ->> 'destination' as before, after ->> 'destination' as after, why from correction`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([{ before: 'paid_work', after: 'studies', why: 'import: transitions.csv' }]);
  });

  it('leaves a contact to the hand-over of contacts', async () => {
    expect(
      await at.byManager(load('people', [{ ...ali, contact: 'lssOfficer@exempel.invalid' }])),
    ).toMatchObject({ same: 1 });
  });

  it('may be Windows-1252 with commas and dates as Excel writes them', async () => {
    const text =
      'Pnr,Enhet,Form,Fr.o.m.,T.o.m.\r\n' +
      `${formatIdentityNumber(ali.number).slice(2)},"enhet öst",Enskild placering,2/9 2019,20 dec 2019\r\n`;
    const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
    const file = { kind: 'placements' as const, name: 'excel.csv', bytes, secrets: { numberKey: testKey } };
    expect(await at.byManager((doing) => importFile(doing, file))).toMatchObject({ new: 1 });
    const placement = await at.byManager(({ tx }) =>
      tx
        .selectFrom('placement')
        .innerJoin('unit', 'unit.unit_id', 'placement.unit_id')
        .select(['unit.name', 'form', 'starts_on', 'ends_on'])
        .where('unit.name', '=', 'Enhet Öst')
        .execute(),
    );
    expect(placement).toEqual([
      { name: 'Enhet Öst', form: 'individual_placement', starts_on: '2019-09-02', ends_on: '2019-12-20' },
    ]);
  });

  it('writes a line in the log for each row, in the name of the manager', async () => {
    const rows = await at.asOwner(
      `select distinct table_name, account_id from write_log where operation = 'insert' and table_name in
        ('file', 'placement', 'transition', 'assignment', 'import') order by 1`,
    );
    const accountId = at.world.members.manager!.accountId;
    expect(rows).toEqual(
      ['assignment', 'file', 'import', 'placement', 'transition'].map((table_name) => ({
        table_name,
        account_id: accountId,
      })),
    );
  });

  it('and then forgets the rows of the file', async () => {
    expect(await at.count('import_row')).toBe(0);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['people', [{ ...bea, number: '19980302-0000' }], 'row 2, number: number_wrong_check_digit'],
    ['placements', [{ ...placed, number: numberBorn('2001-01-05') }], 'row 2, number: unknown_person'],
    [
      'placements',
      [{ ...placed, startsOn: '2021-06-01', endsOn: '2022-06-01' }],
      'row 2, startsOn: overlap_existing',
    ],
    ['people', [{ ...bea, unit: 'Enhet ASF' }], 'row 2, unit: unknown_unit'],
    ['people', [{ ...bea, contact: 'asfCaseworker@exempel.invalid' }], 'row 2, contact: unknown_contact'],
  ] as const)('%s %j: %s', async (kind, rows, wrong) => {
    await expect(at.byManager(load(kind, [...rows]))).rejects.toThrow(wrong);
  });

  it('writes nothing for one bad row in the middle', async () => {
    const before = await at.count('file');
    const good = (birth: string) => ({ ...bea, number: numberBorn(birth) });
    const rows = [good('1999-01-07'), { ...bea, number: '' }, good('1999-01-08')];
    await expect(at.byManager(load('people', rows))).rejects.toThrow('row 3, number: missing');
    expect(await at.count('file')).toBe(before);
  });
});
