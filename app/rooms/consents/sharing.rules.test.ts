import { expect, test } from 'vitest';
import { decideRequest, type RequestInput } from './ask-person.rules.ts';
import { appliesOn, decideBasis, type ProcessingBasis } from './processing.rules.ts';
import {
  type ConsentSpan,
  consentState,
  decideReplacement,
  decideSharing,
  type Ending,
  endsSoon,
} from './sharing.rules.ts';
import { gridColumns, type LiveShare, sharingGrid } from './sharing-grid.rules.ts';

const today = '2026-11-22';

test('shares at once only with somebody on the way', () => {
  const consent = { toOrganisationId: 'fk' };
  expect(decideSharing(consent, ['fsf', 'fk'])).toEqual({ ok: true, value: true });
  expect(decideSharing(consent, ['fsf'])).toEqual({ ok: false, refusal: 'not_on_the_way' });
});

const span = (over: Partial<ConsentSpan> = {}): ConsentSpan => ({
  withdrawnOn: null,
  endedBecause: null,
  validFrom: '2026-01-01',
  validUntil: today,
  ...over,
});

test.each<[string, Partial<ConsentSpan>]>([
  ['stands', {}],
  ['ended', { validUntil: '2026-11-21' }],
  ['coming', { validFrom: '2026-11-23', validUntil: '2027-01-01' }],
  ['withdrawn', { withdrawnOn: today }],
  ...(['withdrawn', 'said_no', 'replaced', 'way_ended'] satisfies Ending[]).map(
    (endedBecause): [string, Partial<ConsentSpan>] => [endedBecause, { withdrawnOn: today, endedBecause }],
  ),
])('a consent: %s', (state, over) => expect(consentState(span(over), today)).toBe(state));

test.each<[string, Parameters<typeof decideReplacement>[1], string | undefined]>([
  ['that stands', { ...span(), toOrganisationId: 'fk' }, undefined],
  ['that has ended', { ...span({ validUntil: '2026-11-21' }), toOrganisationId: 'fk' }, 'replaced_is_over'],
  ['that is replaced', { ...span({ withdrawnOn: today }), toOrganisationId: 'fk' }, 'replaced_is_over'],
  ['that is not there', undefined, 'replaced_is_over'],
  ['to another', { ...span(), toOrganisationId: 'af' }, 'replaced_is_to_another'],
])('a change of a consent %s', (_, replaced, refusal) => {
  const decided = decideReplacement({ toOrganisationId: 'fk', validFrom: today }, replaced, today);
  expect(decided.ok ? undefined : decided.refusal).toBe(refusal);
});

test('a change counts from today, so that nothing lies between', () => {
  const later = { toOrganisationId: 'fk', validFrom: '2026-11-23' };
  expect(decideReplacement(later, { ...span(), toOrganisationId: 'fk' }, today)).toEqual({
    ok: false,
    refusal: 'replacement_starts_later',
  });
});

test.each([
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2026-12-22', true],
  ['2026-12-23', false],
])('a consent until %s ends within 30 days: %s', (lastDay, soon) =>
  expect(endsSoon(lastDay, today)).toBe(soon),
);

const request: RequestInput = {
  toOrganisationId: 'fk',
  areas: ['plan', 'step'],
  purpose: 'Planera',
  validUntil: '2027-11-22',
};

test('whom it is about goes with every question, which is about one receiver', () => {
  expect(decideRequest(request, today)).toEqual({
    ok: true,
    value: { ...request, areas: ['identity', 'step', 'plan'] },
  });
});

test.each<[string, Partial<RequestInput>, object]>([
  ['no_receiver', { toOrganisationId: '' }, {}],
  ['employer_receives_nothing', {}, { receiverKind: 'employer' }],
  ['no_areas', { areas: ['identity'] }, {}],
  ['purpose_missing', { purpose: ' ' }, {}],
  ['valid_until_wrong', { validUntil: '' }, {}],
  ['already_over', { validUntil: '2026-11-21' }, {}],
  ['too_long', { validUntil: '2028-11-23' }, {}],
  ['already_asked', {}, { waits: true }],
])('a question is refused: %s', (refusal, over, circumstances) => {
  expect(decideRequest({ ...request, ...over }, today, circumstances)).toEqual({
    ok: false,
    refusal: [refusal],
  });
});

const share = (over: Partial<LiveShare>): LiveShare => ({
  area: 'plan',
  fromOrganisationId: 'fsf',
  toOrganisationId: 'fk',
  basis: 'consent',
  startsOn: today,
  lastDay: '2027-01-01',
  ...over,
});

test('the grid says what, to whom, until when: a yes before another basis, and the longest of several', () => {
  const shares = [
    share({ lastDay: '2027-02-01' }),
    share({}),
    share({ basis: 'disclosure', lastDay: '2029-01-01' }),
    share({ area: 'work', basis: 'disclosure' }),
    share({ toOrganisationId: 'af', area: 'step' }),
  ];
  const rows = sharingGrid(shares, ['af', 'fk']);
  const told = rows.map(({ area, cells }) => [
    area,
    ...cells.map(({ share }) => share && [share.basis, share.lastDay]),
  ]);
  expect(told).toEqual([
    ['identity', undefined, undefined],
    ['step', ['consent', '2027-01-01'], undefined],
    ['plan', undefined, ['consent', '2027-02-01']],
    ['meetings', undefined, undefined],
    ['preparation', undefined, undefined],
    ['work', undefined, ['disclosure', '2027-01-01']],
    ['benefits', undefined, undefined],
    ['assessments', undefined, undefined],
  ]);
});

test('the columns are who takes part and who is shared with, in their order', () => {
  const all = ['af', 'asf', 'fk', 'school'].map((organisationId) => ({ organisationId }));
  expect(
    gridColumns(all, ['school', 'fsf'], [share({})]).map(({ organisationId }) => organisationId),
  ).toEqual(['fk', 'school']);
});

const basis: ProcessingBasis = {
  id: 'one',
  lineId: 'line',
  version: 1,
  organisationName: 'FSF',
  purpose: 'Handläggning',
  legalBasis: 'public_task',
  sensitive: true,
  source: 'SoLPuL 6 §',
  startsOn: '2026-01-01',
  endsOn: null,
  decidedBy: 'Nämnden',
};

test('of a line the newest version applies, within its days', () => {
  const newer = { ...basis, id: 'two', version: 2, endsOn: '2026-11-21' };
  expect(appliesOn([basis], today)).toEqual([basis]);
  expect(appliesOn([newer, basis], today)).toEqual([]);
  expect(appliesOn([newer, basis], '2026-11-21')).toEqual([newer]);
  expect(appliesOn([{ ...basis, startsOn: '2026-11-23' }], today)).toEqual([]);
});

test.each<[string, Partial<ProcessingBasis>, number]>([
  ['changed_meanwhile', {}, 0],
  ['basis_missing', { legalBasis: 'consent' as never }, 1],
  ['ends_first', { endsOn: '2025-12-31' }, 1],
])('a version of a legal basis is refused: %s', (refusal, over, seen) => {
  expect(decideBasis({ ...basis, ...over }, seen, 1)).toEqual({ ok: false, refusal });
});
