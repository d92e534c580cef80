import type { Body } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { checkFile, fileKinds } from '../../../shared/values/file-kinds.ts';
import { timeOf } from '../../../shared/values/moments.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import {
  type Attached,
  decideNote,
  type Note,
  type NoteInput,
  type NoteRefusal,
  timeTyped,
} from '../notes.rules.ts';
import { notesTexts } from '../notes.texts.ts';

/** Which field a refusal belongs to. */
export const fieldOf: Record<NoteRefusal | 'signed_already', string> = {
  signed_already: '',
  kind_missing: 'vad',
  in_the_future: 'dag',
  time_wrong: 'tid',
  time_in_future: 'tid',
  source_missing: 'hur',
  told_by_missing: 'vem',
  told_on_missing: 'fick-veta',
  told_before: 'fick-veta',
  facts_missing: 'fakta',
  view_missing: 'uppfattning',
  beside_nothing: 'vad',
};

export const fileFields = ['bilaga-1', 'bilaga-2', 'bilaga-3'] as const;
const LONGEST = 8000;

/** What is written in words in a note, for hints. */
export const written = ['fakta', 'bedomning', 'uppfattning'] as const;

/** Reads a note as it was posted, with every fault of it said at its field. */
export const readNote = async (
  visit: Visit,
  body: Body,
  participantId: string,
  beside: { note: Note; how: 'correct' | 'dispute' } | undefined,
) => {
  const t = notesTexts[visit.lang];
  const fields = await fieldsAbout(visit, body, participantId);
  const disputes = beside?.how === 'dispute';
  const input: NoteInput = {
    kind: disputes ? 'considers_wrong' : body.text('vad'),
    happenedOn: fields.day('dag'),
    happenedAt: timeTyped(fields.text('tid', 20)),
    source: body.text('hur'),
    toldBy: fields.text('vem', 200) || null,
    toldOn: fields.optionalDay('fick-veta') ?? null,
    facts: fields.text('fakta', LONGEST) || null,
    assessment: fields.text('bedomning', LONGEST) || null,
    ownView: fields.text('uppfattning', LONGEST) || null,
    correctsId: beside?.how === 'correct' ? beside.note.id : null,
    disputesId: disputes ? beside.note.id : null,
  };
  const decided = decideNote(input, visit.today, timeOf(visit.now));
  if (!decided.ok) for (const name of decided.refusal) fields.wrong(fieldOf[name], t.refusals[name]);
  const attached: Attached[] = [];
  for (const name of fileFields) {
    const file = body.file(name, true);
    if (!file) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = checkFile(bytes);
    if (kind.ok)
      attached.push({ name: nameOf(file.name, fileKinds[kind.value].ending), kind: kind.value, bytes });
    else fields.wrong(name, t.fileRefusals[kind.refusal]);
  }
  return { fields, input, attached };
};

/** A name that any system can hold and that ends as its kind says; no path, no marks that a header could trip over. */
const nameOf = (given: string, ending: string): string => {
  const bare = given.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const tidy = bare
    .replace(/[^\p{L}\p{N} ._()-]/gu, '')
    .trim()
    .slice(0, 80);
  return `${tidy || 'bilaga'}.${ending}`;
};
