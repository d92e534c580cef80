import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/archive.ts';
import type { FileKind } from './imports.rules.ts';
import { readTable } from './read-table.ts';
import { readRows } from './rows.rules.ts';
import { bea, known } from './sample-files.testing.ts';
import { type SheetGiven, workbookOf, workbookParts } from './workbook.testing.ts';

const headings = ['Personnummer', 'Enhet', 'Form', 'Från', 'Till'];
const placed = [bea, 'Ängen', 'Grupp', '2020-01-07', '2020-06-12'];

const refusalOf = async (bytes: Uint8Array, kind: FileKind = 'placements') => {
  const table = await readTable(kind, bytes);
  if (!table.ok) return table.refusal.name;
  const read = readRows(kind, table.value, known);
  return read.ok ? null : read.refusal.name;
};
const rowsOf = async (sheets: SheetGiven[], options?: { date1904?: boolean }) => {
  const table = await readTable('placements', workbookOf(sheets, options));
  if (!table.ok) throw new Error(table.refusal.name);
  const read = readRows('placements', table.value, known);
  if (!read.ok) throw new Error(read.refusal.name);
  const { rows, problems } = read.value;
  return [
    ...rows.map(({ row, candidate }) => `${row} ${candidate.startsOn} ${candidate.endsOn}`),
    ...problems.map(({ row, column, name, value }) => `${row} ${column} ${name} ${value}`),
  ];
};

describe('a workbook', () => {
  it.each<[string, SheetGiven[], string[]]>([
    ['days as text', [{ rows: [headings, placed] }], ['2 2020-01-07 2020-06-12']],
    [
      'days as numbers with a style',
      [{ rows: [headings, [bea, 'Ängen', 'Grupp', { day: 43_837 }, { day: 43_994 }]] }],
      ['2 2020-01-07 2020-06-12'],
    ],
    [
      'days as bare numbers',
      [{ rows: [headings, [bea, 'Ängen', 'Grupp', 43_837, 43_994]] }],
      ['2 2020-01-07 2020-06-12'],
    ],
    [
      'days with a time of day',
      [{ rows: [headings, [bea, 'Ängen', 'Grupp', { day: 43_837.75 }, 43_994.5]] }],
      ['2 2020-01-07 2020-06-12'],
    ],
    [
      'a number of a person as a number',
      [{ rows: [headings, [Number(bea), ...placed.slice(1)]] }],
      ['2 2020-01-07 2020-06-12'],
    ],
    [
      'empty rows keep the numbers of the sheet',
      [{ rows: [[], ['Lista'], [], headings, [], [null, null], placed] }],
      ['7 2020-01-07 2020-06-12'],
    ],
    [
      'the first sheet that fits',
      [
        { rows: [['Till dig som läser']] },
        { rows: [headings, placed], hidden: true },
        { rows: [[], headings, placed] },
      ],
      ['3 2020-01-07 2020-06-12'],
    ],
    [
      'a formula is refused, whatever it came to',
      [
        {
          rows: [headings, [...placed.slice(0, 3), { formula: 'HYPERLINK("x")', value: '2020-01-07' }, null]],
        },
      ],
      ['2 startsOn formula =HYPERLINK("x")'],
    ],
    [
      'a text that begins like a formula too',
      [{ rows: [headings, [bea, '=1+1', ...placed.slice(2)]] }],
      ['2 unit formula =1+1'],
    ],
    [
      'a number that is no day',
      [{ rows: [headings, [...placed.slice(0, 3), 7, null]] }],
      ['2 startsOn not_a_date 7'],
    ],
    [
      'letters of all kinds',
      [{ rows: [headings, [bea, 'Kafé & <Bron>', ...placed.slice(2)]] }],
      ['2 unit unknown_unit Kafé & <Bron>'],
    ],
  ])('%s', async (_, sheets, rows) => expect(await rowsOf(sheets)).toEqual(rows));

  it('may count its days from 1904', async () => {
    const rows = [headings, [bea, 'Ängen', 'Grupp', { day: 42_375 }, 42_532]];
    expect(await rowsOf([{ rows }], { date1904: true })).toEqual(['2 2020-01-07 2020-06-12']);
  });

  it('has its headings over two rows, where merged cells say the same in both', async () => {
    const rows = [['Personnummer', 'Enhet', 'Form', 'Tid', null], [null, null, null, 'Från', 'Till'], placed];
    const merged = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
    expect(await rowsOf([{ rows, merged }])).toEqual(['3 2020-01-07 2020-06-12']);
  });

  it('says which headings are missing, and where they were sought', async () => {
    const table = await readTable(
      'placements',
      workbookOf([{ rows: [['Lista'], [], ['Personnummer', 'Enhet', 'Från', 'Till']] }]),
    );
    expect(table.ok && readRows('placements', table.value, known)).toEqual({
      ok: false,
      refusal: { name: 'missing_columns', columns: ['Form'], row: 3 },
    });
  });
});

describe('a text that is longer than a cell can hold', () => {
  const long = 'Ã'.repeat(32_768);
  const pointing = (text: string, rows: number) =>
    workbookOf([{ rows: [headings, ...Array.from({ length: rows }, () => headings.map(() => text))] }], {
      sharedOnce: true,
    });
  const sheetOf = (cell: string) =>
    archiveOf(
      workbookParts([{ rows: [headings] }]).map((part) =>
        part.name.endsWith('sheet1.xml')
          ? { ...part, content: `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>` }
          : part,
      ),
    );
  const half = `<t>${'a'.repeat(20_000)}</t>`;
  const inStrings = (content: string) =>
    archiveOf([
      ...workbookParts([{ rows: [headings] }]).filter(({ name }) => name !== 'xl/sharedStrings.xml'),
      { name: 'xl/sharedStrings.xml', content },
    ]);

  it.each<[string, () => Uint8Array]>([
    ['nine megabytes that fifty cells point at', () => pointing('Ã'.repeat(9_000_000), 10)],
    ['one sign too many', () => pointing(long, 1)],
    ['as pieces of one text', () => inStrings(`<sst><si><r>${half}</r><r>${half}</r></si></sst>`)],
    [
      'as pieces in the cell',
      () => sheetOf(`<c r="A1" t="inlineStr"><is><r>${half}</r><r>${half}</r></is></c>`),
    ],
    ['as a value', () => sheetOf(`<c r="A1" t="str"><v>${long}</v></c>`)],
    ['unread by us', () => sheetOf(`<c r="A1" t="str"><v><![CDATA[${long}]]></v></c>`)],
    ['as a formula', () => sheetOf(`<c r="A1"><f>${long}</f><v>1</v></c>`)],
    ['as an attribute', () => sheetOf(`<c r="${long}"><v>1</v></c>`)],
    ['in many cells that are each short enough', () => pointing('a'.repeat(32_767), 150)],
  ])('refuses the workbook: %s', async (_, make) => {
    expect(await refusalOf(make())).toBe('swollen_workbook');
  });

  it('refuses the text file, and names its row', async () => {
    const text = `${headings.join(';')}\n${bea};a\n${bea};${long}\n`;
    expect(await readTable('placements', new TextEncoder().encode(text))).toEqual({
      ok: false,
      refusal: { name: 'long_cell', row: 3 },
    });
  });

  it('is not one of the longest that a cell can hold, which is shown by its beginning', async () => {
    const table = await readTable('placements', pointing('a'.repeat(32_767), 1));
    if (!table.ok) throw new Error(table.refusal.name);
    const shown = expect.objectContaining({ value: `${'a'.repeat(59)}…` });
    const problems = expect.arrayContaining([shown]);
    expect(readRows('placements', table.value, known)).toMatchObject({ ok: true, value: { problems } });
  });
});

describe('what is no workbook, or more than it looks', () => {
  const parts = workbookParts([{ rows: [headings, placed] }]);
  const withPart = (name: string, content: string | Uint8Array, saysSize?: number) =>
    archiveOf([...parts.filter((part) => part.name !== name), { name, content, saysSize }]);
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
  const sheet = 'xl/worksheets/sheet1.xml';

  it.each<[string, () => Uint8Array, string]>([
    ['only a beginning', () => workbookOf([{ rows: [headings] }]).slice(0, 200), 'broken_workbook'],
    ['another archive', () => archiveOf([{ name: 'brev.txt', content: 'Hej' }]), 'broken_workbook'],
    ['a part is missing', () => archiveOf(parts.filter(({ name }) => name !== sheet)), 'broken_workbook'],
    ['the same part twice', () => archiveOf([...parts, parts[1]!]), 'broken_workbook'],
    ['a sheet that is no XML', () => withPart(sheet, 'Hej'), 'broken_workbook'],
    [
      'entities that grow',
      () =>
        withPart(sheet, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
      'broken_workbook',
    ],
    ['a bomb', () => withPart('xl/media/bomb.bin', zeros(60)), 'swollen_workbook'],
    ['a bomb that lies about its size', () => withPart(sheet, zeros(60), 1000), 'broken_workbook'],
    [
      'many parts of one size',
      () =>
        archiveOf([
          ...parts,
          ...Array.from({ length: 2_001 }, (_, i) => ({ name: `xl/x${i}.xml`, content: '' })),
        ]),
      'swollen_workbook',
    ],
    [
      'too many rows',
      () => workbookOf([{ rows: [headings, ...Array.from({ length: 50_001 }, () => [1])] }]),
      'too_many_rows',
    ],
    [
      'a workbook of before 2007',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old_workbook',
    ],
    ['more than 20 MB', () => zeros(21), 'too_large'],
  ])('%s', async (_, make, refusal) => expect(await refusalOf(make())).toBe(refusal));

  it('leaves an archive within it alone', async () => {
    expect(await refusalOf(withPart('xl/embeddings/inner.xlsx', archiveOf(parts)))).toBeNull();
  });

  it('never throws, whatever is changed in it', async () => {
    const whole = workbookOf([{ rows: [headings, placed] }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        await refusalOf(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
