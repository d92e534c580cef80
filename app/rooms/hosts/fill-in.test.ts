import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openHosting } from './hosting.testing.ts';

let at: Awaited<ReturnType<typeof openHosting>>;
let link: { token: string; id: string };
let nadja: ReturnType<(typeof at)['browser']>;
let form: string;
beforeAll(async () => {
  at = await openHosting();
  link = await at.linked();
  await at.database.script(
    `update account set email = 'prov@exempel.invalid' where account_id = '${at.world.members.consultant!.accountId}'`,
  );
  nadja = at.browser();
  await nadja.comesIn(link.token);
  form = `/for-arbetsgivare/${link.id}/fyll-i`;
});
afterAll(() => at.database.close());

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const own = '/min-plats/andra';
const versions = () =>
  rowsAsOwner<Record<string, unknown>>(
    at.database,
    'select number, starts_on, ends_on, days, begins, finishes, what, shown_by, way_there, written_party, written_name from stay_version order by number desc',
  );
const lettersAbout = async () =>
  (await at.letters()).filter(({ subject }) => subject === 'En överenskommelse är ifylld').length;
const answers = async (...parts: string[]) => {
  for (const part of parts)
    await at.saves('consultant', `${at.stay}/svar`, {
      part,
      version: await at.versionOf(at.stay),
      svar: 'yes',
      hur: 'at_the_table',
      namn: part === 'employer' ? 'Nadja Ek' : '',
      dag: '2026-11-20',
    });
};

describe('the person fills in', () => {
  it.each([
    [{ 'till-klockan': '8' }, 'Du slutar innan du börjar.'],
    [{ 'fran-klockan': 'nio' }, 'Skriv tiden så här: 9.00'],
    [{ vad: '' }, 'Fyll i fältet.'],
    [{ vad: 'x'.repeat(301) }, 'Texten är för lång'],
    [{ slutar: '2026-11-01', borjar: '2026-11-02' }, 'Sista dagen är före första dagen.'],
    [{ slutar: '2027-04-01' }, 'Platsen är din från söndag 1 november 2026 till onsdag 31 mars 2027.'],
    [{}, 'Du har inte ändrat något än.'],
  ])('%j is refused in easy words, and nothing is written', async (typed, sentence) => {
    const bea = await at.asBea();
    const answer = await bea.post(own, filledIn(await bea.get(own), typed));
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect(await versions()).toHaveLength(1);
    expect(await lettersAbout()).toBe(0);
  });

  it('a version that all answer anew, told once to those who keep the stay, with what is new', async () => {
    const bea = await at.asBea();
    const sent = filledIn(await bea.get(own), { 'till-klockan': '12', slutar: '2027-02-28' });
    for (const _ of [1, 2]) expect((await bea.post(own, sent)).status).toBe(303);
    expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
    expect((await versions())[0]).toMatchObject({
      finishes: '12:00',
      written_party: 'person',
      what: 'Du diskar och plockar fram.',
    });
    expect(await lettersAbout()).toBe(1);
    const mine = plain(await bea.get('/min-plats'));
    for (const said of ['Du har ändrat.', 'Förut: 13 Nu: 12', 'Är det bra så här?'])
      expect(mine).toContain(said);
    const staff = plain((await at.get('consultant', at.stay)).text);
    for (const said of [
      'Väntar på personen',
      'Version 2.',
      'Ifylld av personen',
      'Det här är ändrat sedan version 1',
      'Slutar 13 12',
      'Bokningen blir kortare när alla har sagt ja.',
    ])
      expect(staff).toContain(said);
    for (const page of ['/larandeplatser', '/larandeplatser/besok'])
      expect((await at.get('consultant', page)).text).toContain(
        'En överenskommelse är ifylld av någon annan',
      );
    expect(plain((await at.get('consultant', '/larandeplatser/ifyllda')).text)).toContain(
      'Bea Lind Kök Söder Personen',
    );
    expect((await at.get('fkOfficer', '/larandeplatser/ifyllda')).status).toBe(403);
  });

  it('and the booking becomes as short when all have said yes, with no visits outside it', async () => {
    await at.saves('consultant', `${at.stay}/besok/ny`, {
      handledare: at.world.members.consultant!.accountId,
      forsta: '2026-12-07',
    });
    const booked = () => rowsAsOwner(at.database, 'select ends_on::text from stay');
    const planned = () =>
      rowsAsOwner<{ n: number }>(
        at.database,
        "select count(*)::int n from support_visit where outcome is null and planned_on > '2027-02-28'",
      );
    expect((await planned())[0]!.n).toBeGreaterThan(0);
    await answers('person', 'employer');
    expect(await booked()).toEqual([{ ends_on: '2027-03-31' }]);
    await answers('municipality');
    expect(await booked()).toEqual([{ ends_on: '2027-02-28' }]);
    expect(await planned()).toEqual([{ n: 0 }]);
    expect((await at.get('consultant', '/larandeplatser')).text).not.toContain('ifylld av någon annan');
    expect(plain(await (await at.asBea()).get('/min-plats'))).not.toContain('Det här är nytt');
  });

  it('what staff change meanwhile is told, and what was typed stays', async () => {
    const bea = await at.asBea();
    const opened = await bea.get(own);
    const { text } = await at.get('consultant', `${at.stay}/andra`);
    await at.post('consultant', `${at.stay}/andra`, filledIn(text, { visar: 'Olle', vad: 'Du dukar.' }));
    const first = await bea.post(own, filledIn(opened, { vad: 'Jag bakar.' }));
    expect(first.status).toBe(422);
    const page = plain(first.text);
    expect(page).toContain('Vi har ändrat från ”Nadja” till ”Olle”.');
    expect(page).toContain('Det du skrev står kvar.');
    expect(first.text).toContain('Jag bakar.');
    expect((await bea.post(own, filledIn(first.text, {}))).status).toBe(303);
    expect((await versions())[0]).toMatchObject({ what: 'Jag bakar.', shown_by: 'Olle' });
  });
});

describe('the employer fills in', () => {
  it('what one knows; the rest stays, and is not shown', async () => {
    const before = (await versions())[0]!;
    const opened = (await nadja.get(form)).text;
    for (const hidden of ['Jag bakar', 'Olle', '09:00', 'Första dagen']) expect(opened).not.toContain(hidden);
    const sent = filledIn(opened, { visar: 'Olle Ek', 'vag-dit': 'Gå in från gården.' });
    for (const _ of [1, 2]) expect((await nadja.post(form, sent)).status).toBe(303);
    expect((await versions())[0]).toEqual({
      ...before,
      number: Number(before.number) + 1,
      shown_by: 'Olle Ek',
      way_there: 'Gå in från gården.',
      written_party: 'employer',
      written_name: 'Nadja Ek',
    });
    expect(await lettersAbout()).toBe(3);
    expect(plain((await nadja.get('/for-arbetsgivare')).text)).toContain('Du fyllde i överenskommelsen');
    expect(plain((await at.get('consultant', at.stay)).text)).toContain('Ifylld av arbetsgivaren (Nadja Ek)');
    expect(plain(await (await at.asBea()).get('/min-plats'))).toContain('Arbetsplatsen har ändrat.');
    const [line] = await rowsAsOwner(
      at.database,
      "select account_id, employer_link_id from write_log where table_name = 'stay_version' order by write_log_id desc limit 1",
    );
    expect(line).toEqual({ account_id: null, employer_link_id: link.id });
  });

  it.each([
    [{}, 'Fyll i något först.'],
    [{ 'fran-klockan': '9' }, 'Fyll i både början och slut.'],
    [{ 'fran-klockan': '9', 'till-klockan': '8' }, 'Sluttiden är före starttiden.'],
    [{ vad: 'Hon har autism och behöver lugn.' }, 'autism'],
    [{ vad: 'x'.repeat(301) }, 'Texten är för lång'],
  ])('%j is refused, and nothing is written', async (typed, sentence) => {
    const stood = await versions();
    const answer = await nadja.post(form, filledIn((await nadja.get(form)).text, typed));
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect(await versions()).toEqual(stood);
  });

  it.each(['', 'x', '1e99', '-1'])('on version “%s”, which is none, nothing', async (version) => {
    const stood = await versions();
    const opened = (await nadja.get(form)).text;
    const answer = await nadja.post(form, filledIn(opened, { visar: 'Eva', 'sag-version': version }));
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain('Någon annan ändrade överenskommelsen medan du skrev.');
    expect(await versions()).toEqual(stood);
  });

  it('the first day and the last only where the person lets days be shown, within what is booked', async () => {
    await answers('person', 'employer', 'municipality');
    expect(plain((await nadja.get('/for-arbetsgivare')).text)).not.toContain('Du fyllde i');
    await at.shows(link.id, 'days');
    const opened = (await nadja.get(form)).text;
    expect(opened).toContain('Första dagen');
    const outside = await nadja.post(form, filledIn(opened, { slutar: '2027-03-31' }));
    expect(plain(outside.text)).toContain('Dagarna ligger utanför tiden som platsen är bokad.');
    const sent = filledIn(opened, { slutar: '2027-01-31' });
    const meanwhile = await at.asBea();
    await meanwhile.post(own, filledIn(await meanwhile.get(own), { visar: 'Nadja' }));
    const late = await nadja.post(form, sent);
    expect(late.status).toBe(422);
    expect(plain(late.text)).toContain('Någon annan ändrade överenskommelsen medan du skrev.');
    expect((await nadja.post(form, filledIn(late.text, {}))).status).toBe(303);
    expect((await versions())[0]).toMatchObject({ ends_on: '2027-01-31', shown_by: 'Nadja' });
  });

  it('nothing of a stay that another link is about, or that has ended', async () => {
    expect((await nadja.post(`/for-arbetsgivare/${newId()}/fyll-i`, { visar: 'x' })).status).toBe(404);
    const stood = await versions();
    await at.saves('consultant', `${at.stay}/avsluta`, { dag: '2026-11-20', varfor: 'ours' });
    expect((await nadja.post(form, { visar: 'x' })).status).toBe(404);
    const bea = await at.asBea();
    expect((await bea.post(own, { vad: 'x' })).status).toBe(404);
    expect(await versions()).toEqual(stood);
  });
});
