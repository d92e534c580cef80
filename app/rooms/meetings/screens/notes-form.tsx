import type { FormScreen } from '../../../platform/request.ts';
import { DraftLine } from '../../../shared/parts/draft-line.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { asSeen, SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { demandUnchanged, saveUnlessChanged } from '../../participants/parts/two-windows.ts';
import { typedIn } from '../../participants/parts/typed.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { formTexts } from '../forms.texts.ts';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { fieldsAsNotes, type Minutes, noteField, notesAsFields } from '../minutes.rules.ts';
import { findMinutes, writeMinutes } from '../minutes.store.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, findFor, meetingPage, openMeeting } from '../parts/open-meeting.ts';

/** The notes as fields, and the agenda that they stand under. */
const notesStanding = ({ agenda }: Pick<Meeting, 'agenda'>, minutes: Minutes | undefined) => ({
  ...notesAsFields(agenda, minutes?.notes ?? []),
  dagordning: agenda.join('\n'),
});

/** Notes on each point of the agenda, kept while they are written; when two write at once nothing is lost. */
export const notesForm: FormScreen = {
  autosave: true,
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, minutes } = opened;
    const bar = barFor(visit, opened, 'write');
    const t = formTexts[visit.lang];
    const stands = notesStanding(meeting, minutes);
    const fresh = Object.keys(given.values).length === 0;
    const form = fresh
      ? { ...given, ...formState(visit.lang, { ...stands, ...asSeen(stands) }), kept: given.kept }
      : given;
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={meeting.agenda.map((_, index) => noteField(index))}
        title={t.notesTitle}
        lead={t.notesLead}
        bar={bar}
        submit={meetingTexts[visit.lang].save}
        below={<DraftLine form={form} action={visit.url.pathname} />}
      >
        <SeenFields form={form} />
        <Hidden name="dagordning" value={meeting.agenda.join('\n')} />
        {meeting.agenda.map((point, index) => (
          <TextArea form={form} name={noteField(index)} label={`${index + 1}. ${point}`} rows={4} optional />
        ))}
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId } = await findFor(visit, 'write');
    const fields = await fieldsAbout(visit, body, participantId);
    const typed = Object.fromEntries(
      meeting.agenda.map((_, index) => [noteField(index), fields.text(noteField(index), 4000)]),
    );
    fields.done();
    const notes = fieldsAsNotes(meeting.agenda, typed);
    await saveUnlessChanged(
      async () => {
        const now = await findMinutes(visit.tx, meeting.meetingId);
        await demandUnchanged(typedIn(body), notesStanding(meeting, now), visit.lang);
      },
      async () =>
        writeMinutes(visit.tx, visit.visitor, meeting, await findMinutes(visit.tx, meeting.meetingId), {
          notes,
        }),
    );
    return { redirect: `${meetingPage(meeting)}?klart=notes` };
  },
};
