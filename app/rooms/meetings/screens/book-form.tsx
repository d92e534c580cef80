import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { loadWay } from '../../path/load-way.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { agendaTemplates } from '../agenda.texts.ts';
import { bookMeeting } from '../book-meeting.ts';
import { formTexts } from '../forms.texts.ts';
import { kindsFor, type MeetingKind, meetingKinds } from '../kinds.rules.ts';
import { mayHold } from '../meeting.store.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { BookingFields, bookingFaults, bookingIn, writtenInBooking } from '../parts/booking-fields.tsx';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { doingOf, personMeetings } from '../parts/open-meeting.ts';
import { findPersonContact } from '../reach.store.ts';
import { refusalTexts } from '../refusals.texts.ts';

const kindPicked = ({ url }: Visit): MeetingKind | undefined => {
  const picked = url.searchParams.get('slag');
  if (picked === null) return undefined;
  const kind = meetingKinds.find((each) => each === picked);
  if (!kind) throw new NotFound(picked.slice(0, 60));
  return kind;
};

const demandRight = async ({ tx }: Visit, participantId: string) => {
  if (!(await mayHold(tx, participantId))) throw new NotAllowed();
};

/** The kinds that the person's way has a place for now. */
const kindsOf = async ({ tx, today }: Visit, participantId: string): Promise<MeetingKind[]> => {
  const way = await loadWay(tx, participantId, today);
  return kindsFor(way?.definition, way?.state.leadingStep);
};

/** Without `slag` the kinds that the person's model has a place for, with it that kind's form and its agenda. */
export const bookForm: FormScreen = {
  autosave: true,
  view: async (visit, given, { draft }) => {
    const { lang, tx, visitor } = visit;
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    await demandRight(visit, participantId);
    const kind = kindPicked(visit);
    const t = formTexts[lang];
    const kinds = await kindsOf(visit, participantId);
    if (!kind) {
      return (
        <PersonFrame visit={visit} person={person} title={t.pickTitle} lead={t.pickLead}>
          <ul>
            {kinds.map((each) => (
              <li>
                <a href={`${personMeetings(participantId)}/nytt?slag=${each}`}>
                  {meetingTexts[lang].kinds[each]}
                </a>
              </li>
            ))}
          </ul>
        </PersonFrame>
      );
    }
    const contact = await findPersonContact(tx, visitor, participantId);
    const template = agendaTemplates[lang][kind];
    const fresh = {
      id: newId(),
      handlar: template.about,
      dagordning: template.agenda.join('\n'),
      tolk: contact?.interpreterLanguage ?? '',
    };
    const form = { ...given, values: { ...fresh, ...given.values } };
    return (
      <MeetingForm
        visit={visit}
        person={person}
        form={form}
        draft={draft}
        written={writtenInBooking}
        title={meetingTexts[lang].kinds[kind]}
        bar={kinds.includes(kind) ? undefined : refusalTexts[lang].kind_not_in_model}
        submit={t.bookAct}
      >
        <Hidden name="id" value={singleValue(form, 'id')} />
        <BookingFields form={form} language={contact?.interpreterLanguage ?? null} />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { participantId } = await openPerson(visit, idParam(visit, 'id'));
    await demandRight(visit, participantId);
    const kind = kindPicked(visit);
    if (!kind) throw new NotFound('slag');
    if (!(await kindsOf(visit, participantId)).includes(kind))
      throw new Unprocessable({ '': refusalTexts[visit.lang].kind_not_in_model });
    const { fields, input } = await bookingIn(visit, body, participantId, kind);
    fields.done();
    const id = body.text('id');
    const booked = await bookMeeting(doingOf(visit), participantId, isId(id) ? id : newId(), input);
    if (!booked.ok) return fields.refuse(bookingFaults(booked.refusal, visit.lang));
    return { redirect: `${personMeetings(participantId)}/${booked.value}?klart=booked` };
  },
};
