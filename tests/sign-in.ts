import type { Database } from '../app/platform/database.ts';
import type { Router } from '../app/platform/request.ts';
import type { Application } from '../app/platform/visit.ts';
import { testNumberKey } from './test-number-key.ts';
import { testDay } from './world.ts';

export const testOrigin = 'http://127.0.0.1:3000';

export interface TestApplication extends Application {
  /** What was logged, for tests that look at it. */
  logged: object[];
  /** Moves the application's clock. */
  setNow: (moment: Date) => void;
}

/** An application over a test database: noon of the test's day (Swedish time, near enough), demo unless said otherwise. */
export const makeTestApplication = (
  database: Database,
  { today = testDay, ...more }: { today?: string } & Partial<Application> = {},
): TestApplication => {
  let now = new Date(`${today}T11:00:00Z`);
  const logged: object[] = [];
  const keep = (details: object, message: string) => void logged.push({ ...details, message });
  return {
    database,
    mode: 'demo',
    clock: () => now,
    aids: { pictureSets: [], localVoicesOnly: false },
    origin: testOrigin,
    secrets: { numberKey: testNumberKey },
    settings: {
      accessibility: {
        publicBody: 'Provkommunen',
        email: 'tillganglighet@exempel.invalid',
        telephone: '070-174 06 05',
        assessedOn: '2026-11-01',
        updatedOn: '2026-11-02',
        compliance: 'partial',
      },
      contact: 'stod@exempel.invalid',
    },
    log: { info: keep, error: keep },
    ...more,
    logged,
    setNow: (moment) => {
      now = moment;
    },
  };
};

/** The cookies that an answer leaves in the browser, as the next request's header. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** What a browser sends with a form of this site. */
export const postForm = (
  app: Router,
  path: string,
  values: Record<string, string> | URLSearchParams | FormData,
  cookie = '',
) =>
  app.request(path, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: values instanceof FormData ? values : new URLSearchParams(asSent(new URLSearchParams(values))),
  });

/** A browser ends every line of a field with two signs. */
const asSent = (fields: URLSearchParams): [string, string][] =>
  [...fields].map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]);

/** Signs in through the demo's page; answers the cookie header of the requests that follow. */
export const signIn = async (app: Router, who: { membershipId: string } | string): Promise<string> => {
  const membershipId = typeof who === 'string' ? who : who.membershipId;
  const answer = await postForm(app, '/logga-in', { uppdrag: membershipId });
  if (answer.status !== 303) throw new Error(`sign-in of ${membershipId} answered ${answer.status}`);
  return cookiesOf(answer);
};
