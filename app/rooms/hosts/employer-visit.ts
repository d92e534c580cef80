import type { Tx } from '../../platform/database.ts';
import type { OpenVisit } from '../../platform/visit.ts';
import type { EmployerPage } from './employer-page.store.ts';

/** One request through the employer's door. */
export interface EmployerVisit extends Omit<OpenVisit, 'visitor' | 'coming'> {
  tx: Tx;
  collaborationId: string;
  page: EmployerPage;
}
