import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { MovableWay } from '../load-movable.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { stepName } from '../way-words.texts.ts';
import { changeInWords, changeRefusalInWords } from './model-change.tsx';

type Props = { ways: readonly MovableWay[]; lang: Lang };

const PersonLink = ({ participantId, name }: MovableWay) => (
  <a href={`/deltagare/${participantId}/vag/byt-modell`}>{name}</a>
);

/** What the move brings for each person: the steps, what is new and missing, what is good to know. */
export const ChangesTable = ({ ways, lang }: Props) => {
  const t = modelChangeTexts[lang];
  const words = ({ looked }: MovableWay) =>
    looked.ok ? changeInWords(looked.value, lang) : { missing: [], know: [] };
  return (
    <DataTable
      lang={lang}
      caption={t.many.table}
      rows={ways}
      empty={t.many.none}
      columns={[
        { key: 'who', label: t.many.who, rowHeader: true, cell: PersonLink },
        {
          key: 'step',
          label: t.many.step,
          wide: true,
          cell: ({ looked }) =>
            looked.ok
              ? looked.value.steps
                  .map(({ before, after }) => t.step(before.name[lang], after.name[lang]))
                  .join('; ')
              : '',
        },
        {
          key: 'missing',
          label: t.many.missing,
          wide: true,
          cell: (one) => words(one).missing.join(' ') || t.nothing,
        },
        {
          key: 'know',
          label: t.know,
          wide: true,
          cell: (one) => words(one).know.join(' ') || t.nothing,
        },
      ]}
    />
  );
};

/** Who stays for now, and why. */
export const CannotTable = ({ ways, lang }: Props) => {
  const t = modelChangeTexts[lang];
  return (
    <Section title={t.many.cannot}>
      <DataTable
        lang={lang}
        caption={t.many.cannot}
        captionHidden
        rows={ways}
        empty=""
        columns={[
          { key: 'who', label: t.many.who, rowHeader: true, cell: PersonLink },
          {
            key: 'step',
            label: t.many.step,
            cell: ({ way }) => stepName(way.definition, way.state.leadingStep, lang),
          },
          {
            key: 'why',
            label: t.many.why,
            wide: true,
            cell: ({ looked, way }) =>
              looked.ok ? '' : changeRefusalInWords(looked.refusal, way.definition, lang),
          },
        ]}
      />
    </Section>
  );
};
