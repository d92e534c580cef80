import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from './import-file.ts';
import { type Importing, openImporting, testKey } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const bytesIn = (name: string) =>
  new Uint8Array(fs.readFileSync(new URL(`../../../tests/files/${name}`, import.meta.url)));
const load = (kind: FileKind, name: string) =>
  at.byManager((doing) =>
    importFile(doing, {
      kind,
      name,
      bytes: bytesIn(name),
      secrets: { numberKey: testKey },
      warningsSeen: true,
    }),
  );

describe('files that no program of ours wrote, one after the other', () => {
  it('people as Excel saves "CSV UTF-8"', async () => {
    expect([...bytesIn('people-excel-utf8.csv').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await load('people', 'people-excel-utf8.csv')).toMatchObject({ new: 2 });
  });

  it('people in Windows-1252, with the letters that Latin-1 has not', async () => {
    expect(bytesIn('people-windows-1252.csv').filter((byte) => byte >= 0x80 && byte <= 0x9f)).toHaveLength(6);
    expect(await load('people', 'people-windows-1252.csv')).toMatchObject({ new: 2 });
    expect(
      await at.asOwner(
        `select number, given_name, family_name, u.name as unit, phone, communication_support as support
          from file join unit u using (collaboration_id, unit_id) order by number`,
      ),
    ).toEqual([
      {
        number: '197902112395',
        given_name: 'Jörgen',
        family_name: 'Œhman',
        unit: 'Enhet Söder',
        phone: '070-174 06 13',
        support: null,
      },
      {
        number: '198809302394',
        given_name: 'Élodie',
        family_name: 'D’Amico',
        unit: 'Enhet Norr',
        phone: '070 174 06 11',
        support: null,
      },
      {
        number: '199204172382',
        given_name: 'Åsa',
        family_name: 'Öberg Ängö',
        unit: 'Enhet Norr',
        phone: '070-174 06 10',
        support: 'Bildstöd; "tecken"',
      },
      {
        number: '200106052384',
        given_name: 'Šárka',
        family_name: 'Žák',
        unit: 'Enhet Norr',
        phone: '070-174 06 12',
        support: 'Bildstöd – ”tecken”',
      },
    ]);
  });

  it('transitions in a workbook of LibreOffice: merged headings, days as text, as days and as bare numbers', async () => {
    expect(await load('transitions', 'transitions-libreoffice.xlsx')).toMatchObject({ new: 3 });
    expect(
      await at.asOwner(
        `select f.given_name, t.left_on::text, t.destination, t.from_form
          from transition t join file f using (participant_id) order by left_on`,
      ),
    ).toEqual([
      { given_name: 'Šárka', left_on: '2018-12-31', destination: 'work_rehabilitation', from_form: null },
      { given_name: 'Élodie', left_on: '2020-06-12', destination: 'paid_work', from_form: 'group' },
      { given_name: 'Åsa', left_on: '2022-12-31', destination: 'studies', from_form: 'individual_placement' },
    ]);
    expect(await load('transitions', 'transitions-libreoffice.xlsx')).toMatchObject({ new: 0, same: 3 });
  });
});
