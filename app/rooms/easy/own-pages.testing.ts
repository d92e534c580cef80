import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { giveRepresentation, signInAsPerson, signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asSystem } from '../../platform/database.ts';
import type { Application } from '../../platform/visit.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { allWaysIn } from '../people/ways-in.store.ts';

/** A product with one person who can sign in, a representative of hers, and a consultant who sits beside her. */
export const openOwnPages = async (
  aids: Application['aids'] = { pictureSets: [], localVoicesOnly: false },
) => {
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  const app = makeApp({ ...makeTestApplication(database), aids });
  const by = world.members.consultant!;
  const bea = await openPerson(database, by);
  const number = inventedNumber('1996-01-02', 'woman');
  await giveRepresentation(database, world, { by, participantId: bea, number });
  await signInByNumber(database, world, number);
  const [way] = await asSystem(database, (tx) => allWaysIn(tx, testDay));
  const besideHer = await postForm(app, `/deltagare/${bea}/tillsammans`, {}, await signIn(app, by));
  const person = () => signInAsPerson(database, app, 'Bea Lind');
  return {
    app,
    members: world.members,
    cookies: {
      person: await person(),
      representative: cookiesOf(await postForm(app, '/logga-in', { vag: way!.wayInId })),
      beside: cookiesOf(besideHer),
    },
    signInAgain: person,
    get: async (path: string, cookie: string) => (await app.request(path, { headers: { cookie } })).text(),
    post: (path: string, values: Record<string, string>, cookie: string) =>
      postForm(app, path, values, cookie),
    close: () => database.close(),
  };
};
