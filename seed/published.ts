import type { Tx } from '../app/platform/database.ts';
import { newId } from '../app/shared/values/ids.ts';
import published from './published-figures.json' with { type: 'json' };

interface Figure {
  year: number;
  dimension: string;
  category: string;
  from: number | null;
  to: number | null;
  note?: string;
}

/** What Malmö's documents have published, each number with its source; run in the system's door. */
export const loadPublished = async (tx: Tx, collaborationId: string): Promise<void> => {
  const rows = published.documents.flatMap(({ indicator, source, publishedOn, figures }) =>
    figures.map((figure: Figure) => ({
      collaboration_id: collaborationId,
      published_figure_id: newId(),
      indicator,
      source,
      published_on: publishedOn,
      year: figure.year,
      dimension: figure.dimension,
      category: figure.category,
      value_from: figure.from,
      value_to: figure.to,
      note: figure.note ?? null,
    })),
  );
  await tx.insertInto('published_figure').values(rows).execute();
};
