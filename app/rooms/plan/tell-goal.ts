import { newId } from '../../shared/values/ids.ts';
import { openDraft } from './open-draft.ts';
import type { Goal } from './plan.rules.ts';
import { type Doing, insertGoal, setGoalMedia, updateVersion } from './plan.store.ts';

/** The goal as a picture or as sound, with words for those who cannot see or hear it. It stands in what is being written from now on. */
export const tellGoal = async (
  doing: Doing,
  participantId: string,
  goal: { kind: 'picture' | 'sound'; words: string; type: string; bytes: Uint8Array },
): Promise<void> => {
  const { kind, words, type, bytes } = goal;
  const draft = await openDraft(doing, participantId);
  const id = newId();
  const media = { type, bytes };
  await insertGoal(doing, participantId, { id, planId: draft.planId, kind, words, toldBy: 'staff', media });
  await setGoalMedia(doing, draft, kind, id);
};

/** What the person has told through the own page stands in what is being written from now on. */
export const takeGoal = async (doing: Doing, participantId: string, goal: Goal): Promise<void> => {
  const draft = await openDraft(doing, participantId);
  if (goal.kind === 'text') await updateVersion(doing, draft, { ...draft.content, goal: goal.words });
  else await setGoalMedia(doing, draft, goal.kind, goal.id);
};
