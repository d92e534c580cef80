import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { StackedColumns } from '../../../shared/parts/stacked-columns.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { nationYears } from '../nation.rules.ts';
import { countNation } from '../nation.store.ts';
import { nationTexts } from '../nation.texts.ts';

/** All municipalities together: one figure, after suppression, the same for everybody. */
export const nationPage = async (visit: Visit): Promise<Answer> => {
  const { lang, tx } = visit;
  const t = nationTexts[lang];
  const years = nationYears(await countNation(tx));
  const lastShown = years.findLast(({ all }) => all.kind === 'number');
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/uppfoljning', label: t.back }} />
      {years.length === 0 ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <StackedColumns
          id="landet"
          lang={lang}
          title={t.figure}
          conclusion={t.conclusion(lastShown)}
          rowLabel={t.year}
          rows={years.map(({ year, collaborations, woman, man, all }) => ({
            key: String(year),
            label: String(year),
            note: t.of(collaborations),
            shortNote: t.ofShort(collaborations),
            cells: { woman, man },
            total: all,
          }))}
          series={[
            { key: 'woman', label: t.women },
            { key: 'man', label: t.men },
          ]}
          source={t.source}
          definition={t.definition}
          asOf={t.asOf(years.at(-1))}
          notes={t.notes}
          csvHref="/uppfoljning/landet/overgangar.csv"
        />
      )}
    </Frame>
  );
};

export const nationFile = async ({ lang, tx }: Visit): Promise<Answer> => {
  const t = nationTexts[lang];
  const lines = nationYears(await countNation(tx)).flatMap(({ year, collaborations, woman, man }) =>
    [[t.women, woman] as const, [t.men, man] as const].map(([sex, cell]) => [
      String(year),
      sex,
      cell.kind === 'number' ? String(cell.value) : '',
      cell.kind === 'number' ? t.shown : t.hidden,
      String(collaborations),
      t.definition,
      t.source,
    ]),
  );
  return {
    file: csvText([t.headings, ...lines]),
    name: t.file,
    type: 'text/csv; charset=utf-8',
  };
};
