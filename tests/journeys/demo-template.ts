import type { TestProject } from 'vitest/node';
import { tellDemo } from '../demo.ts';
import { provideTemplate } from '../template.ts';

/** The day that every journey takes place on. */
export const journeyDay = '2026-11-23';

/** The demo's story is told once per run, not once per journey. */
export default (project: TestProject) =>
  provideTemplate(project, (database) => tellDemo(database, journeyDay));
