import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Coverage, OrganisationCoverage } from './coverage.rules.ts';

/** What every organisation of the collaboration has stated, newest year first. */
export const listCoverage = (tx: Tx): Promise<OrganisationCoverage[]> =>
  tx
    .selectFrom('coverage')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.collaboration_id', '=', 'coverage.collaboration_id')
        .onRef('organisation.organisation_id', '=', 'coverage.organisation_id'),
    )
    .select([
      'coverage.organisation_id as organisationId',
      'organisation.name as organisationName',
      'year',
      'registered_through as registeredThrough',
      'project_year as projectYear',
      'everybody_registered as everybodyRegistered',
      'note',
    ])
    .orderBy('year', 'desc')
    .orderBy('organisation.name')
    .execute();

export const insertCoverage = async (
  tx: Tx,
  who: { collaborationId: string; organisationId: string },
  coverage: Coverage,
): Promise<void> => {
  await tx
    .insertInto('coverage')
    .values({
      collaboration_id: who.collaborationId,
      organisation_id: who.organisationId,
      year: coverage.year,
      registered_through: coverage.registeredThrough,
      project_year: coverage.projectYear,
      everybody_registered: coverage.everybodyRegistered,
      note: coverage.note,
    })
    .execute();
};

export const updateCoverage = async (tx: Tx, organisationId: string, coverage: Coverage): Promise<void> => {
  const { year, registeredThrough, projectYear, everybodyRegistered, note } = coverage;
  updatedOne(
    await tx
      .updateTable('coverage')
      .set({
        registered_through: registeredThrough,
        project_year: projectYear,
        everybody_registered: everybodyRegistered,
        note,
      })
      .where('organisation_id', '=', organisationId)
      .where('year', '=', year)
      .executeTakeFirst(),
  );
};
