import { describe, expect, inject, it } from 'vitest';
import { openTestDatabase } from '../tests/database.ts';
import { makeTestApplication } from '../tests/sign-in.ts';
import { makeApp } from './app.ts';
import { openServerDatabase } from './platform/server-database.ts';

describe('a database server that is not there', () => {
  it('gives a clear page and says so to whoever watches', async () => {
    const database = openServerDatabase('postgres://nobody@127.0.0.1:9/none');
    const app = makeApp(makeTestApplication(database));
    const answer = await app.request('/logga-in');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('15');
    expect(await answer.text()).toContain('Databasen svarar inte');
    expect((await app.request('/health')).status).toBe(503);
    expect((await app.request('/tillganglighet')).status).toBe(200);
    await database.close();
  });

  it.skipIf(!inject('serverUrl'))('is found again by itself when it has been away', async () => {
    const database = await openTestDatabase();
    const app = makeApp(makeTestApplication(database));
    expect((await app.request('/logga-in')).status).toBe(200);
    await database
      .script(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      .catch(() => undefined);
    await expect.poll(async () => (await app.request('/logga-in')).status).toBe(200);
    await database.close();
  });
});
