import { daysBetween, type PlainDate } from '../../shared/values/dates.ts';
import { type PlacementForm, placementForms } from './codes.rules.ts';

interface Placed {
  id: string;
  form: PlacementForm;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

/** A change of form inside day activity, on the day that the new placement begins. */
export interface PlacementStep {
  placementId: string;
  on: PlainDate;
  from: PlacementForm;
  to: PlacementForm;
  direction: 'nearer' | 'back';
}

/** Days between two placements that still make it one stay; longer, and it is a new beginning. Our assumption. */
const LONGEST_GAP = 31;

const nearness = (form: PlacementForm) => placementForms.indexOf(form);

/**
 * The steps of one person's placements in one organisation, the oldest first: group → work-oriented group → out-placed group
 * → individual placement is nearer work, the other way is back. Another unit in the same form is no step.
 */
export function placementSteps(placements: readonly Placed[]): PlacementStep[] {
  const inOrder = placements.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return inOrder.flatMap((next, index): PlacementStep[] => {
    const before = inOrder[index - 1];
    if (!before?.endsOn || before.form === next.form) return [];
    if (daysBetween(before.endsOn, next.startsOn) > LONGEST_GAP) return [];
    const direction = nearness(next.form) > nearness(before.form) ? 'nearer' : 'back';
    return [{ placementId: next.id, on: next.startsOn, from: before.form, to: next.form, direction }];
  });
}
