import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import type { OpenedPerson } from '../open-person.ts';
import { PersonNavigation, type PersonPage } from './person-navigation.tsx';

interface PersonFrameProps {
  visit: Visit;
  person: OpenedPerson;
  title: string;
  lead?: Child;
  error?: boolean;
  /** One of the person's own pages has the links to the others; a page that does one thing has none. */
  current?: PersonPage;
  children: Child;
}

/** A page about a person: whom, the way back to the person's first page, and what. */
export const PersonFrame = ({ visit, person, title, lead, error, current, children }: PersonFrameProps) => (
  <Frame
    visit={visit}
    title={`${person.name}, ${title.charAt(0).toLocaleLowerCase(visit.lang)}${title.slice(1)}`}
    error={error}
  >
    <PageHeading
      title={title}
      lead={lead}
      back={{ href: `/deltagare/${person.participantId}`, label: person.name }}
    />
    {current ? (
      <PersonNavigation participantId={person.participantId} current={current} lang={visit.lang} />
    ) : null}
    {children}
  </Frame>
);
