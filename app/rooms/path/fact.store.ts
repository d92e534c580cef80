import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import { factKinds } from './fact-kinds.rules.ts';
import type { NewFact } from './facts.rules.ts';
import type { OpenedWay } from './loaded-way.rules.ts';
import { type Doing, ownedOnWay } from './who.store.ts';

/** Writes a fact on the way, in the subject area of its kind. Returns its id. */
export const insertFact = async (
  { tx, who }: Doing,
  way: OpenedWay,
  fact: NewFact,
  sourceId: string | null = null,
  id = newId(),
): Promise<string> => {
  await tx
    .insertInto('fact')
    .values({
      ...ownedOnWay(who, way),
      fact_id: id,
      area: factKinds[fact.kind].area,
      kind: fact.kind,
      happened_on: fact.happenedOn,
      outcome: fact.outcome,
      details: JSON.stringify(fact.details),
      source_id: sourceId,
      recorded_by: who.accountId,
      recorded_role: who.role,
    })
    .execute();
  return id;
};

/** A struck fact stays readable, and no need reads it any more. */
export const strikeFact = async (tx: Tx, factId: string): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('fact')
      .set({ struck: true })
      .where('fact_id', '=', factId)
      .where('struck', '=', false)
      .executeTakeFirst(),
  );
