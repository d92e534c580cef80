import type { AskedJob, Job } from '../../platform/jobs.ts';
import { countRows } from './count-rows.ts';
import { discardForgottenImports } from './discard-forgotten.ts';
import { stageWaitingFile } from './stage-waiting-file.ts';

/** Asked for when a large file has been posted. */
export const stageFile: AskedJob = { kind: 'asked', name: 'stage-file', tries: 3, run: stageWaitingFile };

/** Asked for when a large file has been loaded or undone. */
export const countRowsAnew: AskedJob = { kind: 'asked', name: 'count-rows', tries: 3, run: countRows };

export const importsJobs: Job[] = [
  stageFile,
  countRowsAnew,
  {
    kind: 'clock',
    name: 'discard-imports',
    schedule: { dailyAt: '03:15' },
    as: 'app_tidying',
    run: discardForgottenImports,
  },
];
