import { expect, test } from 'vitest';
import type { Area } from './consents.rules.ts';
import { decideTakeBack, type WhoTakesBack } from './take-back.rules.ts';

const today = '2026-11-22';
const eva = {
  id: 'eva',
  name: 'Eva',
  kind: 'legal_guardian',
  areas: ['plan'],
  startsOn: '2026-02-01',
  endsOn: null,
};
const ended = { ...eva, id: 'ended', endsOn: '2026-11-21' };
const unsaid = { ...eva, id: 'unsaid', areas: null };
const inStead = (over: Partial<WhoTakesBack> = {}) => ({
  saidBy: 'representative',
  representativeId: 'eva',
  how: 'written',
  ...over,
});
const decide = (told: WhoTakesBack, givenBy = 'representative', left: Area[] = ['identity', 'plan']) =>
  decideTakeBack(told, { givenBy, left }, today, [eva, ended, unsaid]);

test('the person takes any yes back, in each way of saying it; whoever sits beside says nothing', () => {
  for (const givenBy of ['person', 'representative'])
    for (const how of ['written', 'oral', 'with_communication_support'])
      expect(decide({ saidBy: 'person', representativeId: 'eva', how }, givenBy)).toEqual({
        ok: true,
        value: { saidBy: 'person', representativeId: undefined, how },
      });
});

test('a representative takes back what a representative has said yes to, within what is registered', () => {
  const taken = { saidBy: 'representative', representativeId: 'eva', how: 'written' };
  expect(decide(inStead())).toEqual({ ok: true, value: taken });
});

test.each<[string, WhoTakesBack, string?, Area[]?]>([
  ['given_by_missing', { saidBy: '', how: 'oral' }],
  ['given_by_missing', { saidBy: 'neighbour', how: 'oral' }],
  ['how_missing', { saidBy: 'person', how: 'own_sign_in' }],
  ['how_missing', inStead({ how: '' })],
  ['representative_missing', inStead({ representativeId: undefined })],
  ['representative_unknown', inStead({ representativeId: 'nobody' })],
  ['representative_outside_period', inStead({ representativeId: 'ended' })],
  ['representative_scope_unsaid', inStead({ representativeId: 'unsaid' })],
  ['representative_outside_scope', inStead(), 'representative', ['work']],
  ['only_the_person', inStead(), 'person'],
])('%s', (refusal, told, givenBy, left) => {
  expect(decide(told, givenBy, left)).toEqual({ ok: false, refusal: [refusal] });
});
