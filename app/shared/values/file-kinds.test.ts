import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/archive.ts';
import { checkFile, type FileKind, type FileRefusal, fileKinds } from './file-kinds.ts';

const packZip = (parts: Record<string, string>) =>
  archiveOf(Object.entries(parts).map(([name, content]) => ({ name, content, stored: name === 'mimetype' })));
const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };
const writer = { mimetype: fileKinds.odt.type, 'content.xml': '<office:document-content/>' };
const bytes = (...numbers: number[]) => new Uint8Array([...numbers, 0, 0, 0, 0]);
const text = (words: string) => new TextEncoder().encode(words);

describe('what a file is', () => {
  it.each<[string, Uint8Array, FileKind]>([
    ['a PDF', text('%PDF-1.7\n'), 'pdf'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'png'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
    ['a DOCX', packZip(word), 'docx'],
    ['an ODT', packZip(writer), 'odt'],
  ])('%s is told by its content', (_, file, kind) => {
    expect(checkFile(file)).toEqual({ ok: true, value: kind });
  });

  it.each<[string, Uint8Array, FileRefusal]>([
    ['nothing', new Uint8Array(), 'file_empty'],
    ['20 MB and a byte', new Uint8Array(20 * 1024 * 1024 + 1), 'file_too_large'],
    ['a page', text('<!doctype html><script>alert(1)</script>'), 'file_kind_unknown'],
    ['a page that says PDF later', text('<html>%PDF-1.7'), 'file_kind_unknown'],
    ['a drawing with scripts', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file_kind_unknown'],
    ['a program', text('MZ\u0090'), 'file_kind_unknown'],
    ['an archive of something else', packZip({ 'readme.txt': 'x' }), 'file_kind_unknown'],
    ['a workbook', packZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'file_kind_unknown'],
    ['half a DOCX', packZip(word).subarray(0, 60), 'file_kind_unknown'],
    ['a DOCX with macros', packZip({ ...word, 'word/vbaProject.bin': 'x' }), 'file_has_macros'],
    ['a DOCX with controls', packZip({ ...word, 'word/activeX/activeX1.bin': 'x' }), 'file_has_macros'],
    ['an ODT with macros', packZip({ ...writer, 'Basic/Standard/Module1.xml': 'x' }), 'file_has_macros'],
    ['an ODT whose kind stands last', packZip({ 'content.xml': '', mimetype: '' }), 'file_kind_unknown'],
  ])('%s is refused', (_, file, refusal) => {
    expect(checkFile(file)).toEqual({ ok: false, refusal });
  });

  it('a kind that the place does not take is refused', () => {
    expect(checkFile(text('%PDF-1.7'), ['png'])).toEqual({ ok: false, refusal: 'file_kind_unknown' });
  });
});
