import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { correctFact } from '../correct-fact.ts';
import { isStrikable } from '../facts.rules.ts';
import type { FactRecord } from '../loaded-way.rules.ts';
import { orChanged } from '../parts/changed-since.ts';
import { barFor, doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { WayTimeline } from '../parts/way-timeline.tsx';
import { pathRefusals } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { timelineOf } from '../way-timeline.rules.ts';

const factPicked = (visit: Visit, { way }: OpenedWay): FactRecord => {
  const id = idParam(visit, 'factId');
  const fact = way.rows.facts.find((row) => row.id === id);
  if (!fact) throw new NotFound(id);
  return fact;
};

const barOf = (visit: Visit, opened: OpenedWay, fact: FactRecord): string | undefined => {
  if (opened.acts.bars.correct === 'not_your_role') return barFor(visit, opened, 'correct');
  if (fact.struck || !isStrikable(fact.kind)) return pathRefusals[visit.lang].no_such_row;
  const own = fact.organisationKind === visit.visitor.organisationKind;
  return own ? undefined : formTexts[visit.lang].correct.notYours;
};

/** Strikes a fact that was wrong, visibly. */
export const factCorrectionForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const fact = factPicked(visit, opened);
    const { rows, definition } = opened.way;
    const { lang, today } = visit;
    const t = formTexts[lang].correct;
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.factTitle}
        lead={t.factLead}
        bar={barOf(visit, opened, fact)}
        above={
          <Section title={t.stands}>
            <WayTimeline
              entries={timelineOf(rows, definition, today).filter(({ id }) => id === fact.id)}
              definition={definition}
              lang={lang}
            />
          </Section>
        }
        submit={t.strikeFact}
      >
        <TextArea form={form} name="varfor" label={t.because} rows={2} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const fact = factPicked(visit, opened);
    const bar = barOf(visit, opened, fact);
    const fields = await fieldsAbout(visit, body, opened.participantId);
    const why = fields.needed('varfor');
    if (bar) fields.wrong('', bar);
    fields.done();
    const { participantId } = opened;
    const result = await orChanged(visit.lang, correctFact(doingOf(visit), participantId, fact.id, why));
    if (!result.ok && result.refusal !== 'not_yours')
      fields.wrong('varfor', pathRefusals[visit.lang][result.refusal]);
    fields.done();
    return { redirect: personPage(participantId) };
  },
};
