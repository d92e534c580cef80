import type { PlainDate } from '../../shared/values/dates.ts';
import type { PlanRefusal } from './plan.rules.ts';

export const doers = ['person', 'FSF', 'ASF', 'FK', 'AF', 'school', 'provider', 'employer', 'other'] as const;
export type Doer = (typeof doers)[number];

export const statuses = ['suggested', 'planned', 'ongoing', 'done', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** Why an activity was cancelled; the first is counted as a level that is missing. */
export const cancelReasons = [
  'does_not_exist',
  'no_place',
  'person_said_no',
  'other_way',
  'ended_early',
  'not_needed',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export interface ActivityContent {
  what: string;
  doneBy: Doer;
  who: string | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  /** Organisations besides the one that offers the plan. The person sees every activity. */
  visibleTo: string[];
  /** To take part in the programme that prepares for work: one can be enrolled in a round from it. */
  prepares: boolean;
}

export interface Activity extends ActivityContent {
  id: string;
  versionId: string;
  /** The same in every version of the plan. */
  key: string;
  version: number;
  struck: boolean;
}

export interface ActivityStatus {
  key: string;
  status: Status;
  reason: CancelReason | null;
  words: string | null;
  setOn: PlainDate;
  setBy: string | null;
}

export const activitiesOf = (all: readonly Activity[], versionId: string): Activity[] =>
  all.filter((one) => one.versionId === versionId && !one.struck);

/** How it goes now, by what was recorded last. */
export const statusOf = (all: readonly ActivityStatus[], key: string): ActivityStatus | undefined =>
  all.findLast((one) => one.key === key);

/** @param mayName organisations that the person has said yes to */
export function activityFaults(
  { startsOn, endsOn, visibleTo }: ActivityContent,
  mayName: readonly string[],
): Partial<Record<'endsOn' | 'visibleTo', PlanRefusal>> {
  return {
    ...(startsOn && endsOn && endsOn < startsOn ? { endsOn: 'ends_first' as const } : {}),
    ...(visibleTo.some((id) => !mayName.includes(id)) ? { visibleTo: 'not_visible' as const } : {}),
  };
}

export interface StatusInput {
  status: Status;
  reason: CancelReason | null;
  words: string | null;
  setOn: PlainDate;
}

/** What is cancelled says why, in words where the reason is another; the same again is nothing new. */
export function statusFaults(
  input: StatusInput,
  now: ActivityStatus | undefined,
  today: PlainDate,
): Partial<Record<'status' | 'reason' | 'words' | 'setOn', PlanRefusal>> {
  const cancelled = input.status === 'cancelled';
  return {
    ...(now?.status === input.status ? { status: 'same_status' as const } : {}),
    ...(cancelled && !input.reason ? { reason: 'reason_missing' as const } : {}),
    ...(cancelled && input.reason === 'other' && !input.words ? { words: 'words_missing' as const } : {}),
    ...(input.setOn > today ? { setOn: 'day_in_future' as const } : {}),
  };
}
