import { NotFound, WrongRowCount } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { loadWay } from './load-way.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import {
  type ChangeInput,
  type ChangeRefusal,
  decideChange,
  type ModelChange,
} from './model-change.rules.ts';
import { findMapping, insertModelMove, type ModelMove } from './model-change.store.ts';
import { type Doing, organisationOfKind } from './who.store.ts';

export interface ChangeRequest extends ChangeInput {
  participantId: string;
  mappingId: string;
  /** The version of the way that the form was made from. */
  version: number;
}

export type ChangeModelRefusal = ChangeRefusal | { name: 'changed_since' | 'no_mapping' };

/** Moves one person's way to another version of its model, by a published mapping. Facts stay; the ball stays. */
export const changeModel = async (
  doing: Doing,
  request: ChangeRequest,
): Promise<Result<ModelChange, ChangeModelRefusal>> => {
  const { tx, who, today } = doing;
  const way = await loadWay(tx, request.participantId, today);
  if (!way) throw new NotFound(request.participantId);
  if (way.rows.version !== request.version) return refuse({ name: 'changed_since' });
  const found = await findMapping(tx, request.mappingId);
  if (!found || found.fromHash !== way.rows.contentHash) return refuse({ name: 'no_mapping' });
  const decided = decideChange(way.state, found.to, found.mapping, request, way.circumstances, who);
  if (!decided.ok) return decided;
  const answer = await insertModelMove(doing, {
    id: newId(),
    wayId: way.rows.wayId,
    version: request.version,
    mappingId: found.id,
    on: request.on,
    reason: request.reason.trim(),
    steps: await movedSteps(doing, way, decided.value),
  });
  if (answer === 'moved') return accept(decided.value);
  if (answer === 'no_mapping') return refuse({ name: 'no_mapping' });
  throw new WrongRowCount(`the way was not moved: ${answer}`);
};

/** Each open row with its counterpart, and whose the step becomes: as in the new version, or else as it was. */
const movedSteps = async (
  { tx, who }: Doing,
  { rows }: LoadedWay,
  change: ModelChange,
): Promise<ModelMove['steps']> => {
  const open = rows.steps.filter(({ struck, endedOn }) => !struck && endedOn === null);
  const moved: ModelMove['steps'] = [];
  for (const row of open) {
    const after = change.steps.find(({ before }) => before.key === row.step)!.after;
    const responsible = await organisationOfKind(tx, who, after.holder.organisation);
    moved.push({
      from: row.id,
      opened: newId(),
      step: row.step,
      to: after.key,
      track: row.track,
      responsible: responsible ?? rows.holderOrganisationId,
    });
  }
  return moved;
};
