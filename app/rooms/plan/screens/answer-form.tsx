import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { type Answer, answerFaults, answers, recordedHows } from '../parties.rules.ts';
import { insertAgreement } from '../parties.store.ts';
import { demandLiving, type OpenedPlan } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { demandSeen, SeenVersion } from '../parts/seen-version.tsx';
import { openVersion } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planForms } from '../plan-forms.texts.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import { isSame } from '../sent-twice.rules.ts';

const PERSON = 'person';

const answering = (opened: OpenedPlan) => {
  const plan = demandLiving(opened);
  const version = openVersion(plan.versions);
  if (!version) throw new NotFound(plan.id);
  return { plan, version, atTheTable: plan.own };
};

/** Whoever offers the plan records who else has answered at the table: the person and the parties that may see it. */
const answerers = ({ parties, visit }: OpenedPlan) => [
  { value: PERSON, label: planTexts[visit.lang].thePerson },
  ...parties
    .filter(({ offers, maySee }) => maySee && !offers)
    .map(({ organisationId, name }) => ({ value: organisationId, label: name })),
];

export const answerForm = planForm({
  act: 'write_plan',
  written: ['words'],
  title: (t) => t.answer.title,
  lead: (t, opened) =>
    answering(opened).atTheTable ? t.answer.lead : t.answer.own(opened.visit.visitor.organisationName),
  start: ({ visit }) => ({ saidOn: visit.today }),
  fields: (opened, form) => {
    const { atTheTable, version } = answering(opened);
    const t = planForms[form.lang].answer;
    const { recordedHows: hows } = planTexts[form.lang];
    const offered = atTheTable ? answers : answers.filter((answer) => answer !== 'not_taking_part');
    return (
      <>
        <SeenVersion version={version} />
        {atTheTable ? (
          <RadioGroup form={form} name="party" label={t.party} options={answerers(opened)} />
        ) : null}
        <RadioGroup
          form={form}
          name="answer"
          label={t.answer}
          options={offered.map((value) => ({ value, label: t.answers[value] }))}
        />
        {atTheTable ? (
          <>
            <Select
              form={form}
              name="recordedHow"
              label={t.recordedHow}
              hint={t.recordedHowHint}
              optional
              options={recordedHows.map((value) => ({ value, label: hows[value] }))}
            />
            <TextField form={form} name="byName" label={t.byName} optional />
          </>
        ) : null}
        <TextArea form={form} name="words" label={t.words} rows={2} optional />
        <DateField form={form} name="saidOn" label={t.saidOn} />
      </>
    );
  },
  submit: (t) => t.answer.submit,
  save: async (opened, fields, body) => {
    const { visit, participantId } = opened;
    const { plan, version, atTheTable } = answering(opened);
    const { organisationId, name } = visit.visitor;
    const party = atTheTable
      ? fields.choice(
          'party',
          answerers(opened).map(({ value }) => value),
        )
      : organisationId;
    const answer: Answer = fields.choice('answer', answers);
    const recordedHow =
      atTheTable && body.text('recordedHow') ? fields.choice('recordedHow', recordedHows) : null;
    const given = {
      answer,
      recordedHow,
      words: fields.text('words', 1000) || null,
      saidOn: fields.day('saidOn'),
    };
    const byName = atTheTable ? fields.text('byName', 200) || null : name;
    fields.faults(answerFaults(given, atTheTable, visit.today, version.shownOn));
    fields.done();
    demandSeen(fields, body, version, visit.lang);
    if (version.shownVersion !== version.version) fields.refuse({ '': planRefusals[visit.lang].not_shown });
    const agreement = {
      id: fields.id,
      versionId: version.id,
      contentVersion: version.version,
      party: party === PERSON ? ('person' as const) : ('organisation' as const),
      partyOrganisationId: party === PERSON ? null : party,
      how: atTheTable ? ('at_the_table' as const) : ('own_sign_in' as const),
      byName,
      ...given,
    };
    const stands = plan.agreements.find(({ id }) => id === fields.id);
    if (!isSame(stands, agreement))
      await insertAgreement(visit, participantId, plan.organisationId, agreement);
    return undefined;
  },
});
