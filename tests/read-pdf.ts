import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Whether this machine has the programs that read a paper back (poppler); the tests of papers wait for them. */
export const canReadPdf = spawnSync('pdfinfo', ['-v']).error === undefined;

const read = (program: string, args: string[], pdf: Uint8Array): string =>
  execFileSync(program, args, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

/** What stands in a paper, in the order in which it is read out. */
export const pdfText = (pdf: Uint8Array): string => read('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf);

/** The names of the files that lie in a paper. */
export const pdfFiles = (pdf: Uint8Array): string[] =>
  inFolder(pdf, (paper) =>
    [...execFileSync('pdfdetach', ['-list', paper], { encoding: 'utf8' }).matchAll(/^\d+: (.*)$/gm)].map(
      ([, name]) => name!,
    ),
  );

/** The bytes of the file that has this place among those that lie in a paper, from 1. */
export const pdfFile = (pdf: Uint8Array, place: number): Buffer =>
  inFolder(pdf, (paper) => {
    execFileSync('pdfdetach', ['-save', String(place), '-o', `${paper}.file`, paper]);
    return fs.readFileSync(`${paper}.file`);
  });

const inFolder = <T>(pdf: Uint8Array, act: (paper: string) => T): T => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-paper-'));
  try {
    fs.writeFileSync(path.join(folder, 'paper.pdf'), pdf);
    return act(path.join(folder, 'paper.pdf'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

/** What a paper says of itself: its title, whether it is tagged, its pages. */
export const pdfInfo = (pdf: Uint8Array): string => read('pdfinfo', ['-'], pdf);

/** What lets a screen reader read a paper: its title, its language, its tags, and the part of PDF/UA that it says it follows. */
export const pdfMarks = (pdf: Uint8Array) => {
  const [info, raw] = [pdfInfo(pdf), Buffer.from(pdf).toString('latin1')];
  return {
    title: /^Title: +(.*)$/m.exec(info)?.[1],
    lang: /\/Lang \((\w+)\)/.exec(raw)?.[1],
    tagged: /^Tagged: +yes$/m.test(info),
    ua: /<pdfuaid:part>(\d)</.exec(raw)?.[1],
  };
};

/** Those of the words that stand in a paper, in the order in which they are read out. */
export const inOrder = (pdf: Uint8Array, words: readonly string[]): string[] => {
  const text = pdfText(pdf).replaceAll(/\s+/g, ' ');
  return words.filter((word) => text.includes(word)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
};

/** The tags of a paper: headings, lists, tables and the words for its pictures. */
export const pdfTags = (pdf: Uint8Array): string => read('pdfinfo', ['-struct-text', '-'], pdf);
