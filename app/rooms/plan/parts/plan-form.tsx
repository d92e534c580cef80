import type { Child } from 'hono/jsx';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DraftLine } from '../../../shared/parts/draft-line.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { FormAbout } from '../../trust/parts/form-about.tsx';
import type { PlanRefusal } from '../plan.rules.ts';
import { planForms } from '../plan-forms.texts.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import type { mayPlan } from '../reviews.store.ts';
import { type OpenedPlan, openPlan, planAddress } from './opened-plan.ts';

type Words = (typeof planForms)['sv'];
type Values = FormState['values'];
export type PlanFields = Awaited<ReturnType<typeof fieldsAbout>> & {
  /** What rules have found wrong, by field. */
  faults: (found: Readonly<Record<string, PlanRefusal | undefined>>) => void;
  id: string;
};

interface PlanFormSpec {
  act: Parameters<typeof mayPlan>[1];
  title: (t: Words, opened: OpenedPlan) => string;
  lead?: (t: Words, opened: OpenedPlan) => string | undefined;
  start?: (opened: OpenedPlan) => Values | Promise<Values>;
  fields: (opened: OpenedPlan, form: FormState) => Child | Promise<Child>;
  submit?: (t: Words) => string;
  files?: boolean;
  /** The fields with words about the person, to give hints on. */
  written?: readonly string[];
  /** What is written keeps itself as the writer's draft. */
  autosave?: true;
  /** Answers where it goes on, when that is not the plan's page. */
  save: (opened: OpenedPlan, fields: PlanFields, body: Body) => Promise<string | undefined>;
}

/** A form of the plan: who may, about whom, which plan, what is wrong. The screens give the fields. */
export const planForm = (spec: PlanFormSpec): FormScreen => ({
  autosave: spec.autosave,
  view: async (visit, given, { draft }) => {
    const opened = await openPlan(visit, spec.act);
    const again = hasErrors(given) || Object.keys(given.values).length > 0;
    const started = again ? given : await startOf(spec, opened);
    const fields = await spec.fields(opened, started);
    const person = await openPerson(visit, opened.participantId);
    const t = planForms[visit.lang];
    const action = visit.url.pathname + visit.url.search;
    return (
      <FormAbout
        visit={visit}
        person={person}
        form={started}
        draft={draft}
        title={spec.title(t, opened)}
        lead={spec.lead?.(t, opened)}
        submit={spec.submit?.(t) ?? t.save}
        files={spec.files}
        written={spec.written}
        below={spec.autosave ? <DraftLine form={started} action={action} /> : null}
      >
        <Hidden name="id" value={singleValue(started, 'id') || newId()} />
        <SeenFields form={started} />
        {fields}
      </FormAbout>
    );
  },
  act: async (visit, body) => {
    const opened = await openPlan(visit, spec.act);
    const to = await spec.save(opened, await readFields(visit, body, opened.participantId), body);
    return { redirect: to ?? done(opened) };
  },
});

const startOf = async (spec: PlanFormSpec, opened: OpenedPlan): Promise<FormState> =>
  formState(opened.visit.lang, (await spec.start?.(opened)) ?? {});

/** The fields of a form about the person, and what rules say of them. */
export const readFields = async (
  visit: Visit,
  body: Pick<Body, 'text' | 'list'>,
  participantId: string,
): Promise<PlanFields> => {
  const fields = await fieldsAbout(visit, body, participantId);
  const id = body.text('id');
  return {
    ...fields,
    id: isId(id) ? id : newId(),
    faults: (found) => {
      for (const [name, refusal] of Object.entries(found))
        if (refusal) fields.wrong(name, planRefusals[visit.lang][refusal]);
    },
  };
};

/** Back to the plan, which says that it is saved. */
const done = ({ participantId, plan }: OpenedPlan): string => {
  const address = planAddress(participantId, '', plan);
  return `${address}${address.includes('?') ? '&' : '?'}sparat=1`;
};
