import pg from 'pg';
import { parsers } from '../../app/platform/embedded-types.ts';
import { idOf } from './shape.ts';
import type { Statement } from './statements.ts';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL ?? 10),
  options: '-c jit=off -c timezone=UTC -c plan_cache_mode=force_generic_plan',
  types: { getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text') },
});

export type Row = Record<string, unknown>;
const names = new Map<string, string>();
const nameOf = (text: string) => {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
};

/** One transaction as a consultant, by the same door. Unlike the product's, its statements are named and their plans kept: the floor is what it could cost. */
export const asActor = async <T>(
  n: number,
  role: string,
  work: (ask: (one: Statement) => Promise<Row[]>) => Promise<T>,
) => {
  const client = await pool.connect();
  const ask = async ({ text, values }: Statement) =>
    (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[];
  try {
    await client.query('begin');
    await ask({
      text: `select app.enter($1::uuid, $2::date), set_config('role', $3, true)`,
      values: [idOf(`membershipconsultant${n}`), process.env.TODAY, role],
    });
    const value = await work(ask);
    await client.query('commit');
    return value;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
};
