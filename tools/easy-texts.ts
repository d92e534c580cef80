import { join } from 'node:path';
import { granska } from './easy-swedish.mjs';
import { codeFiles, projectRoot, readProjectFile } from './source-files.ts';

/** A sentence or several that the person reads, and where it stands. */
export type EasyText = { where: string; text: string };

/** What a sentence with a blank is tried with, by the name of its parameter: say here what a new one looks like. */
const examples: Record<string, readonly unknown[]> = {
  name: ['Sara'],
  contact: ['Sara'],
  names: ['Sara, Jon och Anna'],
  organisation: ['Försäkringskassan', 'kommunen'],
  role: ['konsulent'],
  day: ['tisdag 24 november'],
  days: ['måndag, tisdag och onsdag'],
  from: ['tisdag 24 november'],
  until: ['tisdag 24 november'],
  time: ['10', '13.30'],
  start: ['10'],
  end: ['11'],
  place: ['Storgatan 5'],
  phone: ['070-174 06 05'],
  area: ['din plan'],
  areas: ['din plan och dina möten'],
  what: ['din plan'],
  step: ['Jag övar på jobb'],
  number: [1, 3],
  reference: ['4f3a9c21'],
  count: [1, 3],
  of: [6],
  was: ['måndag'],
  is: ['måndag och tisdag'],
  address: ['brygga.exempel.invalid, sedan min plan'],
};

const path = (where: string, key: string) => `${where} ${key}`.replace(/\.easy\.texts\.ts /, ' ');

const parametersOf = (sentence: (...words: never[]) => unknown): string[] => {
  const source = String(sentence);
  const list =
    /^\s*(?:async\s*)?(?:function\s*\w*\s*)?\(([^)]*)\)/.exec(source)?.[1] ??
    /^\s*(\w+)\s*=>/.exec(source)?.[1];
  return (list ?? '').split(/[{},\s]+/).filter(Boolean);
};

const tried = (where: string, sentence: (...words: never[]) => unknown): unknown[] => {
  const names = parametersOf(sentence);
  const missing = names.filter((name) => !examples[name]);
  if (missing.length > 0 || names.length !== sentence.length)
    throw new Error(
      `${where}: no example of ${missing.join(', ') || 'its parameter'} in tools/easy-texts.ts`,
    );
  const most = Math.max(1, ...names.map((name) => examples[name]!.length));
  return Array.from({ length: most }, (_, turn) =>
    sentence(...(names.map((name) => examples[name]!.at(turn % examples[name]!.length)) as never[])),
  );
};

/** Every sentence in a value, however deep; what has blanks is filled in. */
export function textsIn(value: unknown, where: string): EasyText[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function')
    return tried(where, value as (...words: never[]) => unknown).flatMap((one) => textsIn(one, where));
  if (Array.isArray(value)) return textsIn(value.join('\n'), where);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => textsIn(one, path(where, key)));
  return [];
}

/** What rooms say to the person: the Swedish side of every `*.easy.texts.ts`. */
export async function easyTexts(files = easyFiles()): Promise<EasyText[]> {
  const found: EasyText[] = [];
  for (const file of files) {
    const exported: Record<string, { sv?: unknown }> = await import(join(projectRoot, file));
    for (const [name, value] of Object.entries(exported))
      found.push(...textsIn(value.sv ?? value, `${file} ${name}`));
  }
  return found;
}

export const easyFiles = (): string[] => codeFiles().filter((file) => file.endsWith('.easy.texts.ts'));

/** What shipped path models say to the person: everything under a key `easy`. */
export function easyInDefinitions(files: readonly string[]): EasyText[] {
  const walk = (value: unknown, where: string): EasyText[] => {
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, one]) =>
      key === 'easy' ? textsIn(one, where) : walk(one, `${where} ${key}`),
    );
  };
  return files.flatMap((file) => walk(JSON.parse(readProjectFile(file)), file));
}

/** One word for one thing (screens' own list): a word that is not ours, and the one that is. */
const ownWords: readonly [notOurs: RegExp, ours: string][] = [
  [/\p{L}*(?:arbetskonsulent|coach)\p{L}*/giu, 'konsulent'],
  [/\p{L}*praktikplats\p{L}*/giu, 'lärandeplats'],
  [/(?:genomförande|handlings|insats)plan\p{L}*/giu, 'plan'],
  [/(?:samverkans|nätverks|planerings|avstämnings)möte\p{L}*|\bSIP\b/giu, 'möte'],
  [/\binsats\p{L}*/giu, 'stöd'],
  [/anställning\p{L}*|\bsysselsättning\p{L}*/giu, 'jobb'],
  [/\barbetar?\b|\barbetat\b/giu, 'jobba'],
  [/samtyck\p{L}*|medgivande\p{L}*/giu, 'säga ja'],
  [/deltagare\p{L}*|brukare\p{L}*|klient\p{L}*/giu, 'du'],
  [/handläggare\p{L}*/giu, 'namnet på den som hjälper'],
];

/** Everything that is wrong with a text, in sentences. */
export function faultsIn({ where, text }: EasyText): string[] {
  const found = granska(text).fynd.map((one) => `${one.regel}: ${one.text}`);
  for (const [notOurs, ours] of ownWords)
    for (const [word] of text.matchAll(notOurs)) found.push(`word: "${word}" → ${ours}`);
  return found.map((fault) => `${where}: ${fault}`);
}
