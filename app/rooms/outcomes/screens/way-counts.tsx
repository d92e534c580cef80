import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { WayFlowFigure } from '../parts/way-flow-figure.tsx';
import { WaySharingFigure } from '../parts/way-sharing-figure.tsx';
import { WayStepsFigure } from '../parts/way-steps-figure.tsx';
import { WayTimeFigure } from '../parts/way-time-figure.tsx';
import { type WayFigure, wayFigures } from '../way-counts.rules.ts';
import { countWays, countWayTimes, listWayModels } from '../way-counts.store.ts';
import { stepAt, stepLabels, wayCountsTexts } from '../way-counts.texts.ts';
import { type SharingCell, sharingFigure } from '../way-sharing.rules.ts';
import { countSharing } from '../way-sharing.store.ts';
import { waySharingTexts } from '../way-sharing.texts.ts';

interface ModelProps {
  visit: Visit;
  figure: WayFigure;
  sharing: readonly SharingCell[];
  id: string;
}

const Model = ({ visit, figure, sharing, id }: ModelProps) => {
  const t = wayCountsTexts[visit.lang];
  const words = waySharingTexts[visit.lang];
  const props = { visit, figure, id };
  return (
    <Section title={figure.named[visit.lang]} id={id}>
      {figure.last ? (
        <>
          <WayStepsFigure {...props} />
          <WayFlowFigure {...props} />
          <WayTimeFigure {...props} />
          <WaySharingFigure
            {...props}
            figure={sharingFigure(sharing, figure.model.series)}
            named={figure.named[visit.lang]}
            definition={words.definition}
            hidden={words.hidden}
          />
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </Section>
  );
};

const AllModels = ({ visit, sharing }: Pick<ModelProps, 'visit' | 'sharing'>) => {
  const t = waySharingTexts[visit.lang];
  return (
    <Section title={t.all} id="alla-modeller">
      <WaySharingFigure
        visit={visit}
        figure={sharingFigure(sharing, null)}
        id="alla"
        named={t.all}
        definition={`${t.definition}; ${t.allDefinition}`}
        hidden={t.allHidden}
      />
    </Section>
  );
};

/** People in each step of each model, who came and left, how long the preparatory step takes, and who shares nothing: through the statistics door. */
export const wayCounts = async (visit: Visit): Promise<Answer> => {
  const { lang, tx } = visit;
  const t = wayCountsTexts[lang];
  const figures = wayFigures(await listWayModels(tx), await countWays(tx), await countWayTimes(tx));
  const sharing = await countSharing(tx);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/uppfoljning', label: t.back }} />
      {figures.length === 0 ? (
        <EmptyState action={<a href="/modeller">{t.modelsLink}</a>}>{t.noModels}</EmptyState>
      ) : (
        figures.map((figure, index) => (
          <Model visit={visit} figure={figure} sharing={sharing} id={`modell-${index + 1}`} />
        ))
      )}
      {figures.length > 1 ? <AllModels visit={visit} sharing={sharing} /> : null}
    </Frame>
  );
};

const csv = (name: string, lines: string[][]): Answer => ({
  file: csvText(lines),
  name,
  type: 'text/csv; charset=utf-8',
});

/** Every number that the first two figures may show. */
export const wayStepsFile = async ({ lang, tx, visitor }: Visit): Promise<Answer> => {
  const t = wayCountsTexts[lang];
  const cells = await countWays(tx);
  const lines = wayFigures(await listWayModels(tx), cells, []).flatMap(({ model, named }) =>
    cells
      .filter(({ series }) => series === model.series)
      .map((cell) => [
        named[lang],
        t.what[cell.what],
        cell.since ? addDays(cell.since, 1) : cell.endsOn,
        cell.endsOn,
        stepLabels(model, cell),
        t.sexes[cell.sex],
        String(cell.value),
        cell.what === 'stock' ? t.stock.definition : t.flow.definition,
        t.source(visitor.collaborationName),
      ]),
  );
  return csv(t.stepsFile, [t.stepsHeadings, ...lines]);
};

export const wayTimeFile = async ({ lang, tx, visitor }: Visit): Promise<Answer> => {
  const t = wayCountsTexts[lang];
  const figures = wayFigures(await listWayModels(tx), [], await countWayTimes(tx));
  const lines = figures.flatMap(({ model, named, times }) => {
    const [step, target] = [stepAt(model, model.measured, lang), stepAt(model, model.target, lang)];
    return times.map(({ asOf, standing, sex, n, mean, median }) => [
      named[lang],
      step,
      asOf,
      t.time.standings[standing],
      t.sexes[sex],
      String(n),
      mean === null || standing === 'all' ? '' : t.decimal(mean),
      median === null ? (n > 0 ? t.time.notReached : '') : t.decimal(median),
      t.time.definition(step, target),
      t.source(visitor.collaborationName),
    ]);
  });
  return csv(t.timeFile, [t.timeHeadings, ...lines]);
};
