import { execFileSync, spawnSync } from 'node:child_process';

/** Whether this machine has the programs that read a paper back (poppler); the tests of papers wait for them. */
export const canReadPdf = spawnSync('pdfinfo', ['-v']).error === undefined;

const read = (program: string, args: string[], pdf: Uint8Array): string =>
  execFileSync(program, args, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

/** What stands in a paper, in the order in which it is read out. */
export const pdfText = (pdf: Uint8Array): string => read('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf);

/** What a paper says of itself: its title, whether it is tagged, its pages. */
export const pdfInfo = (pdf: Uint8Array): string => read('pdfinfo', ['-'], pdf);

/** The tags of a paper: headings, lists, tables and the words for its pictures. */
export const pdfTags = (pdf: Uint8Array): string => read('pdfinfo', ['-struct-text', '-'], pdf);
