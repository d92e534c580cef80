import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, asSystem } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { PathDefinition } from './definition.rules.ts';
import { keepPathVersion, usePath } from './path-versions.store.ts';

/** A world with these models, driven through the real screens. */
export const openScreens = async (definitions: readonly PathDefinition[]) => {
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  const application = makeTestApplication(database);
  const app = makeApp(application);
  const hashes = await asSystem(database, (tx) =>
    Promise.all(definitions.map((definition) => keepPathVersion(tx, definition))),
  );
  await asSystem(database, async (tx) => {
    for (const hash of hashes) await usePath(tx, world.collaborationId, hash);
  });
  const member = (key: string) => world.members[key]!;
  const cookies = new Map<string, string>();
  const cookieOf = async (key: string) => {
    const kept = cookies.get(key) ?? (await signIn(app, member(key)));
    cookies.set(key, kept);
    return kept;
  };
  const get = async (key: string, path: string) => {
    const answer = await app.request(path, { headers: { cookie: await cookieOf(key) } });
    return { status: answer.status, text: await answer.text() };
  };
  const post = async (key: string, path: string, values: Record<string, string> | [string, string][]) => {
    const answer = await postForm(app, path, new URLSearchParams(values), await cookieOf(key));
    const text = await answer.text();
    return { status: answer.status, text, to: answer.headers.get('location') };
  };
  /** Opens the form and sends it filled in, with the hidden fields that the page gave. */
  const send = async (key: string, path: string, typed: Record<string, string | string[]>) => {
    const page = await get(key, path);
    const filled = Object.entries(typed).flatMap(([name, value]): [string, string][] =>
      [value].flat().map((one) => [name, one]),
    );
    return post(key, path, [...Object.entries(hiddenIn(page.text)), ...filled]);
  };
  /** Sends a form after the sign-in has run out, and signs in again. */
  const late = async (key: string, path: string, values: Record<string, string>) => {
    await cookieOf(key);
    application.setNow(new Date('2026-11-23T11:00:00Z'));
    await post(key, path, values);
    application.setNow(new Date('2026-11-22T11:00:00Z'));
    cookies.delete(key);
  };
  let people = 0;
  /** A person of the consultant's, whom the LSS officer and the supervisor also meet. */
  const person = async (given = 'Dana', family = 'Åberg') => {
    people += 1;
    const birthDate = `1998-03-0${people}`;
    const participantId = await openPerson(database, member('consultant'), { given, family, birthDate });
    await asActor(database, member('consultant'), '2026-11-22', async (tx) => {
      const own = { collaboration_id: world.collaborationId, organisation_id: world.organisations.fsf! };
      for (const key of ['lssOfficer', 'supervisor'])
        await tx
          .insertInto('assignment')
          .values({
            ...own,
            assignment_id: newId(),
            participant_id: participantId,
            account_id: member(key).accountId,
            made_by: member('consultant').accountId,
          })
          .execute();
      await tx
        .insertInto('placement')
        .values({
          ...own,
          placement_id: newId(),
          participant_id: participantId,
          unit_id: world.units.north!,
          form: 'group',
          starts_on: '2023-01-09',
        })
        .execute();
    });
    return participantId;
  };
  return { database, world, app, hashes, get, post, send, late, person, close: () => database.close() };
};

export const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
