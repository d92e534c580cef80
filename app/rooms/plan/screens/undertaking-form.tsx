import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { insertUndertaking, releaseUndertaking, updateUndertaking } from '../parties.store.ts';
import { demandLiving, type OpenedPlan, openPlan, planAddress } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { demandStanding, startWith } from '../parts/standing-fields.ts';
import type { Undertaking } from '../plan.rules.ts';
import { planForms } from '../plan-forms.texts.ts';
import { isSame } from '../sent-twice.rules.ts';

/** A row of one's own organisation. */
const ownAt = (opened: OpenedPlan): Undertaking => {
  const id = idParam(opened.visit, 'rad');
  const found = demandLiving(opened).undertakings.find((one) => one.own && one.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

const written = ({ what, who, startsOn, endsOn }: Undertaking) => ({ what, who, startsOn, endsOn });

const rowOf = (opened: OpenedPlan) => (opened.visit.param('rad') ? ownAt(opened) : undefined);

/** What one's own organisation does beside the plan: a draft until it is released, and then replaced and not changed. */
export const undertakingForm = planForm({
  act: 'write_plan',
  written: ['what'],
  title: (t) => t.undertaking.title,
  autosave: true,
  lead: (t, opened) => (rowOf(opened)?.releasedOn ? t.undertaking.replaces : t.undertaking.lead),
  start: (opened) => {
    const row = rowOf(opened);
    return row ? startWith(written(row)) : { who: opened.visit.visitor.name };
  },
  fields: (opened, form) => {
    demandLiving(opened);
    const t = planForms[form.lang].undertaking;
    return (
      <>
        <TextArea form={form} name="what" label={t.what} hint={t.whatHint} rows={2} />
        <TextField form={form} name="who" label={t.who} />
        <DateField form={form} name="startsOn" label={t.startsOn} optional />
        <DateField form={form} name="endsOn" label={t.endsOn} optional />
      </>
    );
  },
  save: async (opened, fields, body) => {
    const { visit, participantId } = opened;
    const plan = demandLiving(opened);
    const row = rowOf(opened);
    const given = {
      what: fields.needed('what', 500),
      who: fields.needed('who', 200),
      startsOn: fields.optionalDay('startsOn') ?? null,
      endsOn: fields.optionalDay('endsOn') ?? null,
    };
    if (given.startsOn && given.endsOn && given.endsOn < given.startsOn)
      fields.faults({ endsOn: 'ends_first' });
    fields.done();
    if (row) await demandStanding(body, written(row), visit.lang);
    const stands = plan.undertakings.find(({ id }) => id === fields.id);
    if (row && !row.releasedOn) await updateUndertaking(visit, row, given);
    else if (!isSame(stands, given))
      await insertUndertaking(visit, participantId, plan, {
        id: fields.id,
        replacesId: row?.id ?? null,
        ...given,
      });
    return undefined;
  },
});

/** Lets the others read one's own row, as far as the person has said yes. */
export const releaseUndertakingAct: FormScreen = {
  view: async (visit) => {
    const opened = await openPlan(visit, 'write_plan');
    return { redirect: planAddress(opened.participantId, '', opened.plan) };
  },
  act: async (visit) => {
    const opened = await openPlan(visit, 'write_plan');
    const row = ownAt(opened);
    if (!row.releasedOn) await releaseUndertaking(visit, row);
    return { redirect: planAddress(opened.participantId, '', opened.plan) };
  },
};
