import type { PathDefinition } from './definition.rules.ts';
import type { ModelMoveRecord, StepRecord, WayRows } from './loaded-way.rules.ts';

/** The version that a step of the way was written in. */
export const modelOf = (
  { earlierModels }: Pick<WayRows, 'earlierModels'>,
  own: PathDefinition,
  hash: string | null,
): PathDefinition => (hash === null ? own : (earlierModels[hash] ?? own));

/** The key that a step of an earlier version has in the way's own; undefined where it has no counterpart. */
export function keyNow(
  { modelMoves }: { modelMoves: readonly Pick<ModelMoveRecord, 'struck' | 'fromHash' | 'mapping'>[] },
  { step, model }: Pick<StepRecord, 'step' | 'model'>,
): string | undefined {
  if (model === null) return step;
  const standing = modelMoves.filter(({ struck }) => !struck);
  const left = standing.findLastIndex(({ fromHash }) => fromHash === model);
  if (left === -1) return undefined;
  return standing
    .slice(left)
    .reduce<string | undefined>((key, { mapping }) => (key && mapping?.[key]) || undefined, step);
}
