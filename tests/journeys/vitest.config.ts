import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Journeys drive the built server with a real browser, one at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/journeys/*.journey.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
