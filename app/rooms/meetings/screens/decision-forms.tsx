import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { singleValue } from '../../../shared/parts/form-state.ts';
import { capital } from '../../../shared/values/capital.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { planTexts } from '../../plan/plan.texts.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { type DecisionRefusal, decideDecision, dropReasons, settlingFaults } from '../decisions.rules.ts';
import { listDecisions } from '../decisions.store.ts';
import { formTexts } from '../forms.texts.ts';
import { closeDecision, keepDecision } from '../keep-decision.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, findFor, findOpened, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';

const fieldOf: Record<DecisionRefusal, string> = {
  what_missing: 'vad',
  who_missing: 'vem',
  due_before_meeting: 'senast',
};

/** A decision: what, who, when. Saved one by one, so that the next begins where the last ended. */
export const decisionForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const bar = barFor(visit, opened, 'decide');
    const t = formTexts[visit.lang];
    const form = { ...given, values: { id: newId(), ...given.values } };
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={opened.meeting}
        form={form}
        draft={draft}
        written={['vad']}
        title={t.decisionTitle}
        bar={bar}
        submit={t.decisionMore}
      >
        <Hidden name="id" value={singleValue(form, 'id')} />
        <TextField form={form} name="vad" label={t.what} />
        <TextField form={form} name="vem" label={t.who} />
        <DateField form={form} name="senast" label={t.due} />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId } = await findFor(visit, 'decide');
    const fields = await fieldsAbout(visit, body, participantId);
    const input = {
      what: fields.text('vad', 300),
      who: fields.text('vem', 100),
      dueOn: fields.day('senast'),
    };
    const decided = decideDecision(input, stockholmDay(meeting.startsAt));
    if (!decided.ok)
      return fields.refuse(
        Object.fromEntries(decided.refusal.map((name) => [fieldOf[name], refusalTexts[visit.lang][name]])),
      );
    fields.done();
    const id = body.text('id');
    const standing = await listDecisions(visit.tx, meeting.meetingId);
    if (!standing.some(({ decisionId }) => decisionId === id))
      await keepDecision(visit, meeting, isId(id) ? id : newId(), decided.value);
    return { redirect: `${meetingPage(meeting)}/beslut/nytt?klart=decided` };
  },
};

const findDecision = async (visit: Visit) => {
  const opened = await findOpened(visit);
  if (!opened.ours) throw new NotFound(opened.meeting.meetingId);
  const decisionId = idParam(visit, 'beslutId');
  const decision = (await listDecisions(visit.tx, opened.meeting.meetingId)).find(
    (one) => one.decisionId === decisionId,
  );
  if (!decision) throw new NotFound(decisionId);
  return { ...opened, decision };
};

const settledStates = ['done', 'dropped'] as const;

/** How it went with a decision; also once the meeting is closed. */
export const settleForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const { person } = await openMeeting(visit);
    const { meeting, decision } = await findDecision(visit);
    const t = formTexts[visit.lang];
    return (
      <MeetingForm
        visit={visit}
        person={person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={['varfor']}
        title={t.settleTitle}
        lead={`${decision.what} (${decision.who})`}
        bar={decision.state === 'open' ? undefined : refusalTexts[visit.lang].already_settled}
        submit={meetingTexts[visit.lang].save}
      >
        <RadioGroup
          form={form}
          name="lage"
          label={t.settleState}
          options={[
            { value: 'done', label: t.settleDone },
            { value: 'dropped', label: t.settleDropped },
          ]}
        />
        <Select
          form={form}
          name="skal"
          label={t.settleReason}
          hint={decision.activityKey ? t.settleReasonHint : undefined}
          optional
          options={dropReasons.map((value) => ({
            value,
            label: capital(planTexts[visit.lang].reasons[value]),
          }))}
        />
        <TextArea form={form} name="varfor" label={t.settleBecause} rows={2} optional />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, decision, participantId } = await findDecision(visit);
    if (decision.state !== 'open') throw new Unprocessable({ '': refusalTexts[visit.lang].already_settled });
    const fields = await fieldsAbout(visit, body, participantId);
    const state = fields.choice('lage', settledStates);
    const reason = state === 'dropped' && body.text('skal') ? fields.choice('skal', dropReasons) : null;
    const settling = { state, reason, because: fields.text('varfor', 200) || null };
    for (const [field, fault] of Object.entries(settlingFaults(settling)))
      fields.wrong(field, refusalTexts[visit.lang][fault]);
    fields.done();
    await closeDecision(visit, decision, settling);
    return { redirect: `${meetingPage(meeting)}?klart=settled` };
  },
};
