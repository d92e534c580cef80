import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { lockPlan } from '../lock-plan.ts';
import { demandOwn } from '../parts/opened-plan.ts';
import { PartyList } from '../parts/party-list.tsx';
import { planForm } from '../parts/plan-form.tsx';
import { endReasons, openVersion } from '../plan.rules.ts';
import { endPlanRow } from '../plan.store.ts';
import { planForms } from '../plan-forms.texts.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { demandOpen } from './show-form.tsx';

/** All agree: who has said what stands above the button that locks the version. */
export const lockForm = planForm({
  act: 'write_plan',
  title: (t) => t.lock.title,
  lead: (t) => t.lock.lead,
  fields: (opened, form) => {
    const { plan, version } = demandOpen(opened);
    return (
      <PartyList lang={form.lang} parties={opened.parties} agreements={plan.agreements} version={version} />
    );
  },
  submit: (t) => t.lock.submit,
  save: async (opened, fields) => {
    const { visit, participantId } = opened;
    const plan = demandOwn(opened);
    if (!openVersion(plan.versions)) return undefined;
    const locked = await lockPlan(visit, participantId, plan.id);
    const words = planRefusals[visit.lang];
    if (!locked.ok)
      fields.refuse({
        '': locked.refusal.map(({ name, who }) => (who ? `${who} ${words[name]}` : words[name])).join(' '),
      });
    return undefined;
  },
});

/** A plan that has ended stays readable; another can begin. */
export const endForm = planForm({
  act: 'write_plan',
  title: (t) => t.end.title,
  lead: (t) => t.end.lead,
  fields: (opened, form) => {
    demandOwn(opened);
    const t = planForms[form.lang].end;
    return (
      <RadioGroup
        form={form}
        name="reason"
        label={t.reason}
        options={endReasons.map((value) => ({ value, label: t.reasons[value] }))}
      />
    );
  },
  save: async (opened, fields) => {
    const reason = fields.choice('reason', endReasons);
    fields.done();
    await endPlanRow(opened.visit, demandOwn(opened).id, reason);
    return undefined;
  },
});
