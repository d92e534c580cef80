import { handWrittenCode, lineCount, readProjectFile } from './source-files.ts';

export const limits = {
  lines: 300,
  ninetiethPercentile: 150,
  duplicationPercent: 1.5,
  runtimeDependencies: 30,
};

export type FileSize = { file: string; lines: number };

export function fileSizes(files = handWrittenCode()): FileSize[] {
  return files.map((file) => ({ file, lines: lineCount(readProjectFile(file)) }));
}

/** A table of words is data, written as code: no longer than other files, but not counted among them. */
export const isWords = ({ file }: FileSize): boolean => file.endsWith('.texts.ts');

/** The value below which `share` (0–1) of the sorted numbers lie, the nearest one that occurs. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function runtimeDependencies(): string[] {
  return Object.keys(JSON.parse(readProjectFile('package.json')).dependencies);
}

/** What is larger than we hold ourselves to. */
export function tooLarge(sizes = fileSizes(), dependencies = runtimeDependencies().length): string[] {
  const long = sizes.filter(({ lines }) => lines > limits.lines);
  const ninetieth = percentile(
    sizes.filter((size) => !isWords(size)).map(({ lines }) => lines),
    0.9,
  );
  return [
    ...long.map(
      ({ file, lines }) => `${file} has ${lines} lines, at most ${limits.lines}: split it by meaning`,
    ),
    ...(ninetieth > limits.ninetiethPercentile
      ? [`the 90th percentile of lines per file is ${ninetieth}, at most ${limits.ninetiethPercentile}`]
      : []),
    ...(dependencies > limits.runtimeDependencies
      ? [`${dependencies} runtime dependencies, at most ${limits.runtimeDependencies}`]
      : []),
  ];
}
