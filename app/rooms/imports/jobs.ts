import type { Job } from '../../platform/jobs.ts';
import { discardForgottenImports } from './discard-forgotten.ts';

export const importsJobs: Job[] = [
  {
    kind: 'clock',
    name: 'discard-imports',
    schedule: { dailyAt: '03:15' },
    as: 'app_tidying',
    run: discardForgottenImports,
  },
];
