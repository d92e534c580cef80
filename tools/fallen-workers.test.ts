import { expect, it } from 'vitest';
import { filesOfFallenWorkers, withoutFiles } from './fallen-workers.ts';
import { countTests } from './stages.ts';
import type { TestReport } from './test-report.ts';

const end = (signal: string, file: string) =>
  `Caused by: Error: Worker exited unexpectedly with signal ${signal} during started state while running test file ${file}\n ❯ at`;
const summary = (errors: number) =>
  errors ? `\n      Errors  ${errors} error${errors > 1 ? 's' : ''}\n` : '';

it.each([
  ['no worker fell', summary(0), []],
  ['the runtime ended itself', end('SIGTRAP', '/a/b c.test.ts') + summary(1), ['/a/b c.test.ts']],
  [
    'it did so twice',
    `${end('SIGTRAP', '/a.test.ts')}\n${end('SIGSEGV', '/b.test.ts')}${summary(2)}`,
    ['/a.test.ts', '/b.test.ts'],
  ],
  ['somebody else ended it', end('SIGKILL', '/a.test.ts') + summary(1), []],
  [
    'one of two was ended by somebody else',
    `${end('SIGTRAP', '/a')}\n${end('SIGABRT', '/b')}${summary(2)}`,
    [],
  ],
  ['there is another error beside it', end('SIGTRAP', '/a.test.ts') + summary(2), []],
])('%s', (_name, said, files) => {
  expect(filesOfFallenWorkers(said)).toEqual(files);
});

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') || !statuses.length ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (...testResults: TestReport['testResults'][number][]): TestReport => ({
  success: false,
  numPassedTests: 99,
  numFailedTests: 99,
  numPendingTests: 99,
  numTodoTests: 99,
  testResults,
});

it.each([
  [
    'the others pass',
    report(file('a', 'passed', 'skipped', 'todo'), file('b', 'passed', 'pending')),
    [1, 0, 2],
  ],
  ['another test fails', report(file('a', 'passed', 'failed'), file('b', 'pending')), [1, 1, 0]],
  ['another file falls before its first test', report(file('a'), file('b', 'passed')), [0, 1, 0]],
])('without the fallen file: %s', (_name, given, [passed, failed, skipped]) => {
  expect(countTests(withoutFiles(given, ['b']))).toEqual({ passed, failed, skipped });
});
