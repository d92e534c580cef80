import type { FormScreen } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { formTexts } from '../forms.texts.ts';
import { cancelReasons } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { cancelMeeting } from '../move-meeting.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, doingOf, findOrDone, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';

/** Cancels the meeting, with a reason that can be counted. */
export const cancelForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openMeeting(visit);
    const bar = barFor(visit, opened, 'cancel');
    const t = formTexts[visit.lang];
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={opened.meeting}
        form={form}
        draft={draft}
        written={['ord']}
        title={t.cancelTitle}
        lead={t.cancelLead}
        bar={bar}
        submit={t.cancelAct}
        danger
      >
        <RadioGroup
          form={form}
          name="skal"
          label={t.reason}
          options={cancelReasons.map((value) => ({ value, label: meetingTexts[visit.lang].reasons[value] }))}
        />
        <TextArea form={form} name="ord" label={t.reasonWords} rows={2} optional />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { again, meeting, participantId } = await findOrDone(
      visit,
      'cancel',
      (opened) =>
        opened.meeting.cancelledBecause !== null && opened.meeting.cancelledBecause === body.text('skal'),
    );
    const there = { redirect: `${meetingPage(meeting)}?klart=cancelled` };
    if (again) return there;
    const fields = await fieldsAbout(visit, body, participantId);
    const because = fields.choice('skal', cancelReasons);
    const words = fields.text('ord');
    if (because === 'other' && !words) fields.wrong('ord', refusalTexts[visit.lang].why_missing);
    fields.done();
    await cancelMeeting(doingOf(visit), meeting, because, words || null);
    return there;
  },
};
