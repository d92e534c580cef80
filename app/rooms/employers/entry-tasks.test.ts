import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { pictureWith } from '../people/own-picture.testing.ts';
import { openEmploying } from './employing.testing.ts';
import { findEntryTask } from './entry-tasks.store.ts';
import { listPhotos } from './photos.store.ts';

let house: Awaited<ReturnType<typeof openEmploying>>;
let workplace: string;
beforeAll(async () => {
  house = await openEmploying();
  const page = await house.added();
  workplace = await house.saves('consultant', `${page}/arbetsplatser/ny`, {
    namn: 'Köket',
    adress: 'Södra vägen 4',
  });
});
afterAll(() => house.database.close());

const typed = {
  namn: 'Packa upp varor i kylen',
  gors: 'Hämta vagnen.\nStäll varorna längst in.',
  ljud: 'some',
  tempo: 'own',
  lasa: 'none',
  mota: 'colleagues',
  lyfta: 'light',
  tider: 'morning',
  minuter: '40',
  visar: 'Nadja visar första veckan.',
  dag: '2026-11-20',
};
const mapped = () => house.saves('consultant', `${workplace}/uppgifter/ny`, typed);
const idOf = (page: string) => page.split('/').at(-1)!;

/** Sends a photograph for a step of the task. */
const photographed = async (task: string, bytes: Uint8Array, text = 'Hämta vagnen', who = 'consultant') => {
  const form = new FormData();
  form.set('id', newId());
  form.set('text', text);
  form.set('bild', new File([Buffer.from(bytes)], 'x.jpg'));
  const answer = await postForm(house.app, `${task}/bilder/ny`, form, await house.cookieOf(who));
  return { status: answer.status, text: await answer.text() };
};
const photosOf = (task: string) => house.asConsultant((tx) => listPhotos(tx, idOf(task)));

it('a mapped task comes back as it was saved, and stands at its workplace in words', async () => {
  const task = await mapped();
  expect(await house.asConsultant((tx) => findEntryTask(tx, idOf(task)))).toEqual({
    id: idOf(task),
    workplaceId: idOf(workplace),
    name: typed.namn,
    doneHow: typed.gors,
    noise: 'some',
    pace: 'own',
    reading: 'none',
    contact: 'colleagues',
    lifting: 'light',
    times: ['morning'],
    minutes: 40,
    supervision: typed.visar,
    mappedOn: '2026-11-20',
    mappedBy: 'Prov consultant',
    endedOn: null,
    version: 1,
  });
  const { text } = await house.get('supervisor', workplace);
  for (const said of ['Ingen läsning', 'Eget tempo', 'Möta kollegor', 'Lätta lyft', 'Morgon', '40 minuter'])
    expect(text).toContain(said);
  expect(text).not.toContain('Kartlägg en uppgift');
});

it.each<[Record<string, string>, string]>([
  [{ namn: '' }, 'namn'],
  [{ ljud: 'x' }, 'ljud'],
  [{ tider: '' }, 'tider'],
  [{ minuter: '0' }, 'minuter'],
  [{ dag: '2026-11-23' }, 'dag'],
  [{ visar: 'Ta det lugnt, hon har epilepsi' }, 'visar'],
])('%o is refused at its field, and nothing is written', async (wrong, field) => {
  const count = () => rowsAsOwner<{ n: number }>(house.database, 'select count(*)::int as n from entry_task');
  const before = await count();
  const values = { id: newId(), ...typed, ...wrong };
  const { status, text } = await house.post('consultant', `${workplace}/uppgifter/ny`, values);
  expect(status).toBe(422);
  expect(text).toMatch(new RegExp(`id="[a-z]+-${field}-error"`));
  expect(await count()).toEqual(before);
});

it('a task that is done no longer says until when', async () => {
  const task = await mapped();
  const { text } = await house.get('consultant', `${task}/andra`);
  await house.saves(
    'consultant',
    `${task}/andra`,
    filledIn(text, { 'sista-dag': testDay, tider: 'evening' }),
  );
  const page = await house.get('supervisor', task);
  expect(page.text).toContain('Görs inte efter');
  expect(page.text).toContain('Kväll');
});

it('photographs stand in order without what the camera said, can be moved, and are gone when taken away', async () => {
  const task = await mapped();
  const camera = pictureWith.jpeg({ before: pictureWith.exif('MM', 6, 'Storgatan 5') });
  for (const words of ['Hämta vagnen', 'Öppna kylen', 'Ställ in varorna'])
    expect((await photographed(task, camera, words)).status).toBe(303);
  const [first, second, third] = await photosOf(task);
  expect([first, second, third].map((photo) => `${photo?.step} ${photo?.words}`)).toEqual([
    '1 Hämta vagnen',
    '2 Öppna kylen',
    '3 Ställ in varorna',
  ]);
  const file = await house.get('supervisor', `${task}/bilder/${first!.id}`);
  expect(file.type).toBe('image/jpeg');
  const [{ kept } = { kept: true }] = await rowsAsOwner<{ kept: boolean }>(
    house.database,
    "select bool_or(position('Storgatan' in encode(bytes, 'escape')) > 0) as kept from entry_task_photo",
  );
  expect(kept).toBe(false);
  await house.saves('consultant', `${task}/bilder/${third!.id}/upp`, {});
  for (const _ of [1, 2]) await house.saves('consultant', `${task}/bilder/${first!.id}/ta-bort`, {});
  expect((await photosOf(task)).map(({ step, words }) => `${step} ${words}`)).toEqual([
    '1 Ställ in varorna',
    '2 Öppna kylen',
  ]);
  expect((await house.get('supervisor', `${task}/bilder/${first!.id}`)).status).toBe(404);
  const left = await rowsAsOwner(
    house.database,
    'select from entry_task_photo where removed_at is not null and octet_length(bytes) > 0',
  );
  expect(left).toEqual([]);
});

it('what is no picture is refused with a sentence, and who only sees adds none', async () => {
  const task = await mapped();
  const refused = await photographed(task, Buffer.from('%PDF-1.7'), 'Öppna kylen');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Filen är ingen hel bild av slaget PNG eller JPEG.');
  expect(refused.text).toContain('Öppna kylen');
  expect((await photographed(task, pictureWith.png(), 'Öppna kylen', 'supervisor')).status).toBe(403);
  expect(await photosOf(task)).toEqual([]);
  for (const path of [workplace, task, `${task}/andra`, `${task}/bilder/ny`]) {
    expect((await house.get('lssOfficer', path)).status, path).toBe(403);
    expect((await house.get('asfCaseworker', path)).status, path).toBe(404);
  }
});
