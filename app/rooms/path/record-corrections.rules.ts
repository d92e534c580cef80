import type { CorrectionRecord } from './loaded-way.rules.ts';

/** What was corrected beside the steps of the way; facts stand struck in their own place. */
const correctedRecords = [
  'placement',
  'livelihood',
  'file',
  'transition',
  'number',
  'contact',
  'representative',
  'entitlement',
] as const;
export type CorrectedRecord = (typeof correctedRecords)[number];

/** What people read of such a record, in this order. */
const correctedFields = [
  'source',
  'name',
  'number',
  'birthDate',
  'sex',
  'given',
  'family',
  'group',
  'decidedOn',
  'unit',
  'form',
  'levelPercent',
  'startsOn',
  'endsOn',
  'protected',
  'lastDay',
  'destination',
  'placementEndsOn',
  'phone',
  'email',
  'scope',
  'areas',
  'communicationSupport',
  'interpreterLanguage',
  'wayIn',
] as const;
export type CorrectedField = (typeof correctedFields)[number];

export interface RecordChange {
  field: CorrectedField;
  was: unknown;
  became: unknown;
}

/** An import writes the columns of a transition as they are called there. */
const importedAs: Partial<Record<CorrectedField, string>> = { lastDay: 'left_on', form: 'from_form' };

export const recordOf = ({ subjectKind }: CorrectionRecord): CorrectedRecord | undefined =>
  correctedRecords.find((record) => record === subjectKind);

/** They say which row it was, although they stay. */
const naming: readonly CorrectedField[] = ['source', 'name'];

/** What changed, and what the row is known by. */
export const changesOf = ({ before, after }: CorrectionRecord): RecordChange[] =>
  correctedFields.flatMap((field) => {
    const was = keptIn(before, field);
    const became = keptIn(after ?? {}, field);
    return was === became && !naming.includes(field)
      ? []
      : was === null && became === null
        ? []
        : [{ field, was, became }];
  });

const keptIn = (kept: Record<string, unknown>, field: CorrectedField): unknown =>
  kept[field] ?? kept[importedAs[field] ?? field] ?? null;
