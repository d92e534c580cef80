import { texts } from '../../shared/parts/texts.ts';
import type { Cell } from './outcomes.rules.ts';

/** Words of the file that stand nowhere else. */
export const transitionsFileTexts = texts({
  sv: {
    name: 'overgangar.csv',
    headings: [
      'år',
      'mål',
      'kön',
      'antal från',
      'antal till',
      'läge',
      'registrerat till och med',
      'del av år',
      'projektår',
      'räknat som',
      'källa',
      'publicerat',
      'anmärkning',
    ] as string[],
    states: {
      number: 'visas',
      range: 'mellan två tal',
      missing: 'uppgift saknas',
      hidden: 'döljs, för få personer',
    } satisfies Record<Cell['kind'], string>,
    yes: 'ja',
    no: 'nej',
  },
  en: {
    name: 'transitions.csv',
    headings: [
      'year',
      'destination',
      'sex',
      'number from',
      'number to',
      'state',
      'registered up to',
      'part of a year',
      'project year',
      'counted as',
      'source',
      'published',
      'note',
    ],
    states: {
      number: 'shown',
      range: 'between two numbers',
      missing: 'no data',
      hidden: 'hidden, too few people',
    },
    yes: 'yes',
    no: 'no',
  },
});
