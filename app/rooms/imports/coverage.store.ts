import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { YearCoverage } from './coverage.rules.ts';
import type { Importer } from './imports.rules.ts';

/** What stands about the years in one's own organisation. */
export const listCoverage = (tx: Tx, organisationId: string, years: number[]): Promise<YearCoverage[]> =>
  tx
    .selectFrom('coverage')
    .select(['year', 'registered_through as registeredThrough', 'project_year as projectYear'])
    .where('organisation_id', '=', organisationId)
    .where('year', 'in', [0, ...years])
    .execute();

/** That everybody is registered was said of a day: of another day nobody has said it. */
export const saveCoverage = async (tx: Tx, who: Importer, stated: YearCoverage[]): Promise<void> => {
  if (stated.length === 0) return;
  await tx
    .insertInto('coverage')
    .values(
      stated.map(({ year, registeredThrough, projectYear }) => ({
        collaboration_id: who.collaborationId,
        organisation_id: who.organisationId,
        year,
        registered_through: registeredThrough,
        project_year: projectYear,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'organisation_id', 'year']).doUpdateSet((row) => ({
        registered_through: row.ref('excluded.registered_through'),
        project_year: row.ref('excluded.project_year'),
        everybody_registered: sql<boolean>`coverage.everybody_registered and coverage.registered_through = excluded.registered_through`,
      })),
    )
    .execute();
};
