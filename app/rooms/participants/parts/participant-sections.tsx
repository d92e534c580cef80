import type { Child } from 'hono/jsx';
import { Section, Split } from '../../../shared/parts/headings.tsx';
import { Alert, Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PathDefinition } from '../../path/definition.rules.ts';
import { WayOverview } from '../../path/parts/way-overview.tsx';
import { WayTimeline } from '../../path/parts/way-timeline.tsx';
import { newestFirst, timelineOf } from '../../path/way-timeline.rules.ts';
import { endInWords } from '../../path/way-words.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';
import { situationTexts } from '../situation.texts.ts';
import { isInGroup, type TimelineGroup } from '../timeline-groups.rules.ts';
import { entriesBeside } from './beside-way.ts';
import { NowBox } from './now-box.tsx';
import { PersonFacts } from './person-facts.tsx';
import { day, periodWords, RecordSections } from './records.tsx';
import { signalWords } from './signal-words.ts';

/** Age, since when in day activity and who the contact is: one line under the name. */
export const leadOf = (view: ParticipantView, lang: Lang): string => {
  const t = participantTexts[lang];
  const contacts = view.contacts.filter(({ own, until }) => own && until === null).map(({ name }) => name);
  return [
    t.age(view.age),
    view.inDayActivitySince && t.inDayActivity(day(view.inDayActivitySince, lang)),
    contacts.length > 0 && t.contact(contacts.join(', ')),
  ]
    .filter(Boolean)
    .join(' · ');
};

const Signals = ({ view, lang }: { view: ParticipantView; lang: Lang }) => {
  const t = situationTexts[lang];
  const turns30 = view.signals.find(({ name }) => name === 'turns_30');
  const others = view.signals.filter(({ name }) => name !== 'turns_30' && name !== 'no_way');
  return (
    <>
      {turns30 ? (
        <Alert tone="warning" title={signalWords(turns30, lang, view.today)}>
          <p>{t.turns30Plan}</p>
        </Alert>
      ) : null}
      {others.length > 0 || view.protected ? (
        <Tags>
          {view.protected ? <Tag tone="warning">{t.protected}</Tag> : null}
          {others.map((signal) => (
            <Tag tone="info">{signalWords(signal, lang, view.today)}</Tag>
          ))}
        </Tags>
      ) : null}
      {view.file.own ? null : <p>{participantTexts[lang].sharedBy(view.file.organisation)}</p>}
    </>
  );
};

const EarlierWays = ({ view, lang }: { view: ParticipantView; lang: Lang }) =>
  view.earlierWays.length === 0 ? null : (
    <>
      <h3>{participantTexts[lang].earlierWays}</h3>
      <ul>
        {view.earlierWays.map(({ started_on, ended_on, end_exit, end_reason, body }) => {
          const definition = body as unknown as PathDefinition;
          const end = endInWords(definition, end_exit ?? undefined, end_reason ?? '', lang);
          return <li>{`${definition.name[lang]}: ${periodWords(started_on, ended_on, lang)}. ${end}`}</li>;
        })}
      </ul>
    </>
  );

const TimelineOf = ({ view, lang, group }: { view: ParticipantView; lang: Lang; group?: TimelineGroup }) => {
  const { way } = view;
  const onWay = way
    ? timelineOf(way.rows, way.definition, view.today).filter(({ happening }) => happening.kind !== 'answer')
    : [];
  const entries = [...onWay, ...entriesBeside(view, lang)].sort(newestFirst);
  if (entries.length === 0) return <p>{participantTexts[lang].emptyTimeline}</p>;
  return (
    <WayTimeline
      entries={entries.filter((entry) => isInGroup(entry, group))}
      definition={way?.definition}
      lang={lang}
    />
  );
};

interface SectionsProps {
  view: ParticipantView;
  lang: Lang;
  /** What only the page itself has: the links between a person's pages, and the buttons. */
  navigation?: Child;
  buttons?: Child;
  filter?: { group: TimelineGroup | undefined; links: Child };
}

/** Everything about the person that the reader may see; the page and the preview of a hand-over show exactly this. */
export const ParticipantSections = ({ view, lang, navigation, buttons, filter }: SectionsProps) => {
  const t = participantTexts[lang];
  return (
    <>
      <Signals view={view} lang={lang} />
      <Section title={t.way} id="vag">
        {view.way ? <WayOverview way={view.way} lang={lang} /> : <p>{t.noWay}</p>}
        <EarlierWays view={view} lang={lang} />
      </Section>
      {navigation}
      {buttons}
      <Split aside={<NowBox view={view} lang={lang} />}>
        <Section title={t.timeline} id="tidslinje">
          {filter?.links}
          <TimelineOf view={view} lang={lang} group={filter?.group} />
        </Section>
      </Split>
      <PersonFacts view={view} lang={lang} />
      <div class="columns">
        <RecordSections view={view} lang={lang} />
      </div>
    </>
  );
};
