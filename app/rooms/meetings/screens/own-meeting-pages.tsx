import type { OwnFormScreen } from '../../../platform/own-request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { Card, PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { meetingState } from '../meeting.rules.ts';
import { easyLines } from '../minutes.rules.ts';
import { ownMeetingTexts } from '../own-meetings.easy.texts.ts';
import {
  answerOwnMeeting,
  answerOwnMinutes,
  listOwnParties,
  type OwnMeeting,
  type OwnParty,
} from '../own-meetings.store.ts';
import { answeredWords, ComeButtons } from '../parts/own-answer.tsx';
import { demandAnswered, findOwn, Invitation, isAhead, ownPageOf } from '../parts/own-meeting.tsx';

const AnswerButtons = ({
  meeting,
  parties,
  lang,
}: {
  meeting: OwnMeeting;
  parties: OwnParty[];
  lang: OwnVisit['lang'];
}) => {
  const t = ownMeetingTexts[lang];
  const said = answeredWords(parties, lang);
  return (
    <Section title={t.answerTitle}>
      {said ? (
        <p role="status">
          <EasyLines lines={[said, t.change]} />
        </p>
      ) : null}
      <Form action={`${ownPageOf(meeting)}/svar`} guard={false}>
        <Actions>
          <ComeButtons lang={lang} />
          <ButtonLink href={`${ownPageOf(meeting)}/annan-tid`} kind="secondary">
            {t.otherTime}
          </ButtonLink>
        </Actions>
      </Form>
      <p>
        <ButtonLink href={`${ownPageOf(meeting)}/infor`} kind="secondary">
          {t.prepare}
        </ButtonLink>
      </p>
    </Section>
  );
};

const Decided = ({ meeting, lang }: { meeting: OwnMeeting; lang: OwnVisit['lang'] }) => {
  const t = ownMeetingTexts[lang];
  const { personAnswer } = meeting;
  return (
    <>
      <Card title={t.decidedTitle}>
        {easyLines(meeting.easy ?? '').map((line) => (
          <p>{line}</p>
        ))}
      </Card>
      {personAnswer ? <p role="status">{personAnswer === 'right' ? t.saidRight : t.saidAsk}</p> : null}
      {personAnswer === null ? (
        <Section title={t.rightQuestion}>
          <Form action={`${ownPageOf(meeting)}/stammer`} guard={false}>
            <Actions>
              <Button kind="secondary">{t.right}</Button>
              <ButtonLink href={`${ownPageOf(meeting)}/fraga`} kind="secondary">
                {t.ask}
              </ButtonLink>
            </Actions>
          </Form>
        </Section>
      ) : null}
    </>
  );
};

const showOwn = async (visit: OwnVisit, form: FormState) => {
  const { lang, tx, now } = visit;
  const t = ownMeetingTexts[lang];
  const meeting = await findOwn(visit);
  const parties = await listOwnParties(tx, meeting.meetingId);
  const state = meetingState(meeting, now);
  const ahead = isAhead(meeting, now);
  return (
    <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={ahead ? t.invited : t.title} back={{ href: '/mina-moten', label: t.back }} />
      <ErrorSummary form={form} />
      {state === 'cancelled' ? <p role="status">{t.cancelled}</p> : null}
      {!ahead && state !== 'cancelled' ? <p>{t.over}</p> : null}
      <Invitation meeting={meeting} parties={parties} lang={lang} />
      {ahead ? <AnswerButtons meeting={meeting} parties={parties} lang={lang} /> : null}
      {meeting.easy ? <Decided meeting={meeting} lang={lang} /> : null}
    </EasyFrame>
  );
};

/** One meeting: the invitation with its answer, or what was decided. */
export const ownMeetingPage = (visit: OwnVisit) => showOwn(visit, formState(visit.lang));

/** "Jag kommer" and "Jag kan inte", equally big; whoever cannot is asked when. */
export const ownAnswerButtons: OwnFormScreen = {
  view: showOwn,
  act: async (visit, body) => {
    const meeting = await findOwn(visit);
    const answer = body.text('svar') === 'comes' ? 'comes' : 'cannot';
    demandAnswered(visit, await answerOwnMeeting(visit.tx, meeting.meetingId, answer, '', visit.now));
    return { redirect: answer === 'comes' ? ownPageOf(meeting) : `${ownPageOf(meeting)}/annan-tid` };
  },
};

/** That what was decided is right. */
export const ownRightButton: OwnFormScreen = {
  view: showOwn,
  act: async (visit) => {
    const meeting = await findOwn(visit);
    demandAnswered(visit, await answerOwnMinutes(visit.tx, meeting.meetingId, 'right', '', visit.now));
    return { redirect: ownPageOf(meeting) };
  },
};
