import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { MeetingView } from '../load-meeting.ts';
import type { Preparation } from '../minutes.store.ts';
import { pageTexts } from '../pages.texts.ts';
import type { OpenedMeeting } from './open-meeting.ts';

interface Props {
  visit: Visit;
  opened: OpenedMeeting;
  view: MeetingView;
}

const Said = ({ preparation, lang }: { preparation: Preparation; lang: Visit['lang'] }) => {
  const t = pageTexts[lang];
  const said = [
    { term: t.wentWell, value: preparation.wentWell },
    { term: t.wasHard, value: preparation.wasHard },
    { term: t.wantsNext, value: preparation.wantsNext },
  ].filter(({ value }) => value !== '');
  return (
    <>
      {preparation.saysInstead ? <p>{t.saysInstead}</p> : null}
      {said.length > 0 ? <DescriptionList items={said} /> : null}
    </>
  );
};

/** What the person has thought of before the meeting, and what was decided last time. */
export const Material = ({ visit, opened, view }: Props) => {
  const t = pageTexts[visit.lang];
  const { preparation, lastTime } = view;
  return (
    <>
      <Section title={t.agendaTitle}>
        <ol>
          {opened.meeting.agenda.map((point) => (
            <li>{point}</li>
          ))}
        </ol>
      </Section>
      {preparation || opened.ours ? (
        <Section title={t.preparationTitle}>
          {preparation ? <Said preparation={preparation} lang={visit.lang} /> : <p>{t.noPreparation}</p>}
          {preparation && opened.ours && !preparation.shownToAll ? (
            <Alert level={3}>
              <p>{t.keptToCaller}</p>
            </Alert>
          ) : null}
        </Section>
      ) : null}
      {lastTime.length > 0 ? (
        <Section title={t.lastTime}>
          <ul>
            {lastTime.map(({ what, who }) => (
              <li>{`${what} (${who})`}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
};
