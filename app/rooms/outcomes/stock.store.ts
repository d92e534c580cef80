import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { StockCell } from './stock.rules.ts';

/** How many are in day activity on the day of each closed year, after suppression; through the statistics door only. */
export const countStock = async (tx: Tx): Promise<StockCell[]> => {
  const { rows } = await sql<StockCell>`select year, as_of as "asOf", coalesce(form, part, 'all') as target,
      coalesce(sex, 'all') as sex, value
    from app.stock_cells() where part is distinct from 'individual' or form is not null`.execute(tx);
  return rows;
};
