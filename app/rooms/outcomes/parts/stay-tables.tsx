import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { staysTexts } from '../../places/stays.texts.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import {
  finestKinds,
  type KindCell,
  type StayCell,
  type StayKind,
  type StayPeriod,
  stayPeriods,
} from '../stay-counts.rules.ts';
import { stayCountsTexts } from '../stay-counts.texts.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

/** What a line counts: all, a group of codes, or a code. */
export const kindWords = ({ what, grp, code }: KindCell, lang: Lang): string => {
  const [t, stays] = [stayCountsTexts[lang], staysTexts[lang]];
  if (grp === null) return t.kinds[what].all;
  if (code === null) return t.groups[grp] ?? grp;
  const known: Record<StayKind, Record<string, string>> = {
    ended: stays.endings,
    no: stays.because,
    visit: {},
  };
  return known[what][code] ?? t.visits[code] ?? code;
};

const notesOf = ({ lang, today, visitor }: Visit) => {
  const t = workplaceCountsTexts[lang];
  return { lang, source: t.source(visitor.collaborationName), asOf: t.asOf(today) };
};

/** Who began and who ended at a place, in the periods that may be told. */
export const StayFlow = ({ visit, cells }: { visit: Visit; cells: readonly StayCell[] }) => {
  const { lang } = visit;
  const t = stayCountsTexts[lang].flow;
  const number = (key: 'came' | 'left' | 'end') => ({
    key,
    label: t[key],
    numeric: true,
    cell: (period: StayPeriod) => period[key],
  });
  return (
    <Section title={t.title} id="borjade-slutade">
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        rows={stayPeriods(cells)}
        empty={<p>{t.none}</p>}
        columns={[
          { key: 'period', label: t.period, rowHeader: true, cell: (period) => t.periodWords(period) },
          { key: 'sex', label: t.sex, cell: ({ sex }) => outcomesTexts[lang].sexes[sex] },
          number('came'),
          number('left'),
          number('end'),
        ]}
      />
      <FigureNotes {...notesOf(visit)} notes={[t.note]} definition={t.definition} />
    </Section>
  );
};

/** What became of stays, year by year, as finely as it may be told. */
export const StayKindTable = (props: { visit: Visit; cells: readonly KindCell[]; what: StayKind }) => {
  const { visit, cells, what } = props;
  const { lang } = visit;
  const t = stayCountsTexts[lang];
  const rows = finestKinds(cells, what);
  const yearOf = ({ year, through }: KindCell) =>
    through < `${year}-12-31` ? `${year}, ${t.through(through)}` : String(year);
  return (
    <Section title={t.kinds[what].title} id={`vad-${what}`}>
      <DataTable
        lang={lang}
        caption={t.kinds[what].title}
        captionHidden
        rows={rows}
        empty={<p>{t.kinds[what].none}</p>}
        columns={[
          { key: 'year', label: t.year, cell: yearOf },
          { key: 'what', label: t.what, rowHeader: true, cell: (cell) => kindWords(cell, lang) },
          { key: 'number', label: t.number, numeric: true, cell: ({ value }) => value },
        ]}
      />
      <FigureNotes
        {...notesOf(visit)}
        notes={rows.length > 0 ? [t.kindsNote] : []}
        definition={t.kinds[what].definition}
      />
    </Section>
  );
};
