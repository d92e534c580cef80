import type { FormScreen } from '../../../platform/request.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { formTexts } from '../forms.texts.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, findOrDone, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';
import { closeMeeting } from '../share-minutes.ts';

/** Closes the meeting: not before its minutes are shared with the person, or a reason stands. */
export const closeForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, minutes } = opened;
    const bar = barFor(visit, opened, 'close');
    const t = formTexts[visit.lang];
    const owes = meeting.outcome === 'held' && !minutes?.sharedAt;
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={['varfor']}
        title={t.closeTitle}
        lead={bar ? undefined : owes ? t.closeUnshared : t.closeShared}
        bar={bar}
        submit={t.closeAct}
      >
        {owes ? <TextArea form={form} name="varfor" label={t.closeBecause} rows={3} /> : null}
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { again, meeting, minutes, participantId } = await findOrDone(
      visit,
      'close',
      (opened) => opened.meeting.closedAt !== null,
    );
    const there = { redirect: `${meetingPage(meeting)}?klart=closed` };
    if (again) return there;
    const fields = await fieldsAbout(visit, body, participantId);
    const because = fields.text('varfor', 1000);
    fields.done();
    const closed = await closeMeeting(visit, meeting, minutes, because);
    if (!closed.ok) return fields.refuse({ varfor: refusalTexts[visit.lang][closed.refusal] });
    return there;
  },
};
