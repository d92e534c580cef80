import type { Visit } from '../../../platform/visit.ts';
import type { ChartRow } from '../../../shared/parts/chart-cells.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import {
  meanOccupancy,
  percentOf,
  type SeatCount,
  type SeatDay,
  seatsNow,
} from '../workplace-counts.rules.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

/** How many months the page shows; the file has all. */
const SHOWN = 12;

const rowOf = ({ day, seats, taken }: SeatDay, lang: Lang): ChartRow => {
  const cell = (value: number | null) =>
    value === null ? ({ kind: 'hidden' } as const) : ({ kind: 'number', value } as const);
  return {
    key: day,
    label: workplaceCountsTexts[lang].shortMonth(day),
    cells: { taken: cell(taken), free: cell(taken === null ? null : Math.max(0, seats - taken)) },
    total: { kind: 'number', value: seats },
  };
};

/** What is told of occupancy, in sentences. */
const Occupancy = ({ days, lang }: { days: readonly SeatDay[]; lang: Lang }) => {
  const t = workplaceCountsTexts[lang].seats;
  const last = days.findLast(({ taken }) => taken !== null);
  const mean = meanOccupancy(days);
  if (!last || !mean) return <>{t.hidden}</>;
  return (
    <>
      {t.occupied(last, percentOf(last.taken ?? 0, last.seats))}{' '}
      {mean.days > 1 ? t.mean(mean.days, mean.taken, mean.seats) : ''}
    </>
  );
};

const Branches = ({ counts, lang }: { counts: readonly SeatCount[]; lang: Lang }) => {
  const [t, { branches }] = [workplaceCountsTexts[lang].seats, employersTexts[lang]];
  const number = (key: 'employers' | 'places' | 'seats', label: string) => ({
    key,
    label,
    numeric: true,
    cell: (count: SeatCount) => count[key],
  });
  return counts[0] ? (
    <DataTable
      lang={lang}
      caption={t.branches(counts[0].day)}
      rows={counts}
      empty=""
      columns={[
        {
          key: 'branch',
          label: t.branch,
          rowHeader: true,
          cell: ({ branch }) => branch && branches[branch],
        },
        number('employers', t.employers),
        number('places', t.places),
        number('seats', t.total),
      ]}
    />
  ) : null;
};

interface Props {
  visit: Visit;
  counts: readonly SeatCount[];
  days: readonly SeatDay[];
}

/** The seats at the end of each month, taken and free as far as that may be told; and today's by branch. */
export const SeatsFigure = ({ visit, counts, days }: Props) => {
  const { lang, visitor, today } = visit;
  const t = workplaceCountsTexts[lang];
  const now = seatsNow(counts, today);
  const shown = days.slice(-SHOWN);
  const summary = (
    <>
      {t.seats.now(now.all)} {shown.length > 0 ? <Occupancy days={shown} lang={lang} /> : null}
    </>
  );
  if (shown.length === 0)
    return (
      <Section title={t.seats.title} id="platser">
        <p>{now.all.seats > 0 ? summary : t.seats.none}</p>
        <Branches counts={now.branches} lang={lang} />
      </Section>
    );
  return (
    <>
      <StackedColumns
        id="platser"
        lang={lang}
        title={t.seats.title}
        conclusion={summary}
        rowLabel={t.seats.month}
        rows={shown.map((day) => rowOf(day, lang))}
        series={[
          { key: 'taken', label: t.seats.taken },
          { key: 'free', label: t.seats.free },
        ]}
        totalLabel={t.seats.total}
        source={t.source(visitor.collaborationName)}
        definition={t.seats.definition}
        asOf={t.asOf(today)}
        notes={t.seats.notes}
      />
      <Branches counts={now.branches} lang={lang} />
    </>
  );
};
