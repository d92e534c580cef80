import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, openPerson, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database.close());

const get = async (who: string, path: string) => {
  const cookie = await signIn(app, world.members[who]!);
  const answer = await app.request(path, { headers: { cookie } });
  return { status: answer.status, text: await answer.text() };
};

test('an empty list says what it is', async () => {
  const { status, text } = await get('otherConsultant', '/deltagare');
  expect(status).toBe(200);
  expect(text).toContain('Du har inga deltagare än.');
});

test("one's own people are listed and opened; a colleague's are not there", async () => {
  const id = await openPerson(database, world.members.consultant!, {
    given: 'Ali',
    family: 'Svensson',
    birthDate: '1997-04-30',
    sex: 'man',
  });
  const list = await get('consultant', '/deltagare');
  expect(list.text).toContain(`<a href="/deltagare/${id}">Ali Svensson</a>`);
  expect(list.text).toContain('Fyller 30 om 5 månader');
  const page = await get('consultant', `/deltagare/${id}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('<h1>Ali Svensson</h1>');
  expect((await get('otherConsultant', '/deltagare')).text).not.toContain('Svensson');
  expect((await get('otherConsultant', `/deltagare/${id}`)).status).toBe(404);
  expect((await get('manager', '/deltagare')).text).toContain('Svensson');
});
