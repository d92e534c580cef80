import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { demandRoom, roomToBegin, roomToGoOn } from './disk-room.ts';
import { projectRoot } from './project-root.ts';

interface Reply {
  rows: never[];
  affectedRows?: number;
  fields: never[];
}

type Waiting = { resolve: (value: never) => void; reject: (fault: Error) => void };

/** The embedded database in a worker thread, in the shape that Kysely's dialect asks for: one connection, one at a time. */
export interface Embedded {
  closed: boolean;
  ready: boolean;
  waitReady: Promise<void>;
  query: (sql: string, parameters?: unknown[]) => Promise<Reply>;
  exec: (sql: string) => Promise<void>;
  transaction: <T>(work: (tx: EmbeddedTransaction) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
  /** Throws once there is no room to begin anything that writes. */
  demandRoom: () => void;
  /** The whole database as one archive, for test templates. */
  dump: () => Promise<Uint8Array>;
  /** What a server does by itself: clears dead rows and counts anew, a table at a time, so that requests come in between. */
  vacuum: () => Promise<void>;
  /** A consistent copy of the folder, taken while nothing is written. */
  copyTo: (target: string) => Promise<void>;
}

interface EmbeddedTransaction {
  query: (sql: string, parameters?: unknown[]) => Promise<Reply>;
  rollback: () => Promise<void>;
}

const asError = (fault: { message: string }) => Object.assign(new Error(fault.message), fault);

/** A transaction that never began: Kysely waits for its work to be called, and learns of the fault from its first statement. */
const refusing = (fault: unknown): EmbeddedTransaction => ({
  query: () => Promise.reject(fault),
  rollback: () => Promise.resolve(),
});

const startWorker = (workerData: object) => {
  const worker = new Worker(path.join(projectRoot, 'app/platform/embedded-worker.ts'), { workerData });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const ask = (act: string, more: object = {}) =>
    new Promise<never>((resolve, reject) => {
      if (ended) return reject(ended);
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, act, ...more });
    });
  const ready = new Promise<void>((resolve, reject) => {
    const failAll = (fault: Error) => {
      ended ??= fault;
      reject(fault);
      for (const one of waiting.values()) one.reject(fault);
      waiting.clear();
    };
    worker.on('error', failAll);
    worker.on('exit', () => failAll(new Error('The embedded database has stopped')));
    worker.on('message', ({ ready: isReady, id, value, fault }) => {
      if (isReady) return resolve();
      const one = waiting.get(id);
      waiting.delete(id);
      if (fault) one?.reject(asError(fault));
      else one?.resolve(value as never);
    });
  });
  ready.catch(() => undefined);
  return { worker, ask, ready };
};

/**
 * Opens a folder (or, without one, memory; a template is an archive made by `dump`). The caller holds the folder's lock.
 * The embedded database cannot live through a full disk: when it cannot extend its log it stops answering. So nothing is begun,
 * and no transaction goes on, once the room runs short.
 */
export const openEmbedded = (folder: string | null, template: Uint8Array | null = null): Embedded => {
  const { worker, ask, ready } = startWorker({ folder, template });
  let turn: Promise<unknown> = ready;
  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work, work);
    turn = result.catch(() => undefined);
    return result;
  };
  const query = (sql: string, parameters?: unknown[]): Promise<Reply> => ask('query', { sql, parameters });
  const room = (bytes: number) => {
    if (folder) demandRoom(folder, bytes);
  };
  const embedded: Embedded = {
    closed: false,
    ready: false,
    waitReady: ready.then(() => {
      embedded.ready = true;
    }),
    query: (sql, parameters) => exclusive(() => query(sql, parameters)),
    exec: (sql) => exclusive(() => ask('exec', { sql })),
    transaction: (work) =>
      exclusive(async () => {
        try {
          room(roomToBegin);
          await ask('exec', { sql: 'begin' });
        } catch (fault) {
          await work(refusing(fault)).catch(() => undefined);
          throw fault;
        }
        try {
          const value = await work({
            query: async (sql, parameters) => {
              room(roomToGoOn);
              return query(sql, parameters);
            },
            rollback: () => ask('exec', { sql: 'rollback' }),
          });
          await ask('exec', { sql: 'commit' });
          return value;
        } catch (fault) {
          await ask('exec', { sql: 'rollback' }).catch(() => undefined);
          throw fault;
        }
      }),
    close: () =>
      exclusive(async () => {
        if (embedded.closed) return;
        embedded.closed = true;
        await ask('close');
        await worker.terminate();
      }),
    demandRoom: () => room(roomToBegin),
    dump: () => exclusive(() => ask('dump')),
    vacuum: async () => {
      const { rows } = await exclusive(() =>
        query(
          "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'",
        ),
      );
      for (const { name } of rows as { name: string }[])
        await exclusive(() => ask('vacuum', { target: name }));
    },
    copyTo: (target) => exclusive(() => ask('copy', { target })),
  };
  embedded.waitReady.catch(() => undefined);
  return embedded;
};
