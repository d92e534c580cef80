import { expect, it } from 'vitest';
import { countTests, findingsStage, runStages, runTests, skipped } from './stages.ts';
import type { TestReport } from './test-report.ts';

const report = (change: Partial<TestReport>): TestReport => ({
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...change,
});

it.each([
  ['all pass', report({}), { passed: 5, failed: 0, skipped: 0 }],
  [
    'skipped and to do',
    report({ numPendingTests: 2, numTodoTests: 1 }),
    { passed: 5, failed: 0, skipped: 3 },
  ],
  ['one fails', report({ success: false, numFailedTests: 1 }), { passed: 5, failed: 1, skipped: 0 }],
  [
    'a file falls before its first test',
    report({ success: false, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] }),
    { passed: 5, failed: 1, skipped: 0 },
  ],
  ['an error outside every test', report({ success: false }), { passed: 5, failed: 1, skipped: 0 }],
])('%s', (_name, given, counts) => {
  expect(countTests(given)).toEqual(counts);
});

it('runs all stages, also after a failed one, and adds them up', async () => {
  const lines: string[] = [];
  const total = await runStages(
    [
      findingsStage('first', () => ['something is wrong']),
      { name: 'second', run: () => Promise.reject(new Error('fell over')) },
      { name: 'third', run: async () => skipped('no server here') },
      { name: 'fourth', run: async () => ({ passed: 12, failed: 0, skipped: 1, said: '' }) },
      findingsStage('fifth', async () => []),
    ],
    (line) => lines.push(line),
  );
  expect(total).toMatchObject({ passed: 13, failed: 2, skipped: 2 });
  const said = lines.join('\n');
  expect(said).toMatch(/FAILED +first .*\n +something is wrong\nFAILED +second .*\n +Error: fell over/);
  expect(said).toMatch(
    /skipped +third .*\n +no server here\nok +fourth .* 12 passed, 0 failed, 1 skipped\nok +fifth/,
  );
});

it('counts a run that finds no test as failed', async () => {
  expect(await runTests([], ['no-such-file-anywhere'], {})).toMatchObject({ passed: 0, failed: 1 });
});
