import type { Tx } from '../../platform/database.ts';

/** The kind of each organisation. */
export const kindById = async (tx: Tx, ids: string[]): Promise<Record<string, string>> => {
  if (ids.length === 0) return {};
  const rows = await tx
    .selectFrom('organisation')
    .select(['organisation_id', 'kind'])
    .where('organisation_id', 'in', ids)
    .execute();
  return Object.fromEntries(rows.map(({ organisation_id, kind }) => [organisation_id, kind]));
};

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
