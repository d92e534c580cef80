import { accept, type Result, refuse } from '../../shared/values/result.ts';

export const sharedHows = ['own_page', 'read_together', 'on_paper'] as const;
export type SharedHow = (typeof sharedHows)[number];

export interface Minutes {
  minutesId: string;
  notes: string[];
  easy: string;
  version: number;
  sharedAt: Date | null;
  sharedHow: SharedHow | null;
  personAnswer: 'right' | 'question' | null;
  personWords: string | null;
  personAnsweredAt: Date | null;
  releasedAt: Date | null;
}

/** The field of the note on a point of the agenda. */
export const noteField = (index: number): string => `punkt-${index + 1}`;

/** The notes as the form shows them, one field for each point. */
export const notesAsFields = (agenda: readonly string[], notes: readonly string[]): Record<string, string> =>
  Object.fromEntries(agenda.map((_, index) => [noteField(index), notes[index] ?? '']));

export const fieldsAsNotes = (
  agenda: readonly string[],
  fields: Readonly<Record<string, string>>,
): string[] => agenda.map((_, index) => fields[noteField(index)] ?? '');

/** What the person reads, split into the lines that each stand for themselves. */
export const easyLines = (easy: string): string[] =>
  easy
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * The notes follow their points when the agenda is changed: by its words, or to its place where only the words are new. A point that has notes
 * is not taken out.
 */
export const followPoints = (
  notes: readonly string[],
  before: readonly string[],
  after: readonly string[],
): Result<string[], 'point_has_notes'> => {
  const followed = after.map(() => '');
  for (const [index, point] of before.entries()) {
    const note = notes[index];
    if (!note) continue;
    const reworded = before.length === after.length && !before.includes(after[index] ?? '');
    const same = after.findIndex((other, place) => other === point && !followed[place]);
    const place = same < 0 && reworded ? index : same;
    if (place < 0) return refuse('point_has_notes');
    followed[place] = note;
  }
  return accept(followed);
};
