import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIdentityNumber, inventedNumber } from '../../shared/values/identity-numbers.ts';
import { columnsOf, template } from './columns.rules.ts';
import { decode } from './decode.rules.ts';
import type { FileKind, Known } from './imports.rules.ts';
import { readRows } from './rows.rules.ts';

const known: Known = {
  today: '2026-11-24',
  units: ['Ängen', 'Norra verkstan', 'Café Bryggan'],
  contacts: ['siv.ek@exempel.invalid'],
};
const bea = inventedNumber('1990-05-03', 'woman');
const ali = inventedNumber('1985-12-24', 'man');

const read = <K extends FileKind>(kind: K, text: string) => {
  const rows = readRows(kind, text, known);
  if (!rows.ok) throw new Error(rows.refusal.name);
  return rows.value;
};
const fromBytes = <K extends FileKind>(kind: K, bytes: Buffer) => {
  const text = decode(Uint8Array.from(bytes));
  if (!text.ok) throw new Error(text.refusal);
  return read(kind, text.value);
};
/** A row of the kind's template with some cells changed, read with its problems. */
const rowWith = (kind: FileKind, cells: Record<string, string>) => {
  const good: Record<string, string> = { number: bea, unit: 'Ängen', contact: '', ...cells };
  const columns = columnsOf(kind);
  const quoted = columns.map(([name, { example }]) => `"${(good[name] ?? example).replaceAll('"', '""')}"`);
  return read(kind, `${columns.map(([, { heading }]) => heading).join(';')}\n${quoted.join(';')}\n`);
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

  it.each([
    ['Lönearbete', 'paid_work'],
    ['arbetsrehabilitering', 'work_rehabilitation'],
    ['Förstärkt samverkan', 'reinforced_cooperation'],
    ['ASF insats', 'labour_market_measure'],
    ['studier', 'studies'],
    ['Flyttat', 'moved'],
    ['övrigt', 'other'],
    ['paid_work', 'paid_work'],
  ])('the destination %s is %s', (word, destination) => {
    expect(rowWith('transitions', { destination: word }).rows[0]?.candidate).toMatchObject({ destination });
  });

  it.each([
    ['Från skola', 'from_school'],
    ['efter arbetslöshet eller upprepade försök', 'after_unemployment'],
    ['Anvisad av AF', 'referred_by_af'],
    ['diagnos som vuxen', 'diagnosis_as_adult'],
    ['Annat', 'other'],
    ['-', null],
  ])('the way in %s is %s', (word, wayIn) => {
    expect(rowWith('people', { wayIn: word }).rows[0]?.candidate).toMatchObject({ wayIn });
  });

  it.each([
    ['+46701740605', '0701740605'],
    ['+46 (0)70-174 06 05', '070-174 06 05'],
    ['0046 70 174 06 05', '070 174 06 05'],
    ['+45 70 17 40 60', '0045 70 17 40 60'],
    ['070/174 06 05', '070/174 06 05'],
  ])('the telephone %s is kept as %s', (written, phone) => {
    expect(rowWith('people', { phone: written }).rows[0]?.candidate).toMatchObject({ phone });
  });

  it.each([
    ['  Anna \u00a0 Lisa\u200b', 'Anna Lisa'],
    ['A\u030asa', 'Åsa'],
    ['Bea "Bibbi"', 'Bea "Bibbi"'],
    ["D'Arc-Öst", "D'Arc-Öst"],
  ])('the name %j is kept as %j', (written, givenName) => {
    expect(rowWith('people', { givenName: written }).rows[0]?.candidate).toMatchObject({ givenName });
  });
});

describe('a cell that is wrong', () => {
  it.each([
    ['people', 'number', '', 'missing'],
    ['people', 'number', '900503-T389', 'number_not_digits'],
    ['people', 'number', '5032389', 'number_wrong_length'],
    ['people', 'number', '19900230-2389', 'number_no_such_date'],
    ['people', 'number', '20270101-2383', 'number_in_the_future'],
    ['people', 'number', '900503-2380', 'number_wrong_check_digit'],
    ['people', 'number', '1,99005E+11', 'number_spoiled'],
    ['people', 'givenName', ' ', 'missing'],
    ['people', 'familyName', '-', 'missing'],
    ['people', 'givenName', '=HYPERLINK("x")', 'formula'],
    ['people', 'givenName', ' =1+1', 'formula'],
    ['people', 'givenName', '+1', 'formula'],
    ['people', 'familyName', '@SUM(A1)', 'formula'],
    ['people', 'familyName', '\tLind', 'formula'],
    ['people', 'familyName', '-Lind', 'formula'],
    ['people', 'familyName', '-2+3+cmd|x', 'formula'],
    ['people', 'phone', '+cmd|x', 'formula'],
    ['people', 'unit', '=A1', 'formula'],
    ['people', 'familyName', 'Ã–berg', 'garbled'],
    ['people', 'familyName', '\ufffdberg', 'garbled'],
    ['people', 'communicationSupport', 'Bild\nstöd', 'line_break'],
    ['people', 'givenName', 'a'.repeat(101), 'too_long'],
    ['people', 'unit', 'Södra', 'unknown_unit'],
    ['people', 'contact', 'nils@exempel.invalid', 'unknown_contact'],
    ['people', 'phone', '701740605', 'not_a_phone'],
    ['people', 'phone', 'finns inte', 'not_a_phone'],
    ['people', 'email', 'asa@exempel', 'not_an_email'],
    ['people', 'wayIn', 'vet inte', 'unknown_way_in'],
    ['people', 'protected', '', 'missing'],
    ['people', 'protected', 'kanske', 'not_yes_or_no'],
    ['placements', 'form', 'Halvtid', 'unknown_form'],
    ['placements', 'startsOn', '', 'missing'],
    ['placements', 'startsOn', '2024-02-30', 'not_a_date'],
    ['placements', 'startsOn', '45537', 'not_a_date'],
    ['placements', 'startsOn', '1/12', 'date_without_year'],
    ['placements', 'endsOn', '2024-09-01', 'end_before_start'],
    ['placements', 'startsOn', '1990-05-01', 'before_birth'],
    ['transitions', 'leftOn', '2026-11-25', 'date_in_the_future'],
    ['transitions', 'leftOn', '1989-06-15', 'before_birth'],
    ['transitions', 'destination', 'Pension', 'unknown_destination'],
    ['transitions', 'fromForm', 'Halvtid', 'unknown_form'],
    ['transitions', 'projectYear', '2018', 'not_yes_or_no'],
  ] as const)('%s, %s %j: %s', (kind, column, value, name) => {
    const { rows, problems } = rowWith(kind, { [column]: value });
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 2, column, name });
  });

  it.each([
    ['placements', 'startsOn', '1990-05-02', 'the number may carry a day beside the true birthday'],
    ['placements', 'endsOn', '2024-09-02', 'one day'],
    ['placements', 'endsOn', '2027-06-30', 'planned'],
    ['transitions', 'leftOn', '2026-11-24', 'today'],
    ['people', 'givenName', 'a'.repeat(100), 'long enough'],
  ] as const)('but %s may have %s %s: %s', (kind, column, value, _) => {
    const cells = column === 'startsOn' ? { startsOn: value, endsOn: '' } : { [column]: value };
    expect(rowWith(kind, cells).problems).toEqual([]);
  });

  it('is told with what could stand there', () => {
    expect(rowWith('people', { unit: 'Södra' }).problems[0]?.allowed).toEqual([
      'Café Bryggan',
      'Norra verkstan',
      'Ängen',
    ]);
    expect(rowWith('placements', { form: 'x' }).problems[0]?.allowed).toEqual([
      'Gruppverksamhet',
      'Arbetsinriktad grupp',
      'Utflyttad grupp',
      'Enskild plats',
    ]);
  });

  it('is quoted, shortened', () => {
    expect(rowWith('people', { email: '😀'.repeat(90) }).problems[0]?.value).toBe(`${'😀'.repeat(59)}…`);
  });

  it('does not hide the next one', () => {
    const { problems } = rowWith('people', { number: '1', unit: 'x', protected: '?' });
    expect(problems.map(({ column }) => column)).toEqual(['number', 'unit', 'protected']);
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

describe('rows that do not go together', () => {
  const placements = (...lines: string[]) =>
    read('placements', ['Personnummer;Enhet;Form;Från;Till', ...lines].join('\n'));

  it('the same person twice, however the number is written', () => {
    const file = PEOPLE.replace(ali, formatIdentityNumber(bea));
    const { rows, problems } = read('people', file);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(problems).toEqual([{ row: 4, column: 'number', name: 'same_person_twice', value: bea, other: 2 }]);
  });

  it('the same transition twice', () => {
    const file = `Personnummer;Slutdatum;Mål\n${bea};2018-06-15;Studier\n${bea};20180615;Annat\n`;
    expect(read('transitions', file).problems).toMatchObject([
      { row: 3, name: 'same_transition_twice', other: 2 },
    ]);
  });

  it.each([
    ['2020-01-01;2020-12-31', '2020-12-31;2021-06-30', 3, 2, 'the last day is the first of the next'],
    ['2020-01-01;', '2022-01-01;2022-06-30', 3, 2, 'one still goes on'],
    ['2022-01-01;2022-06-30', '2020-01-01;', 2, 3, 'whichever stands first'],
    ['2020-01-01;2020-01-31', '2020-01-01;2020-01-31', 3, 2, 'the same twice'],
  ])('%s and %s overlap, told on row %i: %s', (first, second, row, other) => {
    const { rows, problems } = placements(`${bea};Ängen;Grupp;${first}`, `${bea};Ängen;Grupp;${second}`);
    expect(problems).toMatchObject([{ row, column: 'startsOn', name: 'overlap', other }]);
    expect(rows.map((read) => read.row)).toEqual([other]);
  });

  it('a short one inside a long one does not hide the third', () => {
    const { problems } = placements(
      `${bea};Ängen;Grupp;2020-01-01;2022-12-31`,
      `${bea};Ängen;Grupp;2020-02-01;2020-02-28`,
      `${bea};Ängen;Grupp;2022-06-01;`,
    );
    expect(problems.map(({ row, other }) => [row, other])).toEqual([
      [3, 2],
      [4, 2],
    ]);
  });

  it('but one after the other, and two people at once, are right', () => {
    const { problems } = placements(
      `${bea};Ängen;Grupp;2021-01-01;`,
      `${bea};Ängen;Grupp;2020-01-01;2020-12-31`,
      `${ali};Ängen;Grupp;2020-01-01;`,
    );
    expect(problems).toEqual([]);
  });

  it('overlap exactly when two days are the same', () => {
    const day = fc.integer({ min: 10, max: 30 });
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [from, to, from2, to2] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const { problems } = placements(
          `${bea};Ängen;Grupp;2020-01-${from};2020-01-${to}`,
          `${bea};Ängen;Grupp;2020-01-${from2};2020-01-${to2}`,
        );
        expect(problems.length > 0).toBe(from <= to2 && from2 <= to);
      }),
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', { name: 'no_rows' }],
    ['Personnummer;Slutdatum;Mål', { name: 'no_rows' }],
    ['Personnummer;Slutdatum;Mål\n;;\n\n', { name: 'no_rows' }],
    ['Personnummer;Slutdatum\n1;2', { name: 'missing_columns', columns: ['Mål'] }],
    [
      'Personnummer|Slutdatum|Mål\n1|2|3',
      { name: 'missing_columns', columns: ['Personnummer', 'Slutdatum', 'Mål'] },
    ],
    ['Personnummer;Slutdatum;Mål;Mål\n1;2;3;4', { name: 'same_column_twice', columns: ['Mål'] }],
    ['Personnummer;Slutdatum;Mål\n1;2;3\n\n1;"2;3\n1;2;3\n', { name: 'unclosed_quote', row: 4 }],
  ])('%j', (text, refusal) => {
    expect(readRows('transitions', text, known)).toEqual({ ok: false, refusal });
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
          const result = readRows(of, text, known);
          if (!result.ok) return;
          const told = new Set(result.value.problems.map(({ row }) => row));
          for (const { row } of result.value.rows) expect(told.has(row)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
