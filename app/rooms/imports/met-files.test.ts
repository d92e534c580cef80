import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from './import-file.ts';
import { type Importing, openImporting, testKey } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';
import { fromColleague, fromExcel, fromOldSystem } from './met-files.testing.ts';

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const load = (kind: FileKind, name: string, bytes: Uint8Array) =>
  at.byManager((doing) =>
    importFile(doing, { kind, name, bytes, secrets: { numberKey: testKey }, warningsSeen: true }),
  );

describe('files as municipalities have them, one after the other', () => {
  it('people from the Swedish Excel', async () => {
    expect(await load('people', 'Personer.csv', fromExcel)).toMatchObject({ new: 2 });
    const files = await at.asOwner(
      'select given_name, family_name, phone, communication_support, protected from file order by given_name',
    );
    expect(files).toEqual([
      {
        given_name: 'Ali',
        family_name: 'Öz',
        phone: '070 174 06 06',
        communication_support: null,
        protected: false,
      },
      {
        given_name: 'Bea',
        family_name: 'Lind',
        phone: '070-174 06 05',
        communication_support: 'Bildstöd; "tecken"',
        protected: false,
      },
    ]);
  });

  it('placements from an older system', async () => {
    expect(await load('placements', 'export.txt', fromOldSystem)).toMatchObject({ new: 3 });
    const placements = await at.asOwner(
      `select f.given_name, u.name, p.form, p.starts_on::text, p.ends_on::text from placement p
        join file f using (participant_id) join unit u on u.unit_id = p.unit_id order by p.starts_on`,
    );
    expect(placements).toEqual([
      {
        given_name: 'Ali',
        name: 'Enhet Öst',
        form: 'group',
        starts_on: '2018-01-08',
        ends_on: '2020-06-12',
      },
      {
        given_name: 'Bea',
        name: 'Enhet Norr',
        form: 'work_oriented_group',
        starts_on: '2019-08-19',
        ends_on: '2021-12-31',
      },
      {
        given_name: 'Bea',
        name: 'Enhet Söder',
        form: 'individual_placement',
        starts_on: '2022-01-01',
        ends_on: null,
      },
    ]);
  });

  it('transitions from a colleague’s workbook, and the second time nothing', async () => {
    expect(await load('transitions', 'Övergångar.xlsx', fromColleague)).toMatchObject({ new: 3 });
    const transitions = await at.asOwner(
      `select f.given_name, t.left_on::text, t.destination, t.from_form from transition t join file f using (participant_id) order by left_on`,
    );
    expect(transitions).toEqual([
      { given_name: 'Bea', left_on: '2018-12-31', destination: 'work_rehabilitation', from_form: null },
      { given_name: 'Ali', left_on: '2020-06-12', destination: 'paid_work', from_form: 'group' },
      { given_name: 'Bea', left_on: '2022-12-31', destination: 'studies', from_form: 'individual_placement' },
    ]);
    expect(await load('transitions', 'Övergångar.xlsx', fromColleague)).toMatchObject({ new: 0, same: 3 });
  });
});
