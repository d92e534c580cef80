import { NotFound } from '../../platform/outcomes-of-requests.ts';
import type { ActivityContent, StatusInput } from './activities.rules.ts';
import { insertActivity, insertStatus, strikeActivity, updateActivity } from './activities.store.ts';
import { type Draft, openDraft } from './open-draft.ts';
import { type Doing, touchVersion } from './plan.store.ts';

/** A new activity in what is being written of the plan; after an agreed plan a new version begins with it. Sent twice, it stands once. */
export const addActivity = async (
  doing: Doing,
  participantId: string,
  key: string,
  content: ActivityContent,
  status: StatusInput,
): Promise<void> => {
  const draft = await openDraft(doing, participantId);
  if (draft.activities.some((one) => one.key === key)) return;
  await insertActivity(doing, participantId, draft.id, key, content);
  await insertStatus(doing, participantId, key, status);
  await touchVersion(doing, draft);
};

const inDraft = ({ activities }: Draft, key: string) => {
  const found = activities.find((one) => one.key === key);
  if (!found) throw new NotFound(key);
  return found;
};

export const changeActivity = async (
  doing: Doing,
  participantId: string,
  key: string,
  content: ActivityContent,
): Promise<void> => {
  const draft = await openDraft(doing, participantId);
  await updateActivity(doing, inDraft(draft, key), content);
  await touchVersion(doing, draft);
};

/** Takes an activity out of what is being written; what was agreed before still has it. */
export const removeActivity = async (doing: Doing, participantId: string, key: string): Promise<void> => {
  const draft = await openDraft(doing, participantId);
  await strikeActivity(doing, inDraft(draft, key));
  await touchVersion(doing, draft);
};
