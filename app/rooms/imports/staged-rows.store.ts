import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Change } from './compare.rules.ts';
import type { Importer, Problem, Verdict, Warning } from './imports.rules.ts';
import type { StagedRow } from './staged-row.rules.ts';

const AT_ONCE = 5000;

export const insertRows = async (
  tx: Tx,
  who: Importer,
  importId: string,
  rows: StagedRow[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await sql`insert into import_row (collaboration_id, import_id, organisation_id, row_number, verdict, candidate, number_hmac, participant_id, changes, problems, warnings)
      select ${who.collaborationId}::uuid, ${importId}::uuid, ${who.organisationId}::uuid, r.row, r.verdict, r.candidate, r."numberHmac", r."participantId", r.changes, r.problems, r.warnings
        from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + AT_ONCE))}::jsonb)
          as r(row int, verdict text, candidate jsonb, "numberHmac" text, "participantId" uuid, changes jsonb, problems jsonb, warnings jsonb)`.execute(
      tx,
    );
};

export interface ShownRow {
  row: number;
  /** The cells of the file, as they were read; empty for a row with problems. */
  candidate: Record<string, string | boolean | null>;
  participantId: string | null;
  changes: Change[];
  problems: Problem[];
  warnings: Warning[];
}

/** The rows of a verdict, or those with something to look at. */
export type RowsShown = Verdict | 'warned';

export const listRows = async (
  tx: Tx,
  importId: string,
  shown: RowsShown,
  { offset, limit }: { offset: number; limit: number },
): Promise<ShownRow[]> =>
  tx
    .selectFrom('import_row')
    .select([
      'row_number as row',
      'candidate',
      'participant_id as participantId',
      'changes',
      'problems',
      sql<Warning[]>`coalesce(warnings, '[]')`.as('warnings'),
    ])
    .where('import_id', '=', importId)
    .where(shown === 'warned' ? sql<boolean>`warnings <> '[]'` : sql<boolean>`verdict = ${shown}`)
    .orderBy('row_number')
    .offset(offset)
    .limit(limit)
    .$castTo<ShownRow>()
    .execute();

export interface FileYear {
  year: number;
  /** The file calls it a project year. */
  projectYear: boolean;
}

/** The years of the transitions in a staged file. */
export const listYears = async (tx: Tx, importId: string): Promise<FileYear[]> => {
  const { rows } = await sql<FileYear>`select extract(year from (candidate ->> 'leftOn')::date)::int as year,
      coalesce(bool_or((candidate ->> 'projectYear')::boolean), false) as "projectYear"
    from import_row where import_id = ${importId} and candidate ->> 'leftOn' is not null group by 1 order by 1`.execute(
    tx,
  );
  return rows;
};

export type ConfirmAnswer =
  | 'confirmed'
  | 'not_staged'
  | 'already_confirmed'
  | 'already_discarded'
  | 'has_problems'
  | 'changed_meanwhile'
  | 'not_found';

export const confirmRows = async (tx: Tx, importId: string): Promise<ConfirmAnswer> => {
  const { rows } = await sql<{
    answer: ConfirmAnswer;
  }>`select app.confirm_import(${importId}) as answer`.execute(tx);
  return rows[0]?.answer ?? 'not_found';
};
