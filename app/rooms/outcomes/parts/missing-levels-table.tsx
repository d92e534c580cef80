import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { MissingRow, MissingYear } from '../missing-levels.rules.ts';
import { missingLevelsTexts } from '../missing-levels.texts.ts';
import type { Cell } from '../outcomes.rules.ts';

const numberOf = (cell: Cell, lang: Lang) => (cell.kind === 'number' ? cell.value : chartTexts[lang].hidden);

const rowName = ({ part, level }: MissingRow, lang: Lang): string => {
  const t = missingLevelsTexts[lang];
  if (part === null) return t.all;
  return level === null ? t.parts[part] : `${t.parts[part]}: ${t.levels[level]}`;
};

/** Whether it is told anywhere in the year if there is such a measure at all. */
const tellsWhy = ({ rows }: MissingYear): boolean =>
  rows.some(({ people, noSuch }) => people.kind === 'number' && people.value > 0 && noSuch.kind === 'number');

const columnsOf = (of: MissingYear, lang: Lang): Column<MissingRow>[] => {
  const t = missingLevelsTexts[lang];
  const number = (key: 'people' | 'noSuch' | 'notPossible', label: string): Column<MissingRow> => ({
    key,
    label,
    numeric: true,
    cell: (row) => numberOf(row[key], lang),
  });
  return [
    { key: 'level', label: t.level, rowHeader: true, cell: (row) => rowName(row, lang) },
    number('people', t.count),
    ...(tellsWhy(of) ? [number('noSuch', t.why.no_such), number('notPossible', t.why.not_possible)] : []),
  ];
};

const conclusionOf = ({ people }: MissingYear, lang: Lang): string => {
  const t = missingLevelsTexts[lang];
  return people.kind === 'number' ? t.people(people.value) : t.tooFew;
};

const Reasons = ({ of, lang }: { of: MissingYear; lang: Lang }) => {
  const t = missingLevelsTexts[lang];
  if (of.reasons.length === 0) return null;
  return (
    <DataTable
      lang={lang}
      caption={t.reasonsCaption(of.year)}
      columns={[
        { key: 'reason', label: t.reason, rowHeader: true, cell: ({ reason }) => t.reasons[reason] },
        { key: 'people', label: t.count, numeric: true, cell: ({ people }) => numberOf(people, lang) },
      ]}
      rows={of.reasons}
      empty={t.empty}
    />
  );
};

/** One year, as far as it may be divided. */
export const MissingYearSection = ({ of, lang }: { of: MissingYear; lang: Lang }) => {
  const t = missingLevelsTexts[lang];
  return (
    <Section title={of.year} id={`ar-${of.year}`}>
      <p>{conclusionOf(of, lang)}</p>
      {of.running ? <p>{t.running(of.countedThrough)}</p> : null}
      {of.rows.length > 1 ? (
        <DataTable
          lang={lang}
          caption={t.caption(of.year)}
          captionHidden
          columns={columnsOf(of, lang)}
          rows={of.rows}
          empty={t.empty}
        />
      ) : null}
      <Reasons of={of} lang={lang} />
    </Section>
  );
};
