import { describe, expect, test } from 'vitest';
import { compare, differences } from './compare-models.rules.ts';
import { exampleDefinition, exampleTransition } from './examples.testing.ts';
import { stepForPerson, thingsOf } from './model-facets.texts.ts';
import { shippedDefinitions } from './shipped-definitions.rules.ts';

const source = { mark: 'T', ref: 'example' } as const;
const now = exampleDefinition();
const [talk, practice, course] = now.steps;
const next = exampleDefinition({
  version: '2',
  steps: [
    { ...talk!, normalDays: { min: 10, max: 30, source } },
    { ...practice!, holder: { organisation: 'ASF', role: 'asf_caseworker', source } },
    { ...course!, key: 'evening', name: { ...course!.name, sv: 'Kvällskurs' } },
  ],
  transitions: [
    exampleTransition('forward', 'talk', 'practice', {
      needs: [
        { name: 'meeting_held', meeting: 'planning', since: 'step', when: { fkBenefit: 'yes' }, source },
      ],
    }),
    ...now.transitions.slice(1, 2),
    ...now.transitions.slice(4),
  ],
});

const titles = (things: { title: string }[]) => things.map(({ title }) => title);

describe('two versions, in words', () => {
  const [before, after] = [thingsOf(now, 'sv'), thingsOf(next, 'sv')];

  test('steps: added, taken away, changed', () => {
    const { added, removed, changed } = compare(before.steps, after.steps);
    expect(titles(added)).toEqual(['2b Kvällskurs']);
    expect(titles(removed)).toEqual(['2b course']);
    expect(changed.map(({ before: { key }, differences: found }) => [key, found])).toEqual([
      ['talk', [{ name: 'Normal tid', before: ['ingen är bestämd'], after: ['10–30 dagar'] }]],
      [
        'practice',
        [
          {
            name: 'Har bollen',
            before: ['funktionsstödsförvaltningen (arbetskonsulent)'],
            after: [
              'arbetsmarknads- och socialförvaltningen (handläggare på arbetsmarknads- och socialförvaltningen)',
            ],
          },
        ],
      ],
    ]);
  });

  test('a new need says what it means, since when and for whom', () => {
    const { changed, removed } = compare(before.transitions, after.transitions);
    expect(changed[0]!.differences).toEqual([
      {
        name: 'Behövs',
        before: [],
        after: [
          'Mötet är hållet: planeringsmöte. Ska ha skett sedan steget började. Gäller den som har ersättning från Försäkringskassan.',
        ],
      },
    ]);
    expect(titles(removed)).toEqual(['från practice till course', 'course slutar']);
  });

  test('exits and the whole', () => {
    expect(compare(before.exits, after.exits)).toEqual({ added: [], removed: [], changed: [] });
    expect(compare(before.whole, after.whole).changed[0]!.differences).toEqual([
      { name: 'Version', before: ['1'], after: ['2'] },
    ]);
  });

  test('what changes for somebody in a step is also what is needed to go on', () => {
    const found = differences(stepForPerson(now, talk!, 'sv'), stepForPerson(next, next.steps[0]!, 'sv'));
    expect(found.map(({ name }) => name)).toEqual(['Normal tid', 'Behövs']);
  });
});

const all = shippedDefinitions.map(({ definition }) => [definition.key, definition] as const);
test.each(all)('%s does not differ from itself, in either language', (_, definition) => {
  for (const lang of ['sv', 'en'] as const) {
    const things = thingsOf(definition, lang);
    for (const list of Object.values(things))
      expect(compare<(typeof list)[number]>(list, list)).toEqual({ added: [], removed: [], changed: [] });
    const empty = things.steps.flatMap(({ facets }) => facets).filter(({ lines }) => lines.length === 0);
    expect(empty).toEqual([]);
  }
});
