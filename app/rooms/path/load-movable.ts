import type { Visit } from '../../platform/visit.ts';
import { loadWay } from './load-way.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import { type ChangeRefusal, lookAtChange, type ModelChange } from './model-change.rules.ts';
import { listMovable, type StandingMapping } from './model-change.store.ts';

/** Somebody on the version that a mapping leads from: what the move would bring, or why it cannot be made. */
export interface MovableWay {
  participantId: string;
  name: string;
  way: LoadedWay;
  looked: { ok: true; value: ModelChange } | { ok: false; refusal: ChangeRefusal };
}

export interface Movable {
  ways: MovableWay[];
  /** How many there are in all; the first `atMost` are shown. */
  all: number;
}

/** Everybody whom the one who asks may move by this mapping. */
export const loadMovable = async (
  { tx, today, visitor }: Pick<Visit, 'tx' | 'today' | 'visitor'>,
  mapping: StandingMapping,
  atMost: number,
): Promise<Movable> => {
  const people = await listMovable(tx, mapping.id);
  const ways: MovableWay[] = [];
  for (const { participantId, name } of people.slice(0, atMost)) {
    const way = await loadWay(tx, participantId, today);
    if (way?.rows.contentHash !== mapping.fromHash) continue;
    const looked = lookAtChange(way.state, mapping.to, mapping.mapping, way.circumstances, visitor);
    ways.push({ participantId, name, way, looked });
  }
  return { ways, all: people.length };
};
