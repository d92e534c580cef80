import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertCorrection } from './correction.store.ts';
import { strikeFact } from './fact.store.ts';
import { factKinds } from './fact-kinds.rules.ts';
import { isFactKind, isStrikable } from './facts.rules.ts';
import { findWayOf } from './way-rows.store.ts';
import type { Doing } from './who.store.ts';

/** Strikes a fact that was wrong: it stays readable with who and why, and no need reads it any more. */
export const correctFact = async (
  doing: Doing,
  participantId: string,
  factId: string,
  why: string,
): Promise<Result<string, 'no_such_row' | 'because_missing' | 'not_yours'>> => {
  const { tx, who } = doing;
  const way = await findWayOf(tx, participantId);
  const fact = way?.facts.find(({ id }) => id === factId);
  if (!fact) throw new NotFound(factId);
  if (fact.struck || !isStrikable(fact.kind)) return refuse('no_such_row');
  if (fact.organisationKind !== who.organisationKind) return refuse('not_yours');
  if (!why.trim()) return refuse('because_missing');
  await strikeFact(tx, factId);
  const { kind, outcome, happenedOn, details } = fact;
  await insertCorrection(doing, participantId, {
    kind: 'fact',
    area: isFactKind(kind) ? factKinds[kind].area : 'step',
    id: factId,
    before: { kind, outcome, happenedOn, details },
    why,
  });
  return accept(factId);
};
