import { checkBoundaries } from './boundaries.ts';
import { countComments } from './comments.ts';
import { readDocs, undecided } from './docs-check.ts';
import { measureDuplication } from './duplication.ts';
import { runProgram } from './programs.ts';
import { fileSizes, isWords, limits, percentile, runtimeDependencies } from './sizes.ts';
import { handWrittenCode, handWrittenData, readProjectFile } from './source-files.ts';

type Measure = { name: string; value: string; goal?: string };

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function sizeMeasures(): Measure[] {
  const sizes = fileSizes().filter((size) => !isWords(size));
  const lines = sizes.map((each) => each.lines);
  const long = sizes.filter((each) => each.lines > limits.lines);
  return [
    { name: 'files written by hand', value: String(sizes.length) },
    { name: 'lines in them', value: String(lines.reduce((sum, each) => sum + each, 0)) },
    { name: 'lines per file, median', value: String(percentile(lines, 0.5)), goal: '22–60' },
    {
      name: 'lines per file, 90th percentile',
      value: String(percentile(lines, 0.9)),
      goal: `≤ ${limits.ninetiethPercentile}`,
    },
    { name: 'lines per file, most', value: String(Math.max(...lines)), goal: `≤ ${limits.lines}` },
    ...long.map(({ file, lines }) => ({ name: `  ${file}`, value: String(lines) })),
  ];
}

function dataMeasures(): Measure[] {
  const words = fileSizes().filter(isWords);
  const sizes = [...fileSizes(handWrittenData()), ...words];
  const long = sizes.filter(({ lines }) => lines > limits.lines);
  return [
    { name: 'data files (JSON, SQL, CSS, CSV, SVG, words)', value: String(sizes.length) },
    {
      name: '  tables of words, most lines',
      value: String(Math.max(...words.map(({ lines }) => lines))),
      goal: `≤ ${limits.lines}`,
    },
    ...long.map(({ file, lines }) => ({ name: `  ${file}`, value: String(lines) })),
  ];
}

function boundaryMeasures(): Measure[] {
  const findings = checkBoundaries();
  const count = (pattern: RegExp) => String(findings.filter(({ reason }) => pattern.test(reason)).length);
  return [
    { name: 'import cycles', value: count(/^circle of imports/), goal: '0' },
    { name: 'undeclared links between rooms', value: count(/^undeclared link/), goal: '0' },
    {
      name: 'other imports against the direction',
      value: count(/^(?!circle of imports|undeclared link)/),
      goal: '0',
    },
  ];
}

/** Knip's JSON lists, for each file, what is unused in it, by kind. */
async function unusedMeasure(): Promise<Measure> {
  const kinds = 'exports,types,files,dependencies';
  const { stdout, said } = await runProgram('knip', 'knip', [
    '--no-progress',
    '--reporter',
    'json',
    '--include',
    kinds,
  ]);
  const name = 'unused exports, types, files, packages';
  try {
    const { issues } = JSON.parse(stdout) as { issues: Record<string, unknown>[] };
    const unused = issues.flatMap((issue) => Object.values(issue).filter(Array.isArray).flat());
    return { name, value: String(unused.length), goal: '0' };
  } catch {
    return { name, value: `not measured: ${said.trim().split('\n')[0]}`, goal: '0' };
  }
}

async function duplicationMeasure(): Promise<Measure> {
  const value = await measureDuplication().then(
    ({ percent }) => `${percent} %`,
    (error: Error) => `not measured: ${error.message.split('\n')[0]}`,
  );
  return { name: 'duplication', value, goal: `≤ ${limits.duplicationPercent} %` };
}

function dependencyMeasures(): Measure[] {
  const dependencies = runtimeDependencies();
  const without = undecided(readDocs()).filter((name) => dependencies.includes(name));
  return [
    {
      name: 'runtime dependencies',
      value: String(dependencies.length),
      goal: `≤ ${limits.runtimeDependencies}`,
    },
    { name: '  without a line in docs/decisions', value: without.join(', ') || '0', goal: '0' },
  ];
}

function commentMeasures(): Measure[] {
  const sum = { lines: 0, comments: 0, docComments: 0 };
  for (const file of handWrittenCode()) {
    const { lines, comments, docComments } = countComments(file, readProjectFile(file));
    sum.lines += lines;
    sum.comments += comments;
    sum.docComments += docComments;
  }
  return [
    { name: 'comment lines', value: share(sum.comments, sum.lines), goal: '2–5 %, with reason' },
    { name: 'documentation comment lines', value: share(sum.docComments, sum.lines) },
  ];
}

/** Tests as written: one of a table counts once here, and once per row when it runs. */
function testMeasures(): Measure[] {
  const tests = handWrittenCode().filter((file) => /\.(test|journey)\.tsx?$/.test(file));
  const written = tests.map(
    (file) => readProjectFile(file).match(/^\s*(it|test)(\.\w+)*[(`]/gm)?.length ?? 0,
  );
  return [
    { name: 'test files', value: String(tests.length) },
    { name: 'tests as written', value: String(written.reduce((sum, each) => sum + each, 0)) },
  ];
}

const measures = [
  ...sizeMeasures(),
  ...dataMeasures(),
  ...boundaryMeasures(),
  await unusedMeasure(),
  await duplicationMeasure(),
  ...dependencyMeasures(),
  ...commentMeasures(),
  ...testMeasures(),
];
for (const { name, value, goal } of measures)
  console.log(`${name.padEnd(52)} ${value}${goal ? `   (goal ${goal})` : ''}`);
