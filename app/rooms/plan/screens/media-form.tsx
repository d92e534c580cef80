import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type Answer, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { FileField, TextField } from '../../../shared/parts/fields.tsx';
import { readMedia } from '../goal-media.rules.ts';
import { type OpenedPlan, openPlan, planAddress } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { planForms } from '../plan-forms.texts.ts';
import { findGoalMedia } from '../reviews.store.ts';
import { takeGoal, tellGoal } from '../tell-goal.ts';

export const mediaForm = planForm({
  act: 'write_plan',
  title: (t) => t.media.title,
  lead: (t) => t.media.lead,
  files: true,
  fields: (_, form) => {
    const t = planForms[form.lang].media;
    return (
      <>
        <FileField form={form} name="file" label={t.file} accept="image/png,image/jpeg,audio/*" />
        <TextField form={form} name="words" label={t.words} hint={t.wordsHint} />
      </>
    );
  },
  save: async ({ visit, participantId }, fields, body) => {
    const words = fields.needed('words', 300);
    const file = body.file('file');
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
    const media = readMedia(bytes);
    if (!file) fields.faults({ file: 'nothing_told' });
    else if (!media.ok) fields.faults({ file: media.refusal });
    fields.done();
    if (media.ok) await tellGoal(visit, participantId, { ...media.value, words, bytes });
    return undefined;
  },
});

/** The picture or the sound itself; the page that shows it has logged the read. */
export const goalMedia = async (visit: Visit): Promise<Answer> => {
  const { participantId } = await openPlan(visit);
  const id = idParam(visit, 'rad');
  const found = await findGoalMedia(visit.tx, participantId, id);
  if (!found) throw new NotFound(id);
  return { file: found.bytes, type: found.type, name: 'mitt-mal' };
};

const goalAt = ({ visit, plan }: OpenedPlan) => {
  const id = idParam(visit, 'rad');
  const goal = plan?.own ? plan.goals.find((one) => one.id === id) : undefined;
  if (!goal) throw new NotFound(id);
  return goal;
};

/** What the person has told comes into the plan by one button. */
export const takeGoalAct: FormScreen = {
  view: async (visit) => {
    const opened = await openPlan(visit, 'write_plan');
    goalAt(opened);
    return { redirect: planAddress(opened.participantId, '', opened.plan) };
  },
  act: async (visit) => {
    const opened = await openPlan(visit, 'write_plan');
    const goal = goalAt(opened);
    await takeGoal(visit, opened.participantId, goal);
    return { redirect: planAddress(opened.participantId, '?sparat=1') };
  },
};
