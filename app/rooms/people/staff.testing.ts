import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';

const visitors = ['administrator', 'manager', 'asfManager', 'consultant'];

/**
 * A world with an administrator, two managers and a consultant signed in. Row security goes by the database's own clock,
 * so here the application's is the real one, or as much later as `later` says.
 */
export const openStaffWorld = async () => {
  let ahead = 0;
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  const app = makeApp(makeTestApplication(database, { clock: () => new Date(Date.now() + ahead) }));
  const cookies: Record<string, string> = {};
  for (const key of visitors) cookies[key] = await signIn(app, world.members[key]!);
  return {
    database,
    world,
    app,
    later: (hours: number) => {
      ahead = hours * 3_600_000;
    },
    get: async (who: string, path: string) => {
      const answer = await app.request(path, { headers: { cookie: cookies[who]! } });
      return { status: answer.status, text: await answer.text() };
    },
    post: async (who: string, path: string, values: Record<string, string> = {}) => {
      const answer = await postForm(app, path, values, cookies[who]);
      return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
    },
  };
};
