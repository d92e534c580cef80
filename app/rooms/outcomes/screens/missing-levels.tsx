import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { missingFileCells, missingYears } from '../missing-levels.rules.ts';
import { countMissing } from '../missing-levels.store.ts';
import { missingLevelsTexts } from '../missing-levels.texts.ts';
import { MissingYearSection } from '../parts/missing-levels-table.tsx';

/** How many people a level was missing for, year by year: counts through the statistics door. */
export const missingLevels = async (visit: Visit): Promise<Answer> => {
  const { lang, visitor } = visit;
  const t = missingLevelsTexts[lang];
  const years = missingYears(await countMissing(visit.tx));
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/uppfoljning', label: t.back }} />
      {years[0] ? (
        <>
          {years.map((year) => (
            <MissingYearSection of={year} lang={lang} />
          ))}
          <FigureNotes
            lang={lang}
            notes={t.notes}
            source={t.source(visitor.collaborationName)}
            definition={t.definition}
            asOf={t.through(years[0].countedThrough)}
          />
          <p class="csv-link">
            <a href="/uppfoljning/saknade-nivaer.csv">{t.csv}</a>
          </p>
        </>
      ) : (
        <EmptyState>{t.empty}</EmptyState>
      )}
      {visitor.role === 'model_manager' ? null : (
        <p>
          <a href="/insatser">{t.catalogue}</a>
        </p>
      )}
    </Frame>
  );
};

/** The same cells as a file. */
export const missingLevelsFile = async ({ lang, tx, visitor }: Visit): Promise<Answer> => {
  const t = missingLevelsTexts[lang];
  const lines = missingFileCells(await countMissing(tx)).map((cell) => [
    String(cell.year),
    cell.part ? t.parts[cell.part] : t.everything,
    cell.level ? t.levels[cell.level] : t.everything,
    cell.why ? t.why[cell.why] : t.everything,
    cell.reason ? t.reasons[cell.reason] : t.everything,
    cell.value === null ? '' : String(cell.value),
    cell.value === null ? t.hidden : t.shown,
    cell.countedThrough,
    t.definition,
    t.source(visitor.collaborationName),
  ]);
  return { file: csvText([t.headings, ...lines]), name: t.file, type: 'text/csv; charset=utf-8' };
};
