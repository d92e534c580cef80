import type { Child } from 'hono/jsx';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { findPreparation } from '../minutes.store.ts';
import { ownMeetingTexts } from '../own-meetings.easy.texts.ts';
import {
  answerOwnMeeting,
  answerOwnMinutes,
  type OwnMeeting,
  prepareOwnMeeting,
} from '../own-meetings.store.ts';
import { demandAnswered, findOwn, ownDay, ownPageOf } from '../parts/own-meeting.tsx';

interface OwnFormProps {
  visit: OwnVisit;
  meeting: OwnMeeting;
  form: FormState;
  title: string;
  lead?: readonly string[];
  submit: string;
  children: Child;
}

/** One question to the person on a page of its own, with the way back to the meeting. */
const OwnMeetingForm = ({ visit, meeting, form, title, lead, submit, children }: OwnFormProps) => {
  const t = ownMeetingTexts[visit.lang];
  return (
    <EasyFrame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading
        title={title}
        lead={lead && <EasyLines lines={lead} />}
        back={{ href: ownPageOf(meeting), label: t.open(ownDay(meeting, visit.lang)) }}
      />
      <ErrorSummary form={form} />
      <Form action={visit.url.pathname}>
        {children}
        <Actions>
          <Button>{submit}</Button>
        </Actions>
      </Form>
    </EasyFrame>
  );
};

/** Whoever cannot come may say when, or leave it. */
export const ownOtherTimeForm: OwnFormScreen = {
  view: async (visit, form) => {
    const meeting = await findOwn(visit);
    const t = ownMeetingTexts[visit.lang];
    return (
      <OwnMeetingForm
        visit={visit}
        meeting={meeting}
        form={form}
        title={t.otherTitle}
        lead={t.otherLead}
        submit={t.send}
      >
        <TextArea form={form} name="tid" label={t.other} rows={2} />
      </OwnMeetingForm>
    );
  },
  act: async (visit, body) => {
    const meeting = await findOwn(visit);
    const fields = typedFields(visit, body);
    const words = fields.text('tid', 300);
    fields.done();
    const answer = words ? 'other_time' : 'cannot';
    demandAnswered(visit, await answerOwnMeeting(visit.tx, meeting.meetingId, answer, words, visit.now));
    return { redirect: ownPageOf(meeting) };
  },
};

/** Three questions before the meeting: written, or told to somebody. Others at the meeting see them only by a tick. */
export const ownPrepareForm: OwnFormScreen = {
  view: async (visit, given) => {
    const meeting = await findOwn(visit);
    const t = ownMeetingTexts[visit.lang];
    const stands = await findPreparation(visit.tx, meeting.meetingId);
    const values = {
      bra: stands?.wentWell ?? '',
      svart: stands?.wasHard ?? '',
      sen: stands?.wantsNext ?? '',
      sager: stands?.saysInstead ? ['yes'] : [],
      visar: stands?.shownToAll ? ['yes'] : [],
    };
    const form = Object.keys(given.values).length === 0 ? { ...given, values } : given;
    return (
      <OwnMeetingForm
        visit={visit}
        meeting={meeting}
        form={form}
        title={t.prepareTitle}
        lead={stands ? [...t.prepareLead, t.prepared] : t.prepareLead}
        submit={t.save}
      >
        <TextArea form={form} name="bra" label={t.wentWell} rows={3} />
        <TextArea form={form} name="svart" label={t.wasHard} rows={3} />
        <TextArea form={form} name="sen" label={t.wantsNext} rows={3} />
        <Checkbox form={form} name="sager" label={t.says} />
        <Checkbox form={form} name="visar" label={t.shows} hint={t.showsHint} />
      </OwnMeetingForm>
    );
  },
  act: async (visit, body) => {
    const meeting = await findOwn(visit);
    const fields = typedFields(visit, body);
    const said = {
      wentWell: fields.text('bra', 1000),
      wasHard: fields.text('svart', 1000),
      wantsNext: fields.text('sen', 1000),
      says: body.list('sager').includes('yes'),
      shows: body.list('visar').includes('yes'),
    };
    fields.done();
    demandAnswered(visit, await prepareOwnMeeting(visit.tx, meeting.meetingId, said, visit.now));
    return { redirect: ownPageOf(meeting) };
  },
};

/** A question about what was decided: it stands on the meeting for those who called. */
export const ownAskForm: OwnFormScreen = {
  view: async (visit, form) => {
    const meeting = await findOwn(visit);
    const t = ownMeetingTexts[visit.lang];
    return (
      <OwnMeetingForm visit={visit} meeting={meeting} form={form} title={t.askTitle} submit={t.send}>
        <TextArea form={form} name="fraga" label={t.askLabel} rows={3} />
      </OwnMeetingForm>
    );
  },
  act: async (visit, body) => {
    const meeting = await findOwn(visit);
    const fields = typedFields(visit, body);
    const words = fields.text('fraga', 1000);
    if (!words) fields.wrong('fraga', ownMeetingTexts[visit.lang].askMissing);
    fields.done();
    demandAnswered(visit, await answerOwnMinutes(visit.tx, meeting.meetingId, 'question', words, visit.now));
    return { redirect: ownPageOf(meeting) };
  },
};
