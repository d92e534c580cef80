import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from './placing.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let now: string;
let later: string;
let contact: string;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const idOf = (stay: string) => stay.split('/').at(-1);
const sends = async (page: string, typed: Record<string, string>) =>
  at.post('consultant', page, filledIn((await at.get('consultant', page)).text, typed));
const versionsOf = (stay: string) =>
  rowsAsOwner<{ number: number; contact: string | null }>(
    at.database,
    `select number, employer_contact_id as contact from stay_version where stay_id = '${idOf(stay)}' order by number`,
  );
const answersTo = (stay: string) =>
  rowsAsOwner<{ version: number; answer: string }>(
    at.database,
    `select content_version as version, answer from stay_approval where stay_id = '${idOf(stay)}'`,
  );

beforeAll(async () => {
  at = await openPlacing();
  const [employer] = await rowsAsOwner<{ page: string }>(
    at.database,
    "select '/arbetsgivare/' || employer_id as page from employer",
  );
  await at.saves('consultant', `${employer!.page}/kontaktpersoner/ny`, {
    namn: 'Nadja Ek',
    telefon: '070-174 06 05',
    handleder: 'yes',
  });
  const [row] = await rowsAsOwner<{ id: string }>(
    at.database,
    'select employer_contact_id as id from employer_contact',
  );
  contact = row!.id;
  const place = await at.opened(3);
  const period = { borjar: '2026-11-02', slutar: '2026-12-31', 'handledare-foretag': contact };
  now = (await at.books(place, period)).to.split('?')[0]!;
  later = (await at.books(place, { borjar: '2027-01-01', plats: 'Lager Väst' })).to.split('?')[0]!;
});
afterAll(() => at?.database.close());

it('an answer is to the version that was read: on a form from before a change nothing is answered', async () => {
  const yes = { part: 'person', svar: 'yes', hur: 'signed', dag: testDay };
  const before = filledIn((await at.get('consultant', `${now}/svar`)).text, yes);
  expect((await sends(`${now}/andra`, { dagar: 'tue', vad: 'Du dukar.' })).status).toBe(303);
  const late = await at.post('consultant', `${now}/svar`, before);
  expect(late.status).toBe(422);
  expect(late.text).toContain('Överenskommelsen har ändrats. Läs den igen och svara sedan.');
  expect(plain(late.text)).toContain('Du dukar.');
  expect(await answersTo(now)).toEqual([]);
  expect((await at.post('consultant', `${now}/svar`, filledIn(late.text, yes))).status).toBe(303);
  expect(await answersTo(now)).toEqual([{ version: 2, answer: 'yes' }]);
});

it('who supervises at the employer stays in the agreement after having left: saved as it stands all answers hold', async () => {
  const [employer] = await rowsAsOwner<{ page: string }>(
    at.database,
    "select '/arbetsgivare/' || employer_id as page from employer",
  );
  const left = await sends(`${employer!.page}/kontaktpersoner/${contact}/andra`, {
    'sista-dag': '2026-11-10',
  });
  expect(left.status).toBe(303);
  expect((await sends(`${now}/andra`, { dagar: 'tue' })).status).toBe(303);
  expect(await versionsOf(now)).toEqual([
    { number: 1, contact },
    { number: 2, contact },
  ]);
});

it('the person answers about the next place while the first goes on', async () => {
  const bea = await at.asBea();
  const next = `/min-plats?plats=${idOf(later)}`;
  expect(await bea.get('/min-vag')).toContain(`href="${next}"`);
  const page = await bea.get('/min-plats');
  expect(plain(page)).toContain('Du övar på Kök Söder.');
  expect(plain(page)).toContain('Du övar på Lager Väst. Första dagen är fredag 1 januari 2027.');
  expect(page).toContain(`href="${next}"`);
  expect(plain(await bea.get(next))).toContain('Vill du ha platsen?');
  const yes = `/min-plats/ja?plats=${idOf(later)}`;
  expect((await bea.post(yes, { version: '1' })).status).toBe(303);
  expect(await answersTo(later)).toEqual([{ version: 1, answer: 'yes' }]);
  expect(await bea.get('/min-vag')).not.toContain(`href="${next}"`);
});

it('a page that stood open answers about its own place, never about another', async () => {
  const bea = await at.asBea();
  const gone = '/min-plats/nej?plats=01a21a4f-05f2-7df1-bf6a-bf3c0b17cf59';
  const { status, text } = await bea.post(gone, { version: '2', varfor: 'hours' });
  expect(status).toBe(422);
  expect(text).toContain('Vi har ändrat något.');
  expect(await answersTo(now)).toHaveLength(1);
});

it('the last day is not before the booking: a wrong year does not undo the time at a place', async () => {
  const { status, text } = await sends(`${now}/avsluta`, { dag: '2025-11-20', varfor: 'completed' });
  expect(status).toBe(422);
  expect(text).toContain('Dagen är före bokningen.');
  expect((await sends(`${later}/avsluta`, { dag: testDay, varfor: 'person_wish' })).status).toBe(303);
  expect((await sends(`${now}/avsluta`, { dag: testDay, varfor: 'person_wish' })).status).toBe(303);
});
