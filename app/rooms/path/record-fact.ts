import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertFact } from './fact.store.ts';
import { decideFact, type FactInput, type FactRefusal } from './facts.rules.ts';
import type { WayRows } from './loaded-way.rules.ts';
import { findWayOf } from './way-rows.store.ts';
import type { Doing } from './who.store.ts';

type Recorded = Result<string, FactRefusal[] | [{ name: 'no_open_way' }]>;

/** Records what has happened on the person's way; needs read it from now on. */
export const recordFact = async (
  doing: Doing,
  participantId: string,
  input: FactInput,
  id?: string,
): Promise<Recorded> => {
  const way = await findWayOf(doing.tx, participantId);
  if (!way) throw new NotFound(participantId);
  return recordFactOn(doing, way, input, id);
};

/** The same on a way that has just been read in this transaction. The same form sent twice is one fact. */
export const recordFactOn = async (
  doing: Doing,
  way: WayRows,
  input: FactInput,
  id?: string,
): Promise<Recorded> => {
  if (id && way.facts.some((fact) => fact.id === id)) return accept(id);
  if (way.endedOn) return refuse([{ name: 'no_open_way' }]);
  const decided = decideFact(input, doing.who, doing.today);
  if (!decided.ok) return decided;
  return accept(await insertFact(doing, way, decided.value, null, id));
};
