import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OriginCell } from './origins.rules.ts';

/** From where and where to, five closed years at a time, after suppression; through the statistics door only. */
export const countOrigins = async (tx: Tx): Promise<OriginCell[]> => {
  const { rows } = await sql<OriginCell>`select year, coalesce(origin, 'all') as origin,
      coalesce(destination, grp, 'all') as target, coalesce(sex, 'all') as sex, value
    from app.origin_cells() where destination is distinct from 'studies'`.execute(tx);
  return rows;
};
