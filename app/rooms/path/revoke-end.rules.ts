import type { PlainDate } from '../../shared/values/dates.ts';
import { findExit, findStep } from './definition.rules.ts';
import type { FactRecord, LoadedWay, WayRows } from './loaded-way.rules.ts';

export interface RevocationInput {
  /** The id of the fact that tells of the revocation, made by the form: the same form sent twice is one revocation. */
  factId: string;
  /** The decision that the form was opened for. */
  transitionId: string;
  participantId: string;
  revokedOn: PlainDate;
  because: string;
  decidedBy: string;
}

/** Why a decision cannot be revoked at all now. */
export type RevocationBar = 'nothing_decided' | 'day_activity_must_have_ended';

export type RevocationRefusal =
  | RevocationBar
  | 'not_yours_to_record'
  | 'because_missing'
  | 'date_in_future'
  | 'date_before_decision'
  | 'placement_overlaps'
  | 'changed_since';

/** The LSS officer's decision that stands on the way. */
export const standingDecision = ({ facts }: Pick<WayRows, 'facts'>): FactRecord | undefined =>
  facts.findLast(
    ({ kind, outcome, struck }) => kind === 'day_activity_end_decision' && outcome === 'decided' && !struck,
  );

export function revocationBar(way: LoadedWay): RevocationBar | undefined {
  if (!standingDecision(way.rows)) return 'nothing_decided';
  return mustHaveEnded(way) ? 'day_activity_must_have_ended' : undefined;
}

/** Where the way stands, or ended, where day activity must have ended, the step is corrected first: nothing may run beside it. */
export function mustHaveEnded({ rows, state, definition }: LoadedWay): boolean {
  const reached = [
    findStep(definition, state.leadingStep),
    findExit(definition, rows.endExit ?? undefined),
    ...state.running.map(({ step }) => findStep(definition, step)),
  ];
  return reached.some((place) => place?.dayActivity === 'must_have_ended');
}

export function revocationRefusal(
  way: LoadedWay,
  input: RevocationInput,
  today: PlainDate,
): RevocationRefusal | undefined {
  const bar = revocationBar(way);
  const decision = standingDecision(way.rows);
  if (bar || !decision) return bar;
  if (decision.sourceId !== input.transitionId) return 'changed_since';
  if (!input.because.trim() || !input.decidedBy.trim()) return 'because_missing';
  if (input.revokedOn > today) return 'date_in_future';
  return input.revokedOn < decision.happenedOn ? 'date_before_decision' : undefined;
}
