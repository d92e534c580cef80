import { sql } from 'kysely';
import type { Router } from './request.ts';

/** For whoever watches the service: 200 when the database answers, else 503. Tells nothing more. */
export const healthRoute = (router: Router): void => {
  router.get('/health', async (c) => {
    const { database } = c.get('application');
    try {
      await sql`select 1`.execute(database.handle);
      return c.json({ status: 'ok', database: database.kind });
    } catch {
      return c.json({ status: 'no database' }, 503);
    }
  });
};
