import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from './placing.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let place: string;
let workplace: string;
let stay: string;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const shown = async (page: string, who = 'consultant') => plain((await at.get(who, page)).text);
const rows = <Row>(query: string) => rowsAsOwner<Row>(at.database, query);
const sends = async (page: string, typed: Record<string, string>) =>
  at.post('consultant', page, filledIn((await at.get('consultant', page)).text, typed));

beforeAll(async () => {
  at = await openPlacing();
  place = await at.opened(2, { namn: 'Disken' });
  const [row] = await rows<{ page: string }>(
    "select '/arbetsgivare/' || employer_id || '/arbetsplatser/' || workplace_id as page from workplace",
  );
  workplace = row!.page;
  const { to } = await at.books(place, { borjar: '2026-11-02', dagar: 'wed' });
  stay = to.split('?')[0]!;
});
afterAll(() => at?.database.close());

it('a place leads to the task as it was mapped, until the last day on which it is done', async () => {
  const mapped = { gors: 'Plocka in och ut.', ljud: 'some', tempo: 'own', lasa: 'none', mota: 'none' };
  const task = await at.saves('consultant', `${workplace}/uppgifter/ny`, {
    ...mapped,
    namn: 'Torka bord',
    lyfta: 'light',
    tider: 'morning',
    visar: 'Nadja är nära.',
    dag: testDay,
  });
  const form = (await at.get('consultant', `/larandeplatser/${place}/uppgifter/ny`)).text;
  const uppgift = /value="([0-9a-f-]{36})">Torka bord/.exec(form)?.[1] ?? '';
  await at.saves('consultant', `/larandeplatser/${place}/uppgifter/ny`, { uppgift });
  expect((await at.get('supervisor', `/larandeplatser/${place}`)).text).toContain(`href="${task}"`);
  expect(await shown(`${at.person}/boka`)).toContain('Torka bord');
  expect((await sends(`${task}/andra`, { tider: 'morning', 'sista-dag': testDay })).status).toBe(303);
  expect(await shown(`${at.person}/boka`)).toContain('Torka bord');
  expect((await sends(`${task}/andra`, { tider: 'morning', 'sista-dag': '2026-11-21' })).status).toBe(303);
  expect(await shown(`${at.person}/boka`)).not.toContain('Torka bord');
  expect(await shown(`/larandeplatser/${place}`)).not.toContain('Torka bord');
});

it('the name of a place asks about health, as an employer’s does', async () => {
  const sick = { namn: 'Lugna platsen för autism' };
  expect((await sends(`/larandeplatser/${place}/andra`, sick)).text).toContain('Det ser ut som hälsa');
  expect((await sends('/larandeplatser/ny', { ...sick, arbetsplats: at.workplaceId })).text).toContain(
    'Det ser ut som hälsa',
  );
  const where = { omrade: 'Vid psykiatrin' };
  expect((await sends(`${workplace}/andra`, where)).text).toContain('Det ser ut som hälsa');
});

it('a stay leads to its place for those who see places', async () => {
  expect((await at.get('consultant', stay)).text).toContain(`href="/larandeplatser/${place}"`);
});

describe('visits', () => {
  let visit: string;
  it('are proposed on a day when the person is there', async () => {
    const page = `${stay}/besok/ny`;
    const { text } = await at.get('consultant', page);
    expect(plain(text)).toContain('Personen är där onsdag, 09:00–13:00.');
    expect(text).toContain('value="2026-11-25"');
    await at.saves('consultant', page, {
      handledare: at.world.members.consultant!.accountId,
      forsta: '2026-11-18',
    });
    const [first] = await rows<{ id: string }>(
      'select support_visit_id as id from support_visit order by planned_on limit 1',
    );
    visit = `${stay}/besok/${first!.id}`;
  });

  it.each([
    [{ hur: 'held', dag: '2026-10-30' }, 'Dagen ligger utanför tiden på platsen.'],
    [{ hur: 'held', dag: '2026-11-23' }, 'Dagen har inte varit än.'],
  ])('told as %o it is refused in words', async (told, sentence) => {
    const { status, text } = await sends(visit, told);
    expect(status).toBe(422);
    expect(text).toContain(sentence);
  });

  it('to come have not failed to be', async () => {
    const [last] = await rows<{ id: string }>(
      'select support_visit_id as id from support_visit order by planned_on desc limit 1',
    );
    const { text } = await sends(`${stay}/besok/${last!.id}`, { hur: 'missed', dag: testDay });
    expect(text).toContain('Besöket har inte varit än.');
  });

  it('stand with whoever stands in for the supervisor, who tells how they went; told wrong they are corrected', async () => {
    expect(await shown('/larandeplatser/besok', 'otherConsultant')).not.toContain('Bea Lind');
    const [absent, deputy] = ['consultant', 'otherConsultant'].map((who) => at.world.members[who]!.accountId);
    await at.database.script(`insert into deputy (collaboration_id, deputy_id, organisation_id, absent_account_id, deputy_account_id, starts_on, ends_on)
      select collaboration_id, gen_random_uuid(), organisation_id, '${absent}', '${deputy}', '2026-11-20', '${testDay}' from stay limit 1`);
    const mine = await shown('/larandeplatser/besok', 'otherConsultant');
    expect(mine).toContain('Bea Lind I stället för Prov consultant');
    const form = filledIn((await at.get('otherConsultant', visit)).text, {
      hur: 'missed',
      dag: '2026-11-18',
    });
    expect((await at.post('otherConsultant', visit, form)).status).toBe(303);
    const page = (await at.get('consultant', stay)).text;
    expect(page).toContain(`href="${visit}"`);
    expect((await sends(visit, { hur: 'held', dag: '2026-11-18' })).status).toBe(303);
    expect(await shown(stay)).toContain('Hållet');
    await at.database.script(`update deputy set ends_on = '2026-11-21'`);
    expect(await shown('/larandeplatser/besok', 'otherConsultant')).not.toContain('Bea Lind');
  });
});

it('a stay that is agreed and has no visit stands among the supervisor’s until one is planned', async () => {
  const dina = { given: 'Dina', birthDate: '1997-05-06' };
  const person = `/deltagare/${await openPerson(at.database, at.world.members.consultant!, dina)}/platser`;
  const page = (await at.books(place, { borjar: '2026-11-02' }, person)).to.split('?')[0]!;
  const unplanned = async () =>
    / Inget besök är planerat (.*)/.exec(await shown('/larandeplatser/besok'))?.[1];
  expect(await unplanned()).toBeUndefined();
  for (const part of ['person', 'employer', 'municipality'])
    await at.saves('consultant', `${page}/svar`, {
      version: '1',
      part,
      svar: 'yes',
      hur: 'signed',
      namn: 'Nadja',
      dag: testDay,
    });
  expect(await unplanned()).toContain('Dina');
  await at.saves('consultant', `${page}/besok/ny`, {
    handledare: at.world.members.consultant!.accountId,
    forsta: '2026-11-23',
  });
  expect(await unplanned()).toBeUndefined();
  expect((await sends(`${page}/avsluta`, { dag: '2026-11-21', varfor: 'ours' })).status).toBe(303);
});

it('the load tells also who has nobody, and measures by a level only where one is set', async () => {
  const load = () => shown('/larandeplatser/belastning', 'projectLead');
  const before = await load();
  expect(before).toContain('Prov consultant 1 0 Nu');
  expect(before).toContain('Prov otherConsultant 0 0 Nu');
  expect(before).toContain('Prov supervisor 0 0 Nu');
  expect(before).not.toContain('Prov lssOfficer');
  expect(before).toContain('Ni har inte satt båda nivåerna än.');
  const form = (await at.get('projectLead', '/arbetsgivare/nivaer')).text;
  const set = filledIn(form, { 'per-handledare': '1', 'per-konsulent': '12' });
  expect((await at.post('projectLead', '/arbetsgivare/nivaer', { ...set, id: newId() })).status).toBe(303);
  expect(await load()).toContain('Prov consultant 1 av 1 0 av 12 Nu');
  expect(await load()).not.toContain('Ni har inte satt');
});
