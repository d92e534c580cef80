import type { Visit } from '../../../platform/visit.ts';
import { Checkbox, CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { type FormState, fieldId } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import { aboutStepTexts } from '../about-step.texts.ts';
import { demandsReason } from '../decide-move.rules.ts';
import type { Move } from '../path.rules.ts';
import { pathWords } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { AboutStepLink, PartiesInStep } from './about-step.tsx';
import { BlockerList, warningsInWords } from './needs-list.tsx';
import type { OpenedWay } from './open-way.ts';

/** The parties of the step that the move leads to. */
export const partiesFor = ({ toStep }: Move): readonly string[] => toStep?.participants ?? [];

type MoveProps = { visit: Visit; opened: OpenedWay; move: Move; form: FormState };

/** What is missing and what the move brings, before the fields. */
export const MoveBefore = ({ visit, opened, move, form }: MoveProps) => {
  const { lang } = visit;
  const t = formTexts[lang];
  const next = move.toStep?.track === 'leading' ? move.toStep.holder.organisation : undefined;
  return (
    <>
      {move.blockers.length > 0 ? (
        <Section title={t.steps.lacks} id={fieldId(form, 'saknas')}>
          <BlockerList visit={visit} opened={opened} move={move} />
        </Section>
      ) : null}
      {move.exit ? <p>{t.move.endsWay}</p> : null}
      {move.toStep ? (
        <Disclosure summary={aboutStepTexts[lang].parties}>
          <PartiesInStep step={move.toStep} lang={lang} level={2} />
          <p>
            <AboutStepLink way={opened.way} step={move.toStep.key} lang={lang} />
          </p>
        </Disclosure>
      ) : null}
      {next && next !== opened.way.state.holderKind ? (
        <p>{t.move.holderChanges(pathWords[lang].organisations[next])}</p>
      ) : null}
    </>
  );
};

export const MoveFields = ({ visit, opened, move, form }: MoveProps) => {
  const { lang } = visit;
  const t = formTexts[lang];
  const parties = partiesFor(move);
  const warnings = warningsInWords(move, opened, lang);
  return (
    <>
      <DateField form={form} name="datum" label={t.date} />
      <TextArea
        form={form}
        name="varfor"
        label={t.because}
        hint={t.becauseHint}
        rows={2}
        optional={!demandsReason(move.transition)}
      />
      {parties.length > 0 ? (
        <CheckboxGroup
          form={form}
          name="med"
          label={t.move.participants}
          optional
          options={parties.map((party) => ({
            value: party,
            label: pathWords[lang].organisations[party as keyof (typeof pathWords)['sv']['organisations']],
          }))}
        />
      ) : null}
      {warnings.length === 1 ? (
        warnings.map(({ name, sentence }) => (
          <Checkbox form={form} name="varning" value={name} label={t.move.acknowledge} hint={sentence} />
        ))
      ) : warnings.length > 1 ? (
        <CheckboxGroup
          form={form}
          name="varning"
          label={t.move.acknowledge}
          options={warnings.map(({ name, sentence }) => ({ value: name, label: sentence }))}
        />
      ) : null}
    </>
  );
};
