import { expect, test } from 'vitest';
import { exampleDefinition } from '../../path/examples.testing.ts';
import { shippedDefinitions } from '../../path/shipped-definitions.rules.ts';
import type { Model } from '../models.rules.ts';
import { Uses } from './model-story.tsx';

const replaced = shippedDefinitions.flatMap(({ replaces }) => replaces);
const model = (hash: string, addedBy: string | null, active = false) =>
  ({ hash, active, addedBy, uses: [], definition: exampleDefinition() }) as unknown as Model;
const story = (of: Model) => (<Uses model={of} manages={false} lang="sv" />).toString();

test('a version that an upgrade put aside says by which, and never that it has not been in use', () => {
  expect(replaced).toHaveLength(5);
  for (const hash of replaced) {
    const page = story(model(hash, null));
    expect(page).toMatch(/ersattes av .+ \(20\d\d\.2\).* när Brygga uppgraderades/);
    expect(page).not.toContain('har inte varit i bruk');
  }
});

test.each([
  ['in use since it came', model('a', null, true), 'Versionen kom i bruk med Brygga.'],
  ['waiting', model('a', null), 'Versionen har inte varit i bruk.'],
  ['uploaded', model(replaced[0]!, 'Eva'), 'Versionen har inte varit i bruk.'],
])('%s', (_, of, sentence) => {
  expect(story(of)).toContain(sentence);
});
