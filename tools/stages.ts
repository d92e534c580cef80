import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOfFallenWorkers, withoutFiles } from './fallen-workers.ts';
import { runProgram } from './programs.ts';
import type { TestReport } from './test-report.ts';

export type Outcome = { passed: number; failed: number; skipped: number; said: string };
export type Stage = { name: string; run: () => Promise<Outcome> };

const passed = (said = ''): Outcome => ({ passed: 1, failed: 0, skipped: 0, said });
const failed = (said: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, said });
export const skipped = (said: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, said });

/** A check that a program makes: it passes when the program says so. */
export function programStage(name: string, packageName: string, program: string, ...args: string[]): Stage {
  return {
    name,
    run: async () => {
      const { code, said } = await runProgram(packageName, program, args);
      return code === 0 ? passed() : failed(said);
    },
  };
}

/** A check of our own: it passes when it finds nothing. */
export function findingsStage(name: string, look: () => string[] | Promise<string[]>): Stage {
  return {
    name,
    run: async () => {
      const findings = await look();
      return findings.length ? failed(findings.join('\n')) : passed();
    },
  };
}

/** Counts tests. A file that fell before its first test, and a run that failed outside every test, count as one each. */
export function countTests(report: TestReport): Counts {
  const fallenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  const known = report.numFailedTests + fallenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: known || report.success ? known : 1,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs vitest and counts its tests. No file named means every file of the configuration that the options name. */
export async function runTests(
  options: readonly string[],
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  try {
    const first = await runOnce([...options, ...files], env);
    const fallen = filesOfFallenWorkers(first.said);
    if (!fallen.length || fallen.length > mostTriedAgain) return outcomeOf(first);
    const rest = outcomeOf({ ...first, code: 0, report: withoutFiles(first.report, fallen) });
    const again = outcomeOf(await runOnce([...options, ...fallen], env));
    const told = `The runtime ended itself in ${fallen.join(', ')}; run again from its beginning.\n`;
    return { ...addUp(rest, again), said: told + rest.said + again.said };
  } catch (error) {
    return failed(String(error));
  }
}

/** More than this in one run is no longer a rare fault of the runtime. */
const mostTriedAgain = 2;

type TestRun = { code: number | null; said: string; report: TestReport };

async function runOnce(args: readonly string[], env: NodeJS.ProcessEnv): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code, said } = await runProgram('vitest', 'vitest', ['run', ...args, ...reporters], env);
    return { code, said, report: JSON.parse(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomeOf({ code, said, report }: TestRun): Outcome {
  const counts = countTests(report);
  if (code !== 0 && !counts.failed) return { ...counts, failed: 1, said };
  return { ...counts, said: counts.failed ? said : '' };
}

type Counts = Omit<Outcome, 'said'>;

const addUp = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Runs every stage, also after one has failed, and says each one's time and result. */
export async function runStages(stages: readonly Stage[], say: (line: string) => void): Promise<Counts> {
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of stages) {
    const start = performance.now();
    const outcome = await run().catch((error: Error) => failed(error.stack ?? String(error)));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const word = outcome.failed ? 'FAILED' : outcome.passed ? 'ok' : 'skipped';
    say(`${word.padEnd(8)}${name.padEnd(34)}${seconds.padStart(7)} s   ${summaryLine(outcome)}`);
    if (outcome.said) say(outcome.said.trimEnd().replace(/^/gm, '        '));
    total = addUp(total, outcome);
  }
  return total;
}
