import { sql } from 'kysely';
import type { Tx } from './database.ts';

export type ReadAct = 'list' | 'open' | 'search' | 'preview' | 'export' | 'print' | 'review' | 'attachment';

/** As many people as an open page keeps watch over; what shows more is a file being read, or a list on its way to paper. */
const mostWatched = 200;

const sights = new WeakMap<Tx, string>();

/**
 * Logs a read in the transaction that reads: no log row, no page. Lists log the ids that they showed. What the reader may see of
 * them at this moment is kept for the page that is made of it.
 */
export const logRead = async (
  tx: Tx,
  act: ReadAct,
  participantIds: string[],
  purpose: string | null = null,
): Promise<void> => {
  const watched = participantIds.length > mostWatched ? [] : participantIds;
  const { rows } = await sql<{
    sight: string;
  }>`select app.log_read(${act}, ${participantIds}::uuid[], ${purpose}), app.sight(${watched}::uuid[]) as sight`.execute(
    tx,
  );
  const [found] = rows;
  if (found && watched.length > 0) sights.set(tx, [found.sight, ...watched].join(' '));
};

/** What a page shows of people, for `mayStillSee`: a mark and their ids. Nothing where it shows nobody. */
export const sightOf = (tx: Tx): string | undefined => sights.get(tx);

/** Whether what the reader may see of those people is what it was when the page was made. Shows nothing, so it is no read. */
export const mayStillSee = async (tx: Tx, [mark, ...participantIds]: string[]): Promise<boolean> => {
  const { rows } = await sql<{ sight: string }>`select app.sight(${participantIds}::uuid[]) as sight`.execute(
    tx,
  );
  return rows[0]?.sight === mark;
};
