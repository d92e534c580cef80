import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import type { FileKind, Importer, Staged } from './imports.rules.ts';

const PART = 2 * 1024 * 1024;

/** Keeps the bytes of a file that its job is to read. */
export const insertFile = async (
  tx: Tx,
  who: Importer,
  importId: string,
  bytes: Uint8Array,
): Promise<void> => {
  for (let part = 0; part * PART < bytes.length; part += 1)
    await tx
      .insertInto('import_file')
      .values({
        collaboration_id: who.collaborationId,
        import_id: importId,
        organisation_id: who.organisationId,
        part,
        bytes: Buffer.from(bytes.subarray(part * PART, (part + 1) * PART)),
      })
      .execute();
};

export interface WaitingFile extends Importer {
  kind: FileKind;
  bytes: Uint8Array;
}

/** Begins to stage a file anew; nothing when it waits no more. */
export const takeFile = async (tx: Tx, importId: string): Promise<WaitingFile | undefined> => {
  const { rows } = await sql<WaitingFile>`select kind, collaboration_id as "collaborationId",
      organisation_id as "organisationId", made_by as "accountId", bytes from app.begin_staging(${importId})`.execute(
    tx,
  );
  return rows[0];
};

const nothing: Staged = { counts: { problem: 0, changed: 0, new: 0, same: 0, kept: 0 }, warned: 0 };

/** The file is staged whole, or refused whole. */
export const endStaging = async (
  tx: Tx,
  importId: string,
  outcome: (Staged & { ignored: string[] }) | { refusal: FileRefusal },
): Promise<void> => {
  const refused = 'refusal' in outcome;
  const { counts, warned } = refused ? nothing : outcome;
  await sql`select app.end_staging(${importId}, ${JSON.stringify(counts)}::jsonb, ${warned},
    ${refused ? [] : outcome.ignored}::text[], ${refused ? JSON.stringify(outcome.refusal) : null}::jsonb)`.execute(
    tx,
  );
};

/** What is said of a file before its job has read it. */
export const unread: Staged & { ignored: string[] } = { ...nothing, ignored: [] };
