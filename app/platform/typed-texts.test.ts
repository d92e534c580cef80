import { expect, it } from 'vitest';
import { typedTexts, withoutControls } from './typed-texts.ts';

it('leaves out what the database cannot keep, and keeps line breaks', () => {
  expect(withoutControls('a\u0000b\tc\r\nd\u007f\ud800')).toBe('ab\tc\r\nd\ufffd');
});

it('knows words from choices, days and ids', () => {
  const values = {
    varfor: ' Ali vill prova. ',
    val: ['one', 'andra stället'],
    datum: '2026-11-22',
    tid: '2026-11-22 10:00',
    id: '00000000-0000-4000-8000-000000000000',
  };
  expect(typedTexts(values)).toEqual(['Ali vill prova.', 'andra stället']);
});
