import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test.each([
  ['Ali', 'Ali'],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+46', "'+46"],
  ['-1', '-1'],
  ['-40,5', '-40,5'],
  ['-1+1', "'-1+1"],
  ['-A1', "'-A1"],
  ['\tx', "'\tx"],
  ['a;b', '"a;b"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
])('the cell %j is written %j', (cell, written) => {
  expect(csvText([[cell, 'x']])).toBe(`\ufeff${written};x\r\n`);
});
