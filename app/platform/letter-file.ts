import fs from 'node:fs/promises';
import path from 'node:path';

/** A letter that lies in the folder, as much of it as a page shows. */
export interface LetterFile {
  name: string;
  writtenAt: Date;
  to: string;
  subject: string;
  body: string;
  calendar: boolean;
}

const named = /^[0-9a-f-]{36}\.eml$/;

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** A header that we wrote: folded lines, and words in UTF-8 by one of the two codes of RFC 2047. */
const headerOf = (head: string, name: string): string => {
  const line =
    new RegExp(`^${name}:\\s*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)`, 'im').exec(head)?.[1] ?? '';
  return line
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, code: string, text: string) =>
      code.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', '=20')),
    );
};

/** Reads a letter that we wrote ourselves: its text is one part in quoted-printable. */
const readLetter = (name: string, writtenAt: Date, raw: string): LetterFile => {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  const part = /content-type: text\/plain[^\0]*?\r?\n\r?\n([^\0]*?)(?:\r?\n--|$)/i.exec(raw)?.[1] ?? '';
  return {
    name,
    writtenAt,
    to: headerOf(head, 'to'),
    subject: headerOf(head, 'subject'),
    body: quotedPrintable(part),
    calendar: /content-type: text\/calendar/i.test(raw),
  };
};

/** The newest letters of the folder, newest first; a folder that nothing has come to yet is empty. */
export const listLetterFiles = async (folder: string, atMost = 200): Promise<LetterFile[]> => {
  const names = await fs.readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => named.test(name))
    .toSorted()
    .toReversed()
    .slice(0, atMost);
  return Promise.all(
    newest.map(async (name) => {
      const file = path.join(folder, name);
      const [raw, { mtime }] = [await fs.readFile(file, 'latin1'), await fs.stat(file)];
      return readLetter(name, mtime, raw);
    }),
  );
};

/** One letter's bytes; nothing for a name that is no letter's. */
export const findLetterFile = async (
  folder: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  named.test(name)
    ? fs.readFile(path.join(folder, name)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      )
    : undefined;
