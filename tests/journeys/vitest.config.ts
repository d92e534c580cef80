import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Journeys drive the whole product with a real browser, one at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/journeys/*.journey.ts'],
    globalSetup: 'tests/template.ts',
    css: true,
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
