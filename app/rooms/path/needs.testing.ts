import { circumstances } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import type { NeedCall, NeedName } from './functions.rules.ts';
import { answerNeeds, type Seen } from './needs.rules.ts';

export const source = { mark: 'T', ref: 'test' } as const;
export const day = '2026-09-01';
/** What a need looks at on that day. */
export const seen = (facts: Fact[], more: Partial<Seen> = {}): Seen => ({
  facts,
  on: day,
  leadingSince: '2026-03-02',
  holderKind: 'FSF',
  fkBenefit: 'no',
  dayActivityOpen: true,
  person: circumstances().person,
  running: [],
  ...more,
});
export const call = (name: NeedName, more: object = {}) => ({ name, source, ...more }) as NeedCall;
/** Met, or the sentence of what is missing. */
export const asked = (need: NeedCall, facts: Fact[], more: Partial<Seen> = {}) =>
  answerNeeds([need], seen(facts, more)).map(({ met, sentenceKey }) => (met ? 'met' : sentenceKey));
