import { describe, expect, it } from 'vitest';
import { movedUp, outOfStep, type Photo } from './entry-tasks.rules.ts';
import { aboutSomebody } from './no-health.rules.ts';

const photos: Photo[] = [1, 2, 3].map((step) => ({ id: `p${step}`, step, words: 'x' }));

describe('the order of the photographs', () => {
  it.each([
    ['p1', []],
    ['p2', ['p2 1', 'p1 2']],
    ['p3', ['p3 2', 'p2 3']],
    ['gone', []],
  ])('when %s goes before the one above it, what has another step is %o', (id, changed) => {
    expect(outOfStep(movedUp(photos, id)).map((photo) => `${photo.id} ${photo.step}`)).toEqual(changed);
  });

  it('closes up after one that is taken away', () => {
    expect(outOfStep(photos.slice(1)).map((photo) => photo.step)).toEqual([1, 2]);
  });
});

it.each([
  ['Packa upp varor i kylen', []],
  ['Ring 070-174 06 42 när bilen kommer', []],
  ['Han har adhd och tar medicin', ['health_words']],
  ['Nyckeln har Eva, 900101-2388', ['personal_number']],
  ['En har Downs syndrom, en har aktivitetsersättning', ['health_words']],
  ['Lönebidrag kan bli aktuellt', []],
])('”%s” is about somebody: %o', (text, hints) => {
  expect(aboutSomebody(text).map(({ hint }) => hint)).toEqual(hints);
});
