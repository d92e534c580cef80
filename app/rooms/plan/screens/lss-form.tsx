import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { type LssPlan, lssAnswers, lssFaults, occasions } from '../lss-plan.rules.ts';
import { insertLssPlan, updateLssPlan } from '../lss-plan.store.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import type { OpenedPlan } from '../parts/opened-plan.ts';
import { type PlanFields, planForm } from '../parts/plan-form.tsx';
import { demandStanding, startWith } from '../parts/standing-fields.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { listLssPlans } from '../plan-rows.store.ts';
import { isSame } from '../sent-twice.rules.ts';

const LssFields = ({ form, offered }: { form: FormState; offered: boolean }) => {
  const t = otherPlansTexts[form.lang];
  return (
    <>
      {offered ? null : (
        <>
          <DateField form={form} name="offeredOn" label={t.offeredOn} />
          <RadioGroup
            form={form}
            name="occasion"
            label={t.occasion}
            options={occasions.map((value) => ({ value, label: t.occasions[value] }))}
          />
        </>
      )}
      <Select
        form={form}
        name="answer"
        label={t.answer}
        prompt={t.noAnswer}
        optional
        options={lssAnswers.map((value) => ({ value, label: t.answers[value] }))}
      />
      <DateField form={form} name="answeredOn" label={t.answeredOn} optional />
      <DateField form={form} name="madeOn" label={t.madeOn} optional />
      <DateField form={form} name="regionToldOn" label={t.regionToldOn} optional />
      <TextArea form={form} name="note" label={t.note} rows={2} optional />
    </>
  );
};

type Offer = Pick<LssPlan, 'offeredOn' | 'occasion'>;

/** An answer without a day was given on the day it is recorded. */
const read = (opened: OpenedPlan, fields: PlanFields, answered: string, offer: Offer) => {
  const answer = answered ? fields.choice('answer', lssAnswers) : null;
  const answeredOn = fields.optionalDay('answeredOn') ?? null;
  const plan = {
    ...offer,
    answer,
    answeredOn: answeredOn ?? (answer ? opened.visit.today : null),
    madeOn: fields.optionalDay('madeOn') ?? null,
    regionToldOn: fields.optionalDay('regionToldOn') ?? null,
    note: fields.text('note', 1000) || null,
  };
  fields.faults(lssFaults(plan, opened.visit.today));
  fields.done();
  return plan;
};

const done = ({ participantId }: OpenedPlan) => `/deltagare/${participantId}/plan?sparat=1#lss-plan`;

export const newLssPlan = planForm({
  act: 'offer_lss_plan',
  written: ['note'],
  title: (_, { visit }) => otherPlansTexts[visit.lang].offerTitle,
  lead: (_, { visit }) => otherPlansTexts[visit.lang].lssLead,
  start: ({ visit }) => ({ offeredOn: visit.today }),
  fields: (_, form) => <LssFields form={form} offered={false} />,
  save: async (opened, fields, body) => {
    const offer = { offeredOn: fields.day('offeredOn'), occasion: fields.choice('occasion', occasions) };
    const plan = read(opened, fields, body.text('answer'), offer);
    const stands = (await listLssPlans(opened.visit.tx, opened.participantId)).find(
      ({ id }) => id === fields.id,
    );
    if (stands && !isSame(stands, plan)) fields.refuse({ '': planRefusals[opened.visit.lang].already_saved });
    if (!stands) await insertLssPlan(opened.visit, opened.participantId, fields.id, plan);
    return done(opened);
  },
});

/** A statutory plan of one's own organisation. */
export const lssPlanAt = async ({ visit, participantId }: OpenedPlan): Promise<LssPlan> => {
  const id = idParam(visit, 'rad');
  const found = (await listLssPlans(visit.tx, participantId)).find((one) => one.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

/** What comes after the offer: the answer, and what it leads to. */
const laterPart = ({ answer, answeredOn, madeOn, regionToldOn, note }: LssPlan) => ({
  answer,
  answeredOn,
  madeOn,
  regionToldOn,
  note,
});

export const editLssPlan = planForm({
  act: 'offer_lss_plan',
  written: ['note'],
  title: (_, { visit }) => otherPlansTexts[visit.lang].offerTitle,
  start: async (opened) => startWith(laterPart(await lssPlanAt(opened))),
  fields: async (opened, form) => {
    await lssPlanAt(opened);
    return <LssFields form={form} offered />;
  },
  save: async (opened, fields, body) => {
    const stood = await lssPlanAt(opened);
    const plan = read(opened, fields, body.text('answer'), stood);
    await demandStanding(body, laterPart(stood), opened.visit.lang);
    await updateLssPlan(opened.visit, stood, plan);
    return done(opened);
  },
});
