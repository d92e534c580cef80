import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Router } from './request.ts';

/** In milliseconds. The embedded database does one thing at a time: a large file before us is no fault. */
const patience: Record<Database['kind'], number> = { server: 3000, embedded: 30_000 };

const answers = (database: Database) =>
  new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer')), patience[database.kind]);
    sql`select 1`
      .execute(database.handle)
      .then(() => resolve(), reject)
      .finally(() => clearTimeout(late));
  });

/** For whoever watches the service: 200 when the database answers and can save, else 503 within seconds. Tells nothing more. */
export const healthRoute = (router: Router): void => {
  router.get('/health', async (c) => {
    const { database } = c.get('application');
    try {
      await answers(database);
    } catch {
      return c.json({ status: 'no database' }, 503);
    }
    try {
      database.embedded?.demandRoom();
    } catch {
      return c.json({ status: 'no room' }, 503);
    }
    return c.json({ status: 'ok', database: database.kind });
  });
};
