import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Mask } from './extract.rules.ts';

export type StoredValue = string | number | boolean | null | StoredValue[] | { [key: string]: StoredValue };
export interface StoredRow {
  table: string;
  id: string;
  content: Record<string, StoredValue>;
}

export const mayExtract = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from app.acts_on(${participantId}) where act = 'extract_file') as may`.execute(tx);
  return rows[0]?.may === true;
};

/** That a letter with a key was written is told; the key is not, also before the letter has left. */
const withoutKey = (row: StoredRow): StoredRow =>
  row.table === 'mail' && row.content.secret ? { ...row, content: { ...row.content, body: '' } } : row;

/** Every own row about the person that the reader may read, of every table that holds some. */
export const listStoredRows = async (tx: Tx, participantId: string): Promise<StoredRow[]> => {
  const { rows } = await sql<StoredRow>`
    select table_name as "table", row_id as id, content from app.file_rows(${participantId})`.execute(tx);
  return rows.map(withoutKey);
};

/** What the ids in rows stand for. */
export const namesById = async (tx: Tx): Promise<Map<string, string>> => {
  const [organisations, units, accounts, measures] = [
    await tx.selectFrom('organisation').select(['organisation_id as id', 'name']).execute(),
    await tx.selectFrom('unit').select(['unit_id as id', 'name']).execute(),
    await tx.selectFrom('account').select(['account_id as id', 'name']).execute(),
    await tx.selectFrom('measure').select(['measure_id as id', 'name']).execute(),
  ];
  return new Map([...organisations, ...units, ...accounts, ...measures].map(({ id, name }) => [id, name]));
};

/** What the steps and exits of the paths are called, by their keys. */
export const placeNames = async (tx: Tx, lang: 'sv' | 'en'): Promise<Map<string, string>> => {
  const { rows } = await sql<{ key: string; name: string }>`
    select s ->> 'key' as key, s -> 'name' ->> ${lang} as name
      from path_version v cross join lateral jsonb_array_elements((v.body::jsonb -> 'exits') || (v.body::jsonb -> 'steps')) s`.execute(
    tx,
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
};

export interface ExtractRead {
  readOn: string;
  organisationId: string;
  role: string | null;
  act: string;
  times: number;
}

export const listReadsOf = async (tx: Tx, participantId: string): Promise<ExtractRead[]> => {
  const { rows } = await sql<ExtractRead>`
    select read_on as "readOn", organisation_id as "organisationId", role, act, times
      from app.reads_for_extract(${participantId})`.execute(tx);
  return rows;
};

export const listMasks = async (tx: Tx, participantId: string): Promise<Mask[]> =>
  tx
    .selectFrom('extract_mask')
    .select(['extract_mask_id as id', 'row_table as table', 'row_id as rowId', 'passages', 'reason'])
    .where('participant_id', '=', participantId)
    .where('lifted_at', 'is', null)
    .orderBy('made_at')
    .execute();

const about = (who: Visitor, participantId: string) => ({
  collaboration_id: who.collaborationId,
  organisation_id: who.organisationId,
  participant_id: participantId,
  made_by: who.accountId,
});

export const insertMask = async (
  tx: Tx,
  who: Visitor,
  participantId: string,
  mask: Omit<Mask, 'id'>,
): Promise<void> => {
  await tx
    .insertInto('extract_mask')
    .values({
      ...about(who, participantId),
      extract_mask_id: newId(),
      row_table: mask.table,
      row_id: mask.rowId,
      passages: mask.passages,
      reason: mask.reason,
    })
    .execute();
};

export const liftMask = async (tx: Tx, who: Visitor, participantId: string, maskId: string): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('extract_mask')
      .set({ lifted_at: sql`app.now()`, lifted_by: who.accountId })
      .where('participant_id', '=', participantId)
      .where(sql<string>`extract_mask_id::text`, '=', maskId)
      .where('lifted_at', 'is', null)
      .executeTakeFirst(),
  );

/** That an extract was made, with what was hidden in it, and the mark of the paper that went out. */
export const insertExtract = async (
  tx: Tx,
  who: Visitor,
  participantId: string,
  { masks, hash }: { masks: string[]; hash: string },
): Promise<void> => {
  await tx
    .insertInto('file_extract')
    .values({ ...about(who, participantId), file_extract_id: newId(), masks, content_hash: hash })
    .execute();
};
