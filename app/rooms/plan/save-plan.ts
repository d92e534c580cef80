import { newId } from '../../shared/values/ids.ts';
import { openDraft } from './open-draft.ts';
import type { PlanContent } from './plan.rules.ts';
import { type Doing, insertGoal, updateVersion } from './plan.store.ts';

/** Saves what is written of the plan. A goal in other words than before stays in its history. */
export const savePlan = async (doing: Doing, participantId: string, content: PlanContent): Promise<void> => {
  const draft = await openDraft(doing, participantId);
  if (JSON.stringify(draft.content) === JSON.stringify(content)) return;
  if (content.goal && content.goal !== draft.content.goal)
    await insertGoal(doing, participantId, {
      id: newId(),
      planId: draft.planId,
      kind: 'text',
      words: content.goal,
      toldBy: 'staff',
    });
  await updateVersion(doing, draft, content);
};
