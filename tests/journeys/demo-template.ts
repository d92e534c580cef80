import type { TestProject } from 'vitest/node';
import { loadDemo } from '../../seed/demo.ts';
import { provideTemplate } from '../template.ts';
import { testNumberKey } from '../test-number-key.ts';

/** The day that every journey takes place on. */
export const journeyDay = '2026-11-23';

/** The demo's story is told once per run, not once per journey. */
export default (project: TestProject) =>
  provideTemplate(project, (database) =>
    loadDemo({
      database,
      secrets: { numberKey: testNumberKey },
      origin: 'http://127.0.0.1:3000',
      today: journeyDay,
      say: () => {},
    }),
  );
