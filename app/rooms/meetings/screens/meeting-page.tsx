import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink, ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { loadMeeting } from '../load-meeting.ts';
import { barOf, type Meeting, meetingState } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { pageTexts } from '../pages.texts.ts';
import { After, History } from '../parts/meeting-after.tsx';
import { Parties } from '../parts/meeting-before.tsx';
import { During } from '../parts/meeting-during.tsx';
import { Material } from '../parts/meeting-material.tsx';
import { whenInWords } from '../parts/meeting-words.ts';
import { meetingPage, openMeeting } from '../parts/open-meeting.ts';

const factsAbout = (meeting: Meeting, { lang, now }: Visit): { term: string; value: Child }[] => {
  const t = pageTexts[lang];
  const m = meetingTexts[lang];
  const { cancelledBecause, outcome, answer } = meeting;
  return [
    { term: t.whenTerm, value: whenInWords(meeting, lang) },
    { term: t.placeTerm, value: meeting.place },
    { term: t.aboutTerm, value: meeting.about },
    { term: t.interpreterTerm, value: meeting.interpreter ?? t.noInterpreter },
    { term: t.callerTerm, value: `${meeting.calledBy}, ${meeting.organisation}` },
    { term: t.stateTerm, value: m.states[meetingState(meeting, now)] },
    ...(cancelledBecause
      ? [
          {
            term: t.cancelledTerm,
            value: [m.reasons[cancelledBecause], meeting.cancelledWords].filter(Boolean).join(': '),
          },
        ]
      : []),
    ...(outcome ? [{ term: t.outcomeTerm, value: m.outcomes[outcome] }] : []),
    ...(answer
      ? [
          {
            term: t.answerTerm,
            value: [m.meetingAnswers[answer], meeting.answerWords].filter(Boolean).join(': '),
          },
        ]
      : []),
  ];
};

/** One meeting: before, during and after on one page, with what can be done now. */
export const showMeeting = async (visit: Visit, form: FormState) => {
  const opened = await openMeeting(visit);
  const { meeting, minutes, ours, person } = opened;
  const { lang, now, url } = visit;
  const view = await loadMeeting(visit, meeting);
  const t = pageTexts[lang];
  const page = meetingPage(meeting);
  const done = t.done[url.searchParams.get('klart') ?? ''];
  const open = barOf('answer', meeting, minutes, now, stockholmDay) === undefined;
  const props = { visit, opened, view };
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={meetingTexts[lang].kinds[meeting.kind]}
      current="meetings"
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {done && !hasErrors(form) ? (
        <Alert tone="success" live>
          <p>{done}</p>
        </Alert>
      ) : null}
      <DescriptionList items={factsAbout(meeting, visit)} />
      <Actions>
        {ours && open ? (
          <>
            <ButtonLink href={`${page}/andra`} kind="secondary">
              {t.move}
            </ButtonLink>
            <ButtonLink href={`${page}/stall-in`} kind="secondary">
              {t.cancel}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink href={`${page}/kalender.ics`} kind="secondary">
          {t.calendar}
        </ButtonLink>
      </Actions>
      <Parties {...props} open={open} />
      <Material {...props} />
      <During {...props} />
      <After {...props} />
      <History {...props} />
    </PersonFrame>
  );
};

export const meetingScreen = (visit: Visit) => showMeeting(visit, formState(visit.lang));
