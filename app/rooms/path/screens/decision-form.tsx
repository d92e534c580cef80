import type { FormScreen } from '../../../platform/request.ts';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { type EndDecisionRefusal, endDayActivity } from '../end-day-activity.ts';
import { orChanged } from '../parts/changed-since.ts';
import { barFor, doingOf, findWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { pathWords } from '../path.texts.ts';
import { revocationTexts } from '../revocation.texts.ts';
import { leavingDestinations } from '../vocabulary.rules.ts';
import { formTexts } from '../way-forms.texts.ts';

const fieldOf: Partial<Record<EndDecisionRefusal, string>> = {
  unknown_destination: 'mal',
  basis_missing: 'grund',
  date_in_future: 'beslutat',
  last_day_before_start: 'sista-dag',
  last_day_too_far: 'sista-dag',
};

/** The LSS officer's decision that day activity ends. Nobody else can open this page. */
export const decisionForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const { lang, visitor } = visit;
    const t = formTexts[lang].decision;
    const prefilled = {
      ...form,
      values: { beslutat: visit.today, 'vem-beslutade': visitor.name, ...form.values },
    };
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
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <DateField form={prefilled} name="beslutat" label={t.decidedOn} />
        <DateField form={prefilled} name="sista-dag" label={t.lastDay} />
        <Select
          form={prefilled}
          name="mal"
          label={t.destination}
          options={leavingDestinations.map((value) => ({
            value,
            label: pathWords[lang].destinations[value],
          }))}
        />
        <TextArea form={prefilled} name="grund" label={t.basis} hint={t.basisHint} rows={3} />
        <TextField form={prefilled} name="vem-beslutade" label={t.decidedBy} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const { participantId } = opened;
    barFor(visit, opened, 'endDayActivity');
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
