import type { OwnVisit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { ownMeetingTexts } from '../own-meetings.easy.texts.ts';
import { listOwnMeetings } from '../own-meetings.store.ts';
import { isAhead, ownDay, ownPageOf } from '../parts/own-meeting.tsx';

/** The meetings to come, each with what it is about, and what was decided at those that have been. */
export const ownMeetingsPage = async (visit: OwnVisit) => {
  const { lang, tx, now } = visit;
  const t = ownMeetingTexts[lang];
  const all = await listOwnMeetings(tx);
  const ahead = all.filter((meeting) => isAhead(meeting, now));
  const decided = all.filter(({ easy }) => easy).toReversed();
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} />
      <Section title={t.next}>
        {ahead.length === 0 ? <p>{t.none}</p> : null}
        {ahead.map((meeting) => (
          <p>
            <a href={ownPageOf(meeting)}>{t.open(ownDay(meeting, lang))}</a>
            <br />
            {t.by(meeting.organisation)}
          </p>
        ))}
      </Section>
      {decided.length > 0 ? (
        <Section title={t.earlier}>
          {decided.map((meeting) => (
            <p>
              <a href={ownPageOf(meeting)}>{t.read(ownDay(meeting, lang))}</a>
              <br />
              {t.was(meeting.organisation)}
            </p>
          ))}
        </Section>
      ) : null}
    </EasyFrame>
  );
};
