import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { outcomeIndicator } from './origins.rules.ts';
import type { TransitionsTable } from './outcomes.rules.ts';
import { countAllTransitions, countTransitions, coveredYears, publishedFigures } from './outcomes.store.ts';
import { stockIndicator } from './stock.rules.ts';
import { transitionsTable } from './transitions-table.rules.ts';

const onOtherPages: string[] = [stockIndicator, outcomeIndicator];

/** What page and file show, through the statistics door. */
export const countedTransitions = async (tx: Tx, today: PlainDate): Promise<TransitionsTable> =>
  transitionsTable({
    covered: await coveredYears(tx),
    cells: await countAllTransitions(tx),
    periodCells: await countTransitions(tx, 'period_sex'),
    published: (await publishedFigures(tx)).filter(({ indicator }) => !onOtherPages.includes(indicator)),
    today,
  });
