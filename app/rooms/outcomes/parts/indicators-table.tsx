import type { Visit } from '../../../platform/visit.ts';
import { cellWords } from '../../../shared/parts/chart-words.ts';
import { chartTexts } from '../../../shared/parts/charts.texts.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { FigureNotes } from '../../../shared/parts/figure-notes.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { WorkplaceCounts } from '../count-workplaces.ts';
import { type IndicatorRow, meanTime } from '../indicators.rules.ts';
import { indicatorsTexts } from '../indicators.texts.ts';
import { sexes } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import type { WayFigure } from '../way-counts.rules.ts';
import { stepAt, wayCountsTexts } from '../way-counts.texts.ts';
import { WayTimeFigure } from './way-time-figure.tsx';

/** What a line is about, with the names of the model's steps. */
export const indicatorWords = (row: IndicatorRow, lang: Lang): string => {
  const t = indicatorsTexts[lang];
  if (row.kind === 'transition')
    return t.transition(outcomesTexts[lang].targets[row.target].toLowerCase(), row.year);
  const { model } = row.figure;
  const step = stepAt(model, model.measured, lang);
  return {
    all: t.been(step),
    moved: t.moved(step, stepAt(model, model.target, lang)),
    on_the_way: t.onTheWay(step),
    elsewhere: t.elsewhere(step),
  }[row.standing];
};

/** Mean and normal time in the step, and who is not in the mean. */
const MeanTime = ({ figure, lang }: { figure: WayFigure; lang: Lang }) => {
  const [t, time] = [indicatorsTexts[lang], wayCountsTexts[lang].time];
  const { model, named } = figure;
  const told = meanTime(figure);
  const step = stepAt(model, model.measured, lang);
  return (
    <p>
      {named[lang]}:{' '}
      {told
        ? `${t.mean(step, wayCountsTexts[lang].decimal(told.mean), told.moved)} ${t.ongoing(told.ongoing)}`
        : time.none(step)}{' '}
      {model.normal ? time.normal(model.normal) : ''}
    </p>
  );
};

/** What the project is measured by: people through the measured step and where to, and how long it took. */
export const Indicators = ({ visit, counts }: { visit: Visit; counts: WorkplaceCounts }) => {
  const { lang } = visit;
  const [t, words] = [indicatorsTexts[lang], chartTexts[lang]];
  const dayOf = ({ asOf }: IndicatorRow) => (asOf ? t.through(wayCountsTexts[lang].asOf(asOf)) : '–');
  return (
    <Section title={t.title} id="matt">
      <p>{t.lead}</p>
      <DataTable
        lang={lang}
        caption={t.title}
        captionHidden
        rows={counts.indicators}
        empty={<p>{t.none}</p>}
        columns={[
          { key: 'measure', label: t.measure, rowHeader: true, cell: (row) => indicatorWords(row, lang) },
          ...sexes.map((sex) => ({
            key: sex,
            label: outcomesTexts[lang].sexes[sex],
            numeric: true,
            cell: ({ cells }: IndicatorRow) =>
              cells[sex].kind === 'hidden' ? words.hidden : cellWords(cells[sex], lang),
          })),
          { key: 'as-of', label: t.asOf, cell: dayOf },
        ]}
      />
      <FigureNotes
        lang={lang}
        source={wayCountsTexts[lang].source(visit.visitor.collaborationName)}
        definition={t.definition}
        asOf={wayCountsTexts[lang].asOf(visit.today)}
      />
      {counts.figures.map((figure, index) => (
        <>
          <MeanTime figure={figure} lang={lang} />
          {figure.times.length > 0 ? (
            <WayTimeFigure visit={visit} figure={figure} id={`modell-${index + 1}`} />
          ) : null}
        </>
      ))}
    </Section>
  );
};
