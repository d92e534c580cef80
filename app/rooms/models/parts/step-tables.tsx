import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert, Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PathDefinition, Step } from '../../path/definition.rules.ts';
import {
  besideInWords,
  holderInWords,
  modelWords,
  normalDaysInWords,
  partiesOf,
  partyName,
  sourceInWords,
} from '../../path/model-words.texts.ts';
import { pathWords } from '../../path/path.texts.ts';
import { modelsTexts } from '../models.texts.ts';
import { stepsInRows } from '../rows.rules.ts';
import { MovesTable } from './moves-table.tsx';

type Props = { definition: PathDefinition; lang: Lang };
const nameOf = ({ label, name }: Step, lang: Lang) => `${label} ${name[lang]}`;

/** The steps as in the picture: the leading ones in order, then those that run beside. */
const inOrder = (definition: PathDefinition): Step[] => [
  ...stepsInRows(definition),
  ...definition.steps.filter(({ track }) => track === 'parallel'),
];

/** Each step in a line: who has the ball, who takes part, how long, and whether day activity may run. */
export const StepsTable = ({ definition, lang }: Props) => {
  const { facets: f, dayActivity } = modelWords[lang];
  const t = modelsTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.steps}
      captionHidden
      rows={inOrder(definition)}
      empty=""
      columns={[
        {
          key: 'step',
          label: t.step,
          rowHeader: true,
          cell: (step) => <a href={`#steg-${step.key}`}>{nameOf(step, lang)}</a>,
        },
        { key: 'holder', label: f.holder, wide: true, cell: ({ holder }) => holderInWords(holder, lang) },
        { key: 'with', label: f.participants, wide: true, cell: (step) => partiesOf(step, lang) },
        { key: 'time', label: f.normalDays, cell: ({ normalDays }) => normalDaysInWords(normalDays, lang) },
        { key: 'day', label: f.dayActivity, cell: (step) => dayActivity[step.dayActivity] },
      ]}
    />
  );
};

const PartiesTable = ({ step, lang }: { step: Step; lang: Lang }) => {
  const t = modelsTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.parties(step.name[lang])}
      rows={step.demandsAndOffers}
      empty=""
      columns={[
        { key: 'party', label: t.party, rowHeader: true, cell: ({ party }) => partyName(party, lang) },
        { key: 'demands', label: t.demands, wide: true, cell: ({ demands }) => demands[lang] },
        { key: 'offers', label: t.offers, wide: true, cell: ({ offers }) => offers[lang] },
        {
          key: 'source',
          label: modelWords[lang].facets.source,
          wide: true,
          cell: ({ source }) => sourceInWords(source, lang),
        },
      ]}
    />
  );
};

/** Everything that is said of each step, one after the other. */
export const StepSections = ({ definition, lang }: Props) => {
  const t = modelsTexts[lang];
  return (
    <>
      {inOrder(definition).map((step) => (
        <Section id={`steg-${step.key}`} title={nameOf(step, lang)}>
          <p>{step.description[lang]}</p>
          {step.track === 'parallel' ? <p>{`${besideInWords(definition, step, lang)}.`}</p> : null}
          {definition.conflicts
            .filter((conflict) => conflict.step === step.key)
            .map(({ text }) => (
              <Alert title={t.conflict} level={3}>
                <p>{text[lang]}</p>
              </Alert>
            ))}
          <Disclosure summary={`${t.easy}: ${step.name.easy}`}>
            <div lang="sv">
              {step.description.easy.map((line) => (
                <p>{line}</p>
              ))}
            </div>
          </Disclosure>
          <Disclosure summary={t.whole(step.name[lang])}>
            <p>{sourceInWords(step.source, lang)}</p>
            <PartiesTable step={step} lang={lang} />
            <MovesTable definition={definition} step={step} lang={lang} />
          </Disclosure>
        </Section>
      ))}
    </>
  );
};

/** Where a way may lead, and what that counts as. */
export const ExitsTable = ({ definition, lang }: Props) => {
  const { facets: f, dayActivity, yes, no } = modelWords[lang];
  const t = modelsTexts[lang];
  return (
    <DataTable
      lang={lang}
      caption={t.exits}
      captionHidden
      rows={definition.exits}
      empty=""
      columns={[
        { key: 'exit', label: t.exitName, rowHeader: true, cell: ({ name }) => name[lang] },
        {
          key: 'class',
          label: f.destination,
          cell: ({ destination }) => pathWords[lang].destinations[destination],
        },
        { key: 'counts', label: f.counts, cell: ({ countsAsTransition }) => (countsAsTransition ? yes : no) },
        { key: 'day', label: f.dayActivity, cell: (exit) => dayActivity[exit.dayActivity] },
        { key: 'source', label: f.source, wide: true, cell: ({ source }) => sourceInWords(source, lang) },
      ]}
    />
  );
};
