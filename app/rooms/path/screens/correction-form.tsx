import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import type { CorrectionRefusal } from '../correct-step.rules.ts';
import { correctWayStep } from '../correct-way-step.ts';
import type { StepRecord } from '../loaded-way.rules.ts';
import { modelOf } from '../models-of-way.rules.ts';
import { changedSince, orChanged } from '../parts/changed-since.ts';
import { barFor, demand, doingOf, findWay, type OpenedWay, openWay, personPage } from '../parts/open-way.ts';
import { WayForm } from '../parts/way-form.tsx';
import { WayTimeline } from '../parts/way-timeline.tsx';
import { pathRefusals } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { timelineOf } from '../way-timeline.rules.ts';

const stepPicked = (visit: Visit, { way }: OpenedWay): StepRecord => {
  const id = idParam(visit, 'stepId');
  const step = way.rows.steps.find((row) => row.id === id);
  if (!step) throw new NotFound(id);
  return step;
};

const fieldOf: Partial<Record<CorrectionRefusal, string>> = {
  because_missing: 'varfor',
  no_such_step: 'steg',
  other_track: 'steg',
  opened_by_model_move: 'fel',
  nothing_changes: 'fel',
  date_in_future: 'fran',
  ends_before_it_starts: 'till',
  overlaps_another_step: 'fran',
  beside_a_job: 'fran',
  leaves_no_leading_step: 'fel',
  would_end_day_activity: 'steg',
  register_a_move_instead: 'steg',
};

const barOf = (visit: Visit, opened: OpenedWay, row: StepRecord): string | undefined => {
  const bar = barFor(visit, opened, 'correct');
  if (bar) return bar;
  if (row.struck) return pathRefusals[visit.lang].no_such_row;
  const own = row.organisationKind === visit.visitor.organisationKind;
  return own ? undefined : formTexts[visit.lang].correct.notYours;
};

/** Corrects a step: what it should have been, or that it never was. What stood stays, struck. */
export const correctionForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openWay(visit);
    const row = stepPicked(visit, opened);
    const { lang, today } = visit;
    const { rows } = opened.way;
    const definition = modelOf(rows, opened.way.definition, row.model);
    const t = formTexts[lang].correct;
    const standing = { steg: row.step, fran: row.startedOn, till: row.endedOn ?? '' };
    const prefilled = { ...form, values: { ...standing, ...form.values } };
    const shown = timelineOf(rows, opened.way.definition, today).filter(({ id }) => id === row.id);
    return (
      <WayForm
        visit={visit}
        opened={opened}
        form={form}
        draft={draft}
        title={t.title}
        lead={t.lead}
        bar={barOf(visit, opened, row)}
        above={
          <Section title={t.stands}>
            <WayTimeline entries={shown} definition={definition} lang={lang} />
          </Section>
        }
        submit={t.submit}
      >
        <RadioGroup
          form={form}
          name="fel"
          label={t.what}
          options={[
            { value: 'andra', label: t.change },
            { value: 'stryk', label: t.strike },
          ]}
        />
        <Select
          form={prefilled}
          name="steg"
          label={t.step}
          prompt={false}
          options={definition.steps
            .filter(({ track }) => track === row.track)
            .map(({ key, name }) => ({ value: key, label: name[lang] }))}
        />
        <DateField form={prefilled} name="fran" label={t.startedOn} />
        <DateField form={prefilled} name="till" label={t.endedOn} optional />
        <TextArea form={form} name="varfor" label={t.because} rows={2} />
      </WayForm>
    );
  },
  act: async (visit, body) => {
    const opened = await findWay(visit);
    const row = stepPicked(visit, opened);
    demand(visit, opened, 'correct');
    const fields = await fieldsAbout(visit, body, opened.participantId);
    const because = fields.needed('varfor');
    const strike = fields.choice('fel', ['andra', 'stryk']) === 'stryk';
    const correction = strike
      ? { strike: true as const }
      : {
          step: fields.needed('steg', 100),
          startedOn: fields.day('fran'),
          endedOn: fields.optionalDay('till'),
        };
    fields.done();
    if (fields.version() !== opened.way.rows.version) throw changedSince(visit.lang);
    const { participantId } = opened;
    const result = await orChanged(
      visit.lang,
      correctWayStep(doingOf(visit), { participantId, stepId: row.id, correction, because }),
    );
    if (!result.ok) {
      const name = result.refusal;
      const t = formTexts[visit.lang].correct;
      if (name === 'not_yours') fields.wrong('', t.notYours);
      else if (name === 'not_your_turn') fields.wrong('', t.onlyDays);
      else fields.wrong(fieldOf[name] ?? '', pathRefusals[visit.lang][name]);
      fields.done();
    }
    return { redirect: personPage(participantId) };
  },
};
