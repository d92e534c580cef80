import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { openHosting } from './hosting.testing.ts';

let at: Awaited<ReturnType<typeof openHosting>>;
let link: { token: string; id: string };
beforeAll(async () => {
  at = await openHosting();
  link = await at.linked();
  await at.shows(link.id, 'first_name');
  await at.shows(link.id, 'days');
  await at.shows(link.id, 'helps', 'Skriftligt schema');
});
afterAll(() => at.database.close());

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const bare = (html: string) => html.replaceAll(/nonce="[^"]*"/g, '');

describe('the employer’s page', () => {
  it('is opened by a link and a code, and shows what the person has said yes to and no more', async () => {
    const nadja = at.browser();
    const opened = await nadja.get(`/for-arbetsgivare/lank/${link.token}`);
    expect(opened.headers.get('referrer-policy')).toBe('strict-origin');
    expect(opened.text).toContain('href="?lang=en"');
    const done = await nadja.comesIn(link.token);
    expect(done).toMatchObject({ status: 303, to: '/for-arbetsgivare' });
    const page = plain((await nadja.get('/for-arbetsgivare')).text);
    for (const shown of [
      'Hej Nadja Ek',
      'Bea',
      'måndag 23 november 2026, 9–13',
      'Skriftligt schema',
      'Jag behöver stöd',
    ])
      expect(page).toContain(shown);
    for (const hidden of ['Lind', 'diskar', 'steg', 'ersättning']) expect(page).not.toContain(hidden);
    const [read] = await rowsAsOwner(
      at.database,
      'select act, account_id, employer_link_id, participant_ids from read_log order by read_log_id desc limit 1',
    );
    expect(read).toEqual({
      act: 'employer',
      account_id: null,
      employer_link_id: link.id,
      participant_ids: [at.bea],
    });
  });

  it('keeps the token and the code nowhere in the database', async () => {
    const [kept] = await rowsAsOwner<{ n: number }>(
      at.database,
      `select count(*)::int n from employer_link where token_hash = '${link.token}'`,
    );
    expect(kept!.n).toBe(0);
  });

  it('shows the picture of whom to call, and no picture of anybody else', async () => {
    const { consultant, lssOfficer } = at.world.members;
    const [face, other] = [newId(), newId()];
    for (const [id, who] of [
      [face, consultant],
      [other, lssOfficer],
    ] as const)
      await at.database.script(`insert into account_picture (collaboration_id, account_id, account_picture_id, type, bytes)
        values ('${at.world.collaborationId}', '${who!.accountId}', '${id}', 'image/png', '\\x89504e47')`);
    const nadja = at.browser();
    await nadja.comesIn(link.token);
    expect((await nadja.get('/for-arbetsgivare')).text).toContain(`/for-arbetsgivare/bild/${face}`);
    const shown = await nadja.get(`/for-arbetsgivare/bild/${face}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await nadja.get(`/for-arbetsgivare/bild/${other}`)).status).toBe(404);
  });

  it('gives support requests to those responsible, once, and shows who answered', async () => {
    const nadja = at.browser();
    await nadja.comesIn(link.token);
    const form = `/for-arbetsgivare/${link.id}/stod`;
    expect((await nadja.get(form)).text).toContain('070-174 06 05');
    const asked = { id: newId(), ord: 'Vem visar disken?', telefon: '070-174 06 05' };
    for (let time = 0; time < 2; time += 1)
      expect((await nadja.post(form, asked)).to).toBe('/for-arbetsgivare?skickat=1');
    expect(await at.counts('support_request')).toBe(1);
    expect(plain((await nadja.get('/for-arbetsgivare')).text)).toContain(
      'Du får svar senast måndag 23 november',
    );
    const list = plain((await at.get('consultant', '/larandeplatser/stod')).text);
    expect(list).toContain('En arbetsgivare väntar på svar');
    expect(list).toContain('Vem visar disken?');
    expect(plain((await at.get('consultant', at.stay)).text)).toContain('En arbetsgivare väntar på svar');
    const answering = `${at.hosts}/svar/${asked.id}`;
    const sick = await at.post('consultant', answering, { svar: 'Diagnosen spelar ingen roll' });
    expect(sick.status).toBe(422);
    expect((await at.post('consultant', answering, { svar: 'Jag kommer i morgon' })).status).toBe(303);
    expect(plain((await nadja.get('/for-arbetsgivare')).text)).toMatch(/svarade .*: Jag kommer i morgon/);
    expect((await at.get('consultant', '/larandeplatser/stod')).text).toContain('Ingen arbetsgivare väntar');
  });

  it('takes a check-in once; what looks like health is asked about, and who wants a call is called', async () => {
    const nadja = at.browser();
    await nadja.comesIn(link.token);
    const form = `/for-arbetsgivare/${link.id}/stam-av`;
    const said = {
      id: newId(),
      'hur-gar-det': 'well',
      tider: 'as_agreed',
      handledning: 'enough',
      'hor-av-oss': 'call',
      telefon: '070-174 06 05',
      ord: 'Diagnosen märks inte',
    };
    const refused = await nadja.post(form, said);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Det ser ut som hälsa');
    const numberless = await nadja.post(form, { ...said, ord: '', telefon: '' });
    expect(numberless.text).toContain('Skriv vilket nummer vi ska ringa.');
    expect(await at.counts('employer_check_in')).toBe(0);
    for (let time = 0; time < 2; time += 1)
      expect((await nadja.post(form, { ...said, ord: '' })).status).toBe(303);
    expect(await at.counts('employer_check_in')).toBe(1);
    expect(plain((await at.get('consultant', at.hosts)).text)).toContain('Det går bra');
    expect((await at.get('consultant', '/larandeplatser/stod')).text).toContain('Att bli uppringd');
  });

  it('shows a field no more when it is taken back, by the person or by staff', async () => {
    const nadja = at.browser();
    await nadja.comesIn(link.token);
    const bea = await at.asBea();
    const own = await bea.get('/min-plats/arbetsplatsen');
    expect(plain(own)).toContain('Skriftligt schema');
    const row = /arbetsplatsen\/([0-9a-f-]{36})\/ta-bort"[^>]*aria-label="Ta bort Det som hjälper dig"/.exec(
      own,
    )![1]!;
    await bea.post(`/min-plats/arbetsplatsen/${row}/ta-bort`, {});
    expect((await nadja.get('/for-arbetsgivare')).text).not.toContain('Skriftligt schema');
    const traces = await rowsAsOwner(
      at.database,
      `select 1 from write_log where changed::text like '%Skriftligt%' union all select 1 from employer_sheet where value like '%Skriftligt%'`,
    );
    expect(traces).toEqual([]);
    expect(plain((await at.get('consultant', at.hosts)).text)).toContain(
      'Det som hjälper på jobbet, borttaget',
    );
  });
});

describe('what does not open', () => {
  it('is one page: an unknown link, one taken back, a browser without a sign-in', async () => {
    const nadja = at.browser();
    await nadja.comesIn(link.token);
    expect((await at.post('consultant', `${at.hosts}/${link.id}/dra-tillbaka`, {})).status).toBe(303);
    const after = await nadja.get('/for-arbetsgivare');
    const unknown = await at.browser().post('/for-arbetsgivare/lank', { lank: 'x'.repeat(43) });
    const revoked = await at.browser().post('/for-arbetsgivare/lank', { lank: link.token });
    const stranger = await at.browser().get('/for-arbetsgivare');
    for (const one of [after, unknown, revoked, stranger]) {
      expect(one.status).toBe(404);
      expect(bare(one.text)).toBe(bare(unknown.text));
    }
    expect(unknown.text).toContain('Länken går inte att använda nu');
    const written = { vad: 'says', ord: 'Hej', hur: 'in_writing', dag: '2026-11-02' };
    const late = await at.post('consultant', `${at.hosts}/${link.id}/visa`, written);
    expect(late.text).toContain('Länken gäller inte längre.');
  });

  it('says that a code is wrong, used up, or asked for too often, and lets nobody in', async () => {
    const { token } = await at.linked();
    const guesser = at.browser();
    await guesser.post('/for-arbetsgivare/lank', { lank: token });
    const right = await guesser.latestCode();
    const wrong = right === '000000' ? '000001' : '000000';
    for (let time = 0; time < 5; time += 1)
      expect((await guesser.post('/for-arbetsgivare/kod', { kod: wrong })).text).toContain(
        'Koden stämmer inte',
      );
    expect((await guesser.post('/for-arbetsgivare/kod', { kod: right })).text).toContain(
      'Koden gäller inte längre',
    );
    for (let time = 0; time < 4; time += 1)
      expect((await guesser.post('/for-arbetsgivare/kod/ny')).to).toBe('/for-arbetsgivare/kod');
    const tooMany = await guesser.post('/for-arbetsgivare/kod/ny');
    expect(tooMany.status).toBe(422);
    expect(tooMany.text).toContain('fem koder den senaste timmen');
    const elsewhere = await at.browser().post('/for-arbetsgivare/lank', { lank: token });
    expect(elsewhere.text).toContain('fem koder den senaste timmen');
    expect(elsewhere.text).not.toContain('Vi har skickat en kod');
    expect((await guesser.get('/for-arbetsgivare')).status).toBe(404);
  });
});

describe('somebody at the employer with a link of their own', () => {
  let own: { token: string; id: string };
  let nadja: ReturnType<typeof at.browser>;
  beforeAll(async () => {
    await at.database.script(
      'update employer_link set revoked_at = now(), revoked_by = made_by where revoked_at is null',
    );
    own = await at.linked();
    nadja = at.browser();
    await nadja.comesIn(own.token);
  });
  const asks = () =>
    nadja.post(`/for-arbetsgivare/${own.id}/ring`, { id: newId(), telefon: '070-174 06 05' });

  it('is told of nobody who has left; whoever made the link gets the letter where nobody else is there', async () => {
    const { consultant, supervisor } = at.world.members;
    const leave = (ends: string) =>
      at.database.script(
        `update membership set ends_at = ${ends} where account_id = '${consultant!.accountId}'`,
      );
    await at.database.script(`update employer_link set made_by = '${supervisor!.accountId}';
      update account set email = 'kollega@exempel.invalid' where account_id = '${supervisor!.accountId}'`);
    await leave('now()');
    const page = plain((await nadja.get('/for-arbetsgivare')).text);
    expect(page).not.toContain('Prov consultant');
    expect(page).toContain('Prov supervisor');
    expect((await asks()).status).toBe(303);
    const [letter] = await at.letters();
    expect(letter).toMatchObject({
      to_address: 'kollega@exempel.invalid',
      subject: 'En arbetsgivare väntar på svar',
    });
    await leave("'infinity'");
  });

  it('has an open page that holds until anything of it is taken back, and then is emptied; asking is no read', async () => {
    await at.shows(own.id, 'says', 'Säg mitt namn när du kommer');
    const page = (await nadja.get('/for-arbetsgivare')).text;
    const syns = /data-sight="([^"]*)" data-sight-asked-at="\/for-arbetsgivare\/kvar"/.exec(page)![1]!;
    const reads = await at.counts('read_log');
    const asked = () => nadja.post('/for-arbetsgivare/kvar', { syns });
    expect((await asked()).status).toBe(204);
    expect(await at.counts('read_log')).toBe(reads);
    const staffPage = (await at.get('consultant', at.hosts)).text;
    const takeBack = new RegExp(`${at.hosts}/visat/[0-9a-f-]{36}/ta-bort`).exec(staffPage)![0];
    expect((await at.post('consultant', takeBack, {})).status).toBe(303);
    const emptied = await asked();
    expect(emptied.status).toBe(200);
    expect(emptied.text).toContain('data-again');
    expect((await at.browser().post('/for-arbetsgivare/kvar', { syns })).text).toBe(emptied.text);
  });

  it('is heard ten times an hour, also of fifty at the same time, and told so', async () => {
    const said = await Promise.all(Array.from({ length: 50 }, asks));
    expect(said.filter(({ status }) => status === 303)).toHaveLength(9);
    const refused = said.find(({ status }) => status === 422);
    expect(refused!.text).toContain('tio gånger den senaste timmen');
    const waiting = plain((await at.get('consultant', at.stay)).text);
    expect(waiting).toMatch(/\d+ frågor från arbetsgivare väntar/);
  });
});

it('says what to do first where nobody at the employer has an address, and offers who leaves later', async () => {
  const contact = (set: string) =>
    at.database.script(`update employer_contact set ${set} where name = 'Nadja Ek'`);
  const page = async () => plain((await at.get('consultant', `${at.hosts}/ny`)).text);
  await contact('email = null');
  expect(await page()).toContain('Ingen kontaktperson hos arbetsgivaren har en e-postadress.');
  expect(await page()).not.toContain('Skicka länken');
  expect(plain((await at.get('supervisor', `${at.hosts}/ny`)).text)).not.toContain('Lägg till kontaktperson');
  await contact("email = 'nadja@exempel.invalid', ended_on = '2027-01-31'");
  expect(await page()).toContain('Nadja Ek');
  await contact('ended_on = null');
});
