import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { type EndDecisionRefusal, endDayActivity } from '../end-day-activity.ts';
import { loadWay } from '../load-way.ts';
import { orChanged } from '../parts/changed-since.ts';
import { DecisionFields, DecisionWithoutWay, demandOfficer } from '../parts/decision-fields.tsx';
import { barFor, doingOf, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { revocationTexts } from '../revocation.texts.ts';
import { personInDayActivity } from '../transition.store.ts';
import { leavingDestinations } from '../vocabulary.rules.ts';
import { formTexts } from '../way-forms.texts.ts';

const fieldOf: Partial<Record<EndDecisionRefusal, string>> = {
  unknown_destination: 'mal',
  basis_missing: 'grund',
  date_in_future: 'beslutat',
  last_day_before_start: 'sista-dag',
  last_day_too_far: 'sista-dag',
};

const demandFile = async (visit: Visit, participantId: string): Promise<void> => {
  if (!(await personInDayActivity(visit.tx, visit.visitor, participantId))) throw new NotFound(participantId);
};

/** The LSS officer's decision that day activity ends. Nobody else can open this page. */
export const decisionForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
    const { lang } = visit;
    if (!(await loadWay(visit.tx, idParam(visit, 'id'), visit.today)))
      return DecisionWithoutWay({ visit, form, draft });
    const opened = await openWay(visit);
    const t = formTexts[lang].decision;
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.title}
        lead={t.lead}
        bar={barFor(visit, opened, 'endDayActivity')}
        submit={t.submit}
        written={['grund']}
        above={
          opened.acts.bars.revokeEnd === 'nothing_decided' ? null : (
            <p>
              <a href={`${personPage(opened.participantId)}/vag/dv-beslut/aterkalla`}>
                {revocationTexts[lang].link}
              </a>
            </p>
          )
        }
      >
        <DecisionFields visit={visit} form={form} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    await demandFile(visit, participantId);
    demandOfficer(visit);
    const id = body.text('id');
    const fields = await fieldsAbout(visit, body, participantId);
    const input = {
      transitionId: isId(id) ? id : newId(),
      participantId,
      decidedOn: fields.day('beslutat'),
      lastDay: fields.day('sista-dag'),
      destination: fields.choice('mal', leavingDestinations),
      basis: fields.needed('grund', 1000),
      decidedBy: fields.needed('vem-beslutade', 200),
    };
    fields.done();
    const result = await orChanged(visit.lang, endDayActivity(doingOf(visit), input));
    if (!result.ok) {
      fields.wrong(fieldOf[result.refusal] ?? '', formTexts[visit.lang].decision.refusals[result.refusal]);
      fields.done();
    }
    return { redirect: personPage(participantId) };
  },
};
