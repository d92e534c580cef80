import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { SubNavigation } from '../../../shared/parts/links.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonNavigation } from '../../trust/parts/person-navigation.tsx';
import { actsOn } from '../acts.store.ts';
import { editTexts } from '../edit.texts.ts';
import { loadParticipant } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';
import { leadOf, ParticipantSections } from '../parts/participant-sections.tsx';
import { WayButtons } from '../parts/way-buttons.tsx';
import { type TimelineGroup, timelineGroups } from '../timeline-groups.rules.ts';

/** S2: one person in one view. Opening it is logged. */
export const showParticipant = async (visit: Visit) => {
  const { lang, visitor } = visit;
  const participantId = idParam(visit, 'id');
  await openPerson(visit, participantId);
  const view = await loadParticipant(visit, participantId);
  if (!view) throw new NotFound(participantId);
  const acts = await actsOn(visit.tx, participantId);
  const group = timelineGroups.find((one) => one === visit.url.searchParams.get('tidslinje'));
  return (
    <Frame visit={visit} title={view.name}>
      <PageHeading
        title={view.name}
        lead={leadOf(view, lang)}
        back={{ href: '/deltagare', label: participantTexts[lang].back }}
      />
      {visit.url.searchParams.has('fanns') ? (
        <Alert live>
          <p>{editTexts[lang].wasHere}</p>
        </Alert>
      ) : null}
      <ParticipantSections
        view={view}
        lang={lang}
        navigation={<PersonNavigation participantId={participantId} current="overview" lang={lang} />}
        buttons={<WayButtons view={view} lang={lang} who={visitor} acts={acts} />}
        filter={{ group, links: <TimelineLinks visit={visit} group={group} /> }}
      />
    </Frame>
  );
};

const TimelineLinks = ({ visit, group }: { visit: Visit; group: TimelineGroup | undefined }) => {
  const t = participantTexts[visit.lang];
  const href = (one?: TimelineGroup) => `${visit.url.pathname}${one ? `?tidslinje=${one}` : ''}#tidslinje`;
  return (
    <SubNavigation
      label={t.filter}
      items={[
        { href: href(), label: t.everything, current: group === undefined },
        ...timelineGroups.map((one) => ({ href: href(one), label: t.groups[one], current: group === one })),
      ]}
    />
  );
};
