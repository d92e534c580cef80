import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { draftActs, draftFields } from '../../shared/values/draft-fields.ts';
import { makeNoteWorld } from './notes.testing.ts';

let database: Database;
let app: Router;
let cookie: string;
let base: string;
beforeAll(async () => {
  database = await openTestDatabase();
  const house = await makeNoteWorld(database);
  app = makeApp(makeTestApplication(database));
  cookie = await signIn(app, house.world.members.consultant!);
  base = `/deltagare/${await house.person({ family: 'Ek', unitId: house.world.units.north })}/personakt`;
});
afterAll(() => database?.close());

const MEGABYTE = 1024 * 1024;
const pdf = (megabytes: number) => {
  const bytes = new Uint8Array(megabytes * MEGABYTE);
  bytes.set(new TextEncoder().encode('%PDF-1.7\\n'));
  return new File([bytes], 'papper.pdf');
};
const written = { vad: 'event', dag: testDay, hur: 'present', fakta: 'Provade kassan i en timme.' };
const newNote = async () =>
  (await app.request(`${base}/ny`, { headers: { cookie } })).headers.get('location')!;

const note = (sizes: number[], after: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(written)) form.set(name, value);
  for (const [index, size] of sizes.entries()) form.set(`bilaga-${index + 1}`, pdf(size));
  for (const [name, value] of Object.entries(after)) form.set(name, value);
  return form;
};

it('takes three attachments of the largest size', async () => {
  const answer = await postForm(app, await newNote(), note([20, 20, 20]), cookie);
  expect(answer.status).toBe(303);
  const rows = await rowsAsOwner<{ size: number }>(
    database,
    'select octet_length(content) as size from note_attachment',
  );
  expect(rows.map(({ size }) => size)).toEqual([20, 20, 20].map((size) => size * MEGABYTE));
});

it('larger than that it is the form again with all that was written, before and after the files, and nothing is saved', async () => {
  const path = await newNote();
  const answer = await postForm(app, path, note([30, 30, 10], { bedomning: 'Det går bra.' }), cookie);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  for (const words of ['högst 60 MB tillsammans', 'Det du skrev står kvar.', written.fakta, 'Det går bra.'])
    expect(page).toContain(words);
  const rows = await rowsAsOwner(database, `select from note where note_id = '${path.split('/').at(-2)}'`);
  expect(rows).toEqual([]);
});

it('what could not be read any more comes from the draft that was kept last, and it is said', async () => {
  const path = await newNote();
  const keep = { ...written, [draftFields.act]: draftActs.keep, [draftFields.version]: '0' };
  expect((await postForm(app, path, keep, cookie)).status).toBe(303);
  const unreadable = (to: string) =>
    app.request(to, {
      method: 'POST',
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: new Uint8Array(70 * MEGABYTE),
    });
  const answer = await unreadable(path);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('hämtat ur ditt senaste utkast');
  expect(page).toContain(written.fakta);
  expect(await (await unreadable(await newNote())).text()).toContain('behöver du skriva igen');
});
