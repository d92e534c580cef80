import type { FormScreen } from '../../../platform/request.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { asSeen, SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { demandUnchanged, saveUnlessChanged } from '../../participants/parts/two-windows.ts';
import { typedIn } from '../../participants/parts/typed.ts';
import { formTexts } from '../forms.texts.ts';
import { moveMeeting } from '../move-meeting.ts';
import {
  BookingFields,
  bookingFaults,
  bookingIn,
  bookingValues,
  writtenInBooking,
} from '../parts/booking-fields.tsx';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, doingOf, findFor, meetingPage, openMeeting } from '../parts/open-meeting.ts';

/** Changes time, place, agenda: whoever has been invited gets a new letter when the time or the place is another. */
export const moveForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, person } = opened;
    const bar = barFor(visit, opened, 'change');
    const t = formTexts[visit.lang];
    const stands = bookingValues(meeting);
    const fresh = Object.keys(given.values).length === 0;
    const form = fresh ? formState(visit.lang, { ...stands, ...asSeen(stands) }) : given;
    return (
      <MeetingForm
        visit={visit}
        person={person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={[...writtenInBooking, 'varfor']}
        title={t.moveTitle}
        bar={bar}
        submit={t.moveTitle}
      >
        <SeenFields form={form} />
        <BookingFields form={form} language={null} />
        <TextArea form={form} name="varfor" label={t.why} rows={2} optional />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId } = await findFor(visit, 'change');
    const { fields, input } = await bookingIn(visit, body, participantId, meeting.kind, meeting.startsAt);
    const why = fields.text('varfor');
    fields.done();
    const moved = await saveUnlessChanged(
      () => demandUnchanged(typedIn(body), bookingValues(meeting), visit.lang),
      () => moveMeeting(doingOf(visit), meeting, input, why || null),
    );
    if (!moved.ok) return fields.refuse(bookingFaults(moved.refusal, visit.lang));
    return { redirect: `${meetingPage(meeting)}?klart=moved` };
  },
};
