import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { bookStay } from './keep-stay.ts';
import { findPlace } from './places.store.ts';
import { openPlacing } from './placing.testing.ts';
import type { StayContent } from './stays.rules.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
beforeAll(async () => {
  at = await openPlacing();
});
afterAll(() => at.database.close());

const stays = () => rowsAsOwner<{ n: number }>(at.database, 'select count(*)::int as n from stay');
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const end = async (page: string, dag: string) => {
  const { text } = await at.get('consultant', `${page}/avsluta`);
  const done = await at.post('consultant', `${page}/avsluta`, filledIn(text, { dag, varfor: 'completed' }));
  expect(done.status).toBe(303);
};

describe('a place', () => {
  it('comes back as it was saved, with its seats over time', async () => {
    const id = await at.opened(3, { namn: 'Salladen', avtal: '2027-06-30' });
    const fewer = await at.post('consultant', `/larandeplatser/${id}/antal`, {
      id: newId(),
      fran: '2027-01-01',
      platser: '1',
    });
    expect(fewer.status).toBe(303);
    expect(await at.asConsultant((tx) => findPlace(tx, id))).toMatchObject({
      name: 'Salladen',
      kind: 'learning_place',
      agreementUntil: '2027-06-30',
      employer: 'Kök Söder',
      branch: 'kitchen',
      area: 'Söder',
      seats: [
        { fromOn: '2026-01-01', seats: 3 },
        { fromOn: '2027-01-01', seats: 1 },
      ],
    });
    const page = plain((await at.get('supervisor', `/larandeplatser/${id}`)).text);
    expect(page).toContain('□□□ 0 av 3 platser används');
    expect(page).toContain('3 lediga nu');
    const list = (query: string) => at.get('consultant', `/larandeplatser${query}`);
    expect((await list('?bransch=kitchen&omrade=S%C3%B6der&ledigt=nu')).text).toContain('Salladen');
    expect((await list('?bransch=garden')).text).toContain('Ingen plats passar in');
  });

  it('is not for those who do not work with employers, nor another organisation’s', async () => {
    const id = await at.opened(1);
    for (const who of ['lssOfficer', 'fkOfficer'])
      expect((await at.get(who, '/larandeplatser')).status, who).toBe(403);
    expect((await at.get('asfCaseworker', `/larandeplatser/${id}`)).status).toBe(404);
    expect((await at.get('supervisor', '/larandeplatser/ny')).status).toBe(403);
  });
});

describe('a stay', () => {
  it('holds a seat when it is booked; the last seat is not booked twice, and not taken away', async () => {
    const id = await at.opened(1, { avtal: '2027-06-30' });
    const { to } = await at.books(id);
    const page = to.split('?')[0]!;
    expect(plain((await at.get('consultant', page)).text)).toContain('Väntar på personen');
    const other = await openPerson(at.database, at.world.members.consultant!, {
      given: 'Dina',
      birthDate: '1997-05-06',
    });
    const full = await at.books(id, {}, `/deltagare/${other}/platser`);
    expect(full.status).toBe(422);
    expect(full.text).toContain('Platsen är full den tisdag 1 december');
    const none = await at.post('consultant', `/larandeplatser/${id}/antal`, {
      id: newId(),
      fran: '2027-02-01',
      platser: '0',
    });
    expect(none.status).toBe(422);
    expect(none.text).toContain('Fler är redan bokade den måndag 1 februari');
    await end(page, testDay);
    expect((await at.books(id, {}, `/deltagare/${other}/platser`)).status).toBe(303);
  });

  it.each<[Record<string, string>, string]>([
    [{ slutar: '2026-11-30' }, 'Sista dagen är före första dagen'],
    [{ slutar: '2027-07-01' }, 'Avtalet om platsen gäller till och med onsdag 30 juni'],
    [{ slutar: '2027-06-30', borjar: '2026-02-01' }, 'Tiden är längre än 44 veckor'],
    [{ slutar: '9999-12-31' }, 'Så långt fram går det inte.'],
    [{ 'fran-klockan': 'nio' }, 'Skriv ett klockslag'],
    [{ dagar: '' }, 'alternativ'],
    [{ handledare: newId() }, 'alternativ'],
  ])('with %o is refused in words, and nothing is written', async (wrong, sentence) => {
    const id = await at.opened(5, { avtal: '2027-06-30' });
    const before = await stays();
    const { status, text } = await at.books(id, wrong);
    expect(status).toBe(422);
    expect(plain(text).slice(-3000)).toContain(sentence);
    expect(text).toContain('Du diskar och plockar fram.');
    expect(await stays()).toEqual(before);
  });

  it('is one at a time for a person within the organisation', async () => {
    const id = await at.opened(5);
    const { to } = await at.books(id);
    const { status, text } = await at.books(await at.opened(5), { borjar: '2027-03-01' });
    expect(status).toBe(422);
    expect(text).toContain('Personen har redan en plats under den tiden.');
    await end(to.split('?')[0]!, testDay);
  });

  it('is answered in order, by the person on the own pages; what is changed is answered anew', async () => {
    const { to } = await at.books(await at.opened(1));
    const page = to.split('?')[0]!;
    const answer = async (part: string, more: Record<string, string> = {}) =>
      at.post('consultant', `${page}/svar`, {
        id: newId(),
        version: await at.versionOf(page),
        part,
        svar: 'yes',
        hur: 'signed',
        dag: testDay,
        ...more,
      });
    const nadja = { namn: 'Nadja Rask' };
    expect((await answer('employer', nadja)).text).toContain('Personen svarar först.');
    expect((await answer('municipality')).text).toContain('Personen svarar först.');
    const bea = await at.asBea();
    const shown = plain(await bea.get('/min-plats'));
    for (const said of [
      'Du övar på Kök Söder.',
      'Du jobbar måndag.',
      'Du börjar klockan 9 och slutar klockan 13.',
      'Nadja visar dig vad du ska göra.',
      'Ta buss 5 till Hamngatan.',
    ])
      expect(shown).toContain(said);
    expect((await bea.post('/min-plats/ja', { version: '7' })).text).toContain('Vi har ändrat något.');
    expect((await bea.post('/min-plats/ja', { version: '1' })).status).toBe(303);
    expect((await bea.post('/min-plats/ja', { version: '1' })).text).toContain('Du har redan svarat.');
    expect((await answer('municipality')).text).toContain('Arbetsgivaren svarar före kommunen.');
    expect((await answer('employer')).text).toContain('Skriv vem hos arbetsgivaren');
    expect((await answer('employer', nadja)).status).toBe(303);
    const last = { id: newId() };
    for (const _ of [1, 2]) expect((await answer('municipality', last)).status).toBe(303);
    expect((await answer('person')).text).toContain('Den parten har redan svarat');
    expect(plain((await at.get('supervisor', `/larandeplatser/besok`)).text)).toContain('Inga besök');
    expect(plain((await at.get('consultant', page)).text)).toContain('Överenskommet');
    const { text } = await at.get('consultant', `${page}/andra`);
    const changed = { vad: 'Du dukar.', dagar: 'mon' };
    expect((await at.post('consultant', `${page}/andra`, filledIn(text, changed))).status).toBe(303);
    const after = plain((await at.get('consultant', page)).text);
    expect(after).toContain('Väntar på personen');
    expect(after).toContain('Version 2.');
    const versions = await rowsAsOwner<{ what: string }>(
      at.database,
      `select what from stay_version where stay_id = '${page.split('/').at(-1)}' order by number`,
    );
    expect(versions.map(({ what }) => what)).toEqual(['Du diskar och plockar fram.', 'Du dukar.']);
    expect((await bea.post('/min-plats/nej', { version: '2' })).text).toContain('Välj ett svar.');
    expect((await bea.post('/min-plats/nej', { version: '2', varfor: 'hours' })).status).toBe(303);
    const no = plain((await at.get('consultant', page)).text);
    expect(no).toContain('Någon har sagt nej');
    expect(no).toContain('Nej, Tiderna, på egna sidor');
    await end(page, testDay);
  });

  it('belongs to those who keep it: nobody else opens its forms', async () => {
    const { to } = await at.books(await at.opened(1));
    const page = to.split('?')[0]!;
    for (const who of ['otherConsultant', 'lssOfficer', 'asfCaseworker', 'fkOfficer'])
      for (const path of [`${at.person}/boka`, `${page}/andra`, `${page}/svar`, `${page}/besok/ny`])
        expect((await at.get(who, path)).status, `${who} ${path}`).toBe(404);
    await end(page, testDay);
  });
});

describe('visits of a supervisor', () => {
  it('are planned dense at first, told, and struck when the stay ends', async () => {
    const { to } = await at.books(await at.opened(1), {
      borjar: '2026-11-02',
    });
    const page = to.split('?')[0]!;
    const plan = (forsta: string) =>
      at.post('consultant', `${page}/besok/ny`, {
        id: newId(),
        handledare: at.world.members.consultant!.accountId,
        forsta,
      });
    expect((await plan('2027-05-01')).text).toContain('Dagen ligger utanför tiden på platsen.');
    expect((await plan('2026-11-09')).status).toBe(303);
    const mine = plain((await at.get('consultant', '/larandeplatser/besok')).text);
    expect(mine).toContain('Bea Lind');
    expect(mine).toContain('Inte besvarat');
    const { text } = await at.get('consultant', page);
    const visit = new RegExp(`${page}/besok/[0-9a-f-]{36}`).exec(text)?.[0] ?? '';
    const form = (await at.get('consultant', visit)).text;
    const told = { hur: 'missed', dag: '2026-11-09', ord: 'Bea var ledig' };
    expect((await at.post('consultant', visit, filledIn(form, told))).status).toBe(303);
    expect(plain((await at.get('consultant', page)).text)).toContain('Blev inte av Bea var ledig');
    const load = plain((await at.get('projectLead', '/larandeplatser/belastning')).text);
    expect(load).toContain('Prov consultant 1 0 Nu');
    expect((await at.get('consultant', '/larandeplatser/belastning')).status).toBe(403);
    await end(page, testDay);
    const left = await rowsAsOwner<{ n: number }>(
      at.database,
      `select count(*)::int as n from support_visit where stay_id = '${page.split('/').at(-1)}' and outcome is null and planned_on > '${testDay}'`,
    );
    expect(left).toEqual([{ n: 0 }]);
  });
});

it('a school books workplace learning for its own pupil, at its own employer', async () => {
  const pupil = await openPerson(at.database, at.world.members.schoolStaff!, {
    given: 'Alma',
    birthDate: '2008-05-06',
  });
  const employer = await at.added('schoolStaff', { namn: 'Skolans bageri' });
  const addressed = { namn: 'Bageriet', adress: 'Ågatan 1' };
  await at.saves('schoolStaff', `${employer}/arbetsplatser/ny`, addressed);
  const form = (await at.get('schoolStaff', '/larandeplatser/ny')).text;
  const arbetsplats = /value="([0-9a-f-]{36})">Skolans bageri/.exec(form)?.[1] ?? '';
  const page = await at.saves('schoolStaff', '/larandeplatser/ny', {
    arbetsplats,
    namn: 'Ugnen',
    slag: 'apl',
    fran: '2026-01-01',
    platser: '1',
  });
  const booked = await at.books(
    page.split('/')[2]!,
    { handledare: at.world.members.schoolStaff!.accountId },
    `/deltagare/${pupil}/platser`,
    'schoolStaff',
  );
  expect(booked.status).toBe(303);
  const { text } = await at.get('schoolStaff', `/deltagare/${pupil}/platser`);
  expect(plain(text)).toContain('Kök Söder Väntar på personen');
  expect((await at.get('consultant', page)).status).toBe(404);
});

it('a no before anything is booked is kept with its reason', async () => {
  const id = await at.opened(1, { namn: 'Bageriet' });
  const choose = plain((await at.get('consultant', `${at.person}/boka`)).text);
  expect(choose).toContain('Kök Söder, Bageriet');
  const no = { id: newId(), vem: 'person', varfor: 'way_there', dag: testDay };
  for (const _ of [1, 2])
    expect((await at.post('consultant', `${at.person}/boka/${id}/nej`, no)).status).toBe(303);
  expect(plain((await at.get('consultant', at.person)).text)).toContain('Vägen dit');
});

it('of fifty who ask for the last seat at the same time exactly one gets it', async () => {
  const id = await at.opened(1, { namn: 'Sista platsen' });
  const { consultant } = at.world.members;
  const people: string[] = [];
  for (let nth = 0; nth < 50; nth += 1)
    people.push(
      await openPerson(at.database, consultant!, {
        given: `Prov ${nth}`,
        birthDate: addDays('1984-06-01', nth * 7),
      }),
    );
  const place = await at.asConsultant((tx) => findPlace(tx, id));
  const visitor = { ...consultant!, collaborationId: at.world.collaborationId } as never;
  const content: StayContent = {
    startsOn: '2026-12-01',
    endsOn: '2027-03-31',
    days: ['mon'],
    begins: '9',
    finishes: '13',
    placeWords: 'x',
    what: 'x',
    shownBy: 'x',
    wayThere: null,
    supervisorId: consultant!.accountId,
    daySupervisor: null,
    contactId: null,
  };
  const asked = await Promise.allSettled(
    people.map((person) =>
      asActor(at.database, consultant!, testDay, (tx) =>
        bookStay({ tx, visitor, today: testDay, lang: 'sv' }, person, place!, newId(), content),
      ),
    ),
  );
  const refused = asked.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(49);
  expect(new Set(refused.map(({ reason }) => reason.constraint))).toEqual(new Set(['stay_has_a_seat']));
  const booked = await rowsAsOwner<{ n: number }>(
    at.database,
    `select count(*)::int as n from stay where learning_place_id = '${id}'`,
  );
  expect(booked).toEqual([{ n: 1 }]);
});
