import type { Child } from 'hono/jsx';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { ChangeModelRefusal } from '../change-model.ts';
import { type Difference, differences } from '../compare-models.rules.ts';
import type { PathDefinition } from '../definition.rules.ts';
import { needSentence } from '../functions.texts.ts';
import type { ModelChange } from '../model-change.rules.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { stepForPerson } from '../model-facets.texts.ts';
import { organisationInWords } from '../model-words.texts.ts';
import { stepName } from '../way-words.texts.ts';

/** Lines as a list, one as it is; `nothing` where there are none. */
const linesInWords = (lines: readonly string[], nothing: string): Child =>
  lines.length > 1 ? (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  ) : (
    (lines[0] ?? nothing)
  );

/** What differs between two things, side by side. */
export const DifferenceTable = (props: {
  caption: string;
  captionHidden?: boolean;
  rows: readonly Difference[];
  columns: { before: string; after: string };
  empty: string;
  lang: Lang;
}) => {
  const t = modelChangeTexts[props.lang];
  return (
    <DataTable
      lang={props.lang}
      caption={props.caption}
      captionHidden={props.captionHidden}
      rows={props.rows}
      empty={props.empty}
      columns={[
        { key: 'what', label: t.what, rowHeader: true, cell: ({ name }) => name },
        {
          key: 'before',
          label: props.columns.before,
          wide: true,
          cell: ({ before }) => linesInWords(before, t.nothing),
        },
        {
          key: 'after',
          label: props.columns.after,
          wide: true,
          cell: ({ after }) => linesInWords(after, t.nothing),
        },
      ]}
    />
  );
};

/** What a change of version brings for one person, in sentences: what is new and missing, and what is good to know. */
export const changeInWords = ({ newNeeds, otherHolder, time }: ModelChange, lang: Lang) => {
  const t = modelChangeTexts[lang];
  const stray = time?.position === 'longer' || time?.position === 'shorter' ? time.position : undefined;
  return {
    missing: newNeeds.map((need) => needSentence(need, lang)),
    know: [
      ...(otherHolder ? [t.otherHolder(organisationInWords(otherHolder, lang))] : []),
      ...(time && stray ? [t.time[stray](time.days)] : []),
    ],
  };
};

/** Why a way cannot be moved, with the step by its name. */
export const changeRefusalInWords = (
  refusal: ChangeModelRefusal,
  definition: PathDefinition,
  lang: Lang,
): string => {
  const t = modelChangeTexts[lang];
  return 'step' in refusal
    ? t.stepRefusals[refusal.name](stepName(definition, refusal.step, lang))
    : t.refusals[refusal.name];
};

interface ChangeProps {
  change: ModelChange;
  from: PathDefinition;
  to: PathDefinition;
  lang: Lang;
}

/** The steps before and after, what changes in each, what is new and missing, and what is good to know. */
export const ModelChangeFacts = ({ change, from, to, lang }: ChangeProps) => {
  const t = modelChangeTexts[lang];
  const { missing, know } = changeInWords(change, lang);
  return (
    <>
      <Section title={t.steps}>
        <ul>
          {change.steps.map(({ before, after }) => (
            <li>{t.step(before.name[lang], after.name[lang])}</li>
          ))}
        </ul>
      </Section>
      {change.steps.map(({ before, after }) => (
        <DifferenceTable
          caption={t.changes(before.name[lang])}
          rows={differences(stepForPerson(from, before, lang), stepForPerson(to, after, lang))}
          columns={{ before: t.before, after: t.after }}
          empty={t.noChanges}
          lang={lang}
        />
      ))}
      <Section title={t.newNeeds}>
        {missing.length > 1 ? linesInWords(missing, '') : <p>{missing[0] ?? t.noNewNeeds}</p>}
      </Section>
      {know.length > 0 ? (
        <Section title={t.know}>{know.length > 1 ? linesInWords(know, '') : <p>{know[0]}</p>}</Section>
      ) : null}
    </>
  );
};
