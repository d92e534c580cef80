import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import SlowFirst from '../../tools/slow-first.ts';

/** Journeys drive the whole product with a real browser, each with a product and a database of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/journeys/*.journey.ts'],
    globalSetup: 'tests/journeys/demo-template.ts',
    css: true,
    /** The cache on disk does not see a change in a style sheet that another one imports. */
    fsModuleCache: false,
    pool: 'forks',
    sequence: { sequencer: SlowFirst },
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 400_000,
  },
});
