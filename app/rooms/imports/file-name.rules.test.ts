import { expect, it } from 'vitest';
import { tidyFileName } from './file-name.rules.ts';

it.each([
  ['personer.csv', 'personer.csv'],
  ['C:\\Hemlig mapp\\personer.csv', 'personer.csv'],
  ['../../etc/passwd', 'passwd'],
  ['Bea 19980302-2384.csv', 'Bea ….csv'],
  ['9803022384.csv', '….csv'],
  ['export 2026-11-22.csv', 'export 2026-11-22.csv'],
  ['a\u202ecsv.exe\n', 'acsv.exe'],
  ['', 'fil.csv'],
  ['å'.repeat(300), `${'å'.repeat(99)}…`],
])('%j is shown as %j', (name, shown) => {
  expect(tidyFileName(name)).toBe(shown);
});
