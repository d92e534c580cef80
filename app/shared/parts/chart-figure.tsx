import type { Child } from 'hono/jsx';
import { chartTexts } from './charts.texts.ts';
import { FigureNotes, type FigureOrigin } from './figure-notes.tsx';
import type { Lang } from './texts.ts';

export type FigureWords = FigureOrigin & {
  /** Unique on the page; the parts of the figure are named after it. */
  id: string;
  lang: Lang;
  title: string;
  level?: 2 | 3;
  /** What the picture shows, as a sentence. */
  conclusion: Child;
  /** The same numbers as a file. */
  csvHref?: string;
};

/** Heading, conclusion, picture, where it comes from, and the same as a table: every figure in that order. */
export const ChartFigure = (props: FigureWords & { legend?: Child; picture: Child; table: Child }) => {
  const { id, lang, title, level = 2, csvHref } = props;
  const t = chartTexts[lang];
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <section class="figure" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      <p>{props.conclusion}</p>
      {props.legend}
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling box that must take focus is no fieldset */}
      <div class="chart-box" role="group" tabindex={0} aria-label={t.scroll(title)}>
        {props.picture}
      </div>
      <FigureNotes
        lang={lang}
        notes={props.notes}
        source={props.source}
        definition={props.definition}
        asOf={props.asOf}
      />
      <details class="fold">
        <summary>{t.asTable}</summary>
        {props.table}
      </details>
      {csvHref ? (
        <p class="csv-link">
          <a href={csvHref}>{t.csv}</a>
        </p>
      ) : null}
    </section>
  );
};
