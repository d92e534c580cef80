import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { asSeen, seenIn } from '../../../shared/parts/seen-fields.tsx';
import { tidyText } from '../../../shared/values/typed-text.ts';
import { saveUnlessChanged } from '../../participants/parts/two-windows.ts';
import { findOwnPlan } from '../open-draft.ts';
import { type OpenedPlan, planAddress } from '../parts/opened-plan.ts';
import { type PlanFields, planForm, readFields } from '../parts/plan-form.tsx';
import { TwoTexts } from '../parts/two-texts.tsx';
import { agreedVersion, moneyTalks, openVersion, type PlanContent } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { contentFields, contentOf, copyOf, emptyContent, faultsOf, isEmpty } from '../plan-content.rules.ts';
import { planForms } from '../plan-forms.texts.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { nextWindow } from '../reviews.rules.ts';
import { savePlan } from '../save-plan.ts';
import { choiceOf, chooseTexts } from '../two-texts.rules.ts';

const LONG = 2000;

/** What stands in one's own plan now, as the form writes it. */
const standing = async ({ visit, participantId }: OpenedPlan): Promise<Record<string, string>> => {
  const versions = (await findOwnPlan(visit, participantId))?.versions ?? [];
  const [open, last] = [openVersion(versions), agreedVersion(versions)];
  const content = open ? contentOf(open) : last ? copyOf(last) : emptyContent;
  return Object.fromEntries(contentFields.map((field) => [field, content[field] ?? '']));
};

const read = (fields: PlanFields): PlanContent => ({
  goal: fields.text('goal', LONG),
  can: fields.text('can', LONG),
  needs: fields.text('needs', LONG),
  otherwise: fields.text('otherwise', LONG),
  tookPart: fields.text('tookPart', LONG),
  moneyTalk: fields.choice('moneyTalk', moneyTalks),
  moneyTalkOn: fields.optionalDay('moneyTalkOn') ?? null,
  moneyTalkBy: fields.text('moneyTalkBy', 200) || null,
  reviewFrom: fields.optionalDay('reviewFrom') ?? null,
  reviewTo: fields.optionalDay('reviewTo') ?? null,
  postponedBecause: fields.text('postponedBecause', 500) || null,
});

/** What was typed, with what somebody else has written meanwhile; where both have, the page asks which text stands. */
const chosen = async (opened: OpenedPlan, body: Body): Promise<Record<string, string>> => {
  const typed = Object.fromEntries(Object.keys(body.values).map((name) => [name, body.list(name)[0] ?? '']));
  const stands = await standing(opened);
  const { values, unchosen } = chooseTexts(seenIn(typed), typed, stands);
  if (unchosen.length > 0) {
    const sentence = planRefusals[opened.visit.lang].choose_text;
    const errors = Object.fromEntries(unchosen.map((field) => [choiceOf(field), sentence]));
    throw new Unprocessable(errors, { ...values, ...asSeen(stands) });
  }
  return values;
};

const bodyOf = (values: Record<string, string>) => ({
  text: (name: string) => tidyText(values[name] ?? ''),
  list: (name: string) => [values[name] ?? ''],
});

const words = ['goal', 'can', 'needs', 'otherwise', 'tookPart'] as const;

const ContentFields = ({ form }: { form: FormState }) => {
  const t = planTexts[form.lang];
  const { examples, reviewLegend, postponedHint } = planForms[form.lang].edit;
  const both = (name: keyof PlanContent) => <TwoTexts form={form} name={name} label={t.fields[name]} />;
  return (
    <>
      {words.map((name) => (
        <>
          <TextArea form={form} name={name} label={t.fields[name]} hint={examples[name]} rows={3} optional />
          {both(name)}
        </>
      ))}
      <RadioGroup
        form={form}
        name="moneyTalk"
        label={t.fields.moneyTalk}
        options={moneyTalks.map((value) => ({ value, label: t.moneyTalks[value] }))}
      />
      {both('moneyTalk')}
      <DateField form={form} name="moneyTalkOn" label={t.fields.moneyTalkOn} optional />
      {both('moneyTalkOn')}
      <TextField form={form} name="moneyTalkBy" label={t.fields.moneyTalkBy} optional />
      {both('moneyTalkBy')}
      <h2>{reviewLegend}</h2>
      <DateField form={form} name="reviewFrom" label={t.fields.reviewFrom} optional />
      {both('reviewFrom')}
      <DateField form={form} name="reviewTo" label={t.fields.reviewTo} optional />
      {both('reviewTo')}
      <TextArea
        form={form}
        name="postponedBecause"
        label={t.fields.postponedBecause}
        hint={postponedHint}
        rows={2}
        optional
      />
      {both('postponedBecause')}
    </>
  );
};

/** The five questions; a draft may have gaps. */
export const editPlan = planForm({
  act: 'write_plan',
  written: [...words, 'postponedBecause'],
  title: (t) => t.edit.title,
  lead: (t, { plan }) => {
    const last = plan?.own && !plan.endedOn ? agreedVersion(plan.versions) : undefined;
    return t.edit.lead((last?.number ?? 0) + 1);
  },
  start: async (opened) => {
    const stands = await standing(opened);
    return { ...stands, ...asSeen(stands) };
  },
  fields: (_, form) => <ContentFields form={form} />,
  submit: (t) => t.edit.submit,
  autosave: true,
  save: async (opened, _, body) => {
    const { visit, participantId } = opened;
    let values: Record<string, string> = {};
    const demand = async () => {
      values = await chosen(opened, body);
    };
    await saveUnlessChanged(demand, async () => {
      const own = await findOwnPlan(visit, participantId);
      const promised = nextWindow(agreedVersion(own?.versions ?? []), own?.reviews ?? []);
      const fields = await readFields(visit, bodyOf(values), participantId);
      const content = read(fields);
      fields.faults(faultsOf(content, visit.today, promised));
      if (!own && isEmpty(content)) fields.faults({ goal: 'nothing_written' });
      fields.done();
      await savePlan(visit, participantId, content);
    });
    return planAddress(participantId, '?sparat=1');
  },
});
