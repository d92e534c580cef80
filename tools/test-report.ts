/** What vitest writes of a run, as far as we read it. */
export type TestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { name: string; status: string; assertionResults: readonly { status: string }[] }[];
};
