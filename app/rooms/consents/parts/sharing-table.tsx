import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import type { GridRow, LiveShare } from '../sharing-grid.rules.ts';
import { dayInWords } from './words.ts';

interface TableProps {
  lang: Lang;
  today: PlainDate;
  caption: string;
  rows: readonly GridRow[];
  columns: readonly { organisationId: string; name: string }[];
}

/** Until when it is shared, and from when where that has not come; on another basis than a yes, that is said. */
const untilWhen = (share: LiveShare, lang: Lang, today: PlainDate): string => {
  const t = askingTexts[lang];
  return [
    ...(share.startsOn > today ? [t.from(dayInWords(share.startsOn, lang))] : []),
    t.until(dayInWords(share.lastDay, lang)),
    ...(share.basis === 'disclosure' ? [t.onOtherBasis] : []),
  ].join(', ');
};

/** Rows what, columns who, until when. */
export const SharingTable = ({ lang, today, caption, rows, columns }: TableProps) => {
  const t = askingTexts[lang];
  if (columns.length === 0) return <EmptyState>{t.nobody}</EmptyState>;
  const shown: Column<GridRow>[] = [
    {
      key: 'what',
      label: t.what,
      rowHeader: true,
      long: true,
      cell: ({ area }) => consentTexts[lang].shortAreas[area],
    },
    ...columns.map(({ organisationId, name }, index) => ({
      key: organisationId,
      label: name,
      long: true,
      cell: ({ cells }: GridRow) => {
        const share = cells[index]?.share;
        return share ? untilWhen(share, lang, today) : <span class="muted">{t.nothing}</span>;
      },
    })),
  ];
  return (
    <DataTable lang={lang} caption={caption} captionHidden columns={shown} rows={rows} empty={t.nobody} />
  );
};
