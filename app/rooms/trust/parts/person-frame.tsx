import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import type { OpenedPerson } from '../open-person.ts';

interface PersonFrameProps {
  visit: Visit;
  person: OpenedPerson;
  title: string;
  lead?: Child;
  error?: boolean;
  children: Child;
}

/** A page that does one thing about a person: whom, the way back to the person's own page, and what. */
export const PersonFrame = ({ visit, person, title, lead, error, children }: PersonFrameProps) => (
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
    {children}
  </Frame>
);
