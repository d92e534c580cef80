import type { Result } from '../../app/shared/values/result.ts';
import type { Scene } from '../tell.ts';

/** A story that a task refuses is wrong, and says where. */
export const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

export const nameOf = ({ stage, doing }: Scene): string =>
  Object.values(stage.staff).find(({ accountId }) => accountId === doing.who.accountId)?.name ?? '';
