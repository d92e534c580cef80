import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test.each([
  ['ännu inte', 'Ännu inte'],
  ['FK', 'FK'],
  ['inget svar', 'Inget svar'],
  ['3 maj', '3 maj'],
  ['', ''],
])('%s begins with a capital: %s', (words, expected) => expect(capital(words)).toBe(expected));
