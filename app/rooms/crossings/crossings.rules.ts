import { addDays, firstOf, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** Days that a receiver has to answer, and never longer than the consent lasts; then the sharing has ended by itself. */
export const daysToAnswer = 30;

export interface Basis {
  kind: 'consent' | 'disclosure';
  id: string;
  toOrganisationId: string;
  areas: readonly string[];
  givenOn: PlainDate;
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
  /** Whether one's own organisation has the ball, or acts for a holder that nobody can sign in to. */
  holds: boolean;
  wayEnded: boolean;
  /** What one's own organisation has sent and is not done: waiting for an answer, or for the first contact. */
  open: readonly { toOrganisationId: string; kind: string; answered: boolean }[];
  basis: Basis | undefined;
}

export type CrossingRefusal =
  | 'no_way'
  | 'way_ended'
  | 'no_receiver'
  | 'to_oneself'
  | 'not_your_turn'
  | 'already_sent'
  | 'handover_under_way'
  | 'basis_missing'
  | 'basis_for_another'
  | 'basis_ended'
  | 'areas_outside_basis'
  | 'identity_and_step_needed';

type StartRefusal = 'way_ended' | 'not_your_turn' | 'handover_under_way';

/**
 * Whether one may begin at all, whoever receives. Raising moves nothing, so anybody on the way may, at several at once;
 * handing over is the holder's, and there is one ball: a second hand-over waits for the first.
 */
export const decideStart = (
  kind: CrossingInput['kind'],
  { wayEnded, holds, open }: Pick<Ground, 'wayEnded' | 'holds' | 'open'>,
): Result<true, StartRefusal> => {
  if (wayEnded) return refuse('way_ended');
  if (kind === 'raise') return accept(true);
  if (!holds) return refuse('not_your_turn');
  return open.some((one) => one.kind === 'handover') ? refuse('handover_under_way') : accept(true);
};

/** Whether it may be sent. Nothing is sent before its basis stands: the person's consent, or another named basis. */
export const decideCrossing = (
  input: CrossingInput,
  ground: Ground,
): Result<{ expiresOn: PlainDate; areas: readonly string[]; basis: Basis }, CrossingRefusal> => {
  const { basis } = ground;
  const start = decideStart(input.kind, ground);
  if (!start.ok) return start;
  if (!input.toOrganisationId) return refuse('no_receiver');
  if (input.toOrganisationId === ground.ownOrganisationId) return refuse('to_oneself');
  const sent = ground.open.some(
    ({ kind, toOrganisationId, answered }) =>
      kind === input.kind && toOrganisationId === input.toOrganisationId && !answered,
  );
  if (sent) return refuse('already_sent');
  if (!basis) return refuse('basis_missing');
  if (basis.toOrganisationId !== input.toOrganisationId) return refuse('basis_for_another');
  if (basis.validUntil !== undefined && basis.validUntil < ground.today) return refuse('basis_ended');
  if (!['identity', 'step'].every((area) => input.areas.includes(area)))
    return refuse('identity_and_step_needed');
  if (!input.areas.every((area) => basis.areas.includes(area))) return refuse('areas_outside_basis');
  const answerBy = addDays(ground.today, daysToAnswer);
  const expiresOn = firstOf(answerBy, basis.validUntil ?? answerBy);
  return accept({ expiresOn, areas: input.areas, basis });
};
