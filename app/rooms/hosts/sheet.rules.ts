import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** What may be shown to an employer, in the order in which it is shown: never a step, a benefit, a diagnosis or an assessment. */
const sheetFields = ['first_name', 'days', 'tasks', 'helps', 'says'] as const;
export type SheetField = (typeof sheetFields)[number];
const saidHows = ['at_the_table', 'with_pictures', 'in_writing', 'by_telephone'] as const;

export const sheetAsks = {
  field: { field: 'vad', ask: 'one', codes: sheetFields },
  value: { field: 'ord', ask: 'text', longest: 300, optional: true },
  saidHow: { field: 'hur', ask: 'one', codes: saidHows },
  saidOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export type SheetAnswers = Answers<typeof sheetAsks>;

export interface SheetRow {
  id: string;
  linkId: string;
  shownTo: string;
  field: SheetField;
  value: string;
  saidHow: (typeof saidHows)[number];
  saidOn: PlainDate;
  takenBackAt: Date | null;
}

/**
 * What is written into the sheet. Days and hours are those of the agreement and have no words; a name and tasks that nobody has written are those that
 * stand. Undefined where words are missing.
 */
export const sheetValue = (
  { field, value }: Pick<SheetAnswers, 'field' | 'value'>,
  stands: { first_name: string; tasks: string },
): string | undefined => {
  if (field === 'days') return '';
  if (value) return value;
  return field === 'first_name' || field === 'tasks' ? stands[field] : undefined;
};
