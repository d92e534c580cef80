import { describe, expect, it } from 'vitest';
import type { ProblemName } from './imports.rules.ts';
import { fileSentence, importsTexts, problemSentence, warningCell } from './imports.texts.ts';

describe('what people read', () => {
  it('says where, what and what to do', () => {
    const problem = {
      row: 4,
      column: 'unit',
      name: 'unknown_unit',
      value: 'Söder',
      allowed: ['Ängen', 'Norr'],
    } as const;
    expect(problemSentence('people', { ...problem, allowed: [...problem.allowed] }, 'sv')).toBe(
      'Rad 4, Enhet: ”Söder” är ingen enhet hos er. Skriv en av dessa: Ängen, Norr.',
    );
    expect(problemSentence('people', { row: 2, column: null, name: 'example_row', value: '' }, 'en')).toBe(
      'Row 2: The row is the example of the template. Remove it.',
    );
  });

  it('names the heading that this kind of file has', () => {
    const problem = { row: 2, column: 'leftOn', name: 'missing', value: '' } as const;
    expect(problemSentence('transitions', problem, 'sv')).toBe(
      'Rad 2, Slutdatum: Cellen är tom. Fyll i den.',
    );
  });

  it('tells why a file was refused', () => {
    expect(fileSentence({ name: 'old_workbook' }, 'sv')).toContain('.xlsx');
    expect(fileSentence({ name: 'missing_columns', columns: ['Mål', 'Enhet'], row: 1 }, 'sv')).toContain(
      'Mål, Enhet',
    );
    expect(fileSentence({ name: 'unclosed_quote', row: 7 }, 'en')).toContain('row 7');
  });

  const names = Object.keys(importsTexts.sv.problems) as ProblemName[];
  it.each(names)('%s is whole sentences in both languages', (name) => {
    const problem = { row: 2, column: null, name, value: 'värdet', allowed: ['det ena'], other: 3 };
    for (const lang of ['sv', 'en'] as const) {
      const sentence = problemSentence('people', problem, lang);
      expect(sentence).toMatch(/^(Rad|Row) 2: .+\.$/u);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  it.each([
    ['other_transition', 'paid_work', null, 'Lönearbete, 2020-01-31'],
    ['other_row', '7', null, 'rad 7'],
    ['inside_placement', 'Ängen', null, 'placerad på Ängen från 2020-01-31 och tills vidare'],
    ['inside_placement', 'Ängen', '2021-01-31', 'till 2021-01-31'],
  ] as const)('%s of %s says what loading the row would mean', (name, what, to, words) => {
    const warning = { row: 2, name, what, from: '2020-01-31', to };
    expect(warningCell(warning, 'sv')).toContain(words);
    for (const lang of ['sv', 'en'] as const)
      expect(warningCell(warning, lang)).toMatch(/^\p{Lu}.+(Läser du in|If you load).+\.$/u);
  });
});
