import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stockholmDay } from '../../app/shared/values/dates.ts';
import { startPostgres } from '../postgres-server.ts';
import { asOwner } from './as-owner.ts';
import { compareNation, compareWithHand } from './by-hand.ts';
import { checkAccess } from './checks.ts';
import { compare } from './compare.ts';
import { makeNation, signAllIn } from './large-data.ts';
import { runProgramOnce } from './prepare.ts';
import { startRunner } from './processes.ts';
import { nation } from './shape.ts';
import { recordStatements } from './statements.ts';

/**
 * `npm run bench`: makes a nation once in BENCH_DIR (./bench-data), then measures the product beside the floor in one run. Prints ratios,
 * for times hang on the machine. It asks only 127.0.0.1 and stops by itself.
 */
const folder = resolve(process.env.BENCH_DIR ?? 'bench-data');
mkdirSync(folder, { recursive: true });
const settings = ['shared_buffers=1GB', 'max_connections=80', 'jit=off', 'listen_addresses=127.0.0.1'];
const server = await startPostgres(undefined, { folder, settings });
if ('reason' in server) throw new Error(server.reason);

const ownerUrl = Object.assign(new URL(server.url), { pathname: '/brygga_bench' }).href;
const appUrl = Object.assign(new URL(ownerUrl), { username: 'brygga_app' }).href;
const today = stockholmDay(new Date());
const environment = {
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  ORIGIN: 'http://127.0.0.1:3000',
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'bench',
  OIDC_CLIENT_SECRET: 'bench',
  NUMBER_KEY: 'the key of a benchmark, of nobody at all',
  PUBLIC_BODY: 'Provkommunen',
  CONTACT: 'stod@exempel.invalid',
  ACCESSIBILITY_EMAIL: 'tillganglighet@exempel.invalid',
  TODAY: today,
  STATEMENTS: join(folder, 'statements.json'),
  NODE_ENV: 'production',
};

try {
  await prepare();
  const recorded = await recordStatements();
  writeFileSync(environment.STATEMENTS, JSON.stringify(recorded));
  const product = () => startRunner([join('tools', 'start.ts'), 'serve'], environment, '/logga-in');
  const floor = () => startRunner([join('tools', 'bench', 'floor.ts')], environment, '/list?n=1');
  await compare({ product, floor, databasePid: server.pid, shape: nation, ownerUrl });
  await checkAccess(product, ownerUrl, nation);
  await compareWithHand(ownerUrl, today, recorded.list[0]!);
  await compareNation(ownerUrl, today);
} finally {
  await server.stop();
}

/** The database, its schema and its people: made where they are missing, brought to this version where they are not. */
async function prepare(): Promise<void> {
  await asOwner((server as { url: string }).url, async (admin) => {
    const { rows } = await admin.query(`select from pg_database where datname = 'brygga_bench'`);
    if (rows.length > 0) return;
    await admin.query('create database brygga_bench');
    await admin.query('create role brygga_app login noinherit');
  });
  await runProgramOnce([join('tools', 'start.ts'), 'upgrade'], environment);
  await asOwner(ownerUrl, async (client) => {
    const made = await client.query('select from file limit 1');
    if (made.rows.length === 0) {
      console.log(`Making ${nation.collaborations} collaborations with ${nation.people} people …`);
      await shipPaths();
      await makeNation(client, nation, today);
    }
    await signAllIn(client, nation);
  });
}

/** The server keeps the shipped paths when it starts. */
async function shipPaths(): Promise<void> {
  const once = await startRunner([join('tools', 'start.ts'), 'serve'], environment, '/health');
  await once.stop();
}
