import { NotFound, WrongRowCount } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertCorrection } from './correction.store.ts';
import { loadWay } from './load-way.ts';
import { undoModelMove } from './model-change.store.ts';
import type { Doing } from './who.store.ts';

export type UndoRefusal = 'because_missing' | 'built_upon';

/** Takes back a wrong move to another version, visibly: the move and the steps that it opened stay, struck, with who and why. */
export const undoModelChange = async (
  doing: Doing,
  request: { participantId: string; moveId: string; version: number; because: string },
): Promise<Result<undefined, UndoRefusal>> => {
  const way = await loadWay(doing.tx, request.participantId, doing.today);
  const move = way?.rows.modelMoves.find(({ id, struck }) => id === request.moveId && !struck);
  if (!way || !move) throw new NotFound(request.moveId);
  if (!request.because.trim()) return refuse('because_missing');
  const answer = await undoModelMove(doing, move.id, request.version);
  if (answer === 'built_upon') return refuse('built_upon');
  if (answer !== 'undone') throw new WrongRowCount(`the move was not taken back: ${answer}`);
  await insertCorrection(doing, request.participantId, {
    kind: 'model_move',
    area: 'step',
    id: move.id,
    before: { contentHash: move.toHash },
    after: { contentHash: move.fromHash },
    why: request.because.trim(),
  });
  return accept(undefined);
};
