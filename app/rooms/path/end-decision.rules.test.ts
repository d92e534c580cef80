import { expect, test } from 'vitest';
import { decidesOnDayActivity, lacksSupportAnswer } from './end-decision.rules.ts';
import { actors, circumstances, fact, shipped, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';

const offered = fact('support_offered', 'offered', '2026-08-10', { by: 'FSF', what: 'Stöd' });
const answered = (outcome: string, on: string) => fact('support_answered', outcome, on);

test.each<[string, string, Fact[], string, boolean]>([
  ['nothing is offered', 'malmo', [], 'paid_work', true],
  ['an offer waits for its answer', 'malmo', [offered], 'paid_work', true],
  ['the answer is older than the offer', 'malmo', [answered('yes', '2026-08-09'), offered], 'studies', true],
  ['the answer is yes', 'malmo', [offered, answered('yes', '2026-08-10')], 'paid_work', false],
  ['the answer is no', 'malmo', [offered, answered('no', '2026-08-11')], 'labour_market_measure', false],
  ['the person moves away', 'malmo', [], 'moved', false],
  ['another reason', 'malmo', [], 'other', false],
  ['a model that gives its support later', 'make-it-work', [], 'reinforced_cooperation', false],
])('before day activity closes, when %s (%s)', (_, model, facts, destination, lacks) => {
  const definition = shipped(model);
  const way = { definition, state: wayIn(definition, { facts }), circumstances: circumstances() };
  expect(lacksSupportAnswer(way, destination, '2026-12-31')).toBe(lacks);
});

test.each([
  ['2026-08-11', true],
  ['2026-08-12', false],
])('an answer of 12 August stands before a last day of %s: not %s', (lastDay, lacks) => {
  const definition = shipped('malmo');
  const state = wayIn(definition, { facts: [offered, answered('yes', '2026-08-12')] });
  const way = { definition, state, circumstances: circumstances() };
  expect(lacksSupportAnswer(way, 'paid_work', lastDay)).toBe(lacks);
});

test('of all who act on a way, the LSS officer of the municipality alone decides on day activity', () => {
  const elsewhere = { ...actors.lssOfficer, organisationKind: 'ASF' };
  const deciding = [...Object.values(actors), elsewhere].filter(decidesOnDayActivity);
  expect(deciding).toEqual([actors.lssOfficer]);
});
