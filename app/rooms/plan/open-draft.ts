import { newId } from '../../shared/values/ids.ts';
import { type Activity, activitiesOf } from './activities.rules.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import { agreedVersion, openVersion, type PlanContent } from './plan.rules.ts';
import { copyActivities, type Doing, insertPlan, insertVersion } from './plan.store.ts';
import { contentOf, copyOf, emptyContent } from './plan-content.rules.ts';
import { listPlans } from './plan-rows.store.ts';

/** What is being written of a plan. */
export interface Draft {
  planId: string;
  id: string;
  version: number;
  content: PlanContent;
  activities: Activity[];
}

/** The plan that one's own organisation offers and that goes on. */
export const findOwnPlan = async (
  { tx }: Pick<Doing, 'tx'>,
  participantId: string,
): Promise<LoadedPlan | undefined> =>
  (await listPlans(tx, participantId)).find(({ own, endedOn }) => own && endedOn === null);

/** The version to write in: the open one, a new one after an agreed one with all that it says, or the first of a new plan. */
export const openDraft = async (doing: Doing, participantId: string): Promise<Draft> => {
  const plan = await findOwnPlan(doing, participantId);
  if (!plan) return firstVersion(doing, participantId);
  const open = openVersion(plan.versions);
  if (open)
    return {
      planId: plan.id,
      id: open.id,
      version: open.version,
      content: contentOf(open),
      activities: activitiesOf(plan.activities, open.id),
    };
  return nextVersion(doing, participantId, plan);
};

const firstVersion = async (doing: Doing, participantId: string): Promise<Draft> => {
  const planId = newId();
  await insertPlan(doing, participantId, planId);
  const empty = { planId, number: 1, content: emptyContent, pictureId: null, soundId: null };
  const id = await insertVersion(doing, participantId, empty);
  return { planId, id, version: 1, content: emptyContent, activities: [] };
};

const nextVersion = async (doing: Doing, participantId: string, plan: LoadedPlan): Promise<Draft> => {
  const last = agreedVersion(plan.versions)!;
  const content = copyOf(last);
  const activities = activitiesOf(plan.activities, last.id);
  const id = await insertVersion(doing, participantId, {
    planId: plan.id,
    number: last.number + 1,
    content,
    pictureId: last.goalPictureId,
    soundId: last.goalSoundId,
  });
  await copyActivities(doing, participantId, activities, id);
  const copied = activitiesOf((await findOwnPlan(doing, participantId))?.activities ?? [], id);
  return { planId: plan.id, id, version: 1, content, activities: copied };
};
