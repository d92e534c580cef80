import type { PlainDate } from '../../shared/values/dates.ts';

/** What a role needs to see and why, what can go wrong, and what is done about it: one version, which is never changed. */
export interface Need {
  id: string;
  role: string;
  version: number;
  needs: string;
  risks: string;
  measures: string;
  decidedBy: string;
  decidedOn: PlainDate;
  lookOverOn: PlainDate;
}

export type NeedState = 'missing' | 'due' | 'current';

/** A note is due on the day that it says itself. */
export const needStateOf = (need: Pick<Need, 'lookOverOn'> | undefined, today: PlainDate): NeedState =>
  need ? (need.lookOverOn <= today ? 'due' : 'current') : 'missing';

export type NeedRefusal = 'changed_meanwhile' | 'look_over_first';

/** A new version stands on the newest that its writer saw, and is looked over later than it was decided. */
export const refusalOfNeed = (
  { decidedOn, lookOverOn }: Pick<Need, 'decidedOn' | 'lookOverOn'>,
  seen: number,
  newest: number,
): NeedRefusal | undefined => {
  if (seen !== newest) return 'changed_meanwhile';
  return lookOverOn <= decidedOn ? 'look_over_first' : undefined;
};
