import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from './placing.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let placeId: string;
let stay: string;
let visits: string[];

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const shown = async (page: string, who = 'consultant') => plain((await at.get(who, page)).text);
const rows = <Row>(query: string) => rowsAsOwner<Row>(at.database, query);
/** A form as it stands, with something typed over it. */
const sends = async (page: string, typed: Record<string, string>) =>
  at.post('consultant', page, filledIn((await at.get('consultant', page)).text, typed));

beforeAll(async () => {
  at = await openPlacing();
  placeId = await at.opened(2);
  const handledare = at.world.members.consultant!.accountId;
  const { to } = await at.books(placeId, { borjar: '2026-11-02', handledare });
  stay = to.split('?')[0]!;
  await at.saves('consultant', `${stay}/besok/ny`, { handledare, forsta: '2026-11-20' });
  const planned = await rows<{ id: string }>(
    'select support_visit_id as id from support_visit order by planned_on',
  );
  visits = planned.map(({ id }) => `${stay}/besok/${id}`);
});
afterAll(() => at.database.close());

describe('one visit is moved', () => {
  it('with its reason; where it stood stands, and so do the others', async () => {
    const [, second] = visits as [string, string];
    const move = { dag: '2026-11-25', klockan: '10', varfor: 'workplace_asked' };
    const form = filledIn((await at.get('consultant', `${second}/flytta`)).text, move);
    expect((await at.post('consultant', `${second}/flytta`, form)).status).toBe(303);
    expect((await at.post('consultant', `${second}/flytta`, form)).text).toContain(
      'En kollega ändrade det här',
    );
    expect(await shown(stay)).toContain('onsdag 25 november 2026 10:00');
    expect(await shown(stay)).toContain('Flyttat från fredag 27 november 2026: Arbetsplatsen bad om det');
    const moved = await rows<{ n: number }>('select count(*)::int as n from support_visit_move');
    expect(moved).toEqual([{ n: 1 }]);
    expect(await shown(stay)).toContain('fredag 4 december');
  });

  it.each<[Record<string, string>, string]>([
    [{ dag: '2027-04-01' }, 'Dagen ligger utanför tiden på platsen.'],
    [{ dag: '2026-11-25', klockan: '10.00' }, 'Handledaren har ett annat besök just då.'],
    [{ dag: '2026-12-07', varfor: '' }, 'Välj ett av alternativen.'],
    [{ dag: '2026-12-07', klockan: 'tio' }, 'Skriv klockslaget som'],
  ])('to %o is refused in words, and it stands where it stood', async (to, sentence) => {
    const third = visits[2]!;
    const { status, text } = await sends(`${third}/flytta`, { varfor: 'clash', ...to });
    expect(status).toBe(422);
    expect(text).toContain(sentence);
    expect(await shown(stay)).toContain('fredag 4 december');
  });

  it('only while nobody has told of it, and only by those who keep the stay', async () => {
    const [first] = visits as [string];
    expect((await sends(first, { hur: 'held', dag: '2026-11-20' })).status).toBe(303);
    const { text } = await sends(`${first}/flytta`, { dag: '2026-12-08', varfor: 'other' });
    expect(text).toContain('Det är redan noterat hur besöket blev.');
    for (const part of ['flytta', 'anteckning'])
      expect((await at.get('lssOfficer', `${first}/${part}`)).status, part).toBe(404);
  });
});

describe('a note after a visit', () => {
  it('is codes and few words, asks once about health, and is corrected beside what stood', async () => {
    const page = `${visits[0]!}/anteckning`;
    expect((await sends(page, { ord: '' })).text).toContain('Kryssa för något');
    const asked = await sends(page, { bra: 'tasks', ord: 'Han har fått en diagnos' });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Det ser ut som hälsa');
    const once = { id: newId(), bra: 'tasks', ord: 'Packade snabbt' };
    for (const _ of [1, 2]) expect((await at.post('consultant', page, once)).status).toBe(303);
    expect(
      (await at.post('consultant', page, { id: newId(), hjalp: 'pace', ord: 'Packade lugnt' })).status,
    ).toBe(303);
    const text = await shown(stay);
    expect(text).toContain('Behöver hjälp: Takten. Packade lugnt');
    expect(text).toMatch(/Rättad\. Förut, Prov consultant, .*: Gick bra: Arbetsuppgifterna\. Packade snabbt/);
    expect(await rows('select count(*)::int as n from support_visit_note')).toEqual([{ n: 2 }]);
  });

  it('is reached from one’s own visits, just after they were held', async () => {
    const { text } = await at.get('consultant', '/larandeplatser/besok');
    expect(text).toContain(`${visits[0]!}/anteckning`);
    expect(text).toContain(`${visits[1]!}/flytta`);
  });
});

it('what others read of a stay is asked about once where it looks like health', async () => {
  const { status, text } = await sends(`${stay}/andra`, {
    visar: 'Nadja, som vet om hans diagnos',
    dagar: 'mon',
  });
  expect(status).toBe(422);
  expect(text).toContain('Det ser ut som hälsa');
  const other = await openPerson(at.database, at.world.members.consultant!, {
    given: 'Dina',
    birthDate: '1997-05-06',
  });
  const booked = await at.books(placeId, { vad: 'Lugnt för hans autism' }, `/deltagare/${other}/platser`);
  expect(booked.text).toContain('Det ser ut som hälsa');
});

it('the person’s overview says where, when and with whom', async () => {
  const text = await shown(`/deltagare/${at.bea}`);
  expect(text).toContain('Lärandeplats Kök Söder måndag Handledare Prov consultant Nästa besök 25 november');
  expect((await at.get('consultant', `/deltagare/${at.bea}`)).text).toContain(
    `href="/deltagare/${at.bea}/platser"`,
  );
});

it('a place names one’s own people, and says how many more there are', async () => {
  const page = `/larandeplatser/${placeId}`;
  expect(await shown(page)).toContain('Bea Lind måndag 2 november');
  const elsewhere = await shown(page, 'otherConsultant');
  expect(elsewhere).not.toContain('Bea');
  expect(elsewhere).toContain('Och 1 till, som du inte arbetar med.');
  const load = await shown('/larandeplatser/belastning', 'projectLead');
  expect(load).toContain('Prov consultant 1 0 Nu');
  await rowsAsOwner(
    at.database,
    `insert into working_level (collaboration_id, working_level_id, organisation_id, name, value, set_by)
       select collaboration_id, gen_random_uuid(), organisation_id, 'visits_per_week', 1, added_by from learning_place limit 1`,
  );
  expect(await shown('/larandeplatser/belastning', 'projectLead')).toContain(
    'Prov consultant 1 0 Från söndag',
  );
});

describe('what stands around an agreement', () => {
  let person: string;
  beforeAll(async () => {
    const dina = { given: 'Dina', birthDate: '1997-05-06' };
    person = `/deltagare/${await openPerson(at.database, at.world.members.consultant!, dina)}/platser`;
  });
  const ends = (page: string) => sends(`${page}/avsluta`, { dag: testDay, varfor: 'completed' });

  it('holds all answers when it is saved as it stands; visits outside the new days are struck', async () => {
    const { to } = await at.books(await at.opened(1), {}, person);
    const page = to.split('?')[0]!;
    const change = (more: Record<string, string>) => sends(`${page}/andra`, { dagar: 'mon', ...more });
    await at.saves('consultant', `${page}/svar`, {
      version: '1',
      part: 'person',
      svar: 'yes',
      hur: 'signed',
      dag: testDay,
    });
    await at.saves('consultant', `${page}/besok/ny`, {
      handledare: at.world.members.consultant!.accountId,
      forsta: '2026-12-01',
    });
    const again = {
      id: newId(),
      handledare: at.world.members.consultant!.accountId,
      forsta: '2026-12-01',
    };
    expect((await at.post('consultant', `${page}/besok/ny`, again)).status).toBe(303);
    expect(
      await rows(
        `select 1 from support_visit where stay_id = '${page.split('/').at(-1)}' and outcome is not null`,
      ),
    ).toEqual([]);
    expect((await change({})).status).toBe(303);
    expect(await shown(page)).toContain('Väntar på arbetsgivaren');
    expect((await change({ borjar: '2026-12-10' })).status).toBe(303);
    expect(await shown(page)).toContain('Väntar på personen');
    const planned = await rows<{ first: string }>(
      `select min(planned_on)::text as first from support_visit where stay_id = '${page.split('/').at(-1)}' and outcome is null`,
    );
    expect(planned).toEqual([{ first: '2026-12-15' }]);
    expect(await shown(page)).toContain('Struket ur planen');
    const { text } = await at.get('consultant', `${page}/andra`);
    await ends(page);
    const late = await at.post('consultant', `${page}/andra`, filledIn(text, { dagar: 'mon', vad: 'Annat' }));
    expect(late.text).toContain('Tiden på platsen är avslutad.');
  });

  it('keeps to the place: its agreement is not cut before somebody’s last day, and one that has ended offers nothing', async () => {
    const id = await at.opened(2, { namn: 'Ramen', avtal: '2027-06-30' });
    const { to } = await at.books(id, {}, person);
    const cut = (avtal: string) => sends(`/larandeplatser/${id}/andra`, { avtal });
    const refused = await cut('2027-01-31');
    expect(refused.status).toBe(422);
    expect(plain(refused.text)).toContain('Någon har en plats till och med onsdag 31 mars 2027.');
    const [employer] = await rows<{ page: string; workplace: string }>(
      "select '/arbetsgivare/' || employer_id as page, '/arbetsgivare/' || employer_id || '/arbetsplatser/' || workplace_id as workplace from workplace",
    );
    const there = 'Någon har en plats där till och med onsdag 31 mars 2027.';
    const over = await sends(`${employer!.page}/avsluta`, { dag: testDay, varfor: 'closed' });
    expect(plain(over.text)).toContain(there);
    const closes = await sends(`${employer!.workplace}/andra`, { 'sista-dag': '2027-01-31' });
    expect(plain(closes.text)).toContain(there);
    await ends(to.split('?')[0]!);
    expect((await cut('2026-11-01')).status).toBe(303);
    const list = () => shown('/larandeplatser?ledigt=nu');
    expect(await list()).not.toContain('Ramen');
    expect((await cut('')).status).toBe(303);
    expect(await list()).toContain('Ramen');
    await at.database.script("update workplace set ended_on = '2026-12-31'");
    const closed = await at.books(id, {}, person);
    expect(plain(closed.text)).toContain('finns kvar till och med torsdag 31 december 2026.');
    await at.database.script('update workplace set ended_on = null');
  });
});
