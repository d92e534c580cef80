import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertFact } from './fact.store.ts';
import { decideFact, type FactInput, type FactRefusal } from './facts.rules.ts';
import { findWayOf } from './way-rows.store.ts';
import type { Doing } from './who.store.ts';

/** Records what has happened on the way; needs read it from now on. The same form sent twice is one fact. */
export const recordFact = async (
  doing: Doing,
  participantId: string,
  input: FactInput,
  id?: string,
): Promise<Result<string, FactRefusal[] | [{ name: 'no_open_way' }]>> => {
  const way = await findWayOf(doing.tx, participantId);
  if (!way) throw new NotFound(participantId);
  if (id && way.facts.some((fact) => fact.id === id)) return accept(id);
  if (way.endedOn) return refuse([{ name: 'no_open_way' }]);
  const decided = decideFact(input, doing.who, doing.today);
  if (!decided.ok) return decided;
  return accept(await insertFact(doing, way, decided.value, null, id));
};
