import type { PlainDate } from '../../shared/values/dates.ts';
import type { DetailKey } from './measure-form.rules.ts';
import type { MeasureDetails } from './measures.rules.ts';

export type ChangeKind = 'added' | 'changed' | 'counted' | 'confirmed' | 'ended';

type Value = string | number | null;

/** What a detail said before, and what it says since. */
export type Changes = Partial<Record<DetailKey, [was: Value, is: Value]>>;

/** One line in the history of a measure. */
export interface MeasureChange {
  id: string;
  kind: ChangeKind;
  changes: Changes;
  by: string;
  on: PlainDate;
}

export const changesBetween = (before: MeasureDetails, after: Partial<MeasureDetails>): Changes =>
  Object.fromEntries(
    (Object.entries(after) as [DetailKey, Value][]).flatMap(([key, is]) =>
      before[key] === is ? [] : [[key, [before[key], is]]],
    ),
  );
