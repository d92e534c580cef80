import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Line } from './table.rules.ts';
import { LONGEST_CELL, MOST_CELLS, MOST_ROWS, MOST_SIGNS, saysSomething } from './table.rules.ts';
import {
  type Area,
  areaOf,
  cellText,
  placeOf,
  type RawCell,
  showsDay,
  type WorkbookWords,
} from './workbook-cells.rules.ts';

/** The workbook is not what it should be, or more than it may. */
export class WorkbookRefused extends Error {
  readonly refusal: 'broken_workbook' | 'too_many_rows' | 'swollen_workbook';
  constructor(refusal: WorkbookRefused['refusal']) {
    super(refusal);
    this.refusal = refusal;
  }
}

type Attributes = Record<string, string>;
interface Reader {
  opens?: Record<string, (attributes: Attributes) => void>;
  closes?: Record<string, (text: string) => void>;
}

/** Takes a part of a workbook piece by piece. Declared entities and what lies elsewhere are never followed. */
export interface XmlTaker {
  write: (piece: string) => void;
  close: () => void;
}

const refuseOver = (length: number, most: number) => {
  if (length > most) throw new WorkbookRefused('swollen_workbook');
};

const plain = (name: string) => name.slice(name.indexOf(':') + 1);

function taking({ opens = {}, closes = {} }: Reader): XmlTaker {
  const parser = new SaxesParser();
  let text = '';
  const broken = () => {
    throw new WorkbookRefused('broken_workbook');
  };
  const takeText = (more: string) => {
    text += more;
    refuseOver(text.length, LONGEST_CELL);
  };
  parser.on('error', broken);
  parser.on('doctype', broken);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    text = '';
    for (const value of Object.values(attributes)) refuseOver(value.length, LONGEST_CELL);
    opens[plain(name)]?.(attributes);
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', ({ name }) => {
    closes[plain(name)]?.(text);
    text = '';
  });
  return { write: (piece) => void parser.write(piece), close: () => void parser.close() };
}

export interface SheetName {
  relation: string;
  hidden: boolean;
}

export const takeWorkbook = (found: { sheets: SheetName[]; days: 1900 | 1904 }): XmlTaker =>
  taking({
    opens: {
      workbookPr: ({ date1904 }) => {
        found.days = date1904 === '1' || date1904 === 'true' ? 1904 : 1900;
      },
      sheet: (attributes) =>
        found.sheets.push({
          relation:
            attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '',
          hidden: (attributes.state ?? 'visible') !== 'visible',
        }),
    },
  });

/** Where each relation leads inside the archive; what leads out of it is left out. */
export const takeRelations = (found: Map<string, string>): XmlTaker =>
  taking({
    opens: {
      Relationship: ({ Id = '', Target = '', TargetMode }) => {
        if (TargetMode !== 'External')
          found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    },
  });

/** The texts that cells point at; what tells how a word is pronounced is no part of it. */
export const takeStrings = (found: string[]): XmlTaker => {
  let whole = '';
  let spoken = false;
  return taking({
    opens: {
      si: () => {
        whole = '';
      },
      rPh: () => {
        spoken = true;
      },
    },
    closes: {
      t: (text) => {
        if (!spoken) whole += text;
        refuseOver(whole.length, LONGEST_CELL);
      },
      rPh: () => {
        spoken = false;
      },
      si: () => found.push(whole),
    },
  });
};

/** Which of the styles of cells show a number as a day. */
export const takeStyles = (found: Set<number>): XmlTaker => {
  const codes = new Map<number, string>();
  let inCells = false;
  let style = 0;
  return taking({
    opens: {
      numFmt: ({ numFmtId, formatCode = '' }) => codes.set(Number(numFmtId), formatCode),
      cellXfs: () => {
        inCells = true;
      },
      xf: ({ numFmtId }) => {
        if (!inCells) return;
        const id = Number(numFmtId ?? 0);
        if (showsDay(id, codes.get(id))) found.add(style);
        style += 1;
      },
    },
    closes: {
      cellXfs: () => {
        inCells = false;
      },
    },
  });
};

/** Cells further out than this are nobody's columns. */
const WIDEST = 500;

export interface Sheet {
  lines: Line[];
  merged: Area[];
}

/** The rows of a sheet as text, in their own numbers. */
export const takeSheet = (found: Sheet, words: WorkbookWords): XmlTaker => {
  let line: Line = { row: 0, cells: [] };
  let place = -1;
  let cell: RawCell = { type: 'n', value: '', formula: null, style: 0 };
  let cells = 0;
  let signs = 0;
  const fill = () => {
    if (place < 0 || place >= WIDEST) return;
    const text = cellText(cell, words);
    if (text === '') return;
    cells += 1;
    signs += text.length;
    refuseOver(signs, MOST_SIGNS);
    if (cells > MOST_CELLS) throw new WorkbookRefused('too_many_rows');
    while (line.cells.length < place) line.cells.push('');
    line.cells[place] = text;
  };
  return taking({
    opens: {
      row: ({ r }) => {
        line = { row: r ? Number(r) : line.row + 1, cells: [] };
        place = -1;
      },
      c: ({ r, t = 'n', s = '0' }) => {
        place = (r ? placeOf(r) : undefined) ?? place + 1;
        cell = { type: t, value: '', formula: null, style: Number(s) };
      },
      mergeCell: ({ ref = '' }) => {
        const area = areaOf(ref);
        if (area && found.merged.length < MOST_ROWS) found.merged.push(area);
      },
    },
    closes: {
      v: (text) => {
        cell.value = text;
      },
      t: (text) => {
        if (cell.type === 'inlineStr') cell.value += text;
        refuseOver(cell.value.length, LONGEST_CELL);
      },
      f: (text) => {
        cell.formula = text;
      },
      c: fill,
      row: () => {
        if (saysSomething(line)) found.lines.push(line);
        if (found.lines.length > MOST_ROWS + 1) throw new WorkbookRefused('too_many_rows');
      },
    },
  });
};

/** A merged cell of the first rows says the same in all the rows it covers: headings are written so. */
export function spreadMerged({ lines, merged }: Sheet, rowsAtTop: number): void {
  const byRow = new Map(lines.slice(0, rowsAtTop).map((line) => [line.row, line]));
  for (const { top, bottom, left } of merged.filter((area) => area.bottom > area.top)) {
    const text = byRow.get(top)?.cells[left] ?? '';
    for (let row = top + 1; text !== '' && row <= Math.min(bottom, top + rowsAtTop); row += 1) {
      const line = byRow.get(row);
      if (!line || line.cells[left]) continue;
      while (line.cells.length < left) line.cells.push('');
      line.cells[left] = text;
    }
  }
}
