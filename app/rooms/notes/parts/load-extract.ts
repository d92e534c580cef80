import type { Tx } from '../../../platform/database.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type ExtractRow, inSections, type Mask } from '../extract.rules.ts';
import {
  type ExtractRead,
  listMasks,
  listReadsOf,
  listStoredRows,
  namesById,
  placeNames,
} from '../extract.store.ts';
import { listFilesOfRows } from '../extract-files.store.ts';
import { extractOrder } from '../extract-words.texts.ts';
import { listNotes } from '../notes.store.ts';
import { noteInWords } from './note-in-words.ts';
import { rowInWords } from './row-in-words.ts';

export interface Extract {
  sections: [table: string, rows: ExtractRow[]][];
  masks: Mask[];
  reads: ExtractRead[];
  names: ReadonlyMap<string, string>;
}

/** All that the organisation's own rows say about the person, as words, and which of them hold a file. */
export const loadExtract = async (tx: Tx, participantId: string, lang: Lang): Promise<Extract> => {
  const names = await namesById(tx);
  const wording = { lang, names, places: await placeNames(tx, lang) };
  const stored = await listStoredRows(tx, participantId);
  const notes = await listNotes(tx, participantId);
  const files = await listFilesOfRows(tx, participantId);
  const rows = [
    ...stored.map((row) => rowInWords(row, wording)),
    ...notes.flatMap((note) => noteInWords(note, lang)),
  ];
  const withFile = (row: ExtractRow): ExtractRow => ({
    ...row,
    file: files.find(({ table, id }) => table === row.table && id === row.id),
  });
  return {
    sections: inSections(rows.map(withFile), extractOrder),
    masks: await listMasks(tx, participantId),
    reads: await listReadsOf(tx, participantId),
    names,
  };
};
