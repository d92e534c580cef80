import type { PlainDate } from '../../shared/values/dates.ts';

export const moneyTalks = ['not_yet', 'held'] as const;
export const shownHows = [
  'read_together',
  'read_aloud',
  'with_pictures',
  'with_interpreter',
  'own_page',
] as const;
export type ShownHow = (typeof shownHows)[number];
export const endReasons = ['goal_reached', 'goes_on_elsewhere', 'own_wish', 'moved'] as const;
export type EndReason = (typeof endReasons)[number];

/** What is written in a version, besides its activities. */
export interface PlanContent {
  goal: string;
  can: string;
  needs: string;
  /** If it does not work out. */
  otherwise: string;
  /** How the person took part. */
  tookPart: string;
  moneyTalk: (typeof moneyTalks)[number];
  moneyTalkOn: PlainDate | null;
  moneyTalkBy: string | null;
  reviewFrom: PlainDate | null;
  reviewTo: PlainDate | null;
  postponedBecause: string | null;
}

export interface PlanVersion extends PlanContent {
  id: string;
  number: number;
  /** Grows with each change of what is written, activities too: an answer is given to one of them. */
  version: number;
  shownVersion: number | null;
  shownOn: PlainDate | null;
  shownBy: string | null;
  shownHow: ShownHow | null;
  releasedOn: PlainDate | null;
  lockedOn: PlainDate | null;
  goalPictureId: string | null;
  goalSoundId: string | null;
  writtenOn: PlainDate;
  writtenBy: string | null;
}

export type PlanState = 'draft' | 'shown' | 'agreed' | 'superseded';

/** A version that was shown and then changed is a draft again; one that was agreed stands until the next is. */
export const stateOf = (
  version: Pick<PlanVersion, 'number' | 'version' | 'shownVersion' | 'lockedOn'>,
  versions: readonly Pick<PlanVersion, 'number' | 'lockedOn'>[],
): PlanState => {
  if (version.lockedOn === null) return version.shownVersion === version.version ? 'shown' : 'draft';
  const later = versions.some(({ number, lockedOn }) => lockedOn !== null && number > version.number);
  return later ? 'superseded' : 'agreed';
};

/** The version that is being written, if any. */
export const openVersion = (versions: readonly PlanVersion[]): PlanVersion | undefined =>
  versions.find(({ lockedOn }) => lockedOn === null);

/** The version that all agreed on last. */
export const agreedVersion = (versions: readonly PlanVersion[]): PlanVersion | undefined =>
  versions.findLast(({ lockedOn }) => lockedOn !== null);

export interface Goal {
  id: string;
  kind: 'text' | 'picture' | 'sound';
  words: string;
  toldBy: 'person' | 'staff';
  recordedBy: string | null;
  recordedOn: PlainDate;
}

/** What the person has told of the goal and the version does not say yet: the last of each kind, unless staff wrote a later one. */
export const newGoals = (
  goals: readonly Goal[],
  version: Pick<PlanVersion, 'goal' | 'goalPictureId' | 'goalSoundId'> | undefined,
): Goal[] => {
  const stands: Record<Goal['kind'], (goal: Goal) => boolean> = {
    text: ({ words }) => words === version?.goal,
    picture: ({ id }) => id === version?.goalPictureId,
    sound: ({ id }) => id === version?.goalSoundId,
  };
  return (['text', 'picture', 'sound'] as const).flatMap((kind) => {
    const last = goals.findLast((goal) => goal.kind === kind);
    return last?.toldBy === 'person' && !stands[kind](last) ? [last] : [];
  });
};

export interface Undertaking {
  id: string;
  organisationId: string;
  organisationName: string;
  own: boolean;
  what: string;
  who: string;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  version: number;
  releasedOn: PlainDate | null;
  replacesId: string | null;
}

/** What each party undertakes now: what a released row replaces is not shown beside it. */
export const standingUndertakings = (all: readonly Undertaking[]): Undertaking[] => {
  const replaced = new Set(all.flatMap(({ replacesId, releasedOn }) => (releasedOn ? [replacesId] : [])));
  return all.filter(({ id }) => !replaced.has(id));
};

/** What may still be done with a plan: it takes part in nothing once it has ended. */
export type PlanRefusal =
  | 'plan_ended'
  | 'locked'
  | 'nothing_written'
  | 'goal_missing'
  | 'review_missing'
  | 'no_activity'
  | 'not_shown'
  | 'review_ends_first'
  | 'review_passed'
  | 'postponed_why'
  | 'money_day_missing'
  | 'day_in_future'
  | 'person_not_agreed'
  | 'person_wants_change'
  | 'party_not_answered'
  | 'words_missing'
  | 'recorded_how_missing'
  | 'officer_locks'
  | 'ends_first'
  | 'reason_missing'
  | 'same_status'
  | 'level_missing'
  | 'unknown_media'
  | 'media_too_large'
  | 'nothing_told'
  | 'choose_text'
  | 'before_offer'
  | 'before_answer'
  | 'made_without_yes'
  | 'goal_not_whole'
  | 'not_visible'
  | 'changed_meanwhile'
  | 'before_shown'
  | 'money_not_held'
  | 'day_without_answer'
  | 'already_saved';
