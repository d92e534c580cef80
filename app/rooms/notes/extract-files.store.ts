import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { type FileKind, fileKinds } from '../../shared/values/file-kinds.ts';

export interface FileOfRow {
  table: string;
  id: string;
  /** Its media type. */
  type: string;
  /** In bytes. */
  size: number;
}

/** The files of the organisation's own rows about the person: what is attached to notes, and goals told in pictures and sound. */
export const listFilesOfRows = async (tx: Tx, participantId: string): Promise<FileOfRow[]> => {
  const { rows } = await sql<FileOfRow & { kind: FileKind | null }>`
    select 'note_attachment' as "table", note_attachment_id as id, kind, '' as type, octet_length(content) as size from note_attachment
     where collaboration_id = app.collaboration() and organisation_id = app.organisation() and participant_id = ${participantId}
    union all select 'plan_goal', plan_goal_id, null, media_type, octet_length(bytes) from plan_goal
     where collaboration_id = app.collaboration() and organisation_id = app.organisation() and participant_id = ${participantId} and bytes is not null`.execute(
    tx,
  );
  return rows.map(({ kind, ...file }) => ({ ...file, type: kind ? fileKinds[kind].type : file.type }));
};

/** The bytes of such a file. */
export const findBytes = async (
  tx: Tx,
  participantId: string,
  { table, id }: Pick<FileOfRow, 'table' | 'id'>,
): Promise<Uint8Array | undefined> => {
  const row =
    table === 'plan_goal'
      ? await tx
          .selectFrom('plan_goal')
          .select('bytes')
          .where('participant_id', '=', participantId)
          .where('plan_goal_id', '=', id)
          .executeTakeFirst()
      : await tx
          .selectFrom('note_attachment')
          .select('content as bytes')
          .where('participant_id', '=', participantId)
          .where('note_attachment_id', '=', id)
          .executeTakeFirst();
  return row?.bytes ?? undefined;
};
