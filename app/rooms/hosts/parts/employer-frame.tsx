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
  /** Whether the page's address is a secret, that may not stand in the page. */
  hidesAddress?: boolean;
  children: Child;
}

/** A page for somebody at an employer: no menu, for there is one page. */
export const EmployerFrame = ({
  visit,
  title,
  error,
  name,
  sight,
  hidesAddress,
  children,
}: EmployerFrameProps) => (
  <Page
    {...requested(visit)}
    {...(hidesAddress && { currentPath: '' })}
    title={title}
    error={error}
    sight={sight}
    sightAskedAt={sight && '/for-arbetsgivare/kvar'}
    user={name ? { name, signOutAction: '/for-arbetsgivare/logga-ut' } : undefined}
  >
    {children}
  </Page>
);
