import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { parsers } from './embedded-types.ts';
import { UnpackedFiles } from './unpacked-files.ts';

interface Request {
  id: number;
  act: 'query' | 'exec' | 'close' | 'dump' | 'copy' | 'vacuum';
  sql?: string;
  parameters?: unknown[];
  target?: string;
}

interface WithStreams {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
}

/** The embedded database never calls fsync by itself; here every commit is synced to disk. */
class DurableFiles extends NodeFS {
  override async init(...parameters: Parameters<NodeFS['init']>) {
    const result = await super.init(...parameters);
    result.emscriptenOpts.preRun?.push((module: unknown) => {
      (module as WithStreams).NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fs.fdatasyncSync(stream.nfd);
        return 0;
      };
    });
    return result;
  }
}

const { folder, template } = workerData as { folder: string | null; template: Uint8Array | null };
const durable = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];
const shared = { extensions: { btree_gist }, parsers };
const database = await PGlite.create(
  folder
    ? { ...shared, fs: new DurableFiles(folder), startParams: durable }
    : {
        ...shared,
        ...(template ? { fs: new UnpackedFiles(template) } : {}),
      },
);

const asOwner = async (statement: string) => {
  await database.exec('reset role');
  try {
    await database.exec(statement);
  } finally {
    await database.exec('set role app_rest').catch(() => undefined);
  }
};

const answer = async ({ act, sql, parameters, target }: Request): Promise<unknown> => {
  if (act === 'query') {
    const { rows, affectedRows } = await database.query(sql ?? '', parameters);
    return { rows, affectedRows, fields: [] };
  }
  if (act === 'exec') return void (await database.exec(sql ?? ''));
  if (act === 'close') return await database.close();
  if (act === 'vacuum') return await asOwner(`vacuum analyze ${target}`);
  if (act === 'copy') {
    await asOwner('checkpoint');
    return fs.cpSync(folder ?? '', target ?? '', { recursive: true });
  }
  return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
};

interface DatabaseFault extends Error {
  [field: string]: unknown;
}

parentPort?.on('message', async (request: Request) => {
  try {
    parentPort?.postMessage({ id: request.id, value: await answer(request) });
  } catch (thrown) {
    const fault = thrown as DatabaseFault;
    const kept = ['code', 'detail', 'constraint', 'table', 'column', 'schema', 'hint', 'severity'];
    parentPort?.postMessage({
      id: request.id,
      fault: { message: fault.message, ...Object.fromEntries(kept.map((key) => [key, fault[key]])) },
    });
  }
});
parentPort?.postMessage({ ready: true });
