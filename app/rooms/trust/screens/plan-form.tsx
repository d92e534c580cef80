import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Disclosure } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { planSummary } from '../parts/plan-words.ts';
import { choices, intervals, type Plan, readSize } from '../sampling.rules.ts';
import { insertPlan, listPlans } from '../sampling.store.ts';
import { samplingTexts } from '../sampling.texts.ts';

const address = '/logguppfoljning/plan';

const standing = (newest: Plan | undefined) => ({
  id: newId(),
  sag: String(newest?.version ?? 0),
  ...(newest
    ? {
        'hur-ofta': newest.every,
        urval: newest.choice,
        antal: String(newest.size),
        ovanliga: newest.withUnusual ? 'yes' : '',
      }
    : {}),
});

const PlanFields = ({ form }: { form: FormState }) => {
  const t = samplingTexts[form.lang];
  const shared = followUpTexts[form.lang];
  const optionsOf = <Code extends string>(codes: readonly Code[], words: Record<Code, string>) =>
    codes.map((value) => ({ value, label: words[value] }));
  return (
    <Form action={address}>
      <Hidden name="id" value={singleValue(form, 'id')} />
      <Hidden name="sag" value={singleValue(form, 'sag')} />
      <RadioGroup form={form} name="hur-ofta" label={t.every} options={optionsOf(intervals, t.intervals)} />
      <RadioGroup form={form} name="urval" label={t.choice} options={optionsOf(choices, t.choices)} />
      <TextField form={form} name="antal" label={t.size} hint={t.sizeHint} inputmode="numeric" size={4} />
      <Checkbox form={form} name="ovanliga" label={t.withUnusual} />
      <DateField form={form} name="fran" label={t.startsOn} />
      <TextField form={form} name="beslutare" label={shared.decidedBy} hint={shared.decidedByHint} />
      <DateField form={form} name="beslutad" label={shared.decidedOn} />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  );
};

const view: FormScreen['view'] = async (visit, given) => {
  const { tx, lang } = visit;
  await demandFollowUp(tx);
  const t = samplingTexts[lang];
  const { title: home, plan: title } = followUpTexts[lang];
  const plans = await listPlans(tx);
  const opened = Object.keys(given.values).length === 0;
  const form = opened ? formState(lang, standing(plans[0])) : given;
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} lead={t.lead} back={{ href: '/logguppfoljning', label: home }} />
      <ErrorSummary form={form} />
      {visit.url.searchParams.has('sparat') && !hasErrors(form) ? (
        <Alert tone="success" live title={t.saved} />
      ) : null}
      {plans.length > 0 ? <p>{t.newVersion}</p> : null}
      <PlanFields form={form} />
      {plans.length > 0 ? (
        <Section title={t.all}>
          {plans.map((plan) => (
            <Disclosure
              summary={t.version(
                plan.version,
                dateInWords(plan.decidedOn, lang, { weekday: false }),
                plan.decidedBy,
              )}
            >
              {planSummary(plan, lang).map((line) => (
                <p>{line}</p>
              ))}
            </Disclosure>
          ))}
        </Section>
      ) : null}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, lang, visitor } = visit;
  await demandFollowUp(tx);
  const t = samplingTexts[lang];
  const fields = typedFields(visit, body);
  const size = readSize(fields.text('antal'));
  if (!size) fields.wrong('antal', t.wrongSize);
  const plan = {
    id: isId(body.text('id')) ? body.text('id') : newId(),
    every: fields.choice('hur-ofta', intervals),
    choice: fields.choice('urval', choices),
    size: size ?? 1,
    withUnusual: body.text('ovanliga') === 'yes',
    startsOn: fields.day('fran'),
    decidedBy: fields.needed('beslutare', 200),
    decidedOn: fields.pastDay('beslutad'),
  };
  const plans = await listPlans(tx);
  const there = { redirect: `${address}?sparat=1` };
  if (plans.some(({ id }) => id === plan.id)) return there;
  fields.done();
  const newest = plans[0]?.version ?? 0;
  const saved =
    body.text('sag') === String(newest) && (await insertPlan(tx, visitor, { ...plan, version: newest + 1 }));
  if (!saved)
    throw new Unprocessable({ '': t.meanwhile }, { ...body.values, sag: String(newest), id: newId() });
  return there;
};

/** How often reads are drawn for review, how many and how. */
export const planForm: FormScreen = { view, act };
