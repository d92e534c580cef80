import { describe, expect, it } from 'vitest';
import { decideDecision, doerOf, isOverdue } from './decisions.rules.ts';
import type { Party, PartyKind } from './parties.rules.ts';

const party = (kind: PartyKind, name: string, organisationId: string | null = null): Party => ({
  partyId: name,
  meetingId: 'm',
  kind,
  organisationId,
  organisation: null,
  name,
  address: null,
  answer: null,
  answerWords: null,
  answeredBySelf: false,
  attended: null,
});

const parties = [
  party('person', 'Bea Lind'),
  party('colleague', 'Sara Holm'),
  party('organisation', 'Anna Ström', 'fk'),
  party('employer', 'Eva på lagret'),
  party('supporter', 'Ove Ros'),
];

it.each([
  ['Bea Lind', 'person'],
  ['  bea lind ', 'person'],
  ['Anna Ström', 'FK'],
  ['Eva på lagret', 'employer'],
  ['Ove Ros', 'other'],
  ['Sara Holm', 'FSF'],
  ['någon hos oss', 'FSF'],
])('%s does it as %s', (who, doer) => {
  expect(doerOf(who, parties, { fk: 'FK' }, 'FSF')).toBe(doer);
});

describe('a decision', () => {
  const whole = { what: 'Ringa', who: 'Sara', dueOn: '2026-11-24' };
  it.each<[string, Partial<typeof whole>, string[]]>([
    ['is whole', {}, []],
    ['says what', { what: '' }, ['what_missing']],
    ['says who', { who: '' }, ['who_missing']],
    ['has a day that is not before the meeting', { dueOn: '2026-11-23' }, ['due_before_meeting']],
    ['says every fault at once', { what: '', who: '' }, ['what_missing', 'who_missing']],
  ])('%s', (_, more, refusals) => {
    const decided = decideDecision({ ...whole, ...more }, '2026-11-24');
    expect(decided.ok ? [] : decided.refusal).toEqual(refusals);
  });

  it.each([
    ['open', '2026-11-23', true],
    ['open', '2026-11-24', false],
    ['done', '2026-11-23', false],
  ] as const)('%s with the day %s is late: %s', (state, dueOn, late) => {
    expect(isOverdue({ state, dueOn }, '2026-11-24')).toBe(late);
  });
});
