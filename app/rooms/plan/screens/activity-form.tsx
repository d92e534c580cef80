import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { capital } from '../../../shared/values/capital.ts';
import {
  type Activity,
  type ActivityContent,
  activitiesOf,
  activityFaults,
  doers,
  statuses,
} from '../activities.rules.ts';
import { addActivity, changeActivity, removeActivity } from '../keep-activity.ts';
import type { OpenedPlan } from '../parts/opened-plan.ts';
import { type PlanFields, planForm } from '../parts/plan-form.tsx';
import { agreedVersion, openVersion } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planForms } from '../plan-forms.texts.ts';

/** Who may be told of an activity besides whoever offers the plan: those to whom the person has said yes. */
const mayName = ({ parties }: OpenedPlan) => parties.filter(({ offers, maySee }) => maySee && !offers);

const ActivityFields = ({ opened, form }: { opened: OpenedPlan; form: FormState }) => {
  const t = planForms[form.lang].activity;
  const { doers: words } = planTexts[form.lang];
  const seeing = mayName(opened);
  return (
    <>
      <TextArea form={form} name="what" label={t.what} hint={t.whatHint} rows={2} />
      <Select
        form={form}
        name="doneBy"
        label={t.doneBy}
        options={doers.map((value) => ({ value, label: capital(words[value]) }))}
      />
      <TextField form={form} name="who" label={t.who} optional />
      <Checkbox form={form} name="prepares" label={t.prepares} hint={t.preparesHint} />
      <DateField form={form} name="startsOn" label={t.startsOn} optional />
      <DateField form={form} name="endsOn" label={t.endsOn} optional />
      {seeing.length > 0 ? (
        <CheckboxGroup
          form={form}
          name="visibleTo"
          label={t.visible}
          hint={t.visibleHint}
          optional
          options={seeing.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      ) : null}
    </>
  );
};

const read = (opened: OpenedPlan, fields: PlanFields): ActivityContent => {
  const content = {
    what: fields.needed('what', 500),
    doneBy: fields.choice('doneBy', doers),
    who: fields.text('who', 200) || null,
    startsOn: fields.optionalDay('startsOn') ?? null,
    endsOn: fields.optionalDay('endsOn') ?? null,
    visibleTo: fields.list('visibleTo'),
    prepares: fields.text('prepares') === 'yes',
  };
  const mayBeNamed = mayName(opened).map(({ organisationId }) => organisationId);
  fields.faults(activityFaults(content, mayBeNamed));
  return content;
};

const beginning = statuses.filter((status) => status !== 'done' && status !== 'cancelled');

export const newActivity = planForm({
  act: 'write_plan',
  written: ['what'],
  title: (t) => t.activity.newTitle,
  autosave: true,
  start: () => ({ status: 'suggested' }),
  fields: (opened, form) => (
    <>
      <ActivityFields opened={opened} form={form} />
      <RadioGroup
        form={form}
        name="status"
        label={planForms[form.lang].activity.status}
        options={beginning.map((value) => ({ value, label: capital(planTexts[form.lang].statuses[value]) }))}
      />
    </>
  ),
  save: async (opened, fields) => {
    const { visit, participantId } = opened;
    const content = read(opened, fields);
    const status = fields.choice('status', beginning);
    fields.done();
    await addActivity(visit, participantId, fields.id, content, {
      status,
      reason: null,
      words: null,
      setOn: visit.today,
    });
    return undefined;
  },
});

/** The activity as it stands now, in what is being written or else in what was agreed last. */
export const activityAt = ({ visit, plan }: OpenedPlan): Activity => {
  const key = idParam(visit, 'rad');
  const version =
    plan && !plan.endedOn && plan.own
      ? (openVersion(plan.versions) ?? agreedVersion(plan.versions))
      : undefined;
  const found = version && activitiesOf(plan!.activities, version.id).find((one) => one.key === key);
  if (!found) throw new NotFound(key);
  return found;
};

export const editActivity = planForm({
  act: 'write_plan',
  written: ['what'],
  title: (t) => t.activity.title,
  start: (opened) => {
    const { prepares, what, doneBy, who, startsOn, endsOn, visibleTo } = activityAt(opened);
    return { what, doneBy, who, startsOn, endsOn, visibleTo, ...(prepares ? { prepares: 'yes' } : {}) };
  },
  fields: (opened, form) => (
    <>
      <ActivityFields opened={opened} form={form} />
      <p>
        <a href={`${opened.visit.url.pathname}/ta-bort`}>{planForms[form.lang].activity.remove}</a>
      </p>
    </>
  ),
  save: async (opened, fields) => {
    const { key } = activityAt(opened);
    const content = read(opened, fields);
    fields.done();
    await changeActivity(opened.visit, opened.participantId, key, content);
    return undefined;
  },
});

export const takeOutActivity = planForm({
  act: 'write_plan',
  title: (t) => t.activity.removeTitle,
  lead: (t, opened) => `${activityAt(opened).what}. ${t.activity.removeLead}`,
  fields: () => null,
  submit: (t) => t.activity.remove,
  save: async (opened) => {
    await removeActivity(opened.visit, opened.participantId, activityAt(opened).key);
    return undefined;
  },
});
