import { Timeline } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { standingAnswer } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { easyLines } from '../minutes.rules.ts';
import { pageTexts } from '../pages.texts.ts';
import { PostButton } from './meeting-before.tsx';
import { isOpenFor, type Props } from './meeting-during.tsx';
import { dayInWords, whenInWords } from './meeting-words.ts';
import { meetingPage } from './open-meeting.ts';

const PersonSaid = ({ visit, opened: { minutes } }: Props) => {
  const t = pageTexts[visit.lang];
  if (!minutes?.personAnswer) return null;
  const answer = standingAnswer(minutes);
  if (answer === 'right') return <p>{t.personRight}</p>;
  if (answer === 'question')
    return (
      <Alert tone="warning" title={t.personQuestion} level={3}>
        <p>{minutes.personWords}</p>
      </Alert>
    );
  return minutes.personAnswer === 'question' ? <p>{t.personAsked(minutes.personWords ?? '')}</p> : null;
};

/** The minutes on their way: in easy words, to the person, to the parties, and closed. */
export const After = (props: Props) => {
  const { visit, opened, view } = props;
  const { meeting, minutes } = opened;
  const { lang } = visit;
  const t = pageTexts[lang];
  const page = meetingPage(meeting);
  const lines = easyLines(minutes?.easy ?? '');
  const names = view.receivers.map(({ name }) => name).join(', ');
  return (
    <Section title={t.minutesTitle}>
      {opened.ours || minutes ? null : <p>{t.notReleased}</p>}
      {lines.length > 0 ? (
        <Card title={t.easyTitle} level={3}>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </Card>
      ) : null}
      {minutes?.sharedAt && minutes.sharedHow ? (
        <p>{t.sharedLine(dayInWords(minutes.sharedAt, lang), meetingTexts[lang].hows[minutes.sharedHow])}</p>
      ) : null}
      <PersonSaid {...props} />
      {minutes?.releasedAt ? <p>{t.releasedLine(dayInWords(minutes.releasedAt, lang))}</p> : null}
      {meeting.unsharedBecause ? <p>{t.unshared(meeting.unsharedBecause)}</p> : null}
      {meeting.closedAt ? <p>{t.closedLine(dayInWords(meeting.closedAt, lang))}</p> : null}
      {isOpenFor(props, 'release') && names ? <p>{t.releaseHint(names)}</p> : null}
      <Actions>
        {isOpenFor(props, 'end') ? <ButtonLink href={`${page}/blev`}>{t.end}</ButtonLink> : null}
        {isOpenFor(props, 'write') ? (
          <ButtonLink href={`${page}/lattlast`} kind="secondary">
            {t.writeEasy}
          </ButtonLink>
        ) : null}
        {isOpenFor(props, 'share') ? <ButtonLink href={`${page}/dela`}>{t.readAsPerson}</ButtonLink> : null}
        {isOpenFor(props, 'release') ? <PostButton action={`${page}/slapp`}>{t.release}</PostButton> : null}
        {isOpenFor(props, 'close') ? (
          <ButtonLink href={`${page}/stang`} kind="secondary">
            {t.close}
          </ButtonLink>
        ) : null}
        {minutes && (opened.ours || minutes.releasedAt) ? (
          <ButtonLink href={`${page}/protokoll.pdf`} kind="secondary">
            {t.pdf}
          </ButtonLink>
        ) : null}
      </Actions>
    </Section>
  );
};

/** What has been changed about the meeting, and why. */
export const History = ({ visit: { lang }, view }: Props) => {
  const t = pageTexts[lang];
  if (view.changes.length === 0) return null;
  return (
    <Section title={t.historyTitle}>
      <Timeline
        items={view.changes.map(({ kind, startsAt, endsAt, place, why, by, at }) => ({
          title: t.changeKinds[kind],
          meta: t.byAt(by, momentInWords(at, lang)),
          body: (
            <p>
              {t.changeFrom(whenInWords({ startsAt, endsAt }, lang), place)} {why}
            </p>
          ),
        }))}
      />
    </Section>
  );
};
