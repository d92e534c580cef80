import { type ArchivePart, archiveOf } from '../../../tests/archive.ts';

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
): ArchivePart[] => {
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
