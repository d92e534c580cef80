import type { FormScreen } from '../../../platform/request.ts';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { changedSince, orChanged } from '../parts/changed-since.ts';
import { barFor, doingOf, findWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { WayTimeline } from '../parts/way-timeline.tsx';
import { revocationTexts } from '../revocation.texts.ts';
import { type RevocationRefusal, standingDecision } from '../revoke-end.rules.ts';
import { revokeEndDecision } from '../revoke-end-decision.ts';
import { timelineOf } from '../way-timeline.rules.ts';

const fieldOf: Partial<Record<RevocationRefusal, string>> = {
  because_missing: 'varfor',
  date_in_future: 'aterkallat',
  date_before_decision: 'aterkallat',
};

/** The LSS officer takes back the decision that day activity ends. What was decided stays readable, struck. */
export const revocationForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const { lang, visitor, today } = visit;
    const { rows, definition } = opened.way;
    const t = revocationTexts[lang];
    const decision = standingDecision(rows);
    const prefilled = {
      ...form,
      values: { aterkallat: today, 'vem-beslutade': visitor.name, ...form.values },
    };
    const seen = form.errors.version ? '' : singleValue(form, 'beslut');
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.title}
        lead={t.lead}
        bar={barFor(visit, opened, 'revokeEnd')}
        above={
          decision ? (
            <Section title={t.stands}>
              <WayTimeline
                entries={timelineOf(rows, definition, today).filter(({ id }) => id === decision.id)}
                definition={definition}
                lang={lang}
              />
            </Section>
          ) : null
        }
        submit={t.submit}
        danger
      >
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <Hidden name="beslut" value={seen || (decision?.sourceId ?? '')} />
        <DateField form={prefilled} name="aterkallat" label={t.revokedOn} />
        <TextArea form={prefilled} name="varfor" label={t.because} hint={t.becauseHint} rows={3} />
        <TextField form={prefilled} name="vem-beslutade" label={t.decidedBy} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const { participantId } = opened;
    barFor(visit, opened, 'revokeEnd');
    const [id, decision] = [body.text('id'), body.text('beslut')];
    const fields = await fieldsAbout(visit, body, participantId);
    const input = {
      factId: isId(id) ? id : newId(),
      transitionId: isId(decision) ? decision : newId(),
      participantId,
      revokedOn: fields.day('aterkallat'),
      because: fields.needed('varfor', 1000),
      decidedBy: fields.needed('vem-beslutade', 200),
    };
    fields.done();
    const result = await orChanged(visit.lang, revokeEndDecision(doingOf(visit), input));
    if (!result.ok) {
      if (result.refusal === 'changed_since') throw changedSince(visit.lang);
      fields.wrong(fieldOf[result.refusal] ?? '', revocationTexts[visit.lang].refusals[result.refusal]);
      fields.done();
    }
    return { redirect: personPage(participantId) };
  },
};
