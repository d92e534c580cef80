import type { Job } from '../../platform/jobs.ts';
import { sealLogs } from './seal-logs.ts';
import { writeSeals } from './write-seals.ts';

export const trustJobs: Job[] = [
  { kind: 'clock', name: 'seal-logs', schedule: 'everyMinute', as: 'app_sealing', run: sealLogs },
  {
    kind: 'clock',
    name: 'write-seals',
    schedule: { dailyAt: '03:40' },
    as: 'app_sealing',
    wanted: ({ sealFile }) => sealFile !== undefined,
    run: writeSeals,
  },
];
