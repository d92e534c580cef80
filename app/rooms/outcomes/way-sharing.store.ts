import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { SharingCell } from './way-sharing.rules.ts';

/** How many take part while nobody else sees anything of them, on the days that may be told; through the statistics door only. */
export const countSharing = async (tx: Tx): Promise<SharingCell[]> => {
  const { rows } = await sql<SharingCell>`select series, as_of as day, people, unshared
    from app.way_sharing_cells() order by series nulls last, as_of`.execute(tx);
  return rows;
};
