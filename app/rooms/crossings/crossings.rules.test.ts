import { describe, expect, test } from 'vitest';
import { decideAnswer, decideAnswerForReceiver, decideFirstContact } from './answers.rules.ts';
import { caseState, sortCases } from './cases.rules.ts';
import { decideCrossing } from './crossings.rules.ts';

const today = '2026-11-22';
const input = { kind: 'handover' as const, toOrganisationId: 'asf', areas: ['identity', 'step'] };
const basis = {
  kind: 'consent' as const,
  id: 'c1',
  toOrganisationId: 'asf',
  areas: ['identity', 'step', 'work'],
  givenOn: '2026-11-01',
  validUntil: '2027-11-01',
};
const ground = { today, ownOrganisationId: 'fsf', holds: true, wayEnded: false, open: [], basis };
const sentTo = (toOrganisationId: string, kind = 'handover', answered = false) => ({
  open: [{ toOrganisationId, kind, answered }],
});

describe('decideCrossing', () => {
  test('accepts on a basis that stands today, with 30 days to answer', () => {
    expect(decideCrossing(input, ground)).toEqual({
      ok: true,
      value: { expiresOn: '2026-12-22', areas: ['identity', 'step'], basis },
    });
  });

  test('and never longer to answer than the consent lasts', () => {
    const short = { ...basis, validUntil: '2026-11-25' };
    expect(decideCrossing(input, { ...ground, basis: short })).toMatchObject({
      ok: true,
      value: { expiresOn: '2026-11-25' },
    });
    const lastDay = { ...basis, validUntil: today };
    expect(decideCrossing(input, { ...ground, basis: lastDay })).toMatchObject({
      value: { expiresOn: today },
    });
  });

  test.each([
    ['way_ended', {}, { wayEnded: true }],
    ['no_receiver', { toOrganisationId: '' }, {}],
    ['to_oneself', { toOrganisationId: 'fsf' }, {}],
    ['not_your_turn', {}, { holds: false }],
    ['handover_under_way', {}, sentTo('asf')],
    ['handover_under_way', {}, sentTo('af')],
    ['handover_under_way', {}, sentTo('af', 'handover', true)],
    ['already_sent', { kind: 'raise' as const }, sentTo('asf', 'raise')],
    ['basis_missing', {}, { basis: undefined }],
    ['basis_for_another', { toOrganisationId: 'af' }, {}],
    ['basis_ended', {}, { basis: { ...basis, validUntil: '2026-11-21' } }],
    ['identity_and_step_needed', { areas: ['identity', 'work'] }, {}],
    ['areas_outside_basis', { areas: ['identity', 'step', 'benefits'] }, {}],
  ])('refuses: %s', (name, asked, around) => {
    expect(decideCrossing({ ...input, ...asked }, { ...ground, ...around })).toEqual({
      ok: false,
      refusal: name,
    });
  });

  test.each([
    ['raising without the ball', { holds: false }],
    ['raising beside a case at another', sentTo('af', 'raise')],
    ['raising beside a hand-over', sentTo('asf', 'handover')],
    ['raising again after a yes', sentTo('asf', 'raise', true)],
  ])('accepts %s', (_, around) => {
    expect(decideCrossing({ ...input, kind: 'raise' }, { ...ground, ...around })).toMatchObject({ ok: true });
  });
});

test.each([
  ['22 november', 'not_a_date'],
  ['', 'not_a_date'],
  ['2026-11-23', 'date_in_future'],
  ['2026-11-19', 'before_answer'],
  ['2026-11-20', undefined],
  [today, undefined],
])('first contact on "%s": %s', (on, refusal) => {
  const decided = decideFirstContact(on, '2026-11-20', today);
  expect(decided).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: on });
});

test.each([
  [
    { answer: '', reason: '' },
    { ok: false, refusal: 'answer_missing' },
  ],
  [
    { answer: 'refused', reason: ' ' },
    { ok: false, refusal: 'reason_missing' },
  ],
  [
    { answer: 'refused', reason: ' fel ' },
    { ok: true, value: { accepts: false, reason: 'fel' } },
  ],
  [
    { answer: 'accepted', reason: '' },
    { ok: true, value: { accepts: true, reason: null } },
  ],
])('answer %j', (given, expected) => {
  expect(decideAnswer(given)).toEqual(expected);
});

test('the answer for a receiver without account says every fault at once', () => {
  const given = { answer: '', reason: '', answeredBy: ' ', how: '', answeredOn: '', contactOn: 'snart' };
  expect(decideAnswerForReceiver(given, today, today)).toEqual({
    ok: false,
    refusal: [
      'answer_missing',
      'answered_by_missing',
      'answered_how_missing',
      'answered_on_missing',
      'not_a_date',
    ],
  });
  expect(
    decideAnswerForReceiver(
      { answer: 'accepted', reason: '', answeredBy: 'Eva', how: 'telefon', answeredOn: today, contactOn: '' },
      today,
      today,
    ),
  ).toEqual({
    ok: true,
    value: {
      accepts: true,
      reason: null,
      answeredBy: 'Eva',
      how: 'telefon',
      answeredOn: today,
      contactOn: null,
    },
  });
});

test.each([
  ['answered_on_missing', 'sen', ''],
  ['answered_in_future', '2026-11-23', ''],
  ['answered_before_sent', '2026-11-09', ''],
  ['before_answer', '2026-11-15', '2026-11-14'],
])('an answer that came outside its time: %s', (refusal, answeredOn, contactOn) => {
  const answer = { answer: 'accepted', reason: '', answeredBy: 'Eva', how: 'telefon', answeredOn, contactOn };
  expect(decideAnswerForReceiver(answer, '2026-11-10', today)).toEqual({ ok: false, refusal: [refusal] });
});

const one = {
  fromId: 'fsf',
  answer: null,
  answerBy: today,
  answeredOn: null,
  withdrawn: false,
  completed: false,
};
const yes = { ...one, answer: 'accepted' as const, answeredOn: '2026-11-20' };

test.each([
  ['waiting', one],
  ['expired', { ...one, answerBy: '2026-11-21' }],
  ['withdrawn', { ...one, withdrawn: true }],
  ['accepted', yes],
  ['refused', { ...yes, answer: 'refused' as const }],
  ['completed', { ...yes, completed: true }],
])('a case is %s', (state, given) => {
  expect(caseState(given, today)).toBe(state);
});

test('the lists: ours to answer, theirs to answer, contact missing, left lying', () => {
  const ours = { ...one, fromId: 'fk' };
  const lapsed = { ...one, answerBy: '2026-11-01' };
  const lying = { ...yes, answeredOn: '2026-10-01' };
  expect(sortCases([one, ours, yes, lapsed, lying], 'fsf', today)).toEqual({
    inbox: [ours],
    sent: [one],
    contact: [yes],
    old: [lapsed, lying],
  });
});
