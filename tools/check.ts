import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.ts';
import { checkDocs } from './docs-check.ts';
import { tooMuchDuplication } from './duplication.ts';
import { filesLeadingTo, readImports } from './imports.ts';
import { journeyFolder, journeysOnPostgres } from './journeys.ts';
import { startPostgres } from './postgres-server.ts';
import { tooLarge } from './sizes.ts';
import { projectRoot } from './source-files.ts';
import {
  findingsStage,
  programStage,
  runStages,
  runTests,
  type Stage,
  skipped,
  summaryLine,
} from './stages.ts';

type Server = Awaited<ReturnType<typeof startPostgres>>;

const onEmbedded = { TEST_DATABASE_URL: undefined };
const journeyConfig = ['--config', `${journeyFolder}/vitest.config.ts`];

/** The tests that open a database, directly or through the helpers that open one for them. */
function databaseTests(): string[] {
  return filesLeadingTo('tests/database.ts', readImports()).filter((file) => /\.test\.tsx?$/.test(file));
}

/** Runs the named files on the server; a name that leads to no file, and no name at all, is a fault. */
function onPostgres(
  name: string,
  server: Server,
  args: readonly string[],
  files: () => readonly string[],
): Stage {
  const run = async () => {
    if ('reason' in server) return skipped(`PostgreSQL was skipped: ${server.reason}`);
    const missing = files().filter((file) => !existsSync(join(projectRoot, file)));
    if (missing.length) throw new Error(`no such file: ${missing.join(', ')}`);
    if (!files().length) throw new Error('nothing is named to run on PostgreSQL');
    return runTests(args, files(), { TEST_DATABASE_URL: server.url });
  };
  return { name, run };
}

/** Everything that must hold, for a developer and for CI alike. */
function everything(server: Server): Stage[] {
  return [
    programStage('types', 'typescript', 'tsc', '--noEmit', '-p', '.'),
    programStage('lint and format', '@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'),
    findingsStage('boundaries', () => checkBoundaries().map(({ where, reason }) => `${where}: ${reason}`)),
    programStage('unused code', 'knip', 'knip', '--no-progress'),
    findingsStage('duplication', tooMuchDuplication),
    findingsStage('sizes', () => tooLarge()),
    findingsStage('docs', () => checkDocs()),
    { name: 'tests on the embedded database', run: () => runTests([], [], onEmbedded) },
    onPostgres('tests on PostgreSQL', server, [], databaseTests),
    programStage('build', 'vite', 'vite', 'build'),
    { name: 'journeys on the embedded database', run: () => runTests(journeyConfig, [], onEmbedded) },
    onPostgres('journeys on PostgreSQL', server, journeyConfig, () =>
      journeysOnPostgres.map((file) => `${journeyFolder}/${file}`),
    ),
  ];
}

const server = await startPostgres();
const which = 'reason' in server ? `PostgreSQL skipped: ${server.reason}` : `PostgreSQL ${server.version}`;
console.log(`Node ${process.versions.node}. Databases: embedded (PGlite); ${which}\n`);
const total = await runStages(everything(server), (line) => console.log(line));
if (!('reason' in server)) await server.stop();
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed ? 1 : 0;
