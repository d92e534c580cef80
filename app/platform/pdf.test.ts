import { describe, expect, it } from 'vitest';
import { canReadPdf, pdfInfo, pdfTags, pdfText } from '../../tests/read-pdf.ts';
import { canMakePdf, makePdf } from './pdf.ts';
import type { PdfBlock } from './pdf-document.ts';

const paper = (...blocks: PdfBlock[]) => makePdf({ title: 'Min plan för Åsa Öst', lang: 'sv', blocks });
const said = (text: string) => paper({ kind: 'paragraph', text }).then(pdfText);

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(!canReadPdf || !canMakePdf())('a paper', () => {
  it('is tagged, names its title and its language, and holds its texts in order', async () => {
    const pdf = await paper(
      { kind: 'heading', level: 2, text: 'Vad jag kan' },
      { kind: 'paragraph', text: 'Första stycket.\n\nAndra stycket,\nny rad.' },
      { kind: 'list', items: ['Åka buss', 'Äta lunch'] },
      { kind: 'facts', facts: [['Dag', '4 juni 2026']] },
      { kind: 'table', caption: 'Aktiviteter', head: ['Vad', 'När'], rows: [['Praktik', 'i juni']] },
      { kind: 'image', bytes: dot, alt: 'En röd prick' },
      { kind: 'rule' },
      { kind: 'signatures', labels: ['Åsa Öst', 'Kommunen'] },
      { kind: 'pageBreak' },
      { kind: 'paragraph', text: 'Sista sidan' },
    );
    expect(pdfInfo(pdf)).toMatch(/Title: +Min plan för Åsa Öst\n/);
    expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
    expect(pdfInfo(pdf)).toMatch(/Pages: +2/);
    const order = ['Min plan', 'Vad jag kan', 'Första', 'Andra', 'Åka', 'Äta', 'Dag', 'Praktik', 'Sista'];
    const text = pdfText(pdf);
    expect(order.map((word) => text.indexOf(word))).toEqual(
      order.map((word) => text.indexOf(word)).toSorted((a, b) => a - b),
    );
    expect(text).toContain('2 (2)');
    const tags = pdfTags(pdf);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'L ', 'Figure']) expect(tags).toContain(tag);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (sv)');
  });

  it.each([
    '#panic("no")',
    '] #import "x" [',
    '*not strong* _not slanted_ `raw` $x$',
    '= No heading',
    '#sys.inputs \\ // no comment /* nor */ <label> @ref',
    '"quoted" \\n {{}}',
  ])('shows %s as it was written', async (text) => {
    expect(await said(text)).toContain(text);
  });

  it.each([
    ['a sign that no font has', 'hej 中 du', 'hej [U+4E2D] du'],
    ['several such signs', 'ሰላም', '[U+1230][U+120B][U+121D]'],
    ['half a sign', 'a\ud800b', 'a\ufffdb'],
    ['a sign that nobody types', 'a\u0000\u0007b', 'ab'],
  ])('%s does not stop the paper', async (_, text, shown) => {
    expect(await said(text)).toContain(shown);
  });

  it('other scripts and pictures of faces are shown', async () => {
    expect(await said('Ali السلام שלום ქართული 😀')).toContain('😀');
  });

  it('what is empty is left out, and a level that was jumped over is mended', async () => {
    const pdf = await paper(
      { kind: 'heading', level: 4, text: 'Djupt' },
      { kind: 'list', items: [] },
      { kind: 'facts', facts: [] },
      { kind: 'table', caption: 'Tom', head: ['Vad'], rows: [] },
      { kind: 'paragraph', text: '' },
    );
    expect(pdfTags(pdf)).toContain('H2');
    expect(pdfText(pdf)).not.toContain('Tom');
  });

  it('a picture that cannot be opened stands as its words', async () => {
    const broken = dot.subarray(0, 40);
    expect(pdfText(await paper({ kind: 'image', bytes: broken, alt: 'Min dröm' }))).toContain('Min dröm');
  });

  it('a long one is made quickly', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [`Rad ${row}`, 'Åäö '.repeat(20)]);
    const pdf = await paper({ kind: 'table', caption: 'Lång', head: ['Nummer', 'Text'], rows });
    expect(pdfText(pdf)).toContain('Rad 1499');
  });
});
