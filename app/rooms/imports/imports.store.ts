import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import { type FileKind, fileKinds, type Importer, type Staged } from './imports.rules.ts';

/** The kinds of files that the acting membership may load. None: it may not load any. */
export const kindsToImport = async (tx: Tx): Promise<FileKind[]> => {
  const { rows } = await sql<{
    kind: FileKind;
  }>`select kind from unnest(${[...fileKinds]}::text[]) with ordinality k (kind, at)
    where app.may_import(kind) order by at`.execute(tx);
  return rows.map(({ kind }) => kind);
};

/** What a new import says of its file; one that waits for its job is staged later. */
export interface NewImport extends Staged {
  importId: string;
  kind: FileKind;
  fileName: string;
  fileHash: string;
  ignored: string[];
  /** The job that is to read it; it is staged already where there is none. */
  jobId?: string;
}

/** False when the import stands there already: a form that was sent twice. */
export const insertImport = async (tx: Tx, who: Importer, made: NewImport): Promise<boolean> => {
  const inserted = await tx
    .insertInto('import')
    .values({
      collaboration_id: who.collaborationId,
      import_id: made.importId,
      organisation_id: who.organisationId,
      kind: made.kind,
      file_name: made.fileName,
      file_hash: made.fileHash,
      counts: JSON.stringify(made.counts),
      warned: made.warned,
      ignored_columns: made.ignored,
      made_by: who.accountId,
      job_id: made.jobId ?? null,
      staged_at: made.jobId ? null : sql`now()`,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'import_id']).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 1;
};

export interface ImportFile extends Staged {
  importId: string;
  kind: FileKind;
  fileName: string;
  fileHash: string;
  madeAt: Date;
  confirmedAt: Date | null;
  discardedAt: Date | null;
  /** Null while its job reads it. */
  stagedAt: Date | null;
  jobId: string | null;
  undoneAt: Date | null;
  undoneWhy: string | null;
  undoneBy: string | null;
  /** Why it could not be read. */
  refusal: FileRefusal | null;
  ignored: string[];
}

/** Neither loaded nor thrown away: to be looked at, or still being read. */
export const isOpen = ({ confirmedAt, discardedAt }: ImportFile): boolean => !confirmedAt && !discardedAt;

const importFiles = (tx: Tx) =>
  tx
    .selectFrom('import')
    .select([
      'import_id as importId',
      'kind',
      'file_name as fileName',
      'file_hash as fileHash',
      'made_at as madeAt',
      'confirmed_at as confirmedAt',
      'discarded_at as discardedAt',
      'staged_at as stagedAt',
      'job_id as jobId',
      'refusal',
      'undone_at as undoneAt',
      'undone_why as undoneWhy',
      sql<string | null>`(select a.name from account a where a.account_id = import.undone_by)`.as('undoneBy'),
      'counts',
      'warned',
      'ignored_columns as ignored',
    ])
    .$castTo<ImportFile>();

/** One's own files, latest first. */
export const listImports = (tx: Tx, atMost: number): Promise<ImportFile[]> =>
  importFiles(tx).orderBy('made_at', 'desc').limit(atMost).execute();

export const findImport = (tx: Tx, importId: string): Promise<ImportFile | undefined> =>
  importFiles(tx).where('import_id', '=', importId).executeTakeFirst();

/** When the very same file was confirmed last. */
export const findSameFile = (tx: Tx, file: ImportFile): Promise<ImportFile | undefined> =>
  importFiles(tx)
    .where('file_hash', '=', file.fileHash)
    .where('kind', '=', file.kind)
    .where('import_id', '<>', file.importId)
    .where('confirmed_at', 'is not', null)
    .where('undone_at', 'is', null)
    .orderBy('confirmed_at', 'desc')
    .executeTakeFirst();

export const discardRows = async (
  tx: Tx,
  importId: string,
): Promise<'discarded' | 'already_confirmed' | 'not_found'> => {
  const { rows } = await sql<{
    answer: 'discarded' | 'already_confirmed' | 'not_found';
  }>`select app.discard_import(${importId}) as answer`.execute(tx);
  return rows[0]?.answer ?? 'not_found';
};

/** Lets go of every file that nobody has confirmed since then. Runs through the door of tidying. */
export const discardForgotten = async (tx: Tx, stagedBefore: Date): Promise<void> => {
  await sql`select app.discard_forgotten_imports(${stagedBefore})`.execute(tx);
};
