import { describe, expect, it } from 'vitest';
import { hintsIn, type TextHint } from './free-text.rules.ts';

const hints = (text: string) => hintsIn(text).map(({ hint }) => hint);

describe('hints in what is written', () => {
  it.each<[string, TextHint[]]>([
    ['Hon vill arbeta i butik och tycker om att möta kunder.', []],
    ['Mötet är den 4 juni 2026 klockan 10.30 i sal 2026-114.', []],
    ['Det är beroende på bussen, 4 500 kronor i månaden, 20260604.', []],
    ['Ali har fått en diagnos.', ['health_words']],
    ['ADHD-medicinering pågår', ['health_words']],
    ['ÅNGEST', ['health_words']],
    ['nr 900102-2384', ['personal_number']],
    ['nr 199001022384 och 9001622384', ['personal_number']],
    ['Ring 070-174 06 05', ['phone_number']],
    ['Ring +46 70 174 06 05', ['phone_number']],
    [
      'Diagnosen skickas till 900102-2384, tel 0701740605',
      ['health_words', 'personal_number', 'phone_number'],
    ],
  ])('%s', (text, expected) => {
    expect(hints(text)).toEqual(expected);
  });

  it('says which words it met, each once, over all the fields', () => {
    expect(hintsIn('En diagnos.', 'Ingen Diagnos, men läkarintyg.')).toEqual([
      { hint: 'health_words', words: ['diagnos', 'läkarintyg'] },
    ]);
  });

  it('a long text is read quickly', () => {
    expect(hints('0701 '.repeat(20_000)).length).toBeLessThan(3);
  });
});
