import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { importPagesTexts } from '../import-pages.texts.ts';
import type { FileKind } from '../imports.rules.ts';
import { importsTexts, problemCell, warningCell } from '../imports.texts.ts';
import { cellWords, changedCells, filledCells } from '../shown-cells.rules.ts';
import type { RowsShown, ShownRow } from '../staged-rows.store.ts';

interface RowsProps {
  lang: Lang;
  kind: FileKind;
  shown: RowsShown;
  rows: ShownRow[];
}

/** Some rows of a file: what is wrong in them, what to look at, what they change, or what they say. */
export const RowTable = ({ lang, kind, shown, rows }: RowsProps) => {
  const t = importPagesTexts[lang];
  const row: Column<ShownRow> = {
    key: 'row',
    label: t.rowTable.row,
    rowHeader: true,
    cell: ({ row }) => `${t.rowTable.row} ${row}`,
  };
  const number: Column<ShownRow> = {
    key: 'number',
    label: t.rowTable.number,
    nowrap: true,
    cell: ({ candidate }) => (
      <>
        {cellWords('number', candidate.number ?? null)}
        {candidate.givenName ? (
          <>
            <br />
            {candidate.givenName} {candidate.familyName}
          </>
        ) : null}
      </>
    ),
  };
  const columns: Record<RowsShown, Column<ShownRow>[]> = {
    problem: [row, wrongColumn(lang, kind)],
    warned: [row, number, cellsColumn(lang, kind), warningsColumn(lang)],
    changed: [row, number, changesColumn(lang, kind)],
    new: [row, number, cellsColumn(lang, kind)],
    same: [row, number, cellsColumn(lang, kind)],
    kept: [row],
  };
  return (
    <DataTable
      lang={lang}
      caption={shown === 'warned' ? t.warned : t.verdicts[shown]}
      captionHidden
      columns={columns[shown]}
      rows={rows}
      empty={t.noRows}
    />
  );
};

const wrongColumn = (lang: Lang, kind: FileKind): Column<ShownRow> => ({
  key: 'wrong',
  label: importPagesTexts[lang].rowTable.wrong,
  cell: ({ problems }) => (
    <ul>
      {problems.map((problem) => (
        <li>{problemCell(kind, problem, lang)}</li>
      ))}
    </ul>
  ),
});

const warningsColumn = (lang: Lang): Column<ShownRow> => ({
  key: 'warnings',
  label: importPagesTexts[lang].rowTable.warnings,
  cell: ({ warnings }) => (
    <ul>
      {warnings.map((warning) => (
        <li>{warningCell(warning, lang)}</li>
      ))}
    </ul>
  ),
});

const changesColumn = (lang: Lang, kind: FileKind): Column<ShownRow> => ({
  key: 'changes',
  label: importPagesTexts[lang].rowTable.changes,
  cell: ({ changes }) => (
    <ul>
      {changedCells(kind, changes).map(({ heading, from, to }) => (
        <li>
          {heading}: {importPagesTexts[lang].nowAndThen(from, to)}
        </li>
      ))}
    </ul>
  ),
});

const cellsColumn = (lang: Lang, kind: FileKind): Column<ShownRow> => ({
  key: 'cells',
  label: importPagesTexts[lang].rowTable.cells,
  cell: ({ candidate }) =>
    filledCells(kind, candidate)
      .map(({ heading, words }) => `${heading}: ${words}`)
      .join(' · '),
});

export const IgnoredColumns = ({ lang, headings }: { lang: Lang; headings: string[] }) =>
  headings.length > 0 ? <p>{importsTexts[lang].ignored(headings.join(', '))}</p> : null;
