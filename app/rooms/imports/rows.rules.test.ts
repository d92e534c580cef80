import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { columnsOf, template } from './columns.rules.ts';
import { decode } from './decode.rules.ts';
import type { FileKind } from './imports.rules.ts';
import { readRowsInTurns } from './rows.rules.ts';
import { ali, bea, known, read, readText } from './sample-files.testing.ts';

const fromBytes = <K extends FileKind>(kind: K, bytes: Buffer) => {
  const text = decode(Uint8Array.from(bytes));
  if (!text.ok) throw new Error(text.refusal);
  return read(kind, text.value);
};
const PEOPLE =
  'Personnummer;Förnamn;Efternamn;Enhet;Kontakt;Telefon;E-post;Kommunikationsstöd;Tolkspråk;Väg in i daglig verksamhet;Skyddade personuppgifter\r\n' +
  '900503-2389;Åsa;Öberg;ängen;SIV.EK@exempel.invalid;+46 70-174 06 05;asa@exempel.invalid;"Bildstöd; tecken";;Från skola;Nej\r\n' +
  '\r\n' +
  `${ali};Ali;Äng Lind;Café  Bryggan;;;;;persiska;annat;ja\r\n`;

const people = [
  {
    row: 2,
    candidate: {
      number: bea,
      kind: 'personal',
      birthDate: '1990-05-03',
      sex: 'woman',
      givenName: 'Åsa',
      familyName: 'Öberg',
      unit: 'Ängen',
      contact: 'siv.ek@exempel.invalid',
      phone: '070-174 06 05',
      email: 'asa@exempel.invalid',
      communicationSupport: 'Bildstöd; tecken',
      interpreterLanguage: null,
      wayIn: 'from_school',
      protected: false,
    },
  },
  {
    row: 4,
    candidate: {
      number: ali,
      kind: 'personal',
      birthDate: '1985-12-24',
      sex: 'man',
      givenName: 'Ali',
      familyName: 'Äng Lind',
      unit: 'Café Bryggan',
      contact: null,
      phone: null,
      email: null,
      communicationSupport: null,
      interpreterLanguage: 'persiska',
      wayIn: 'other',
      protected: true,
    },
  },
];

describe('a file as spreadsheets save it', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PEOPLE}`)],
    ['UTF-8', Buffer.from(PEOPLE)],
    ['Windows-1252', Buffer.from(PEOPLE, 'latin1')],
    ['with old Mac line ends', Buffer.from(PEOPLE.replaceAll('\r\n', '\r'))],
    ['with a comma between cells', Buffer.from(PEOPLE.replace(/;(?! tecken)/g, ','))],
    ['without the empty cells at the end', Buffer.from(PEOPLE.replace(';annat;ja', ';annat;ja;;'))],
  ])('%s', (_, bytes) => {
    expect(fromBytes('people', bytes)).toEqual({ rows: people, problems: [], ignored: [] });
  });

  it('of placements, with Excel’s Swedish dates', () => {
    const file =
      'Personnummer;Enhet;Form;Från;Till;Anmärkning\n' +
      `${formatIdentityNumber(bea)};Ängen;Gruppverksamhet;2019-08-19 00:00:00;31.12.2022;x\n` +
      `${bea};Norra verkstan;enskild  plats;1 jan 2023\n` +
      `${ali};Ängen;arbetsinriktad gruppverksamhet;20200101;2020-01-01;\n`;
    const { rows, problems, ignored } = read('placements', file);
    expect(problems).toEqual([]);
    expect(ignored).toEqual(['Anmärkning']);
    expect(rows.map(({ candidate: c }) => [c.number, c.unit, c.form, c.startsOn, c.endsOn])).toEqual([
      [bea, 'Ängen', 'group', '2019-08-19', '2022-12-31'],
      [bea, 'Norra verkstan', 'individual_placement', '2023-01-01', null],
      [ali, 'Ängen', 'work_oriented_group', '2020-01-01', '2020-01-01'],
    ]);
  });

  it('of transitions', () => {
    const file =
      'Personnummer,Slutdatum,Mål,Från form,Projektår\n' +
      `${bea},2018-06-15,Lönearbete,Utflyttad grupp,ja\n` +
      `${bea},2021-06-15,förstärkt samarbete,,\n` +
      `${ali},2019-01-31,ASF-insats,Enskild plats,Nej\n`;
    expect(read('transitions', file).rows.map(({ candidate }) => candidate)).toMatchObject([
      {
        sex: 'woman',
        leftOn: '2018-06-15',
        destination: 'paid_work',
        fromForm: 'outplaced_group',
        projectYear: true,
      },
      {
        sex: 'woman',
        leftOn: '2021-06-15',
        destination: 'reinforced_cooperation',
        fromForm: null,
        projectYear: null,
      },
      {
        sex: 'man',
        leftOn: '2019-01-31',
        destination: 'labour_market_measure',
        fromForm: 'individual_placement',
        projectYear: false,
      },
    ]);
  });
});

describe('a row that is wrong', () => {
  it.each(['people', 'placements', 'transitions'] as const)('the example of the template for %s', (kind) => {
    const { rows, problems } = read(kind, template(kind));
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ row: 2, column: null, name: 'example_row', value: '' }]);
  });

  it('has more cells than headings', () => {
    const file = `Personnummer;Slutdatum;Mål\n${bea};2018-06-15;Studier;;Komvux\n${ali};2018-06-15;Studier;;\n`;
    const { rows, problems } = read('transitions', file);
    expect(problems).toEqual([{ row: 2, column: null, name: 'too_many_cells', value: 'Komvux' }]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', { name: 'no_rows' }],
    ['Personnummer;Slutdatum;Mål', { name: 'no_rows' }],
    ['Personnummer;Slutdatum;Mål\n;;\n\n', { name: 'no_rows' }],
    ['Personnummer;Slutdatum\n1;2', { name: 'missing_columns', columns: ['Mål'], row: 1 }],
    [
      'Personnummer|Slutdatum|Mål\n1|2|3',
      { name: 'missing_columns', columns: ['Personnummer', 'Slutdatum', 'Mål'], row: 1 },
    ],
    ['Personnummer;Slutdatum;Mål;Mål\n1;2;3;4', { name: 'same_column_twice', columns: ['Mål'], row: 1 }],
    ['Personnummer;Slutdatum;Mål\n1;2;3\n\n1;"2;3\n1;2;3\n', { name: 'unclosed_quote', row: 4 }],
  ])('%j', (text, refusal) => {
    expect(readText('transitions', text)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['more rows than we take', `Personnummer;Slutdatum;Mål${'\n'.repeat(50_001)}`, 'too_many_rows'],
    ['more cells than we take', `Personnummer;Slutdatum;Mål${';'.repeat(1_000_001)}`, 'too_many_rows'],
    [
      'a row without end',
      `Personnummer;Slutdatum;Mål\n"${'x\n'.repeat(40_000)}"${'x'.repeat(30_000)}`,
      'unclosed_quote',
    ],
  ])('%s', (_, text, name) => {
    expect(readText('transitions', text)).toMatchObject({ ok: false, refusal: { name } });
  });

  it('never throws, and each row is either read or has its problem', () => {
    const kind = fc.constantFrom<FileKind>('people', 'placements', 'transitions');
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        bea,
        ali,
        'Ängen',
        'Grupp',
        '2020-01-01',
        'Studier',
        'ja',
        '',
        '"',
        '";"',
        '\n',
        '\r\n',
        '=1',
      ),
    );
    fc.assert(
      fc.property(
        kind,
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }),
        fc.boolean(),
        (of, body, withHead) => {
          const head = columnsOf(of).map(([, { heading }]) => heading);
          const text = (withHead ? [head, ...body] : body).map((line) => line.join(';')).join('\n');
          const result = readText(of, text);
          if (!result.ok) return;
          const told = new Set(result.value.problems.map(({ row }) => row));
          for (const { row } of result.value.rows) expect(told.has(row)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['600 short rows', 600, 'x', 2],
  ['12 rows of long cells', 12, 'x'.repeat(30_000), 6],
])('lets others in between: %s', (_, rows, cell, turns) => {
  const headings = columnsOf('placements').map(([, { heading }]) => heading);
  const below = Array.from({ length: rows }, () => headings.map(() => cell));
  const lines = [headings, ...below].map((cells, i) => ({ row: i + 1, cells }));
  expect([...readRowsInTurns('placements', { lines, days: null }, known)]).toHaveLength(turns);
});
