import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openHosting } from './hosting.testing.ts';

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const calls = { telefon: '070-174 06 05' };

let at: Awaited<ReturnType<typeof openHosting>>;
let link: { token: string; id: string };
let nadja: ReturnType<typeof at.browser>;
const page = async () => plain((await nadja.get('/for-arbetsgivare')).text);
const sends = (form: string, values: Record<string, string>) =>
  nadja.post(`/for-arbetsgivare/${link.id}/${form}`, { id: newId(), ...values });
const addressed = async (subject: string) =>
  (await at.letters()).filter((letter) => letter.subject === subject).map(({ to_address }) => to_address);
beforeAll(async () => {
  at = await openHosting();
  link = await at.linked();
  nadja = at.browser();
  await nadja.comesIn(link.token);
  for (const who of ['consultant', 'otherConsultant', 'manager', 'lssOfficer'])
    await at.database.script(
      `update account set email = '${who}@exempel.invalid' where account_id = '${at.world.members[who]!.accountId}'`,
    );
});
afterAll(() => at.database.close());

describe('whom somebody at an employer reaches', () => {
  const absent = (who: string, instead: string) =>
    at.database.script(`insert into deputy (collaboration_id, deputy_id, organisation_id, absent_account_id, deputy_account_id, starts_on, ends_on)
      values ('${at.world.collaborationId}', '${newId()}', '${at.world.organisations.fsf}', '${at.world.members[who]!.accountId}',
        '${at.world.members[instead]!.accountId}', current_date - 30, current_date + 30)`);

  it('is nobody who is close to the person but answers no employer', async () => {
    await at.database.script(`insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id)
      values ('${at.world.collaborationId}', '${newId()}', '${at.world.organisations.fsf}', '${at.bea}', '${at.world.members.lssOfficer!.accountId}')`);
    expect((await sends('ring', calls)).status).toBe(303);
    expect(await addressed('En arbetsgivare väntar på svar')).toEqual(['consultant@exempel.invalid']);
    expect((await at.get('lssOfficer', '/larandeplatser/stod')).status).toBe(403);
    expect(await page()).not.toContain('Prov lssOfficer');
    await at.database.script("update mail set subject = 'läst'");
  });

  it('is those responsible, and whoever stands in for them while they are away', async () => {
    expect(await page()).toContain('Prov consultant');
    await absent('consultant', 'otherConsultant');
    const while_away = await page();
    expect(while_away).toContain('Prov otherConsultant');
    expect(while_away).not.toContain('Prov consultant');
    expect((await sends('ring', calls)).status).toBe(303);
    expect((await addressed('En arbetsgivare väntar på svar')).toSorted()).toEqual([
      'consultant@exempel.invalid',
      'otherConsultant@exempel.invalid',
    ]);
    expect(plain((await at.get('otherConsultant', '/larandeplatser/stod')).text)).toContain('Bea Lind');
    await at.database.script('update deputy set ends_on = starts_on');
  });

  it('is whoever manages the organisation where all have left, also the one who made the link', async () => {
    const leave = (ends: string) =>
      at.database.script(
        `update membership set ends_at = ${ends} where account_id = '${at.world.members.consultant!.accountId}'`,
      );
    await leave('now()');
    const left = await page();
    expect(left).toContain('Prov manager');
    expect(left).not.toContain('Prov consultant');
    expect((await sends('ring', calls)).status).toBe(303);
    expect((await addressed('En arbetsgivare väntar på svar'))[0]).toBe('manager@exempel.invalid');
    await leave("'infinity'");
  });
});

describe('a check-in where something is hard', () => {
  const said = { 'hur-gar-det': 'well', tider: 'as_agreed', handledning: 'enough', 'hor-av-oss': 'nothing' };

  it('is told to those who keep the stay, also where no call was asked for; one that goes well is not', async () => {
    expect((await sends('stam-av', said)).status).toBe(303);
    expect(await addressed('En arbetsgivare har stämt av')).toEqual([]);
    const hard = { ...said, id: newId(), handledning: 'too_little' };
    for (const _ of [1, 2]) expect((await sends('stam-av', hard)).status).toBe(303);
    expect(await addressed('En arbetsgivare har stämt av')).toEqual(['consultant@exempel.invalid']);
    const list = plain((await at.get('consultant', '/larandeplatser/stod')).text);
    expect(list).toContain('Bea Lind Nadja Ek');
    expect(list).toContain('Handledningen räcker inte');
    expect(list).not.toContain('Handledningen räcker.');
    expect((await at.get('otherConsultant', '/larandeplatser/stod')).text).not.toContain('Bea Lind');
  });
});

it('a picture on the page is no read of anybody', async () => {
  const face = newId();
  await at.database.script(`insert into account_picture (collaboration_id, account_id, account_picture_id, type, bytes)
    values ('${at.world.collaborationId}', '${at.world.members.consultant!.accountId}', '${face}', 'image/png', '\\x89504e47')`);
  const reads = await at.counts('read_log');
  expect((await nadja.get(`/for-arbetsgivare/bild/${face}`)).status).toBe(200);
  expect(await at.counts('read_log')).toBe(reads);
});

describe('when the link is taken back', () => {
  it('the person no longer reads that the workplace sees anything, and an answer says that nobody there reads it', async () => {
    await at.shows(link.id, 'helps', 'Skriftligt schema');
    const request = newId();
    expect((await sends('ring', { ...calls, id: request })).status).toBe(303);
    const bea = await at.asBea();
    const own = async () => plain(await bea.get('/min-plats/arbetsplatsen'));
    expect(await own()).toContain('Nadja Ek ser det här');
    expect((await at.post('consultant', `${at.hosts}/${link.id}/dra-tillbaka`, {})).status).toBe(303);
    expect(await own()).toContain('Arbetsplatsen ser inget om dig.');
    const answering = `${at.hosts}/svar/${request}`;
    expect(plain((await at.get('consultant', answering)).text)).toContain(
      'Arbetsgivarens sida är stängd. Svaret syns bara för er: ring 070-174 06 05',
    );
    for (const _ of [1, 2])
      expect((await at.post('consultant', answering, { svar: 'Vi har talats vid' })).status).toBe(303);
    const answered = filledIn((await at.get('consultant', answering)).text, { svar: 'Jag ringer' });
    const twice = await at.post('consultant', answering, answered);
    expect([twice.status, plain(twice.text)]).toEqual([422, expect.stringContaining('har redan svarat')]);
  });
});
