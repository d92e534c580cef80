import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import type { Router } from '../../platform/request.ts';
import { newId } from '../../shared/values/ids.ts';
import { ali, bea, csv, type Importing, openImporting } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';

let at: Importing;
let app: Router;
let cookie: string;
beforeAll(async () => {
  at = await openImporting();
  app = makeApp(makeTestApplication(at.database));
  cookie = await signIn(app, at.world.members.manager!);
});
afterAll(() => at.database.close());

const get = (path: string, as = cookie) => app.request(path, { headers: { cookie: as } });

const upload = (kind: string, file: Blob | string, importId: string = newId(), as = cookie) => {
  const sent = new FormData();
  sent.set('import', importId);
  sent.set('innehall', kind);
  sent.set('fil', new File([file], 'personer.csv', { type: 'text/csv' }));
  return postForm(app, '/import', sent, as);
};

/** Uploads a file and answers the address of its preview. */
const preview = async (kind: FileKind, rows: Record<string, string>[]): Promise<string> => {
  const answer = await upload(kind, csv(kind, rows));
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!;
};
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of files', () => {
  it('offers templates that open in Excel, and says that there are no files yet', async () => {
    const text = await textOf(get('/import'));
    expect(text).toContain('Du har inte läst in någon fil än.');
    const file = await get('/import/mall/overgangar.csv');
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(Buffer.from(await file.arrayBuffer()).toString()).toMatch(/^\ufeffPersonnummer;Slutdatum;Mål/);
  });

  it.each([
    ['nothing chosen', '', csv('people', [bea]), 'Välj vad filen innehåller.'],
    ['an empty file', 'people', '', 'Välj en fil som inte är tom.'],
    ['only spaces', 'people', ' \n', 'Filen är tom.'],
    [
      'a picture',
      'people',
      new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])]),
      'varken en textfil eller en arbetsbok',
    ],
    ['a damaged workbook', 'people', 'PK\u0003\u0004', 'Arbetsboken går inte att läsa'],
    ['other columns', 'people', 'Namn;Ort\nBea;Malmö\n', 'Dessa rubriker saknas'],
    ['too large', 'people', 'a'.repeat(20 * 1024 * 1024 + 1), 'större än 20 MB'],
  ])('refuses %s with a sentence', async (_, kind, file, sentence) => {
    const answer = await upload(kind, file);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(sentence);
    expect(page).toContain('<title>Fel:');
  });

  it.each(['consultant', 'lssOfficer', 'supervisor', 'analyst', 'administrator'])(
    'is not for %s',
    async (key) => {
      const theirs = await signIn(app, at.world.members[key]!);
      for (const path of ['/import', '/import/mall/personer.csv', `/import/${newId()}`])
        expect((await get(path, theirs)).status).toBe(403);
      expect((await upload('people', csv('people', [bea]), newId(), theirs)).status).toBe(403);
    },
  );
});

describe('a file with problems', () => {
  it('says what is wrong by row and column, and cannot be confirmed', async () => {
    const address = await preview('people', [bea, { ...ali, unit: '=1+1', protected: '' }]);
    const page = await textOf(get(address));
    expect(page).toContain('Fel att rätta (1)');
    expect(page).toContain('Rad 3');
    expect(page).toContain('Enhet: ”=1+1” är en formel, eller börjar som en.');
    expect(page).toContain('Skyddade personuppgifter: Cellen är tom.');
    expect(page).not.toContain('Läs in 1');
    const answer = await postForm(app, address, {}, cookie);
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('Filen har fel. Inget är inläst.');
    expect(await at.count('file')).toBe(0);
  });
});

describe('a file that is right', () => {
  let address: string;

  it('is shown before anything is written', async () => {
    address = await preview('people', [{ ...bea, phone: '070-174 06 05' }, ali]);
    const page = await textOf(get(address));
    expect(page).toContain('Nya (2)');
    expect(page).toContain('19980302-2384');
    expect(page).toContain('Bea Lind Enhet: Enhet Norr · Telefon: 070-174 06 05');
    expect(page).toContain('Läs in 2 nya rader');
    expect(await at.count('file')).toBe(0);
  });

  it('is one import however often its form is sent, but another file is another', async () => {
    const id = newId();
    const first = await upload('people', csv('people', [bea]), id);
    const again = await upload('people', csv('people', [bea]), id);
    const other = await upload('people', csv('people', [ali]), id);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(other.headers.get('location')).not.toBe(first.headers.get('location'));
  });

  it.each(['asfManager', 'unitManager'])('does not exist for %s', async (key) => {
    const theirs = await signIn(app, at.world.members[key]!);
    expect((await get(address, theirs)).status).toBe(404);
    expect((await postForm(app, address, {}, theirs)).status).toBe(404);
    expect((await postForm(app, `${address}/kasta`, {}, theirs)).status).toBe(404);
  });

  it('is confirmed with a receipt, and a second time it stays so', async () => {
    const answer = await postForm(app, address, {}, cookie);
    expect(answer.headers.get('location')).toBe(address);
    expect(await textOf(get(address))).toContain('personer.csv är inläst');
    expect((await postForm(app, address, {}, cookie)).status).toBe(303);
    expect(await at.count('file')).toBe(2);
  });

  it('cannot be thrown away afterwards', async () => {
    const answer = await postForm(app, `${address}/kasta`, {}, cookie);
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('Filen är redan inläst och kan inte kastas.');
  });

  it('changes nothing the second time, and says when it was loaded', async () => {
    const again = await preview('people', [{ ...bea, phone: '070-174 06 05' }, ali]);
    const page = await textOf(get(again));
    expect(page).toContain('Finns redan (2)');
    expect(page).toContain('Filen ändrar inget.');
    expect(page).toContain('Du läste in precis den här filen');
  });

  it('logs whom a preview shows', async () => {
    const changed = await preview('people', [{ ...bea, familyName: 'Ek' }]);
    expect(await textOf(get(changed))).toContain('Efternamn: Lind blir Ek');
    const logged = await at.asOwner<{ act: string; people: number }>(
      `select act, cardinality(participant_ids) as people from read_log order by read_log_id desc limit 1`,
    );
    expect(logged).toEqual([{ act: 'preview', people: 1 }]);
  });

  it('is thrown away on request, and cannot be confirmed then', async () => {
    const other = await preview('people', [{ ...ali, familyName: 'Ek' }]);
    expect((await postForm(app, `${other}/kasta`, {}, cookie)).status).toBe(303);
    expect(await textOf(get(other))).toContain('är kastad');
    const late = await postForm(app, other, {}, cookie);
    expect(late.status).toBe(422);
    expect(await textOf(late)).toContain('Filen är redan kastad.');
  });

  it('must be reviewed again when something has changed meanwhile', async () => {
    const slow = await preview('people', [{ ...bea, familyName: 'Långsam' }]);
    const quick = await preview('people', [{ ...bea, familyName: 'Snabb' }]);
    expect((await postForm(app, quick, {}, cookie)).status).toBe(303);
    const late = await postForm(app, slow, {}, cookie);
    expect(late.status).toBe(422);
    expect(await textOf(late)).toContain('har ändrats sedan du granskade den');
  });

  it('stands in the list with its state', async () => {
    const page = await textOf(get('/import'));
    for (const state of ['inläst', 'kastad', 'väntar på dig']) expect(page).toContain(state);
  });
});

describe('transitions', () => {
  const left = { ...bea, leftOn: '2018-06-15', destination: 'Studier', projectYear: 'ja' };

  it('are loaded with what the manager says about the years', async () => {
    const address = await preview('transitions', [left]);
    const page = await (await get(address)).text();
    expect(page).toContain('2018: registrerat till och med');
    expect(page).toMatch(/name="projekt-2018"[^>]*checked/);
    const wrong = await postForm(app, address, { 'till-2018': '2019-01-01' }, cookie);
    expect(wrong.status).toBe(422);
    expect(await textOf(wrong)).toContain('Skriv en dag under 2018.');
    expect(await at.count('transition')).toBe(0);
    const right = { 'till-2018': '31 dec 2018', 'projekt-2018': 'yes' };
    expect((await postForm(app, address, right, cookie)).status).toBe(303);
    expect(await at.count('transition')).toBe(1);
    const stated = await at.asOwner(`select year, registered_through::text, project_year from coverage`);
    expect(stated).toEqual([{ year: 2018, registered_through: '2018-12-31', project_year: true }]);
  });

  it('that count somebody again are loaded when the manager has looked at them', async () => {
    const address = await preview('transitions', [
      { ...bea, leftOn: '2019-05-31', destination: 'Lönearbete' },
    ]);
    const page = await textOf(get(address));
    expect(page).toContain('Att se efter (1)');
    expect(page).toContain('Personen har redan en övergång: Studier, 2018-06-15.');
    const unseen = await postForm(app, address, {}, cookie);
    expect(unseen.status).toBe(422);
    expect(await textOf(unseen)).toContain('kryssa i att du vill läsa in dem ändå');
    expect(await at.count('transition')).toBe(1);
    expect((await postForm(app, address, { sett: 'yes' }, cookie)).status).toBe(303);
    expect(await at.count('transition')).toBe(2);
  });

  it('are not offered to those who neither grant nor provide day activity', async () => {
    const theirs = await signIn(app, at.world.members.asfManager!);
    const page = await (await get('/import', theirs)).text();
    expect(page).toContain('value="people"');
    expect(page).not.toContain('value="transitions"');
    expect(page).not.toContain('overgangar.csv');
    expect((await get('/import/mall/overgangar.csv', theirs)).status).toBe(403);
    const sent = await upload('transitions', csv('transitions', [left]), newId(), theirs);
    expect(sent.status).toBe(422);
    expect(await textOf(sent)).toContain('Välj vad filen innehåller.');
  });
});
