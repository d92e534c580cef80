import { addYears, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

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

export type ConsentRefusal =
  | 'no_receiver'
  | 'no_areas'
  | 'identity_missing'
  | 'purpose_missing'
  | 'how_missing'
  | 'explained_by_missing'
  | 'given_on_wrong'
  | 'given_in_future'
  | 'valid_until_wrong'
  | 'ends_before_given'
  | 'too_long';

export interface Consent extends ConsentInput {
  areas: Area[];
  how: (typeof consentForms)[number];
}

/** Whether a consent that breaks secrecy is whole: what, to whom, why, how, until when (at most two years, our own limit). */
export const decideConsent = (input: ConsentInput, today: PlainDate): Result<Consent, ConsentRefusal[]> => {
  const asked = areas.filter((area) => input.areas.includes(area));
  const how = consentForms.find((form) => form === input.how);
  const dated = isPlainDate(input.givenOn) && isPlainDate(input.validUntil);
  const wrong: [boolean, ConsentRefusal][] = [
    [!input.toOrganisationId, 'no_receiver'],
    [asked.length === 0, 'no_areas'],
    [asked.length > 0 && !asked.includes('identity'), 'identity_missing'],
    [!input.purpose.trim(), 'purpose_missing'],
    [!how, 'how_missing'],
    [!input.explainedBy.trim(), 'explained_by_missing'],
    [!isPlainDate(input.givenOn), 'given_on_wrong'],
    [isPlainDate(input.givenOn) && input.givenOn > today, 'given_in_future'],
    [!isPlainDate(input.validUntil), 'valid_until_wrong'],
    [dated && input.validUntil < input.givenOn, 'ends_before_given'],
    [dated && input.validUntil > addYears(input.givenOn, 2), 'too_long'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !how) return refuse(refusals);
  return accept({ ...input, areas: asked, how });
};
