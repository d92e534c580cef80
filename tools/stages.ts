import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './programs.ts';

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

export type TestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
};

/** Counts tests. A file that fell before its first test, and a run that failed outside every test, count as one each. */
export function countTests(report: TestReport): Omit<Outcome, 'said'> {
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

/** Runs vitest and counts its tests; `args` name files or a configuration. */
export async function runTests(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code, said } = await runProgram('vitest', 'vitest', ['run', ...args, ...reporters], env);
    const counts = countTests(JSON.parse(readFileSync(file, 'utf8')));
    if (code !== 0 && !counts.failed) return { ...counts, failed: 1, said };
    return { ...counts, said: counts.failed ? said : '' };
  } catch (error) {
    return failed(String(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function summaryLine({ passed, failed, skipped }: Omit<Outcome, 'said'>): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Runs every stage, also after one has failed, and says each one's time and result. */
export async function runStages(stages: readonly Stage[], say: (line: string) => void): Promise<Outcome> {
  const total = { passed: 0, failed: 0, skipped: 0, said: '' };
  for (const { name, run } of stages) {
    const start = performance.now();
    const outcome = await run().catch((error: Error) => failed(error.stack ?? String(error)));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const word = outcome.failed ? 'FAILED' : outcome.passed ? 'ok' : 'skipped';
    say(`${word.padEnd(8)}${name.padEnd(34)}${seconds.padStart(7)} s   ${summaryLine(outcome)}`);
    if (outcome.said) say(outcome.said.trimEnd().replace(/^/gm, '        '));
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  return total;
}
