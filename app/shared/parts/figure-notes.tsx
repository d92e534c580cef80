import type { Child } from 'hono/jsx';
import { chartTexts } from './charts.texts.ts';
import type { Lang } from './texts.ts';

/** What every figure carries. */
export interface FigureOrigin {
  source: Child;
  definition: Child;
  /** The day the numbers hold for, in words. */
  asOf: string;
  notes?: readonly Child[];
}

/** Under a figure: what to know of it, where it comes from, what it counts and for which day. */
export const FigureNotes = ({
  lang,
  source,
  definition,
  asOf,
  notes = [],
}: FigureOrigin & { lang: Lang }) => {
  const t = chartTexts[lang];
  return (
    <div class="chart-notes">
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      <p>
        {t.source}: {source}
      </p>
      <p>
        {t.definition}: {definition}
      </p>
      <p>
        {t.asOf}: {asOf}
      </p>
    </div>
  );
};
