import type { Visit } from '../../../platform/visit.ts';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import { wayCountsTexts } from '../way-counts.texts.ts';
import type { SharingFigure } from '../way-sharing.rules.ts';
import { waySharingTexts } from '../way-sharing.texts.ts';

/** How many days the page shows; the file has all. */
const SHOWN = 12;

interface Props {
  visit: Visit;
  figure: SharingFigure;
  id: string;
  /** The model, or all of them. */
  named: string;
  definition: string;
  hidden: string;
}

/** How many are on the way while no other organisation sees anything of them, on the last days that may be told. */
export const WaySharingFigure = ({ visit, figure, id, named, definition, hidden }: Props) => {
  const { lang, visitor } = visit;
  const t = waySharingTexts[lang];
  const { asOf, shortMonth } = wayCountsTexts[lang];
  const { last, days } = figure;
  if (!last) return <p>{hidden}</p>;
  const shown = days.slice(-SHOWN);
  return (
    <StackedColumns
      id={`${id}-utan-delning`}
      lang={lang}
      level={3}
      title={`${t.title}, ${named}`}
      conclusion={t.conclusion(last)}
      rowLabel={t.day}
      rows={shown.map(({ day, people, unshared }) => ({
        key: day,
        label: shortMonth(day),
        cells: {
          unshared: { kind: 'number', value: unshared },
          shared: { kind: 'number', value: people - unshared },
        },
      }))}
      series={(['unshared', 'shared'] as const).map((key) => ({ key, label: t[key] }))}
      source={t.source(visitor.collaborationName)}
      definition={definition}
      asOf={asOf(last.day)}
      notes={[t.coverage, t.small, t.allRows(shown.length, days.length)].filter(Boolean)}
      csvHref="/uppfoljning/vagar/utan-delning.csv"
    />
  );
};
