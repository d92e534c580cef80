import { defineConfig } from 'vitest/config';
import SlowFirst from './tools/slow-first.ts';

export default defineConfig({
  build: {
    ssr: 'app/server.ts',
    outDir: 'dist',
    target: 'node22',
    minify: false,
    cssMinify: 'lightningcss',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{app,database,seed,tools}/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/template.ts',
    css: true,
    pool: 'forks',
    /** A worker takes one file after another in the same process: see decision 2. */
    isolate: false,
    sequence: { sequencer: SlowFirst },
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 400_000,
  },
});
