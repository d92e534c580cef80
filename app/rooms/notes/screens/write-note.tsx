import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DraftLine } from '../../../shared/parts/draft-line.tsx';
import { Timeline } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { Split } from '../../../shared/parts/headings.tsx';
import { isId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { isHinted, TextHints } from '../../trust/parts/text-hints.tsx';
import { listNotes, mayWriteNotes } from '../notes.store.ts';
import { notesTexts } from '../notes.texts.ts';
import { fieldOf, fileFields, readNote, written } from '../parts/note-body.ts';
import { noteItem } from '../parts/note-card.tsx';
import { NoteFields } from '../parts/note-fields.tsx';
import { whoReads } from '../parts/who-reads.tsx';
import { signOneNote } from '../sign-note.ts';

/** The note that this one stands beside, by the address: one that it corrects, or one that the person considers wrong. */
const besideOf = async ({ tx, url }: Visit, participantId: string) => {
  const corrects = url.searchParams.get('rattar');
  const disputes = url.searchParams.get('fel');
  const id = corrects ?? disputes;
  if (!id) return undefined;
  const [note] = isId(id) ? await listNotes(tx, participantId, id) : [];
  if (!note) throw new NotFound(id.slice(0, 60));
  return { note, how: corrects ? ('correct' as const) : ('dispute' as const) };
};

export const writeNote: FormScreen = {
  autosave: true,
  files: fileFields.length,

  view: async (visit, form) => {
    const participantId = idParam(visit, 'id');
    const noteId = idParam(visit, 'noteId');
    const person = await openPerson(visit, participantId);
    if (!person.ownFile || !(await mayWriteNotes(visit.tx, participantId))) throw new NotAllowed();
    const signed = (await listNotes(visit.tx, participantId, noteId)).length > 0;
    if (signed && Object.keys(form.values).length === 0)
      return { redirect: `/deltagare/${participantId}/personakt#${noteId}` };
    const { lang, url } = visit;
    const t = notesTexts[lang];
    const beside = await besideOf(visit, participantId);
    const how = beside?.how ?? 'new';
    const hinted = isHinted({ form, names: written });
    const action = `${url.pathname}${url.search}`;
    return (
      <PersonFrame
        visit={visit}
        person={person}
        title={{ new: t.newTitle, correct: t.correctTitle, dispute: t.disputeTitle }[how]}
        lead={{ new: undefined, correct: t.correctLead, dispute: t.disputeLead }[how]}
        error={hasErrors(form)}
      >
        <ErrorSummary form={form} />
        <Split aside={await whoReads(visit)}>
          {beside ? (
            <Timeline
              items={[noteItem(beside.note, { lang, base: '', notes: [beside.note], mayWrite: false })]}
            />
          ) : null}
          <Form action={action} files>
            <NoteFields form={form} disputes={how === 'dispute'} />
            <TextHints form={form} names={written} />
            {hinted ? <p>{t.filesAgain}</p> : null}
            <p>{t.lockedFor}</p>
            <Actions>
              <Button>{hinted ? t.signAnyway : t.sign}</Button>
            </Actions>
            <DraftLine form={form} action={action} />
          </Form>
        </Split>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    const noteId = idParam(visit, 'noteId');
    await openPerson(visit, participantId);
    const t = notesTexts[visit.lang];
    const beside = await besideOf(visit, participantId);
    const { fields, input, attached } = await readNote(visit, body, participantId, beside);
    fields.done();
    const done = await signOneNote(visit, { participantId, noteId, attached, ...input });
    if (!done.ok)
      return fields.refuse(Object.fromEntries(done.refusal.map((name) => [fieldOf[name], t.refusals[name]])));
    return { redirect: `/deltagare/${participantId}/personakt?signerad=1#${noteId}` };
  },
};
