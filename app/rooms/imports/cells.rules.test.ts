import { describe, expect, it } from 'vitest';
import { rowWith } from './sample-files.testing.ts';

describe('a cell that is understood', () => {
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
    ['people', 'unit', 'södra verkstan', 'unit_of_another'],
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
