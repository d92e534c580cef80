import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** One row of what the organisation holds about the person, as its extract shows it. */
export interface ExtractRow {
  table: string;
  id: string;
  /** The day or moment by which rows of a kind are ordered; empty where a row has none. */
  at: string;
  fields: [label: string, value: string][];
  /** The row's file, where it has one, by media type and size in bytes: it goes with the extract. */
  file?: { type: string; size: number };
  /** The row that this one belongs to: hidden whole, it hides this one too. */
  partOf?: { table: string; id: string };
}

/** What is hidden of a row: all of it, or the passages that say something about somebody else. */
export interface Mask {
  id: string;
  table: string;
  rowId: string;
  passages: string[] | null;
  reason: string;
}

export type MaskRefusal = 'passages_missing' | 'passage_not_found' | 'reason_missing';

const sameRow = (row: { table: string; id: string }) => (mask: Mask) =>
  mask.table === row.table && mask.rowId === row.id;

/** Whether nothing is shown of a row but that there is one, and its file is held back. */
export const isHidden = (row: ExtractRow, masks: readonly Mask[]): boolean =>
  masks.some(
    (mask) => mask.passages === null && (sameRow(row)(mask) || (!!row.partOf && sameRow(row.partOf)(mask))),
  );

/** Whether it can be hidden: what is to be hidden stands in the row, and why is said. */
export const decideMask = (
  row: ExtractRow,
  { whole, passages, reason }: { whole: boolean; passages: string[]; reason: string },
): Result<string[] | null, MaskRefusal[]> => {
  const refusals: MaskRefusal[] = [];
  if (!whole && passages.length === 0) refusals.push('passages_missing');
  if (!whole && passages.some((one) => !row.fields.some(([, value]) => value.includes(one))))
    refusals.push('passage_not_found');
  if (!reason) refusals.push('reason_missing');
  return refusals.length > 0 ? refuse(refusals) : accept(whole ? null : passages);
};

/** A row as whoever asks gets to see it: what is hidden stands as the word that says so, and everything else as it is. */
export const masked = (
  row: ExtractRow,
  masks: readonly Mask[],
  words: { hidden: string; all: string },
): ExtractRow => {
  if (isHidden(row, masks)) return { ...row, fields: [[words.all, words.hidden]] };
  const mine = masks.filter(sameRow(row));
  if (mine.length === 0) return row;
  const passages = mine.flatMap((mask) => mask.passages ?? []).toSorted((a, b) => b.length - a.length);
  const hide = (value: string) =>
    passages.reduce((text, passage) => text.replaceAll(passage, words.hidden), value);
  return { ...row, fields: row.fields.map(([label, value]) => [label, hide(value)]) };
};

/** The rows of each kind together: kinds in the given order and any other after them, rows by their day. */
export const inSections = (
  rows: readonly ExtractRow[],
  order: readonly string[],
): [string, ExtractRow[]][] => {
  const place = (table: string) => (order.includes(table) ? order.indexOf(table) : order.length);
  return [...Map.groupBy(rows, ({ table }) => table)]
    .toSorted(([a], [b]) => place(a) - place(b) || a.localeCompare(b))
    .map(([table, ofTable]) => [table, ofTable.toSorted((a, b) => a.at.localeCompare(b.at))]);
};
