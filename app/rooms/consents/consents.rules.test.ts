import { expect, test } from 'vitest';
import { type ConsentInput, consentState, decideConsent, decideSharing } from './consents.rules.ts';
import { type DisclosureInput, decideDisclosure } from './disclosures.rules.ts';

const today = '2026-11-22';
const grown = '1998-03-02';
const consent: ConsentInput = {
  toOrganisationId: 'fk',
  areas: ['step', 'identity'],
  purpose: 'Planera',
  givenOn: today,
  validUntil: '2028-11-22',
  how: 'oral',
  explainedBy: 'Sara',
  textVersion: '1',
};

test('a whole consent stands, its areas in the fixed order', () => {
  expect(decideConsent(consent, today, { birthDate: grown })).toEqual({
    ok: true,
    value: { ...consent, areas: ['identity', 'step'] },
  });
});

test.each<[string, Partial<ConsentInput>]>([
  ['no_receiver', { toOrganisationId: '' }],
  ['no_areas', { areas: [] }],
  ['no_areas', { areas: ['sex'] }],
  ['identity_missing', { areas: ['step'] }],
  ['purpose_missing', { purpose: ' ' }],
  ['how_missing', { how: 'shouted' }],
  ['explained_by_missing', { explainedBy: '' }],
  ['text_version_missing', { textVersion: '' }],
  ['given_on_wrong', { givenOn: '' }],
  ['given_in_future', { givenOn: '2026-11-23' }],
  ['valid_until_wrong', { validUntil: '2027-02-30' }],
  ['ends_before_given', { validUntil: '2026-11-21' }],
  ['already_over', { givenOn: '2026-10-01', validUntil: '2026-11-21' }],
  ['too_long', { validUntil: '2028-11-23' }],
])('refuses: %s', (name, asked) => {
  expect(decideConsent({ ...consent, ...asked }, today, { birthDate: grown })).toEqual({
    ok: false,
    refusal: [name],
  });
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['under 18 without a guardian', '2008-11-23', undefined, false],
  ['under 18 with a guardian of no name', '2008-11-23', ' ', false],
  ['under 18 with a guardian', '2008-11-23', 'Eva Öst', true],
  ['18 on the day', '2008-11-22', undefined, true],
  ['of unknown age without a guardian', undefined, undefined, false],
  ['of unknown age with a guardian', undefined, 'Eva Öst', true],
])('a consent of somebody %s', (_, birthDate, representative, stands) => {
  const decided = decideConsent({ ...consent, representative }, today, { birthDate });
  expect(decided.ok).toBe(stands);
  expect(decided.ok ? [] : decided.refusal).toEqual(stands ? [] : ['guardian_missing']);
});

test('says with everything else that is missing that a guardian is', () => {
  const decided = decideConsent({ ...consent, givenOn: '', purpose: '' }, today, { birthDate: '2009-02-16' });
  expect(decided).toEqual({ ok: false, refusal: ['purpose_missing', 'given_on_wrong', 'guardian_missing'] });
});

test.each([
  ['employer', false],
  ['FK', true],
  ['provider', true],
])('an organisation of the kind %s may be told: %j', (receiverKind, may) => {
  const refusal = may ? [] : ['employer_receives_nothing'];
  const consented = decideConsent(consent, today, { receiverKind, birthDate: grown });
  expect(consented.ok ? [] : consented.refusal).toEqual(refusal);
  const disclosed = decideDisclosure(disclosure, today, receiverKind);
  expect(disclosed.ok ? [] : disclosed.refusal).toEqual(refusal);
});

test('shares at once only with somebody on the way', () => {
  expect(decideSharing(consent, ['fsf', 'fk'])).toEqual({ ok: true, value: true });
  expect(decideSharing(consent, ['fsf'])).toEqual({ ok: false, refusal: 'not_on_the_way' });
});

const disclosure: DisclosureInput = {
  toOrganisationId: 'fk',
  areas: ['identity'],
  basis: 'statutory_duty',
  basisText: 'SFB 110 kap. 31 §',
  decidedBy: 'Prov chef',
  decidedOn: today,
};

test.each<[string[], Partial<DisclosureInput>]>([
  [[], {}],
  [['no_receiver'], { toOrganisationId: '' }],
  [['no_areas'], { areas: [] }],
  [['identity_missing'], { areas: ['work'] }],
  [['basis_kind_missing'], { basis: 'consent' }],
  [['basis_text_missing'], { basisText: '' }],
  [['decided_by_missing'], { decidedBy: '' }],
  [['decided_on_wrong'], { decidedOn: 'i går' }],
  [['decided_in_future'], { decidedOn: '2026-11-23' }],
])('disclosure refused for %j', (refusal, asked) => {
  const decided = decideDisclosure({ ...disclosure, ...asked }, today);
  expect(decided.ok ? [] : decided.refusal).toEqual(refusal);
});

test.each([
  ['stands', null, today],
  ['ended', null, '2026-11-21'],
  ['withdrawn', '2026-11-22', '2027-01-01'],
])('a consent %s', (state, withdrawnOn, validUntil) => {
  expect(consentState({ withdrawnOn, validUntil }, today)).toBe(state);
});
