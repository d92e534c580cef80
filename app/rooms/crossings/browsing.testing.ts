import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import { makeCases } from './cases.testing.ts';

/** The whole application over a world of cases, with everybody signed in. */
export const openCases = async () => {
  const database = await openTestDatabase();
  const cases = await makeCases(database);
  const application = makeTestApplication(database);
  const app = makeApp(application);
  const cookies: Record<string, string> = {};
  const signAllIn = async () => {
    for (const [key, member] of Object.entries(cases.world.members)) cookies[key] = await signIn(app, member);
  };
  await signAllIn();
  return {
    database,
    cases,
    application,
    app,
    signAllIn,
    get: async (key: string, path: string) => {
      const answer = await app.request(path, { headers: { cookie: cookies[key]! } });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, text: new TextDecoder().decode(bytes), bytes };
    },
    post: async (key: string, path: string, values: Record<string, string> | URLSearchParams) => {
      const answer = await postForm(app, path, values, cookies[key]);
      return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
    },
  };
};

export type OpenCases = Awaited<ReturnType<typeof openCases>>;
