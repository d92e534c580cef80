import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './programs.ts';
import { limits } from './sizes.ts';

type Place = { name: string; start: number; end: number };
type Clone = { lines: number; firstFile: Place; secondFile: Place };

export type Duplication = { percent: number; clones: string[] };

/** What jscpd finds in the files that `.jscpd.json` names. */
export async function measureDuplication(): Promise<Duplication> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-jscpd-'));
  try {
    const { said } = await runProgram('jscpd', 'jscpd', [
      '--reporters',
      'json',
      '--silent',
      '--output',
      folder,
      '.',
    ]);
    const report = readReport(join(folder, 'jscpd-report.json'), said);
    return { percent: report.statistics.total.percentage, clones: report.duplicates.map(asLine) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string, said: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as {
      statistics: { total: { percentage: number } };
      duplicates: Clone[];
    };
  } catch {
    throw new Error(`jscpd made no report: ${said}`);
  }
}

function asLine({ lines, firstFile, secondFile }: Clone): string {
  const where = ({ name, start, end }: Place) => `${name}:${start}–${end}`;
  return `${lines} lines: ${where(firstFile)} and ${where(secondFile)}`;
}

export async function tooMuchDuplication(): Promise<string[]> {
  const { percent, clones } = await measureDuplication();
  if (percent <= limits.duplicationPercent) return [];
  return [`${percent} % of the code stands twice, at most ${limits.duplicationPercent} %`, ...clones];
}
