import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Select } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { listProgrammeActivities } from '../activity-enrolments.store.ts';
import { enrolPerson, leaveRound } from '../enrol-person.ts';
import { isLiving, standingOf } from '../enrolment.rules.ts';
import { listEnrolmentsOf } from '../enrolments.store.ts';
import { openProgramme, personProgramme } from '../parts/open-programme.ts';
import { mayPrepare } from '../person-programme.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { taken, waiting } from '../queue.rules.ts';
import { findRound, listRounds } from '../rounds.store.ts';
import { personProgrammePage } from './person-programme.tsx';

/** Somebody whom one may enrol; nobody else is there. */
const openEnrolled = async (visit: Visit): Promise<string> => {
  await openProgramme(visit);
  const participantId = idParam(visit, 'id');
  if (!(await mayPrepare(visit.tx, 'enrol', participantId))) throw new NotFound(participantId);
  return participantId;
};

export const enrolForm: FormScreen = {
  view: async (visit, form) => {
    const { lang, tx } = visit;
    const participantId = await openEnrolled(visit);
    const person = await openPerson(visit, participantId);
    const t = programmeTexts[lang];
    const open = (await listRounds(tx)).filter(({ endedOn }) => !endedOn);
    const activities = await listProgrammeActivities(tx, participantId);
    const wanted = activities.find(({ key }) => key === visit.url.searchParams.get('aktivitet'));
    const filled =
      wanted && !('aktivitet' in form.values)
        ? { ...form, values: { ...form.values, aktivitet: wanted.key } }
        : form;
    return (
      <PersonFrame
        visit={visit}
        person={person}
        title={t.enrolTitle}
        lead={t.enrolLead}
        error={hasErrors(form)}
      >
        <ErrorSummary form={form} />
        {open.length === 0 ? <EmptyState>{t.noOpenRounds}</EmptyState> : null}
        <Form action={visit.url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <Select
            form={form}
            name="omgang"
            label={t.round}
            options={open.map((round) => {
              const queue = waiting(round);
              const places = t.seatsTaken(taken(round), round.seats);
              return {
                value: round.id,
                label: `${round.name}, ${places}${queue > 0 ? `, ${t.waiting(queue)}` : ''}`,
              };
            })}
          />
          {activities.length > 0 ? (
            <Select
              form={filled}
              name="aktivitet"
              label={t.activity}
              optional
              options={activities.map(({ key, what }) => ({ value: key, label: what }))}
            />
          ) : null}
          <Actions>
            <Button>{t.enrol}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },
  act: async (visit, body) => {
    const participantId = await openEnrolled(visit);
    const fields = typedFields(visit, body);
    const roundId = fields.choice(
      'omgang',
      (await listRounds(visit.tx)).map(({ id }) => id),
    );
    const activities = await listProgrammeActivities(visit.tx, participantId);
    const chosen =
      body.text('aktivitet') &&
      fields.choice(
        'aktivitet',
        activities.map(({ key }) => key),
      );
    fields.done();
    const activity = activities.find(({ key }) => key === chosen);
    const id = body.text('id');
    const enrolled = await enrolPerson(visit, participantId, {
      id: isId(id) ? id : newId(),
      roundId,
      activity,
    });
    if (!enrolled.ok)
      throw new Unprocessable({
        [enrolled.refusal === 'activity_enrolled' ? 'aktivitet' : 'omgang']:
          programmeTexts[visit.lang][enrolled.refusal],
      });
    return {
      redirect: `${personProgramme(participantId)}?anmald=${enrolled.value.place ? 'plats' : 'ko'}`,
    };
  },
};

/** Takes somebody out of a round; pressed again, or once the round has ended, it changes nothing. */
export const leaveButton: FormScreen = {
  view: personProgrammePage,
  act: async (visit) => {
    const participantId = await openEnrolled(visit);
    const id = idParam(visit, 'rad');
    const enrolment = (await listEnrolmentsOf(visit.tx, participantId)).find((one) => one.id === id);
    if (!enrolment) throw new NotFound(id);
    const round = await findRound(visit.tx, enrolment.roundId);
    if (round && isLiving(standingOf(enrolment, round))) await leaveRound(visit, enrolment);
    return { redirect: personProgramme(participantId) };
  },
};
