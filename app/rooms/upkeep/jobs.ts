import { deliverMail } from '../../platform/deliver-mail.ts';
import type { Job } from '../../platform/jobs.ts';
import { clearLetters } from './clear-letters.ts';
import { tidy } from './tidy.ts';
import { vacuum } from './vacuum.ts';

export const upkeepJobs: Job[] = [
  {
    kind: 'clock',
    name: 'deliver-mail',
    schedule: 'everyMinute',
    as: 'app_mailing',
    wanted: ({ mail }) => mail !== undefined,
    run: deliverMail,
  },
  { kind: 'clock', name: 'tidy', schedule: { dailyAt: '03:10' }, as: 'app_tidying', run: tidy },
  {
    kind: 'clock',
    name: 'clear-letters',
    schedule: { dailyAt: '03:25' },
    as: 'app_tidying',
    run: clearLetters,
  },
  {
    kind: 'clock',
    name: 'vacuum',
    schedule: { dailyAt: '03:20' },
    as: 'app_tidying',
    wanted: ({ database }) => database.kind === 'embedded',
    run: vacuum,
  },
];
