import type { Visit } from '../../../platform/visit.ts';
import { loadActivityEnrolments } from '../../programme/load-activity-enrolments.ts';
import { FromActivity } from '../../programme/parts/from-activity.tsx';
import { mayPrepare } from '../../programme/person-programme.store.ts';
import { type Activity, statusOf } from '../activities.rules.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';

const over = ['done', 'cancelled'];

/** What stands beside the activities of one's own plan that are to take part in the programme. */
export const inProgramme = async (
  { tx, lang }: Visit,
  participantId: string,
  plan: Pick<LoadedPlan, 'own' | 'endedOn' | 'statuses'>,
) => {
  const enrolments = plan.own ? await loadActivityEnrolments(tx, participantId) : [];
  const mayEnrol = plan.own && !plan.endedOn && (await mayPrepare(tx, 'enrol', participantId));
  return (activity: Activity) => (
    <FromActivity
      participantId={participantId}
      activity={activity}
      enrols={
        mayEnrol && activity.prepares && !over.includes(statusOf(plan.statuses, activity.key)?.status ?? '')
      }
      enrolments={enrolments}
      lang={lang}
    />
  );
};
