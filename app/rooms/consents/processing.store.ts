import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { Recorder } from './consents.rules.ts';
import type { LegalBasis, ProcessingBasis, TypedBasis } from './processing.rules.ts';

/** Every version of every line that these organisations keep, or all of them, by purpose, the newest version first. */
export const listBases = async (tx: Tx, organisationIds?: readonly string[]): Promise<ProcessingBasis[]> => {
  const rows = await tx
    .selectFrom('processing_basis as b')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 'b.collaboration_id')
        .onRef('o.organisation_id', '=', 'b.organisation_id'),
    )
    .select([
      'b.processing_basis_id as id',
      'b.line_id as lineId',
      'b.version',
      'o.name as organisationName',
      'b.purpose',
      'b.legal_basis as legalBasis',
      'b.sensitive',
      'b.source',
      'b.starts_on as startsOn',
      'b.ends_on as endsOn',
      'b.decided_by as decidedBy',
    ])
    .$if(organisationIds !== undefined, (query) =>
      query.where('b.organisation_id', 'in', [...organisationIds!]),
    )
    .orderBy('o.name')
    .orderBy('b.purpose')
    .orderBy('b.version', 'desc')
    .execute();
  return rows as ProcessingBasis[];
};

/** False when a colleague has saved the same version meanwhile. */
export const insertBasis = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Recorder,
  row: { id: string; lineId: string; version: number },
  basis: TypedBasis & { legalBasis: LegalBasis },
): Promise<boolean> =>
  inserted(
    await tx
      .insertInto('processing_basis')
      .values({
        collaboration_id: collaborationId,
        processing_basis_id: row.id,
        organisation_id: organisationId,
        line_id: row.lineId,
        version: row.version,
        purpose: basis.purpose,
        legal_basis: basis.legalBasis,
        sensitive: basis.sensitive,
        source: basis.source,
        starts_on: basis.startsOn,
        ends_on: basis.endsOn,
        decided_by: basis.decidedBy,
        recorded_by: accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );
