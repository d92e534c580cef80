import { sql } from 'kysely';
import { loadDemo } from '../seed/demo.ts';
import { type Configuration, StartRefused } from './platform/configuration.ts';
import { asSystem, type Database } from './platform/database.ts';
import { migrate, pendingMigrations } from './platform/migrate.ts';
import type { OpenStorage } from './platform/open-storage.ts';
import { preparePaths } from './prepare-paths.ts';
import { stockholmDay } from './shared/values/dates.ts';

type Say = (line: string) => void;

const issuers = (database: Database) =>
  asSystem(database, async (tx) => {
    const rows = await tx.selectFrom('account').select('issuer').distinct().execute();
    return rows.map(({ issuer }) => issuer);
  });

/** Accounts of the demo carry this in place of a provider's address: no real sign-in can ever match it. */
const demoIssuer = 'demo';

const prepareDemo = async (storage: OpenStorage, { secrets, origin }: Configuration, say: Say) => {
  const { database } = storage;
  await migrate(database).catch((fault: Error) => {
    if (!/was changed after it had been applied/.test(fault.message)) throw fault;
    throw new StartRefused(
      `Demon i ${storage.folder} är gjord av en annan version av Brygga. Ta bort mappen och starta igen, så görs den om.`,
    );
  });
  const present = await issuers(database);
  if (present.some((issuer) => issuer !== demoIssuer))
    throw new StartRefused(
      `${storage.folder} innehåller riktiga konton och öppnas inte som demo. Starta med "npm run serve", eller välj en annan mapp med DATA_DIR.`,
    );
  if (present.length > 0) return;
  say('Berättar demons historia, en gång …');
  await loadDemo({ database, secrets, origin, today: stockholmDay(new Date()), say });
  await database.embedded?.vacuum();
};

const isNew = async (database: Database) => {
  const { rows } = await sql<{
    found: boolean;
  }>`select to_regclass('upkeep.schema_version') is not null as found`.execute(database.handle);
  return !rows[0]?.found;
};

/** A new embedded database gets its schema; any other must already be of this version. */
export const prepareReal = async ({ database }: Pick<OpenStorage, 'database'>): Promise<void> => {
  const answers = isNew(database).catch(() => {
    throw new StartRefused('Databasen svarar inte. Se till att den är igång och att DATABASE_URL stämmer.');
  });
  if ((await answers) && database.kind === 'embedded') await migrate(database);
  const pending = await pendingMigrations(database);
  if (pending.length > 0)
    throw new StartRefused(
      `Databasen är inte av den här versionen (${pending.join(', ')}). Kör "npm run upgrade" först.`,
    );
  if ((await issuers(database)).includes(demoIssuer))
    throw new StartRefused('Databasen innehåller demon. Välj en annan databas eller mapp.');
};

/** Brings the database to where it can be served; a demo also gets its story, once. */
export const prepareDatabase = async (
  storage: OpenStorage,
  configuration: Configuration,
  say: Say,
): Promise<void> => {
  await (configuration.mode === 'demo' ? prepareDemo(storage, configuration, say) : prepareReal(storage));
  await preparePaths(storage.database);
  storage.complete();
};
