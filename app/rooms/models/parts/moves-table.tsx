import { DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { findExit, type PathDefinition, type Step, type Transition } from '../../path/definition.rules.ts';
import { callsInWords, makersInWords, modelWords, sourceInWords } from '../../path/model-words.texts.ts';
import { pathWords } from '../../path/path.texts.ts';
import { stepName } from '../../path/way-words.texts.ts';
import { modelsTexts } from '../models.texts.ts';

const Sentences = ({ lines, nothing }: { lines: string[]; nothing: string }) =>
  lines.length === 0 ? (
    <p>{nothing}</p>
  ) : (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );

/** The moves from a step: who makes them, what is needed, warned of and brought about, each with whether the source says it. */
export const MovesTable = (props: { definition: PathDefinition; step: Step; lang: Lang }) => {
  const { definition, step, lang } = props;
  const { facets: f, directions } = modelWords[lang];
  const t = modelsTexts[lang];
  const target = ({ to }: Transition) =>
    to === undefined ? '' : (findExit(definition, to)?.name[lang] ?? stepName(definition, to, lang));
  const marked = (transition: Transition, kind: 'needs' | 'warnings' | 'effects') =>
    callsInWords(transition, lang)[kind].map((sentence, index) =>
      t.marked(sentence, pathWords[lang].marks[transition[kind][index]!.source.mark]),
    );
  return (
    <DataTable
      lang={lang}
      caption={t.moves(step.name[lang])}
      rows={definition.transitions.filter(({ from }) => from === step.key)}
      empty={t.nothing}
      columns={[
        {
          key: 'move',
          label: t.move,
          rowHeader: true,
          cell: (transition) => t.moveTo(directions[transition.direction], target(transition)),
        },
        {
          key: 'by',
          label: f.by,
          wide: true,
          cell: (transition) => makersInWords(transition, lang).join('; '),
        },
        {
          key: 'needs',
          label: f.needs,
          wide: true,
          cell: (transition) => <Sentences lines={marked(transition, 'needs')} nothing={t.nothing} />,
        },
        {
          key: 'follows',
          label: t.follows,
          wide: true,
          cell: (transition) => (
            <Sentences
              lines={[
                ...marked(transition, 'warnings').map((sentence) => t.saying(f.warnings, sentence)),
                ...marked(transition, 'effects').map((sentence) => t.saying(f.effects, sentence)),
              ]}
              nothing={t.nothing}
            />
          ),
        },
        { key: 'source', label: f.source, wide: true, cell: ({ source }) => sourceInWords(source, lang) },
      ]}
    />
  );
};
