import { newId } from '../../shared/values/ids.ts';
import type { MeasureLevel } from '../measures/measures.rules.ts';
import { insertMissingLevel } from '../participants/missing-levels.store.ts';
import type { StatusInput } from './activities.rules.ts';
import { insertStatus } from './activities.store.ts';
import type { Doing } from './plan.store.ts';

/** How it goes with an activity. That what would fit does not exist is counted where all levels that are missing are. */
export const setActivityStatus = async (
  doing: Doing,
  participantId: string,
  key: string,
  input: StatusInput,
  level: MeasureLevel | null,
): Promise<void> => {
  await insertStatus(doing, participantId, key, input);
  if (input.reason === 'does_not_exist' && level)
    await insertMissingLevel(doing, participantId, newId(), {
      level,
      reason: 'no_such',
      words: input.words,
      measureId: null,
      missedOn: input.setOn,
    });
};
