import type { Child } from 'hono/jsx';
import type { OpenVisit } from '../../../platform/visit.ts';
import { Page, requested } from '../../../shared/parts/page.tsx';

interface EmployerFrameProps {
  visit: Omit<OpenVisit, 'visitor' | 'coming'>;
  title: string;
  error?: boolean;
  /** Who is signed in, where somebody is. */
  name?: string;
  /** What the page shows of people. */
  sight?: string;
  children: Child;
}

/** A page for somebody at an employer: no menu, for there is one page. */
export const EmployerFrame = ({ visit, title, error, name, sight, children }: EmployerFrameProps) => (
  <Page
    {...requested(visit)}
    title={title}
    error={error}
    sight={sight}
    sightAskedAt={sight && '/for-arbetsgivare/kvar'}
    user={name ? { name, signOutAction: '/for-arbetsgivare/logga-ut' } : undefined}
  >
    {children}
  </Page>
);
