import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';

interface Words {
  title: string;
  back: string;
  lead: (collaboration: string) => string;
  empty: string;
  emptyLink: string;
}

/** One page of the follow-up: what it is about and the way back, and where to go while nothing is registered. */
export const FollowUpPage = (props: {
  visit: Visit;
  words: Words;
  isEmpty: boolean;
  figures: Child;
  children?: Child;
}) => {
  const { visit, words, isEmpty, figures, children } = props;
  return (
    <Frame visit={visit} title={words.title}>
      <PageHeading
        title={words.title}
        lead={words.lead(visit.visitor.collaborationName)}
        back={{ href: '/uppfoljning', label: words.back }}
      />
      {isEmpty ? (
        <EmptyState action={<a href="/uppfoljning/tackning">{words.emptyLink}</a>}>{words.empty}</EmptyState>
      ) : (
        figures
      )}
      {children}
    </Frame>
  );
};
