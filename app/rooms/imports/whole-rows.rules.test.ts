import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { ali, bea, read } from './sample-files.testing.ts';

describe('rows that do not go together', () => {
  const placements = (...lines: string[]) =>
    read('placements', ['Personnummer;Enhet;Form;Från;Till', ...lines].join('\n'));

  it('the same person twice, however the number is written', () => {
    const file =
      'Personnummer;Förnamn;Efternamn;Enhet;Skyddade personuppgifter\n' +
      `${bea};Bea;Lind;Ängen;nej\n\n${formatIdentityNumber(bea).slice(2)};Bea;Ek;Ängen;nej\n`;
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
