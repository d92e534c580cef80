import type { Body } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { timeOf } from '../../../shared/values/moments.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { type BookingInput, type BookingRefusal, decideBooking } from '../book.rules.ts';
import { formTexts } from '../forms.texts.ts';
import type { MeetingKind } from '../kinds.rules.ts';
import type { Meeting } from '../meeting.rules.ts';
import { refusalTexts } from '../refusals.texts.ts';

/** The fields of a booking where something is written about the person. */
export const writtenInBooking = ['handlar', 'dagordning'] as const;

/** The fields of a booking, as a meeting that stands fills them. */
export const bookingValues = (meeting: Meeting): Record<string, string> => ({
  dag: stockholmDay(meeting.startsAt),
  fran: timeOf(meeting.startsAt),
  till: timeOf(meeting.endsAt),
  plats: meeting.place,
  handlar: meeting.about,
  dagordning: meeting.agenda.join('\n'),
  tolk: meeting.interpreter ?? '',
});

export const BookingFields = ({ form, language }: { form: FormState; language: string | null }) => {
  const t = formTexts[form.lang];
  return (
    <>
      <DateField form={form} name="dag" label={t.day} />
      <TextField form={form} name="fran" label={t.from} size={6} />
      <TextField form={form} name="till" label={t.to} size={6} />
      <TextField form={form} name="plats" label={t.place} hint={t.placeHint} />
      <TextArea form={form} name="handlar" label={t.about} hint={t.aboutHint} rows={3} />
      <TextArea form={form} name="dagordning" label={t.agenda} hint={t.agendaHint} rows={6} />
      <TextField
        form={form}
        name="tolk"
        label={t.interpreter}
        hint={language ? t.interpreterHint(language) : undefined}
        optional
      />
    </>
  );
};

/** What was typed, with the form's own faults beside. */
export const bookingIn = async (
  visit: Visit,
  body: Body,
  participantId: string,
  kind: MeetingKind,
  began?: Date,
) => {
  const fields = await fieldsAbout(visit, body, participantId);
  const input: BookingInput = {
    kind,
    day: fields.day('dag'),
    from: fields.text('fran', 10),
    to: fields.text('till', 10),
    place: fields.text('plats', 200),
    about: fields.text('handlar', 1000),
    agenda: fields.text('dagordning', 2000).split('\n'),
    interpreter: fields.text('tolk', 100),
  };
  const decided = decideBooking(input, visit.now, began);
  const faults = decided.ok ? {} : bookingFaults(decided.refusal, visit.lang);
  for (const [field, sentence] of Object.entries(faults)) fields.wrong(field, sentence);
  return { fields, input };
};

const fieldOf: Record<BookingRefusal | 'point_has_notes', string> = {
  start_not_a_time: 'fran',
  end_not_a_time: 'till',
  ends_before_start: 'till',
  starts_in_the_past: 'dag',
  longer_than_a_day: 'till',
  too_far_ahead: 'dag',
  place_missing: 'plats',
  about_missing: 'handlar',
  agenda_empty: 'dagordning',
  agenda_too_long: 'dagordning',
  point_has_notes: 'dagordning',
};

/** The sentence of each refusal at its field. */
export const bookingFaults = (
  refusals: readonly (BookingRefusal | 'point_has_notes')[],
  lang: Visit['lang'],
) => Object.fromEntries(refusals.map((name) => [fieldOf[name], refusalTexts[lang][name]]));
