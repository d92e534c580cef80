import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { CheckboxGroup, RadioGroup } from '../../../shared/parts/choices.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { meetingAnswers } from '../../path/vocabulary.rules.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { endMeeting } from '../end-meeting.ts';
import { formTexts } from '../forms.texts.ts';
import { endsInAnswer } from '../kinds.rules.ts';
import { outcomes } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { listParties } from '../parties.store.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, findOrDone, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';

const fieldOf = {
  nobody_attended: 'med',
  attended_though_not_held: 'med',
  answer_missing: 'motets-svar',
  answer_words_missing: 'motivering',
  fact_refused: '',
} as const;

/** What became of the meeting and who was there; about readiness the formal answer, which the person's way reads. */
export const endForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting } = opened;
    const bar = barFor(visit, opened, 'end');
    const { lang } = visit;
    const t = formTexts[lang];
    const m = meetingTexts[lang];
    const parties = await listParties(visit.tx, [meeting.meetingId]);
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={['motivering']}
        title={t.endTitle}
        bar={bar}
        submit={m.save}
      >
        <RadioGroup
          form={form}
          name="utfall"
          label={t.outcome}
          options={outcomes.map((value) => ({ value, label: m.outcomes[value] }))}
        />
        <CheckboxGroup
          form={form}
          name="med"
          label={t.attended}
          options={parties.map(({ partyId, name, kind, organisation }) => ({
            value: partyId,
            label: `${name}, ${organisation ?? m.parties[kind]}`,
          }))}
          optional
        />
        {endsInAnswer(meeting.kind) ? (
          <>
            <RadioGroup
              form={form}
              name="motets-svar"
              label={t.meetingAnswer}
              hint={t.meetingAnswerHint}
              options={meetingAnswers.map((value) => ({ value, label: m.meetingAnswers[value] }))}
              optional
            />
            <TextArea form={form} name="motivering" label={t.meetingAnswerWords} rows={3} optional />
            <TextArea form={form} name="kontakter" label={t.contacts} rows={2} optional />
          </>
        ) : null}
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { again, meeting, participantId } = await findOrDone(visit, 'end', (opened) => {
      const { outcome, answer } = opened.meeting;
      return (
        outcome !== null && outcome === body.text('utfall') && (answer ?? '') === body.text('motets-svar')
      );
    });
    const there = { redirect: `${meetingPage(meeting)}?klart=ended` };
    if (again) return there;
    const fields = await fieldsAbout(visit, body, participantId);
    const asks = endsInAnswer(meeting.kind);
    const input = {
      outcome: fields.choice('utfall', outcomes),
      attended: fields.list('med'),
      answer: meetingAnswers.find((answer) => answer === body.text('motets-svar')),
      answerWords: asks ? fields.text('motivering', 1000) : '',
      contacts: asks ? fields.text('kontakter', 500) : '',
    };
    fields.done();
    const ended = await endMeeting(visit, meeting, input);
    if (!ended.ok)
      throw new Unprocessable(
        Object.fromEntries(ended.refusal.map((name) => [fieldOf[name], refusalTexts[visit.lang][name]])),
      );
    return there;
  },
};
