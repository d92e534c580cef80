import type { Visit } from '../../../platform/visit.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { AskedRow, AskedTable } from '../inventory-counts.rules.ts';
import { inventoryCountsTexts, rowName } from '../inventory-counts.texts.ts';
import type { Cell } from '../outcomes.rules.ts';

/** From how many people a share is also written in per cent. */
const ENOUGH_FOR_PERCENT = 20;

const numberOf = (cell: Cell): number | undefined => (cell.kind === 'number' ? cell.value : undefined);

const shareWords = (cell: Cell, { everybody }: AskedRow, lang: Lang): string => {
  const [count, of] = [numberOf(cell), numberOf(everybody)];
  if (count === undefined || of === undefined) return chartTexts[lang].hidden;
  const percent = of >= ENOUGH_FOR_PERCENT ? Math.round((100 * count) / of) : null;
  return inventoryCountsTexts[lang].share(count, of, percent);
};

const columnsOf = (lang: Lang): Column<AskedRow>[] => {
  const t = inventoryCountsTexts[lang];
  const share = (key: 'withinYear' | 'withinTwoYears' | 'longerAgreed'): Column<AskedRow> => ({
    key,
    label: t[key],
    cell: (row) => shareWords(row[key], row, lang),
  });
  return [
    { key: 'unit', label: t.unit, rowHeader: true, cell: (row) => rowName(row, lang) },
    {
      key: 'everybody',
      label: t.everybody,
      numeric: true,
      cell: ({ everybody }) => numberOf(everybody) ?? chartTexts[lang].hidden,
    },
    share('withinYear'),
    share('withinTwoYears'),
    share('longerAgreed'),
  ];
};

const conclusionOf = ({ whole }: AskedTable, lang: Lang): string => {
  const t = inventoryCountsTexts[lang];
  if (!whole) return t.askedNobody;
  const [within, everybody] = [numberOf(whole.withinYear), numberOf(whole.everybody)];
  return within === undefined || everybody === undefined
    ? t.askedHidden
    : t.askedConclusion(within, everybody);
};

/** Who has been asked, unit by unit in the order of their names: no colours, nothing that ranks. */
export const AskedSection = ({ visit, table }: { visit: Visit; table: AskedTable }) => {
  const { lang, visitor } = visit;
  const t = inventoryCountsTexts[lang];
  return (
    <Section title={t.asked} id="tillfragade">
      <p>{conclusionOf(table, lang)}</p>
      {table.whole ? (
        <>
          <DataTable
            lang={lang}
            caption={t.asked}
            captionHidden
            columns={columnsOf(lang)}
            rows={[table.whole, ...table.units]}
            empty={t.askedNobody}
          />
          <FigureNotes
            lang={lang}
            notes={t.askedNotes}
            source={t.source(visitor.collaborationName)}
            definition={t.askedDefinition}
            asOf={t.asOf(table.asOf)}
          />
          <p class="csv-link">
            <a href="/uppfoljning/inventering/tillfragade.csv">{t.csv}</a>
          </p>
        </>
      ) : null}
    </Section>
  );
};
