import { fileKinds } from '../../shared/values/file-kinds.ts';
import { type ExtractRow, isHidden, type Mask } from './extract.rules.ts';

/** A file that goes with the extract, by the name that it has there: what it was called can say something about somebody else. */
export interface FileInExtract {
  row: ExtractRow;
  name: string;
  type: string;
}

/** Together larger files would be more than one paper, and the machine, can hold. */
export const mostBytesInExtract = 100 * 1024 * 1024;

const endings: ReadonlyMap<string, string> = new Map(
  Object.values(fileKinds).map(({ type, ending }) => [type, ending]),
);

/** Which files lie in the extract, numbered in the order of its rows, and how many are left out since all together are too large. */
export const filesInExtract = (
  sections: readonly (readonly [table: string, rows: readonly ExtractRow[]])[],
  masks: readonly Mask[],
  word: string,
): { files: FileInExtract[]; leftOut: number } => {
  const shown = sections.flatMap(([, rows]) => rows.filter((row) => row.file && !isHidden(row, masks)));
  let bytes = 0;
  const fits = shown.filter(({ file }) => {
    if (bytes + file!.size > mostBytesInExtract) return false;
    bytes += file!.size;
    return true;
  });
  return {
    files: fits.map((row, place) => ({
      row,
      name: `${word}-${place + 1}.${endings.get(row.file!.type)}`,
      type: row.file!.type,
    })),
    leftOut: shown.length - fits.length,
  };
};
