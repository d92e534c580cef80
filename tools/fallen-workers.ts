import type { TestReport } from './test-report.ts';

/** Signals by which V8 ends its own process at a fault inside it. An end by anything else, also for want of memory, is never tried again. */
const faultsOfTheRuntime = ['SIGTRAP', 'SIGSEGV'];

/**
 * The test files whose process the runtime itself ended, when that is all that went wrong outside the tests; else none. V8 has a known fault when
 * WebAssembly code is set up and freed at once (nodejs/node 64500, open), and the embedded database is WebAssembly: see decision 2.
 */
export function filesOfFallenWorkers(said: string): string[] {
  const ends = [...said.matchAll(/Worker exited unexpectedly with signal (\w+) .*running test file (.+)$/gm)];
  const errors = Number(/^\s*Errors\s+(\d+) error/m.exec(said)?.[1] ?? 0);
  const known = ends.every(([, signal]) => faultsOfTheRuntime.includes(signal!));
  return known && errors === ends.length ? ends.map(([, , file]) => file!.trim()) : [];
}

/** The report as if these files had not been in the run. */
export function withoutFiles(report: TestReport, files: readonly string[]): TestReport {
  const left = report.testResults.filter(({ name }) => !files.includes(name));
  const count = (...statuses: string[]) =>
    left.flatMap((file) => file.assertionResults).filter(({ status }) => statuses.includes(status)).length;
  return {
    success: left.every(({ status }) => status === 'passed'),
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped'),
    numTodoTests: count('todo'),
    testResults: left,
  };
}
