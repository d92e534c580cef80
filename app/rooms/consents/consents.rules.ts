import { addYears, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { isUnderage } from '../trust/birth-date.rules.ts';
import { type Area, areas } from './areas.rules.ts';
import {
  isGuardian,
  type Representative,
  type RepresentativeRefusal,
  representativeRefusal,
} from './representatives.rules.ts';

export { type Area, areas };

/** Whether an organisation of the kind may be told anything of a file. An employer reads only what the person has said yes to, on a sheet of its own. */
export const mayReceive = (kind: string): boolean => kind !== 'employer';

/** Who records: the ids that a row of one's own organisation carries. */
export interface Recorder {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}

/** How the person said it: told to staff, or by the person's own hand in the product, alone or at the table with somebody of the staff. */
export const consentForms = ['written', 'oral', 'with_communication_support'] as const;
export const ownForms = ['own_sign_in', 'at_the_table'] as const;

export const sayers = ['person', 'representative'] as const;

export interface ConsentInput {
  toOrganisationId: string;
  areas: string[];
  purpose: string;
  givenOn: string;
  /** From which day it counts; from the day it was given where nothing else is said. */
  validFrom?: string;
  validUntil: string;
  how: string;
  explainedBy: string;
  textVersion: string;
  /** Who said yes: the person, with or without somebody beside, or a representative in the person's stead. */
  givenBy?: string;
  representativeId?: string;
}

export type ConsentRefusal =
  | RepresentativeRefusal
  | 'no_receiver'
  | 'employer_receives_nothing'
  | 'no_areas'
  | 'identity_missing'
  | 'purpose_missing'
  | 'how_missing'
  | 'explained_by_missing'
  | 'text_version_missing'
  | 'given_on_wrong'
  | 'given_in_future'
  | 'valid_from_wrong'
  | 'from_before_given'
  | 'valid_until_wrong'
  | 'ends_before_start'
  | 'already_over'
  | 'too_long'
  | 'given_by_missing'
  | 'representative_missing'
  | 'guardian_missing'
  | 'person_said_no'
  | 'given_before_no';

export interface Consent extends ConsentInput {
  areas: Area[];
  how: (typeof consentForms)[number];
  validFrom: PlainDate;
  givenBy: (typeof sayers)[number];
  representative: Representative | undefined;
}

export interface ConsentCircumstances {
  birthDate?: PlainDate | undefined;
  receiverKind?: string | undefined;
  representatives?: readonly Representative[];
  /** When the person said no in one of the areas, or took a yes back; nothing where the person has said yes since. */
  saidNoOn?: PlainDate | undefined;
}

/**
 * Whether a consent that breaks secrecy is whole: what, to whom, why, how, from when and until when (at most two years, our own limit).
 * For somebody who is under 18 on the day it was given, a guardian takes part (our own rule). A no of the person's own stops a yes that
 * somebody says in the person's stead, and one that the person had said before.
 */
export const decideConsent = (
  input: ConsentInput,
  today: PlainDate,
  { birthDate, receiverKind = '', representatives = [], saidNoOn }: ConsentCircumstances = {},
): Result<Consent, ConsentRefusal[]> => {
  const asked = areas.filter((area) => input.areas.includes(area));
  const how = consentForms.find((form) => form === input.how);
  const givenBy = sayers.find((sayer) => sayer === (input.givenBy || 'person'));
  const given = isPlainDate(input.givenOn) ? input.givenOn : today;
  const validFrom = input.validFrom || input.givenOn;
  const from = isPlainDate(validFrom) ? validFrom : given;
  const dated = isPlainDate(input.givenOn) && isPlainDate(validFrom) && isPlainDate(input.validUntil);
  const representative = representatives.find(({ id }) => id === input.representativeId);
  const outside = input.representativeId ? representativeRefusal(representative, given, asked) : undefined;
  const wrong: [boolean, ConsentRefusal][] = [
    [!input.toOrganisationId, 'no_receiver'],
    [!mayReceive(receiverKind), 'employer_receives_nothing'],
    [asked.length === 0, 'no_areas'],
    [asked.length > 0 && !asked.includes('identity'), 'identity_missing'],
    [!input.purpose.trim(), 'purpose_missing'],
    [!how, 'how_missing'],
    [!input.explainedBy.trim(), 'explained_by_missing'],
    [!input.textVersion.trim(), 'text_version_missing'],
    [!isPlainDate(input.givenOn), 'given_on_wrong'],
    [isPlainDate(input.givenOn) && input.givenOn > today, 'given_in_future'],
    [isPlainDate(input.givenOn) && !isPlainDate(validFrom), 'valid_from_wrong'],
    [dated && validFrom < input.givenOn, 'from_before_given'],
    [!isPlainDate(input.validUntil), 'valid_until_wrong'],
    [dated && input.validUntil < from, 'ends_before_start'],
    [dated && input.validUntil >= from && input.validUntil < today, 'already_over'],
    [dated && input.validUntil > addYears(from, 2), 'too_long'],
    [!givenBy, 'given_by_missing'],
    [givenBy === 'representative' && !input.representativeId, 'representative_missing'],
    [outside !== undefined, outside ?? 'representative_unknown'],
    [isUnderage(birthDate, given) && !isGuardian(representative), 'guardian_missing'],
    [givenBy === 'representative' && saidNoOn !== undefined, 'person_said_no'],
    [givenBy === 'person' && saidNoOn !== undefined && given < saidNoOn, 'given_before_no'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !how || !givenBy) return refuse(refusals);
  return accept({ ...input, areas: asked, how, validFrom: from, givenBy, representative });
};
