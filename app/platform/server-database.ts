import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { parsers } from './embedded-types.ts';
import type { DB } from './schema.ts';
import { preparingClient } from './server-client.ts';
import { serverLimits, watchConnections } from './server-limits.ts';

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
    Client: preparingClient(),
    pipeline: true,
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
