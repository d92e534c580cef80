import { accept, type Result, refuse } from '../../shared/values/result.ts';

const partyKinds = ['person', 'supporter', 'colleague', 'organisation', 'employer'] as const;
export type PartyKind = (typeof partyKinds)[number];
/** Whom one adds by hand: the person is always there. */
export const addedKinds = ['colleague', 'organisation', 'supporter', 'employer'] as const;

export const partyAnswers = ['comes', 'cannot', 'other_time'] as const;
export type PartyAnswer = (typeof partyAnswers)[number];

export interface Party {
  partyId: string;
  meetingId: string;
  kind: PartyKind;
  organisationId: string | null;
  organisation: string | null;
  name: string;
  address: string | null;
  answer: PartyAnswer | null;
  answerWords: string | null;
  answeredBySelf: boolean;
  attended: boolean | null;
}

export interface PartyInput {
  kind: (typeof addedKinds)[number];
  organisationId: string;
  name: string;
  address: string;
}

export type PartyRefusal =
  | 'organisation_missing'
  | 'not_shared_with'
  | 'name_missing'
  | 'address_missing'
  | 'address_wrong'
  | 'already_invited';

/** An address as a mail server takes it: no spaces, brackets or line breaks that could become headers. */
export const isAddress = (text: string): boolean =>
  /^[^\s<>"(),:;@]+@[^\s<>"(),:;@]+\.[^\s<>"(),:;@]+$/.test(text);

/**
 * Whether somebody may be added to the parties. Another organisation is invited only while the person's meetings are shared with it;
 * an employer gets time and place by e-mail and nothing else.
 */
export const decideParty = (
  input: PartyInput,
  parties: readonly Party[],
  sharedWith: readonly string[],
): Result<PartyInput, PartyRefusal[]> => {
  const { kind, organisationId, name, address } = input;
  const byMail = kind === 'organisation' || kind === 'employer';
  const faults: (PartyRefusal | false)[] = [
    kind === 'organisation' && !organisationId && 'organisation_missing',
    kind === 'organisation' &&
      organisationId !== '' &&
      !sharedWith.includes(organisationId) &&
      'not_shared_with',
    !name && 'name_missing',
    byMail && !address && 'address_missing',
    address !== '' && !isAddress(address) && 'address_wrong',
    address !== '' && parties.some((party) => party.address === address) && 'already_invited',
  ];
  const found = faults.filter((fault) => fault !== false);
  return found.length > 0 ? refuse(found) : accept(input);
};
