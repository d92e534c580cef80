import { enqueue } from '../../platform/outbox.ts';
import type { Visit } from '../../platform/visit.ts';
import type { ImportFile } from './imports.store.ts';
import { countRowsAnew } from './jobs.ts';
import { FEW_ROWS } from './table.rules.ts';

/** After a large file has been loaded or undone on the embedded database. */
export const askToCount = async (
  { tx, application }: Pick<Visit, 'tx' | 'application'>,
  { counts }: ImportFile,
): Promise<void> => {
  if (application.database.kind === 'embedded' && counts.new + counts.changed > FEW_ROWS)
    await enqueue(tx, countRowsAnew, {}, application.clock());
};
