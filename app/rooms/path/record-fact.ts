import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertFact } from './fact.store.ts';
import { decideFact, type FactInput, type FactRefusal } from './facts.rules.ts';
import { findWayOf } from './way-rows.store.ts';
import type { Doing } from './who.ts';

/** Facts that have a task of their own: nobody writes them by hand. */
const ownTask = ['day_activity_end_decision', 'consent', 'raised_at', 'own_answer'];

/** Records what has happened on the way; needs read it from now on. */
export const recordFact = async (
  doing: Doing,
  participantId: string,
  input: FactInput,
  id?: string,
): Promise<Result<string, FactRefusal[] | [{ name: 'no_open_way' }]>> => {
  const way = await findWayOf(doing.tx, participantId);
  if (!way) throw new NotFound(participantId);
  if (way.endedOn) return refuse([{ name: 'no_open_way' }]);
  if (ownTask.includes(input.kind)) return refuse([{ name: 'unknown_kind' }]);
  const decided = decideFact(input, doing.who, doing.today);
  if (!decided.ok) return decided;
  return accept(await insertFact(doing, way.wayId, participantId, decided.value, null, id));
};
