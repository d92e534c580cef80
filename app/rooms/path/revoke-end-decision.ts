import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertCorrection } from './correction.store.ts';
import { decidesOnDayActivity } from './end-decision.rules.ts';
import { insertFact, strikeFact } from './fact.store.ts';
import { loadWay } from './load-way.ts';
import {
  type RevocationInput,
  type RevocationRefusal,
  revocationRefusal,
  standingDecision,
} from './revoke-end.rules.ts';
import { findClosedPlacement, revokeTransition } from './transition.store.ts';
import type { Doing } from './who.store.ts';

/**
 * The LSS officer takes back a decision to end day activity that was wrong, or no longer holds. The decision stays readable, struck; its transition
 * is counted no more, and the placement that it closed goes on as it did before. A new decision can be made after it.
 */
export const revokeEndDecision = async (
  doing: Doing,
  input: RevocationInput,
): Promise<Result<string, RevocationRefusal>> => {
  const { tx, who, today } = doing;
  if (!decidesOnDayActivity(who)) return refuse('not_yours_to_record');
  const { participantId, transitionId, factId, because, decidedBy } = input;
  const way = await loadWay(tx, participantId, today);
  if (!way) throw new NotFound(participantId);
  const { rows } = way;
  if (rows.facts.some(({ id }) => id === factId)) return accept(factId);
  const refusal = revocationRefusal(way, input, today);
  if (refusal) return refuse(refusal);
  const decision = standingDecision(rows)!;
  const before = await findClosedPlacement(tx, transitionId);
  const outcome = await revokeTransition(tx, transitionId, rows.version);
  if (outcome === 'overlaps') return refuse('placement_overlaps');
  if (outcome === 'changed' || outcome === 'not_found') return refuse('changed_since');
  await insertFact(
    doing,
    rows,
    {
      kind: 'day_activity_end_decision',
      happenedOn: input.revokedOn,
      outcome: 'revoked',
      details: { basis: because, decidedBy },
      recordedBy: who,
    },
    transitionId,
    factId,
  );
  await strikeFact(tx, decision.id);
  const { lastDay, destination } = decision.details;
  const reopened = outcome === 'reopened';
  await insertCorrection(doing, participantId, {
    kind: 'transition',
    area: 'step',
    id: transitionId,
    replacedBy: factId,
    before: { lastDay, destination, ...(reopened ? { placementEndsOn: lastDay } : {}) },
    after: { lastDay: null, destination: null, ...(reopened ? { placementEndsOn: before } : {}) },
    why: because,
  });
  return accept(factId);
};
