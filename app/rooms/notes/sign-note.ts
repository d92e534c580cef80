import type { Tx } from '../../platform/database.ts';
import { NotAllowed, NotFound } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Attached, decideNote, type NoteInput, type NoteRefusal, saysTheSame } from './notes.rules.ts';
import { listNotes, mayWriteNotes, signNote } from './notes.store.ts';

/** Signs a note and locks it for good. Sent twice it is signed once; what says something else under its name is refused, and nothing of it lost. */
export const signOneNote = async (
  { tx, today }: { tx: Tx; today: PlainDate },
  {
    participantId,
    noteId,
    attached,
    ...input
  }: NoteInput & { participantId: string; noteId: string; attached: readonly Attached[] },
): Promise<Result<string, (NoteRefusal | 'signed_already')[]>> => {
  if (!(await mayWriteNotes(tx, participantId))) throw new NotAllowed();
  const decided = decideNote(input, today);
  if (!decided.ok) return decided;
  const beside = input.correctsId ?? input.disputesId;
  if (beside && (await listNotes(tx, participantId, beside)).length === 0) throw new NotFound(beside);
  await signNote(tx, participantId, noteId, decided.value, attached);
  const [signed] = await listNotes(tx, participantId, noteId);
  return !signed || saysTheSame(signed, decided.value, attached)
    ? accept(noteId)
    : refuse(['signed_already']);
};
