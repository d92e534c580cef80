import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { startPostgres } from '../../tools/postgres-server.ts';
import { compareRanks, quantile } from '../../tools/rank-test.ts';
import { projectRoot } from '../../tools/source-files.ts';
import type * as Trial from './number-oracle.trial.ts';

/**
 * Does time tell whether another organisation has a number? Prints, for both databases, how long opening a file, reading the page
 * that follows and loading a file of people take when another organisation has the number, over when nobody has. A measurement, not a
 * test: run it on a machine that does nothing else. `npm run bench:oracle -- 1000` asks a thousand times for each kind.
 */
const turns = Number(process.argv[2] ?? 500);

/** The product as it is built, with the trial for its door. */
async function load(): Promise<typeof Trial> {
  const outDir = join(projectRoot, 'dist/bench');
  const ssr = 'tests/bench/number-oracle.trial.ts';
  await build({ root: projectRoot, logLevel: 'warn', build: { ssr, outDir } });
  return import(pathToFileURL(join(outDir, 'number-oracle.trial.js')).href);
}

function inWords({ what, nobodys, others }: Trial.Times): string {
  const ratio = (share: number) => (quantile(others, share) / quantile(nobodys, share)).toFixed(3);
  const spread = (quantile(nobodys, 0.75) - quantile(nobodys, 0.25)) / quantile(nobodys, 0.5);
  const { slower, p } = compareRanks(nobodys, others);
  const verdict = p < 0.01 ? 'TOLD APART' : 'not told apart';
  return `  ${what.padEnd(26)} median × ${ratio(0.5)}  p90 × ${ratio(0.9)}  spread ${(100 * spread).toFixed(0)} %  slower in ${(100 * slower).toFixed(1)} % of pairs  p = ${p.toPrecision(2)}  ${verdict}  (${nobodys.length} each)`;
}

async function measure(name: string, database: Trial.Database): Promise<void> {
  console.log(name);
  for (const times of await trial.askBoth(database, turns)) console.log(inWords(times));
  await database.close();
}

const trial = await load();
await measure('embedded (PGlite)', await trial.openEmbeddedDatabase(null));
const server = await startPostgres();
if ('reason' in server) console.log(`PostgreSQL was skipped: ${server.reason}`);
else {
  await measure(`PostgreSQL ${server.version}`, trial.openServerDatabase(server.url));
  await server.stop();
}
