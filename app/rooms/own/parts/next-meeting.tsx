import { Actions, Form } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { shortTime } from '../../meetings/letters.rules.ts';
import type { OwnMeeting, OwnParty } from '../../meetings/own-meetings.store.ts';
import { answeredWords, ComeButtons } from '../../meetings/parts/own-answer.tsx';
import { wayEasyTexts } from '../way.easy.texts.ts';

interface NextMeetingProps {
  lang: Lang;
  meeting: OwnMeeting;
  parties: OwnParty[];
}

/** The next meeting with its answer: the first thing that the page asks for. */
export const NextMeeting = ({ lang, meeting, parties }: NextMeetingProps) => {
  const t = wayEasyTexts[lang];
  const day = dateInWords(stockholmDay(meeting.startsAt), lang);
  const address = `/mina-moten/${meeting.meetingId}`;
  const said = answeredWords(parties, lang);
  return (
    <Section title={t.meeting}>
      <p>
        <EasyLines
          lines={[
            t.meetingIs(day, shortTime(meeting.startsAt)),
            t.meetingAt(meeting.place),
            t.meetingBy(meeting.organisation),
          ]}
        />
      </p>
      {said ? (
        <p>{said}</p>
      ) : (
        <Form action={`${address}/svar`} guard={false}>
          <Actions>
            <ComeButtons lang={lang} />
          </Actions>
        </Form>
      )}
      <p>
        <a href={address}>{t.meetingMore}</a>
      </p>
    </Section>
  );
};
