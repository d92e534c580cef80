import { accept, type Result, refuse } from '../../shared/values/result.ts';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export type DecodeRefusal = 'too_large' | 'empty_file' | 'old_workbook' | 'not_text';

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** A workbook from before 2007, and one that is locked with a password. */
const OLD_WORKBOOK_START = [0xd0, 0xcf, 0x11, 0xe0];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** Bytes that are no letter in Windows-1252. */
const UNUSED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A text file is UTF-8 if all of it is, else Windows-1252, as Excel in Sweden saves "CSV". */
export function decode(bytes: Uint8Array): Result<string, DecodeRefusal> {
  if (bytes.length > MAX_FILE_BYTES) return refuse('too_large');
  if (beginsWith(bytes, OLD_WORKBOOK_START)) return refuse('old_workbook');
  if (bytes.some(isControl)) return refuse('not_text');
  const text = utf8(bytes) ?? windows1252(bytes);
  if (text === undefined) return refuse('not_text');
  return text.trim() === '' ? refuse('empty_file') : accept(text);
}

/** The workbooks of today are archives. */
export const isArchive = (bytes: Uint8Array): boolean => beginsWith(bytes, ZIP_START);

const beginsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** Tab, line feed and carriage return apart: they stand in no text, but in every picture, PDF and UTF-16 file. */
const isControl = (byte: number) =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, UTF8_MARK) || bytes.some((byte) => UNUSED_IN_1252.has(byte))) return undefined;
  return new TextDecoder('windows-1252').decode(bytes);
}
