import { accept, type Result, refuse } from './result.ts';
import { zipNames } from './zip-names.ts';

/** The kinds of files that can be kept about a person: how each is served and what its name ends with. */
export const fileKinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  png: { type: 'image/png', ending: 'png' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  odt: { type: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  mp3: { type: 'audio/mpeg', ending: 'mp3' },
  m4a: { type: 'audio/mp4', ending: 'm4a' },
  ogg: { type: 'audio/ogg', ending: 'ogg' },
  wav: { type: 'audio/wav', ending: 'wav' },
  webm: { type: 'audio/webm', ending: 'webm' },
} as const;
export type FileKind = keyof typeof fileKinds;

export type FileRefusal = 'file_empty' | 'file_too_large' | 'file_has_macros' | 'file_kind_unknown';

const LARGEST = 20 * 1024 * 1024;

/** What a file is by its content, never by its name or what the browser says of it. */
export const checkFile = (
  bytes: Uint8Array,
  allowed: readonly FileKind[] = documents,
): Result<FileKind, FileRefusal> => {
  if (bytes.length === 0) return refuse('file_empty');
  if (bytes.length > LARGEST) return refuse('file_too_large');
  const kind = kindOf(bytes);
  if (kind === 'macros') return refuse('file_has_macros');
  return kind && allowed.includes(kind) ? accept(kind) : refuse('file_kind_unknown');
};

const documents: readonly FileKind[] = ['pdf', 'png', 'jpeg', 'docx', 'odt'];

const starts: [FileKind, readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['mp3', [0x49, 0x44, 0x33]],
  ['mp3', [0xff, 0xfb]],
  ['mp3', [0xff, 0xf3]],
  ['ogg', [0x4f, 0x67, 0x67, 0x53]],
  ['webm', [0x1a, 0x45, 0xdf, 0xa3]],
];

const at = (bytes: Uint8Array, from: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, from + 4));

/** Sound in a container says what it is after its size: what browsers and telephones record. */
const soundKind = (bytes: Uint8Array): FileKind | undefined => {
  if (at(bytes, 4) === 'ftyp') return 'm4a';
  return at(bytes, 0) === 'RIFF' && at(bytes, 8) === 'WAVE' ? 'wav' : undefined;
};

const kindOf = (bytes: Uint8Array): FileKind | 'macros' | undefined =>
  starts.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ??
  soundKind(bytes) ??
  officeKind(bytes);

/** A DOCX or an ODT is an archive with certain parts; one with programs in it is refused. */
const officeKind = (bytes: Uint8Array): FileKind | 'macros' | undefined => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const names = zipNames(bytes) ?? [];
  const kind = wordParts.every((part) => names.includes(part))
    ? 'docx'
    : isOdt(bytes, names)
      ? 'odt'
      : undefined;
  return kind && names.some((name) => programs.test(name)) ? 'macros' : kind;
};

const wordParts = ['[Content_Types].xml', 'word/document.xml'];
const programs = /(^|\/)(vbaProject|vbaData|activeX\/)|^(Basic|Scripts)\//i;

/** OpenDocument puts its kind first in the archive, unpacked (OpenDocument 1.3, part 2, 3.3). */
const isOdt = (bytes: Uint8Array, names: string[]): boolean =>
  names.includes('content.xml') &&
  new TextDecoder('latin1').decode(bytes.subarray(30, 38 + fileKinds.odt.type.length)) ===
    `mimetype${fileKinds.odt.type}`;
