import { cellWords } from '../../../shared/parts/chart-words.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { Sex, Target, TransitionsTable, TransitionYear } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { yearNote } from './transitions-figure.tsx';

const shown: [Target, Sex][] = [
  ['paid_work', 'all'],
  ['work_rehabilitation', 'all'],
  ['reinforced_cooperation', 'all'],
  ['labour_market_measure', 'all'],
  ['studies', 'all'],
  ['all', 'woman'],
  ['all', 'man'],
  ['all', 'all'],
];

/** Every destination and both sexes of every registered year, as far as they may be shown. */
export const SplitTable = ({ table, lang }: { table: TransitionsTable; lang: Lang }) => {
  const t = outcomesTexts[lang];
  const columns: Column<TransitionYear>[] = [
    { key: 'year', label: t.year, cell: ({ year }) => year, rowHeader: true },
    ...shown.map(
      ([target, sex]): Column<TransitionYear> => ({
        key: `${target}-${sex}`,
        label: target !== 'all' ? t.targets[target] : sex === 'all' ? t.total : t.sexes[sex],
        numeric: true,
        cell: ({ cells }) => {
          const cell = cells[target][sex];
          return cell.kind === 'hidden' ? chartTexts[lang].hidden : cellWords(cell, lang);
        },
      }),
    ),
    { key: 'note', label: t.note, cell: (year) => yearNote(year, lang) },
  ];
  return (
    <Section title={t.split.title}>
      <p>{t.split.lead}</p>
      <Disclosure summary={t.split.show}>
        <DataTable
          lang={lang}
          caption={t.split.caption}
          columns={columns}
          rows={table.years.filter(({ origin }) => origin === 'registered')}
          empty={t.notRegistered}
        />
      </Disclosure>
    </Section>
  );
};
