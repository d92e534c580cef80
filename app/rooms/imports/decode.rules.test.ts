import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, MAX_FILE_BYTES } from './decode.rules.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));

describe('text', () => {
  it.each([
    ['UTF-8', utf8('Förnamn;Åsa\r\n'), 'Förnamn;Åsa\r\n'],
    ['UTF-8 with a mark, which is not part of the text', utf8('\ufeffFörnamn;Åsa'), 'Förnamn;Åsa'],
    ['Windows-1252', latin1('Förnamn;Åsa;Ängö\tÖ'), 'Förnamn;Åsa;Ängö\tÖ'],
    ['Windows-1252 where Latin-1 has no letter', bytes(0x80, 0x20, 0x96, 0x20, 0x9a, 0xe5), '€ – šå'],
  ])('%s', (_, file, text) => expect(decode(file)).toEqual({ ok: true, value: text }));

  it('comes back whole from UTF-8, and from Windows-1252 if it has a Swedish letter', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcÅÄÖåäöéü;,"\n 1'), minLength: 1 });
    fc.assert(
      fc.property(letters, (text) => {
        fc.pre(text.trim() !== '');
        expect(decode(utf8(text))).toEqual({ ok: true, value: text });
        expect(decode(latin1(`${text}å.`))).toEqual({ ok: true, value: `${text}å.` });
      }),
    );
  });
});

describe('refused', () => {
  it.each([
    ['too_large', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61)],
    ['empty_file', bytes()],
    ['empty_file', utf8('\ufeff \r\n')],
    ['old_workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['not_text', Uint8Array.from(Buffer.from('\ufeffFörnamn', 'utf16le'))],
    ['not_text', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['not_text', bytes(0x61, 0x00, 0x62)],
    ['not_text', bytes(0x61, 0x81, 0xe5)],
    ['not_text', bytes(0xef, 0xbb, 0xbf, 0xe5, 0x61)],
  ])('%s', (refusal, file) => expect(decode(file)).toEqual({ ok: false, refusal }));

  it('takes a file of exactly the largest size', () => {
    expect(decode(new Uint8Array(MAX_FILE_BYTES).fill(0x61)).ok).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (file) => void decode(file)));
  });
});
