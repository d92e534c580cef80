import type { NoteInput, noteKinds } from '../../app/rooms/notes/notes.rules.ts';
import { signOneNote } from '../../app/rooms/notes/sign-note.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { Act } from '../tell.ts';
import { must } from './must.ts';

const plain: Omit<NoteInput, 'happenedOn' | 'kind'> = {
  happenedAt: null,
  source: 'present',
  toldBy: null,
  toldOn: null,
  facts: null,
  assessment: null,
  ownView: null,
  correctsId: null,
  disputesId: null,
};

/** Somebody notes in the person's file what happened that day, and signs it. */
export const notesInFile =
  (kind: (typeof noteKinds)[number], content: Partial<NoteInput>): Act =>
  async ({ doing, participantId, left }) => {
    const noteId = newId();
    const input = { ...plain, kind, happenedOn: doing.today, ...content };
    must(await signOneNote(doing, { participantId, noteId, attached: [], ...input }));
    left.set('note', noteId);
  };

/** What the person considers wrong in the last note, told to whoever writes it beside. */
export const objects =
  (words: string): Act =>
  (scene) => {
    const { given } = scene.person;
    const told = { source: 'told', toldBy: given, toldOn: scene.doing.today, ownView: words };
    return notesInFile('considers_wrong', { ...told, disputesId: scene.left.get('note') ?? null })(scene);
  };
