import { addYears, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { isUnderage } from '../trust/birth-date.rules.ts';

/** Subject areas, fixed from the start. An employer never receives step, benefits or assessments. */
export const areas = [
  'identity',
  'step',
  'plan',
  'meetings',
  'preparation',
  'work',
  'benefits',
  'assessments',
] as const;
export type Area = (typeof areas)[number];

/** Who records: the ids that a row of one's own organisation carries. */
export interface Recorder {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}

export const consentForms = ['written', 'oral', 'with_communication_support'] as const;

export interface ConsentInput {
  toOrganisationId: string;
  areas: string[];
  purpose: string;
  givenOn: string;
  validUntil: string;
  how: string;
  explainedBy: string;
  textVersion: string;
  representative?: string;
}

/** The version of the text about consent that is explained to people now. */
export const currentTextVersion = '1';

export type ConsentRefusal =
  | 'no_receiver'
  | 'no_areas'
  | 'identity_missing'
  | 'purpose_missing'
  | 'how_missing'
  | 'explained_by_missing'
  | 'text_version_missing'
  | 'given_on_wrong'
  | 'given_in_future'
  | 'valid_until_wrong'
  | 'ends_before_given'
  | 'already_over'
  | 'too_long'
  | 'guardian_missing';

export interface Consent extends ConsentInput {
  areas: Area[];
  how: (typeof consentForms)[number];
}

/**
 * Whether a consent that breaks secrecy is whole: what, to whom, why, how, until when (at most two years, our own limit).
 * For somebody who is under 18 on the day it was given, a guardian takes part (our own rule).
 */
export const decideConsent = (
  input: ConsentInput,
  today: PlainDate,
  birthDate: PlainDate | undefined,
): Result<Consent, ConsentRefusal[]> => {
  const asked = areas.filter((area) => input.areas.includes(area));
  const how = consentForms.find((form) => form === input.how);
  const given = isPlainDate(input.givenOn) ? input.givenOn : today;
  const dated = isPlainDate(input.givenOn) && isPlainDate(input.validUntil);
  const wrong: [boolean, ConsentRefusal][] = [
    [!input.toOrganisationId, 'no_receiver'],
    [asked.length === 0, 'no_areas'],
    [asked.length > 0 && !asked.includes('identity'), 'identity_missing'],
    [!input.purpose.trim(), 'purpose_missing'],
    [!how, 'how_missing'],
    [!input.explainedBy.trim(), 'explained_by_missing'],
    [!input.textVersion.trim(), 'text_version_missing'],
    [!isPlainDate(input.givenOn), 'given_on_wrong'],
    [isPlainDate(input.givenOn) && input.givenOn > today, 'given_in_future'],
    [!isPlainDate(input.validUntil), 'valid_until_wrong'],
    [dated && input.validUntil < input.givenOn, 'ends_before_given'],
    [dated && input.validUntil >= input.givenOn && input.validUntil < today, 'already_over'],
    [dated && input.validUntil > addYears(input.givenOn, 2), 'too_long'],
    [isUnderage(birthDate, given) && !input.representative?.trim(), 'guardian_missing'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !how) return refuse(refusals);
  return accept({ ...input, areas: asked, how });
};

export type ShareRefusal = 'not_on_the_way';

/** Whether a consent may share at once: only with an organisation that already takes part on the person's way. */
export const decideSharing = (
  consent: Pick<Consent, 'toOrganisationId'>,
  takingPart: readonly string[],
): Result<true, ShareRefusal> =>
  takingPart.includes(consent.toOrganisationId) ? accept(true) : refuse('not_on_the_way');

export type ConsentState = 'stands' | 'ended' | 'withdrawn';

export const consentState = (
  consent: { withdrawnOn: PlainDate | null; validUntil: PlainDate },
  today: PlainDate,
): ConsentState => {
  if (consent.withdrawnOn) return 'withdrawn';
  return consent.validUntil < today ? 'ended' : 'stands';
};
