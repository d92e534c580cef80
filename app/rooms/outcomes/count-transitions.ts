import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type TransitionsTable, transitionsTable } from './outcomes.rules.ts';
import { countAllTransitions, coveredYears, publishedFigures } from './outcomes.store.ts';

/** What page and file show, through the statistics door. */
export const countedTransitions = async (tx: Tx, today: PlainDate): Promise<TransitionsTable> =>
  transitionsTable({
    covered: await coveredYears(tx),
    cells: await countAllTransitions(tx),
    published: await publishedFigures(tx),
    today,
  });
