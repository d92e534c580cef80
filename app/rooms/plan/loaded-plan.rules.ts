import type { PlainDate } from '../../shared/values/dates.ts';
import type { Activity, ActivityStatus } from './activities.rules.ts';
import type { Agreement } from './parties.rules.ts';
import type { EndReason, Goal, PlanVersion, Undertaking } from './plan.rules.ts';
import type { Review } from './reviews.rules.ts';

/** A plan as far as the one who asks may see it, each list in the order in which it was written. */
export interface LoadedPlan {
  id: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  own: boolean;
  openedOn: PlainDate;
  endedOn: PlainDate | null;
  endReason: EndReason | null;
  versions: PlanVersion[];
  activities: Activity[];
  statuses: ActivityStatus[];
  undertakings: Undertaking[];
  agreements: Agreement[];
  reviews: Review[];
  goals: Goal[];
}
