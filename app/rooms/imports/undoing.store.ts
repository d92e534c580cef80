import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Built } from './undoing.rules.ts';

export interface UndoAnswer {
  answer: 'undone' | 'not_found' | 'already_undone' | 'not_confirmed' | 'too_late' | 'built_on';
  built?: Built;
}

export const undoWrites = async (tx: Tx, importId: string, why: string): Promise<UndoAnswer> => {
  const { rows } = await sql<{
    done: UndoAnswer;
  }>`select app.undo_import(${importId}, ${why}) as done`.execute(tx);
  return rows[0]?.done ?? { answer: 'not_found' };
};

/** What is written from here on in the transaction belongs to no import. */
export const endTrace = async (tx: Tx): Promise<void> => {
  await sql`select set_config('app.importing', '', true)`.execute(tx);
};

/** After this an import stands for good. Runs through the door of tidying. */
export const forgetWrites = async (tx: Tx, confirmedBefore: Date): Promise<void> => {
  await sql`select app.forget_import_writes(${confirmedBefore})`.execute(tx);
};
