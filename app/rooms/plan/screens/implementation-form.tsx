import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type Body, idParam } from '../../../platform/request.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { activitiesOf, statusOf } from '../activities.rules.ts';
import { goalFaults, type ImplementationGoal, type ImplementationPlan } from '../implementation.rules.ts';
import { insertImplementationPlan, updateImplementationPlan } from '../implementation.store.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import { asValues, places, standing } from '../parts/implementation-values.ts';
import type { OpenedPlan } from '../parts/opened-plan.ts';
import { type PlanFields, planForm } from '../parts/plan-form.tsx';
import { demandStanding, startWith } from '../parts/standing-fields.ts';
import { agreedVersion } from '../plan.rules.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { listImplementationPlans } from '../plan-rows.store.ts';
import { isSame } from '../sent-twice.rules.ts';

/** Where something is written about the person. */
const written = [
  'participation',
  ...places.flatMap((place) => [`goal${place}`, `how${place}`, `sign${place}`]),
];

const ImplementationFields = ({ form }: { form: FormState }) => {
  const t = otherPlansTexts[form.lang];
  return (
    <>
      <TextArea
        form={form}
        name="participation"
        label={t.participation}
        hint={t.participationHint}
        rows={3}
        optional
      />
      {places.map((place) => (
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{t.goalLegend(place)}</legend>
          <TextField form={form} name={`goal${place}`} label={t.goal} optional />
          <TextArea form={form} name={`how${place}`} label={t.how} rows={2} optional />
          <TextField form={form} name={`sign${place}`} label={t.sign} optional />
          <Checkbox form={form} name={`individual${place}`} label={t.individual} />
        </fieldset>
      ))}
      <DateField form={form} name="followUpOn" label={t.followUpOn} optional />
    </>
  );
};

/** In one step from Min plan: the person's goal, with what is done and how one sees it. What does not fit is changed. */
const fromPlan = ({ plan }: OpenedPlan) => {
  const version = plan && (agreedVersion(plan.versions) ?? plan.versions.at(-1));
  if (!plan || !version) return {};
  const goingOn = activitiesOf(plan.activities, version.id).filter(
    ({ key }) => !['cancelled', 'done'].includes(statusOf(plan.statuses, key)?.status ?? ''),
  );
  const how = goingOn.map(({ what }) => what).join('\n');
  const goal = { goal: version.goal.slice(0, 500), how: how.slice(0, 1000), sign: '', individual: true };
  return asValues(version.tookPart, version.goal ? [goal] : [], version.reviewTo);
};

const read = (fields: PlanFields, body: Body) => {
  const rows = places.map(
    (place): ImplementationGoal => ({
      goal: fields.text(`goal${place}`, 500),
      how: fields.text(`how${place}`, 1000),
      sign: fields.text(`sign${place}`, 500),
      individual: body.text(`individual${place}`) === 'yes',
    }),
  );
  const wrong = goalFaults(rows);
  fields.faults(
    Object.fromEntries(Object.entries(wrong).map(([at, name]) => [`goal${Number(at) + 1}`, name])),
  );
  const written = {
    participation: fields.text('participation', 2000),
    goals: rows.filter(({ goal }) => goal),
    followUpOn: fields.optionalDay('followUpOn') ?? null,
  };
  fields.done();
  return written;
};

const done = ({ participantId }: OpenedPlan) => `/deltagare/${participantId}/plan?sparat=1#genomforandeplan`;

/** What is written, with the goals as one text, so that it can be held against what stands. */
const flat = ({
  participation,
  goals,
  followUpOn,
}: Pick<ImplementationPlan, keyof ReturnType<typeof read>>) => ({
  participation,
  goals: goals.map(({ goal, how, sign, individual }) => [goal, how, sign, individual].join('\n')).join('\n'),
  followUpOn,
});

export const newImplementationPlan = planForm({
  act: 'write_implementation_plan',
  written,
  title: (_, { visit }) => otherPlansTexts[visit.lang].makeTitle,
  lead: (_, { visit }) => otherPlansTexts[visit.lang].makeLead,
  start: fromPlan,
  fields: (_, form) => <ImplementationFields form={form} />,
  save: async (opened, fields, body) => {
    const { plan } = opened;
    const from = plan?.own ? (agreedVersion(plan.versions) ?? plan.versions.at(-1)) : undefined;
    const written = read(fields, body);
    const { visit, participantId } = opened;
    const stands = (await listImplementationPlans(visit.tx, participantId)).find(
      ({ id }) => id === fields.id,
    );
    const same = stands && isSame(flat(stands), flat(written));
    if (stands && !same) fields.refuse({ '': planRefusals[visit.lang].already_saved });
    if (!stands) await insertImplementationPlan(visit, participantId, fields.id, from?.id ?? null, written);
    return done(opened);
  },
});

/** An implementation plan of one's own organisation. */
export const implementationAt = async ({ visit, participantId }: OpenedPlan): Promise<ImplementationPlan> => {
  const id = idParam(visit, 'rad');
  const found = (await listImplementationPlans(visit.tx, participantId)).find((one) => one.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

export const editImplementationPlan = planForm({
  act: 'write_implementation_plan',
  written,
  title: (_, { visit }) => otherPlansTexts[visit.lang].makeTitle,
  start: async (opened) => startWith(standing(await implementationAt(opened))),
  fields: async (opened, form) => {
    await implementationAt(opened);
    return <ImplementationFields form={form} />;
  },
  save: async (opened, fields, body) => {
    const stood = await implementationAt(opened);
    const written = read(fields, body);
    await demandStanding(body, standing(stood), opened.visit.lang);
    await updateImplementationPlan(opened.visit, stood, written);
    return done(opened);
  },
});
