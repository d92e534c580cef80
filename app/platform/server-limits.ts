import type { Socket } from 'node:net';
import type pg from 'pg';
import { StartRefused } from './start-refused.ts';

/** How long a database server may be silent before a request gives up, in milliseconds. */
export interface ServerLimits {
  firstAnswer: number;
  laterAnswer: number;
  connection: {
    connectionTimeoutMillis: number;
    statement_timeout: number;
    idle_in_transaction_session_timeout: number;
    keepAlive: true;
  };
}

const seconds = (env: Record<string, string | undefined>, name: string, usual: number): number => {
  const given = Number(env[name] || usual);
  if (Number.isFinite(given) && given > 0) return given * 1000;
  throw new StartRefused(`${name} ska vara ett antal sekunder, större än noll.`);
};

/** Reads the limits. The server ends a statement itself; only a server that is not there leaves it to us, a little later. */
export const serverLimits = (env: Record<string, string | undefined>): ServerLimits => {
  const firstAnswer = seconds(env, 'DATABASE_ANSWER_SECONDS', 10);
  const statement = seconds(env, 'DATABASE_STATEMENT_SECONDS', 120);
  return {
    firstAnswer,
    laterAnswer: statement + firstAnswer,
    connection: {
      connectionTimeoutMillis: firstAnswer,
      statement_timeout: statement,
      idle_in_transaction_session_timeout: statement,
      keepAlive: true,
    },
  };
};

const streamOf = (client: unknown) => (client as { connection: { stream: Socket } }).connection.stream;

/**
 * A connection that breaks while it is used refuses what waits for it; it must not also end this program, as an unheard error would.
 * Ends a connection whose server has stopped answering, so that what waits for it is refused and nothing of it is used again: a
 * mere time limit on the statement would give a connection back in the middle of a transaction. The first answer, to `begin`, takes
 * no time on a server that lives; later ones may take as long as a statement may.
 */
export const watchConnections = (
  pool: pg.Pool,
  { firstAnswer, laterAnswer }: Pick<ServerLimits, 'firstAnswer' | 'laterAnswer'>,
): void => {
  const answered = function (this: Socket) {
    this.setTimeout(laterAnswer);
  };
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    const stream = streamOf(client);
    stream.on('timeout', () => {
      const before = stream.bytesRead;
      // An answer that lies unread because this program was busy is read before this is asked.
      setImmediate(() => {
        if (stream.bytesRead === before) stream.destroy();
      });
    });
  });
  pool.on('acquire', (client) => {
    streamOf(client).setTimeout(firstAnswer).once('data', answered);
  });
  pool.on('release', (_fault, client) => {
    streamOf(client).setTimeout(0).off('data', answered);
  });
};
