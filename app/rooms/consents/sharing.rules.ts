import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Consent } from './consents.rules.ts';

export type ShareRefusal =
  | 'not_on_the_way'
  | 'replaced_is_over'
  | 'replaced_is_to_another'
  | 'replacement_starts_later'
  | 'id_taken';

/** Whether a consent may share at once: only with an organisation that already takes part on the person's way. */
export const decideSharing = (
  consent: Pick<Consent, 'toOrganisationId'>,
  takingPart: readonly string[],
): Result<true, ShareRefusal> =>
  takingPart.includes(consent.toOrganisationId) ? accept(true) : refuse('not_on_the_way');

/** Whether a consent may stand in the place of another: that one stands, goes to the same receiver, and nothing lies between them. */
export const decideReplacement = (
  consent: Pick<Consent, 'toOrganisationId' | 'validFrom'>,
  replaced: (ConsentSpan & { toOrganisationId: string }) | undefined,
  today: PlainDate,
): Result<true, ShareRefusal> => {
  if (!replaced || !isOpen(replaced, today)) return refuse('replaced_is_over');
  if (replaced.toOrganisationId !== consent.toOrganisationId) return refuse('replaced_is_to_another');
  return consent.validFrom > today ? refuse('replacement_starts_later') : accept(true);
};

/** Why a consent no longer stands before its last day. */
export type Ending = 'withdrawn' | 'said_no' | 'replaced' | 'way_ended';
export type ConsentState = 'stands' | 'coming' | 'ended' | Ending;

export interface ConsentSpan {
  withdrawnOn: PlainDate | null;
  endedBecause: Ending | null;
  validFrom: PlainDate;
  validUntil: PlainDate;
}

export const consentState = (consent: ConsentSpan, today: PlainDate): ConsentState => {
  if (consent.withdrawnOn) return consent.endedBecause ?? 'withdrawn';
  if (consent.validUntil < today) return 'ended';
  return consent.validFrom > today ? 'coming' : 'stands';
};

/** Neither over nor ended: it counts, or is going to. */
export const isOpen = (consent: ConsentSpan, today: PlainDate): boolean =>
  ['stands', 'coming'].includes(consentState(consent, today));

/** So long before its last day somebody is told that a consent ends. */
const DAYS_BEFORE_END = 30;

/** Whether the last day comes soon: then the person needs to be asked again. */
export const endsSoon = (lastDay: PlainDate, today: PlainDate): boolean =>
  lastDay >= today && lastDay <= addDays(today, DAYS_BEFORE_END);
