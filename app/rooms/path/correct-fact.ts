import { NotFound, updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { isStrikable } from './facts.rules.ts';
import { findWayOf } from './way-rows.store.ts';
import { type Doing, owned } from './who.store.ts';

/** Strikes a fact that was wrong: it stays readable with who and why, and no need reads it any more. */
export const correctFact = async (
  { tx, who }: Doing,
  participantId: string,
  factId: string,
  why: string,
): Promise<Result<string, 'no_such_row' | 'because_missing' | 'not_yours'>> => {
  const way = await findWayOf(tx, participantId);
  const fact = way?.facts.find(({ id }) => id === factId);
  if (!fact) throw new NotFound(factId);
  if (fact.struck || !isStrikable(fact.kind)) return refuse('no_such_row');
  if (fact.organisationKind !== who.organisationKind) return refuse('not_yours');
  if (!why.trim()) return refuse('because_missing');
  updatedOne(
    await tx.updateTable('fact').set({ struck: true }).where('fact_id', '=', factId).executeTakeFirst(),
  );
  const { kind, outcome, happenedOn, details } = fact;
  await tx
    .insertInto('correction')
    .values({
      ...owned(who, participantId),
      correction_id: newId(),
      subject_kind: 'fact',
      subject_id: factId,
      before: JSON.stringify({ kind, outcome, happenedOn, details }),
      why,
      recorded_by: who.accountId,
    })
    .execute();
  return accept(factId);
};
