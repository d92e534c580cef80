import type { Activity, ActivityContent } from './activities.rules.ts';
import type { PlanContent } from './plan.rules.ts';
import { contentFields } from './plan-content.rules.ts';

export interface FieldChange {
  field: keyof PlanContent;
  was: string | null;
  is: string | null;
}

export type ActivityChange =
  | { change: 'added'; is: Activity }
  | { change: 'removed'; was: Activity }
  | { change: 'changed'; was: Activity; is: Activity; fields: (keyof ActivityContent)[] };

const activityFields: (keyof ActivityContent)[] = [
  'what',
  'doneBy',
  'who',
  'startsOn',
  'endsOn',
  'visibleTo',
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

/** What two versions say differently, field by field, in the order of the form. */
export const compareContent = (was: PlanContent, is: PlanContent): FieldChange[] =>
  contentFields
    .filter((field) => !same(was[field], is[field]))
    .map((field) => ({ field, was: was[field], is: is[field] }));

/** Activity by activity: the same one has the same key in each version. */
export function compareActivities(was: readonly Activity[], is: readonly Activity[]): ActivityChange[] {
  const before = new Map(was.map((one) => [one.key, one]));
  const after = new Set(is.map(({ key }) => key));
  const removed = was.filter(({ key }) => !after.has(key));
  return [
    ...is.flatMap((one): ActivityChange[] => {
      const earlier = before.get(one.key);
      if (!earlier) return [{ change: 'added', is: one }];
      const fields = activityFields.filter((field) => !same(earlier[field], one[field]));
      return fields.length > 0 ? [{ change: 'changed', was: earlier, is: one, fields }] : [];
    }),
    ...removed.map((one): ActivityChange => ({ change: 'removed', was: one })),
  ];
}
