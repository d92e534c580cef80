import type { Tx } from '../../platform/database.ts';

/** Which kinds of organisation these are, as a path names them. */
export const kindsOfOrganisations = async (tx: Tx, ids: string[]): Promise<string[]> => {
  const rows = await tx
    .selectFrom('organisation')
    .select('kind')
    .distinct()
    .where('organisation_id', 'in', ids)
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
};
