import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { cookiesOf, makeTestApplication, postForm, type TestApplication } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';

let database: Database;
let world: World;
let application: TestApplication;
let app: Router;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  application = makeTestApplication(database);
  app = makeApp(application);
});
afterAll(() => database?.close());

const get = (path: string, cookie = '') => app.request(path, { headers: { cookie } });

describe('sign-in in the demo', () => {
  it('offers everybody who has a membership, under their organisation', async () => {
    const page = await (await get('/logga-in')).text();
    expect(page).toContain('Prov consultant, arbetskonsulent');
    expect(page).toContain('Organisation FK');
  });

  it.each([
    ['consultant', '/deltagare'],
    ['administrator', '/personal'],
    ['analyst', '/uppfoljning'],
  ])('brings %s to %s', async (key, landing) => {
    const answer = await postForm(app, '/logga-in', { uppdrag: world.members[key]!.membershipId });
    expect(answer.headers.get('location')).toBe(landing);
    const home = await get('/', cookiesOf(answer));
    expect(home.headers.get('location')).toBe(landing);
  });
});
