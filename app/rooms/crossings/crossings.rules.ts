import { addDays, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** Days that a receiver has to answer; then the sharing has ended by itself. */
export const daysToAnswer = 30;

export interface Basis {
  kind: 'consent' | 'disclosure';
  id: string;
  toOrganisationId: string;
  areas: readonly string[];
  validUntil?: PlainDate;
}

export interface CrossingInput {
  kind: 'raise' | 'handover';
  toOrganisationId: string;
  areas: readonly string[];
}

export interface Ground {
  today: PlainDate;
  ownOrganisationId: string;
  holderOrganisationId: string;
  wayEnded: boolean;
  openTo: readonly { toOrganisationId: string; kind: string }[];
  basis: Basis | undefined;
}

export type CrossingRefusal =
  | 'way_ended'
  | 'no_receiver'
  | 'to_oneself'
  | 'not_your_turn'
  | 'already_sent'
  | 'basis_missing'
  | 'basis_for_another'
  | 'basis_ended'
  | 'areas_outside_basis'
  | 'identity_and_step_needed';

/**
 * Whether a case may be raised, or the ball handed over. Nothing is sent before its basis stands: the person's consent, or
 * another named basis. Raising moves nothing, so anybody on the way may; handing over is the holder's.
 */
export const decideCrossing = (
  input: CrossingInput,
  ground: Ground,
): Result<{ expiresOn: PlainDate; areas: readonly string[] }, CrossingRefusal> => {
  const { basis } = ground;
  if (ground.wayEnded) return refuse('way_ended');
  if (!input.toOrganisationId) return refuse('no_receiver');
  if (input.toOrganisationId === ground.ownOrganisationId) return refuse('to_oneself');
  if (input.kind === 'handover' && ground.holderOrganisationId !== ground.ownOrganisationId)
    return refuse('not_your_turn');
  const sent = ground.openTo.some(
    (open) => open.toOrganisationId === input.toOrganisationId && open.kind === input.kind,
  );
  if (sent) return refuse('already_sent');
  if (!basis) return refuse('basis_missing');
  if (basis.toOrganisationId !== input.toOrganisationId) return refuse('basis_for_another');
  if (basis.validUntil !== undefined && basis.validUntil < ground.today) return refuse('basis_ended');
  if (!['identity', 'step'].every((area) => input.areas.includes(area)))
    return refuse('identity_and_step_needed');
  if (!input.areas.every((area) => basis.areas.includes(area))) return refuse('areas_outside_basis');
  return accept({ expiresOn: addDays(ground.today, daysToAnswer), areas: input.areas });
};

export type ContactRefusal = 'not_a_date' | 'date_in_future' | 'before_answer';

/** The first contact with the person: a day that has been, and not before the yes. */
export const decideFirstContact = (
  on: string,
  answeredOn: PlainDate,
  today: PlainDate,
): Result<PlainDate, ContactRefusal> => {
  if (!isPlainDate(on)) return refuse('not_a_date');
  if (on > today) return refuse('date_in_future');
  return on < answeredOn ? refuse('before_answer') : accept(on);
};
