import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  content: string | Uint8Array;
  /** How large the archive says that the part is; true where it is left out. */
  saysSize?: number;
}

/** An archive as spreadsheet programs write them. */
export const archiveOf = (parts: Part[]): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, saysSize } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(saysSize ?? bytes.length, 18);
    head.writeUInt16LE(called.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\u0003\u0004'), head, called, packed);
    central.push(Buffer.from('PK\u0001\u0002\u0014\0'), head, tail, called);
    at += 4 + head.length + called.length + packed.length;
  }
  const end = Buffer.alloc(18);
  const list = Buffer.concat(central);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...local, list, Buffer.from('PK\u0005\u0006'), end]));
};

type CellGiven = string | number | boolean | { day: number } | { formula: string; value: string } | null;

export interface SheetGiven {
  name?: string;
  hidden?: boolean;
  rows: CellGiven[][];
  merged?: string[];
}

interface WorkbookOptions {
  date1904?: boolean;
  /** Equal cells point at one text. */
  sharedOnce?: boolean;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook: texts shared, days as numbers with a style, as Excel writes them. */
export const workbookParts = (
  sheets: SheetGiven[],
  { date1904 = false, sharedOnce = false }: WorkbookOptions = {},
): Part[] => {
  const strings: string[] = [];
  const cellXml = (cell: CellGiven, row: number, place: number): string => {
    const at = `r="${letters(place)}${row}"`;
    if (cell === null) return `<c ${at} s="0"/>`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'object' && 'day' in cell) return `<c ${at} s="1"><v>${cell.day}</v></c>`;
    if (typeof cell === 'object')
      return `<c ${at} t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
    if (sharedOnce && strings.includes(cell)) return `<c ${at} t="s"><v>${strings.indexOf(cell)}</v></c>`;
    strings.push(cell);
    return `<c ${at} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheetXml = ({ rows, merged = [] }: SheetGiven) =>
    `${HEAD}<worksheet ${MAIN}><sheetData>${rows
      .map((cells, i) =>
        cells.length > 0
          ? `<row r="${i + 1}">${cells.map((cell, place) => cellXml(cell, i + 1, place)).join('')}</row>`
          : '',
      )
      .join(
        '',
      )}</sheetData>${merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`;
  const written = sheets.map(sheetXml);
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name = 'Blad', hidden }, i) =>
            `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId99" Type="${OFFICE}/externalLink" Target="https://exempel.invalid/x" TargetMode="External"/></Relationships>`,
    },
    ...written.map((content, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content })),
    {
      name: 'xl/styles.xml',
      content: `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
  ];
};

export const workbookOf = (sheets: SheetGiven[], options?: WorkbookOptions): Uint8Array =>
  archiveOf(workbookParts(sheets, options));
