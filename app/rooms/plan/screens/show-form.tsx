import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Card, Split } from '../../../shared/parts/headings.tsx';
import { activitiesOf } from '../activities.rules.ts';
import { easyPlanOf } from '../easy-plan.rules.ts';
import { ActivityTable } from '../parts/activity-table.tsx';
import { ContentFacts } from '../parts/content-facts.tsx';
import { EasyPlan } from '../parts/easy-plan.tsx';
import { demandOwn, type OpenedPlan, planAddress } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { demandSeen, SeenVersion } from '../parts/seen-version.tsx';
import { openVersion, shownHows } from '../plan.rules.ts';
import { planForms } from '../plan-forms.texts.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { releasePlan, showPlan } from '../show-plan.ts';

/** What is being written of one's own plan; without it there is nothing to show. */
export const demandOpen = (opened: OpenedPlan) => {
  const plan = demandOwn(opened);
  const version = openVersion(plan.versions);
  if (!version) throw new NotFound(plan.id);
  return { plan, version };
};

/** The easy plan beside what is written; the person sees it before anybody else. */
export const showForm = planForm({
  act: 'write_plan',
  title: (t) => t.show.title,
  lead: (t) => t.show.lead,
  fields: (opened, form) => {
    const { lang } = form;
    const t = planForms[lang].show;
    const { plan, version } = demandOpen(opened);
    const { parties, participantId } = opened;
    return (
      <>
        <SeenVersion version={version} />
        <Split
          aside={
            <Card title={t.full}>
              <ContentFacts content={version} lang={lang} />
              <ActivityTable
                lang={lang}
                activities={activitiesOf(plan.activities, version.id)}
                statuses={plan.statuses}
                parties={parties}
                own
              />
            </Card>
          }
        >
          <Card title={t.easy}>
            <EasyPlan
              plan={easyPlanOf(plan, version, parties)}
              lang={lang}
              level={3}
              media={(goalId) => planAddress(participantId, `/mal/${goalId}`)}
            />
          </Card>
        </Split>
        <RadioGroup
          form={form}
          name="how"
          label={t.how}
          options={shownHows.map((value) => ({ value, label: t.hows[value] }))}
        />
      </>
    );
  },
  submit: (t) => t.show.submit,
  save: async (opened, fields, body) => {
    const { plan, version } = demandOpen(opened);
    const how = fields.choice('how', shownHows);
    fields.done();
    demandSeen(fields, body, version, opened.visit.lang);
    const shown = await showPlan(opened.visit, plan, how);
    const words = planRefusals[opened.visit.lang];
    if (!shown.ok) fields.refuse({ '': shown.refusal.map((name) => words[name]).join(' ') });
    return undefined;
  },
});

/** After the person the other parties: who can read the plan is said before it is released. */
export const releaseForm = planForm({
  act: 'write_plan',
  title: (t) => t.release.title,
  fields: (opened, form) => {
    demandOpen(opened);
    const t = planForms[form.lang].release;
    const seeing = opened.parties.filter(({ offers, maySee }) => maySee && !offers);
    if (seeing.length === 0) return <p>{t.nobody}</p>;
    return (
      <>
        <p>{t.lead}</p>
        <ul>
          {seeing.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ul>
      </>
    );
  },
  submit: (t) => t.release.submit,
  save: async (opened, fields) => {
    const released = await releasePlan(opened.visit, demandOpen(opened).plan);
    if (!released.ok) fields.refuse({ '': planRefusals[opened.visit.lang][released.refusal] });
    return undefined;
  },
});
