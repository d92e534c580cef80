import type { Child } from 'hono/jsx';
import type { OpenVisit } from '../../../platform/visit.ts';
import { Page, requested } from '../../../shared/parts/page.tsx';

interface EmployerFrameProps {
  visit: Omit<OpenVisit, 'visitor' | 'coming'>;
  title: string;
  error?: boolean;
  /** Who is signed in, where somebody is. */
  name?: string;
  children: Child;
}

/** A page for somebody at an employer: no menu, for there is one page. */
export const EmployerFrame = ({ visit, title, error, name, children }: EmployerFrameProps) => (
  <Page
    {...requested(visit)}
    title={title}
    error={error}
    user={name ? { name, signOutAction: '/for-arbetsgivare/logga-ut' } : undefined}
  >
    {children}
  </Page>
);
