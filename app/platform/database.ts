import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { type Embedded, openEmbedded } from './embedded.ts';
import { parsers } from './embedded-types.ts';
import type { DB } from './schema.ts';
import { serverLimits, watchConnections } from './server-limits.ts';

/** A transaction of one request. Inside a request nothing else is used: the embedded database has one connection. */
export type Tx = Transaction<DB>;

/** The database, resting in a role that may see nothing; only the doors below open it. */
export interface Database {
  kind: 'embedded' | 'server';
  handle: Kysely<DB>;
  /** Runs a whole SQL script as the owner of the schema: migrations only. */
  script: (text: string) => Promise<void>;
  embedded?: Embedded;
  close: () => Promise<void>;
}

/** Who acts: one live membership of one account. The database looks the rest up itself. */
export interface Acting {
  membershipId: string;
  administrator?: boolean;
}

export const openEmbeddedDatabase = async (
  folder: string | null,
  template?: Uint8Array,
): Promise<Database> => {
  const embedded = openEmbedded(folder, template ?? null);
  await embedded.waitReady;
  await embedded.exec("set timezone = 'UTC'; set role app_rest").catch(() => undefined);
  const handle = new Kysely<DB>({ dialect: new PGliteDialect({ pglite: embedded as never }) });
  return {
    kind: 'embedded',
    handle,
    embedded,
    script: async (text) => {
      embedded.demandRoom();
      await embedded.exec('reset role');
      try {
        await embedded.exec(text);
      } finally {
        await embedded.exec('rollback; set role app_rest').catch(() => undefined);
      }
    },
    close: () => embedded.close(),
  };
};

/** Opens a PostgreSQL server. `ownerUrl`, when given, is the connection that migrations use: they take the time they need. */
export const openServerDatabase = (url: string, ownerUrl = url): Database => {
  const limits = serverLimits(process.env);
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: Number(process.env.DATABASE_POOL ?? 10),
    options: '-c jit=off -c timezone=UTC',
    types: types as pg.CustomTypesConfig,
    ...limits.connection,
  });
  pool.on('error', () => undefined);
  watchConnections(pool, limits);
  return {
    kind: 'server',
    handle: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    script: async (text) => {
      const client = new pg.Client({
        connectionString: ownerUrl,
        connectionTimeoutMillis: limits.connection.connectionTimeoutMillis,
      });
      client.on('error', () => undefined);
      await client.connect();
      try {
        await client.query(text);
      } finally {
        await client.end();
      }
    },
    close: () => pool.end(),
  };
};

/** A request of a signed-in account: rights of its own role, rows of its own relations, for this transaction only. */
export const asActor = <T>(
  database: Database,
  actor: Acting,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => enter(database, actor, today, actor.administrator ? 'app_admin' : 'app_user', work);

/** The statistics door: may execute the counting functions and read no table. */
export const asStatistics = <T>(
  database: Database,
  actor: Acting,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => enter(database, actor, today, 'app_statistics', work);

const enter = <T>(
  database: Database,
  actor: Acting,
  today: string,
  role: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.handle.transaction().execute(async (tx) => {
    await sql`select app.enter(${actor.membershipId}::uuid, ${today}::date), set_config('role', ${role}, true)`.execute(
      tx,
    );
    return work(tx);
  });

/** Sign-in, sessions and refusals: what belongs to no membership. Has no right to any table about a person. */
export const asSystem = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.handle.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'app_system', true)`.execute(tx);
    return work(tx);
  });
