import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { askedTable, directions, stepYears } from '../inventory-counts.rules.ts';
import { countAsked, countSteps } from '../inventory-counts.store.ts';
import { inventoryCountsTexts, rowName } from '../inventory-counts.texts.ts';
import { sexes } from '../outcomes.rules.ts';
import { coveredYears } from '../outcomes.store.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { AskedSection } from '../parts/asked-table.tsx';
import { StepsFigure } from '../parts/steps-figure.tsx';

const csv = (name: string, lines: string[][]): Answer => ({
  file: csvText(lines),
  name,
  type: 'text/csv; charset=utf-8',
});

const yearsOf = async ({ tx }: Visit) => stepYears(await countSteps(tx), await coveredYears(tx));

/** Who has been asked, and the steps inside day activity: counts through the statistics door. */
export const inventoryCounts = async (visit: Visit): Promise<Answer> => {
  const t = inventoryCountsTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/uppfoljning', label: t.back }} />
      <AskedSection visit={visit} table={askedTable(await countAsked(visit.tx))} />
      <StepsFigure visit={visit} years={await yearsOf(visit)} />
    </Frame>
  );
};

export const stepsFile = async (visit: Visit): Promise<Answer> => {
  const { lang, visitor } = visit;
  const t = inventoryCountsTexts[lang];
  const lines = (await yearsOf(visit)).flatMap(({ year, registeredThrough, cells }) =>
    (['all', ...directions] as const).flatMap((direction) =>
      sexes
        .filter((sex) => direction !== 'all' || sex === 'all')
        .map((sex) => {
          const cell = cells[direction][sex];
          return [
            String(year),
            direction === 'all' ? t.allDirections : t.directions[direction],
            outcomesTexts[lang].sexes[sex],
            cell.kind === 'number' ? String(cell.value) : '',
            cell.kind === 'number' ? t.shown : t.hidden,
            registeredThrough,
            t.stepsDefinition,
            t.source(visitor.collaborationName),
          ];
        }),
    ),
  );
  return csv(t.stepsFile, [t.stepsHeadings, ...lines]);
};

export const askedFile = async (visit: Visit): Promise<Answer> => {
  const { lang, visitor, tx } = visit;
  const t = inventoryCountsTexts[lang];
  const lines = (await countAsked(tx)).map((cell) => [
    cell.asOf,
    rowName(cell, lang),
    String(cell.units),
    t.parts[cell.part],
    cell.value === null ? '' : String(cell.value),
    cell.value === null ? t.hidden : t.shown,
    t.askedDefinition,
    t.source(visitor.collaborationName),
  ]);
  return csv(t.askedFile, [t.askedHeadings, ...lines]);
};
