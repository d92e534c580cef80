import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { CloseRefusal, FindingCode } from './reviews.rules.ts';

type Writer = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

/** False when a colleague has saved the same version meanwhile. */
export const insertFinding = async (
  tx: Tx,
  writer: Writer,
  finding: {
    id: string;
    readId: string;
    version: number;
    finding: FindingCode;
    note: string;
    correction: boolean;
  },
): Promise<boolean> => {
  const done = await tx
    .insertInto('log_finding')
    .values({
      collaboration_id: writer.collaborationId,
      organisation_id: writer.organisationId,
      log_finding_id: finding.id,
      log_review_read_id: finding.readId,
      version: finding.version,
      finding: finding.finding,
      note: finding.note,
      correction: finding.correction,
      found_by: writer.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted(done);
};

export const findingExists = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('log_finding')
    .select('log_finding_id')
    .where('log_finding_id', '=', id)
    .executeTakeFirst()) !== undefined;

type CloseOutcome = 'closed' | 'not_found' | CloseRefusal;

export const closeIn = async (tx: Tx, reviewId: string, note: string): Promise<CloseOutcome> => {
  const { rows } = await sql<{
    outcome: CloseOutcome;
  }>`select app.close_review(${reviewId}::uuid, ${note}) outcome`.execute(tx);
  return rows[0]!.outcome;
};
