import { expect, test } from 'vitest';
import { addDays } from '../../shared/values/dates.ts';
import { type ConsentCircumstances, type ConsentInput, decideConsent } from './consents.rules.ts';
import { type DisclosureInput, decideDisclosure } from './disclosures.rules.ts';
import type { Representative } from './representatives.rules.ts';

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
    value: {
      ...consent,
      areas: ['identity', 'step'],
      validFrom: today,
      givenBy: 'person',
      representative: undefined,
    },
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
  ['ends_before_start', { validUntil: '2026-11-21' }],
  ['valid_from_wrong', { validFrom: 'snart' }],
  ['from_before_given', { validFrom: '2026-11-21', validUntil: '2027-11-21' }],
  ['ends_before_start', { validFrom: '2027-03-01', validUntil: '2027-02-28' }],
  ['given_by_missing', { givenBy: 'neighbour' }],
  ['representative_missing', { givenBy: 'representative' }],
  ['representative_unknown', { representativeId: 'nobody' }],
  ['already_over', { givenOn: '2026-10-01', validUntil: '2026-11-21' }],
  ['too_long', { validUntil: '2028-11-23' }],
])('refuses: %s', (name, asked) => {
  expect(decideConsent({ ...consent, ...asked }, today, { birthDate: grown })).toEqual({
    ok: false,
    refusal: [name],
  });
});

test('a consent may begin later than it was given, and two years are counted from then', () => {
  const later = { ...consent, validFrom: '2027-01-01', validUntil: '2029-01-01' };
  expect(decideConsent(later, today, { birthDate: grown })).toMatchObject({
    ok: true,
    value: { validFrom: '2027-01-01' },
  });
  expect(decideConsent({ ...later, validUntil: '2029-01-02' }, today, { birthDate: grown })).toEqual({
    ok: false,
    refusal: ['too_long'],
  });
});

const eva: Representative = {
  id: 'eva',
  name: 'Eva Öst',
  kind: 'legal_guardian',
  areas: ['step', 'plan'],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
};
const custodian: Representative = { ...eva, id: 'mona', name: 'Mona Sandin', kind: 'custodian', areas: null };

test.each<[string, Partial<Representative>, string[]]>([
  ['within the scope and the period', {}, []],
  ['whose task has ended', { endsOn: '2026-11-21' }, ['representative_outside_period']],
  ['whose task has not begun', { startsOn: '2026-11-23' }, ['representative_outside_period']],
  ['whose task has no end', { endsOn: null }, []],
  ['with another scope', { areas: ['plan'] }, ['representative_outside_scope']],
  ['with a scope that nobody has told', { areas: null }, ['representative_scope_unsaid']],
  ['who has custody, which is all of it', { kind: 'custodian', areas: null }, []],
])('a representative %s, beside the person or in the person’s stead', (_, over, refusal) => {
  for (const givenBy of ['person', 'representative']) {
    const decided = decideConsent({ ...consent, representativeId: 'eva', givenBy }, today, {
      birthDate: grown,
      representatives: [{ ...eva, ...over }],
    });
    expect(decided.ok ? [] : decided.refusal).toEqual(refusal);
  }
});

test.each<[string, string | undefined, string[]]>([
  ['representative', '2026-10-01', ['person_said_no']],
  ['representative', undefined, []],
  ['person', consent.givenOn, []],
  ['person', addDays(consent.givenOn, 1), ['given_before_no']],
])('a yes by the %s, where the person has said no on %s', (givenBy, saidNoOn, refusal) => {
  const circumstances: ConsentCircumstances = { birthDate: grown, representatives: [eva], saidNoOn };
  const decided = decideConsent({ ...consent, givenBy, representativeId: 'eva' }, today, circumstances);
  expect(decided.ok ? [] : decided.refusal).toEqual(refusal);
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['under 18 without a guardian', '2008-11-23', undefined, false],
  ['under 18 with a neighbour beside', '2008-11-23', 'ove', false],
  ['under 18 with a custodian', '2008-11-23', 'mona', true],
  ['18 on the day', '2008-11-22', undefined, true],
  ['of unknown age without a guardian', undefined, undefined, false],
  ['of unknown age with a custodian', undefined, 'mona', true],
])('a consent of somebody %s', (_, birthDate, representativeId, stands) => {
  const ove: Representative = { ...eva, id: 'ove', kind: 'other' };
  const decided = decideConsent({ ...consent, representativeId }, today, {
    birthDate,
    representatives: [custodian, ove],
  });
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
