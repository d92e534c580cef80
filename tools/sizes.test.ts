import { expect, it } from 'vitest';
import { percentile, tooLarge } from './sizes.ts';

it.each([
  [[], 0.5, 0],
  [[7], 0.9, 7],
  [[4, 1, 3, 2], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
])('percentile of %j at %d is %d', (numbers, share, value) => {
  expect(percentile(numbers, share)).toBe(value);
});

it('names a file over 300 lines, a 90th percentile over 150 and more than 30 dependencies, and nothing at the limit', () => {
  const small = Array.from({ length: 18 }, (_, n) => ({ file: `s${n}.ts`, lines: 20 }));
  expect(tooLarge([...small, { file: 'a.ts', lines: 150 }, { file: 'b.ts', lines: 300 }], 30)).toEqual([]);
  expect(
    tooLarge(
      [
        { file: 'a.ts', lines: 151 },
        { file: 'b.ts', lines: 301 },
      ],
      31,
    ),
  ).toEqual([
    expect.stringContaining('b.ts has 301 lines'),
    expect.stringContaining('percentile of lines per file is 301'),
    expect.stringContaining('31 runtime dependencies'),
  ]);
});

it('leaves tables of words out of the percentile, but not out of the limit', () => {
  const small = { file: 'a.ts', lines: 20 };
  expect(tooLarge([small, { file: 'a.texts.ts', lines: 300 }], 0)).toEqual([]);
  expect(tooLarge([small, { file: 'a.texts.ts', lines: 301 }], 0)).toEqual([
    expect.stringContaining('a.texts.ts has 301 lines'),
  ]);
});
