import { testDay } from '../../../tests/world.ts';

/** What is typed of a forum on the day of the tests. */
export const forumTyped = (ansvarig: string): Record<string, string> => ({
  namn: 'Höstens forum',
  dag: testDay,
  fran: '9.30',
  till: '11',
  lokal: 'Biblioteket',
  om: 'Vi möts.',
  ansvarig,
});
