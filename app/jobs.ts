import type { Job } from './platform/jobs.ts';
import { importsJobs } from './rooms/imports/jobs.ts';
import { trustJobs } from './rooms/trust/jobs.ts';
import { upkeepJobs } from './rooms/upkeep/jobs.ts';

/** Joins the rooms' own lists of jobs. */
export const jobs: Job[] = [...trustJobs, ...importsJobs, ...upkeepJobs];
