import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from '../places/placing.testing.ts';
import { findForum } from './forums.store.ts';
import { forumTyped } from './forums.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let employerId: string;
beforeAll(async () => {
  at = await openPlacing();
  const rows = await rowsAsOwner<{ id: string }>(at.database, 'select employer_id as id from employer');
  employerId = rows[0]!.id;
});
afterAll(() => at.database.close());

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const typed = () => forumTyped(at.world.members.consultant!.accountId);
const added = (more: Record<string, string> = {}, who = 'consultant') =>
  at.saves(who, '/forum/ny', { ...typed(), ansvarig: at.world.members[who]!.accountId, ...more });
const invites = (page: string, id = newId()) =>
  at.post('consultant', `${page}/arbetsgivare/ny`, { id, vem: employerId });
const yes = (more: Record<string, string> = {}) => ({
  id: newId(),
  person: at.bea,
  ja: 'yes',
  dag: testDay,
  hur: 'at_the_table',
  'till-vem': at.world.members.consultant!.accountId,
  ...more,
});
const asks = (page: string, more: Record<string, string> = {}) =>
  at.post('consultant', `${page}/deltagare/ny`, yes(more));
const rowsOf = (table: string, page: string) =>
  rowsAsOwner<{ id: string; came: boolean | null; version: number; taken_back_on?: string }>(
    at.database,
    `select ${table}_id as id, * from ${table} where forum_event_id = '${page.split('/')[2]}' order by version`,
  );
const idIn = async (table: string, page: string) => (await rowsOf(table, page))[0]!.id;

describe('a forum', () => {
  it('comes back as it was saved, sent twice is one, and is changed and cancelled', async () => {
    const id = newId();
    for (const _ of [1, 2]) expect(await added({ id })).toBe(`/forum/${id}`);
    const read = () => at.asConsultant((tx) => findForum(tx, id));
    expect(await read()).toEqual({
      id,
      name: 'Höstens forum',
      heldOn: testDay,
      starts: '09:30',
      ends: '11:00',
      place: 'Biblioteket',
      about: 'Vi möts.',
      responsibleId: at.world.members.consultant!.accountId,
      responsible: 'Prov consultant',
      cancelled: false,
      version: 1,
    });
    const { text } = await at.get('projectLead', `/forum/${id}/andra`);
    const changed = filledIn(text, { lokal: 'Medborgarhuset' });
    expect((await at.post('projectLead', `/forum/${id}/andra`, changed)).status).toBe(303);
    for (const [besked, cancelled] of [
      ['installt', true],
      ['installt', true],
      ['galler', false],
    ] as const) {
      await at.saves('manager', `/forum/${id}/stall-in`, { besked });
      expect(await read()).toMatchObject({ cancelled, place: 'Medborgarhuset' });
    }
    expect(plain((await at.get('supervisor', '/forum')).text)).toContain('Medborgarhuset');
  });

  it.each<[Record<string, string>, string, string]>([
    [{ till: '9' }, 'till', 'Träffen slutar innan den börjar.'],
    [{ namn: '' }, 'namn', 'Fyll i fältet.'],
    [{ fran: 'nio' }, 'fran', 'Skriv klockslaget som 10 eller 10.30.'],
    [{ ansvarig: newId() }, 'ansvarig', 'Välj ett av alternativen.'],
  ])('with %o is refused at its field, and nothing is written', async (wrong, field, sentence) => {
    const count = () => rowsAsOwner(at.database, 'select count(*)::int as n from forum_event');
    const before = await count();
    const { status, text } = await at.post('consultant', '/forum/ny', { id: newId(), ...typed(), ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="f-${field}-error".*?</p>`, 's').exec(text)?.[0]).toContain(sentence);
    expect(text).toContain('Vi möts.');
    expect(await count()).toEqual(before);
  });

  it('is the own organisation’s, for those who work with employers', async () => {
    const page = await added();
    for (const who of ['lssOfficer', 'unitStaff', 'fkOfficer', 'analyst', 'administrator'])
      for (const path of ['/forum', page, '/forum/ny', `${page}/narvaro`])
        expect((await at.get(who, path)).status, `${who} ${path}`).toBe(403);
    for (const who of ['asfCaseworker', 'afOfficer', 'schoolStaff'])
      expect((await at.get(who, page)).status, who).toBe(404);
    expect((await at.get('supervisor', '/forum/ny')).status).toBe(403);
    expect((await at.get('projectLead', `${page}/deltagare/ny`)).status).toBe(403);
  });
});

describe('an employer', () => {
  it('is invited once, answers, comes, and what was said stands in its log', async () => {
    const page = await added();
    const id = newId();
    for (const _ of [1, 2]) expect((await invites(page, id)).status).toBe(303);
    const again = await invites(page);
    expect(again.status).toBe(422);
    expect(plain(again.text)).toContain('Kök Söder är redan inbjuden till träffen.');
    const one = `${page}/arbetsgivare/${id}`;
    const { text } = await at.get('consultant', one);
    expect((await at.post('consultant', one, filledIn(text, { svar: 'coming' }))).status).toBe(303);
    const door = `${page}/narvaro`;
    for (const _ of [1, 2]) {
      const pressed = await at.post('consultant', `${door}/arbetsgivare/${id}`, { besked: 'came' });
      expect(pressed.to).toBe(`${door}#d-${id}`);
    }
    expect(await rowsOf('forum_employer', page)).toMatchObject([{ came: true, version: 3 }]);
    expect((await at.post('consultant', `${door}/arbetsgivare/${id}`, { besked: 'x' })).status).toBe(404);
    const said = { id: newId(), om: 'De har diabetes.' };
    const health = await at.post('consultant', `${one}/samtal`, said);
    expect(health.status).toBe(422);
    expect(health.text).toContain('Det ser ut som hälsa (diabetes).');
    await at.saves('consultant', `${one}/samtal`, { ...said, om: 'De behöver hjälp i disken.' });
    const employer = plain((await at.get('consultant', `/arbetsgivare/${employerId}`)).text);
    for (const shown of ['De behöver hjälp i disken. Höstens forum', 'Forumträff Dag Var med Höstens forum'])
      expect(employer).toContain(shown);
  });

  it('cannot have come before the day, nor to a cancelled forum; nothing is written', async () => {
    const page = await added({ dag: addDays(testDay, 1) });
    await invites(page);
    const id = await idIn('forum_employer', page);
    const press = () => at.post('consultant', `${page}/narvaro/arbetsgivare/${id}`, { besked: 'came' });
    const early = await press();
    expect(early.status).toBe(422);
    expect(early.text).toContain('Träffen har inte varit än.');
    const dialogue = await at.post('consultant', `${page}/arbetsgivare/${id}/samtal`, { om: 'Hej' });
    expect(dialogue.text).toContain('Träffen har inte varit än.');
    await at.saves('consultant', `${page}/stall-in`, {});
    expect((await press()).text).toContain('Träffen är inställd. Ingen närvaro skrivs.');
    expect((await invites(page)).text).toContain('Träffen är inställd. Ingen bjuds in.');
    expect(await rowsOf('forum_employer', page)).toMatchObject([{ came: null }]);
  });
});

describe('a person', () => {
  it.each<[Record<string, string>, string]>([
    [{ ja: '' }, 'Bara den som har sagt ja bjuds in.'],
    [{ dag: addDays(testDay, 1) }, 'Dagen har inte varit än.'],
    [{ hur: '' }, 'Välj ett av alternativen.'],
    [{ person: newId() }, 'Välj ett av alternativen.'],
  ])('with %o is not invited', async (wrong, sentence) => {
    const page = await added();
    const { status, text } = await asks(page, wrong);
    expect(status).toBe(422);
    expect(plain(text)).toContain(sentence);
    expect(await rowsOf('forum_guest', page)).toEqual([]);
  });

  it('whose yes was said after the forum is not invited', async () => {
    const page = await added({ dag: addDays(testDay, -3) });
    expect((await asks(page)).text).toContain('Dagen är efter träffen.');
  });

  it('is invited by a yes, once; comes; and is gone from the lists once the yes is taken back', async () => {
    const page = await added();
    expect((await asks(page)).status).toBe(303);
    expect(plain((await asks(page)).text)).toContain('Bea Lind är redan inbjuden till träffen.');
    const id = await idIn('forum_guest', page);
    const shown = plain((await at.get('consultant', page)).text);
    expect(shown).toContain('Vid bordet, söndag 22 november 2026, till Prov consultant');
    expect(shown).toContain('visas inte (1–4 är för få att visa)');
    for (const _ of [1, 2])
      await at.saves('consultant', `${page}/narvaro/deltagare/${id}`, { besked: 'came' });
    expect(await rowsOf('forum_guest', page)).toMatchObject([{ came: true, version: 2 }]);
    for (const _ of [1, 2]) await at.saves('consultant', `${page}/deltagare/${id}/tog-tillbaka`, {});
    expect(await rowsOf('forum_guest', page)).toMatchObject([{ version: 3 }]);
    for (const path of [page, `${page}/narvaro`])
      expect((await at.get('consultant', path)).text, path).not.toContain('Bea Lind');
    expect((await at.post('consultant', `${page}/narvaro/deltagare/${id}`, { besked: 'came' })).status).toBe(
      404,
    );
    expect((await asks(page)).status).toBe(303);
  });

  it('is shown to those who stand close, and each showing is logged', async () => {
    const page = await added();
    await asks(page);
    const id = await idIn('forum_guest', page);
    const shown = async () =>
      (
        await rowsAsOwner<{ n: number }>(
          at.database,
          `select count(*)::int n from read_log where act = 'list' and '${at.bea}' = any (participant_ids)`,
        )
      )[0]!.n;
    const before = await shown();
    for (const who of ['supervisor', 'projectLead', 'otherConsultant']) {
      expect((await at.get(who, page)).text, who).not.toContain('Bea Lind');
      for (const way of [`narvaro/deltagare/${id}`, `deltagare/${id}/tog-tillbaka`])
        await at.post(who, `${page}/${way}`, { besked: 'came' });
    }
    expect(await rowsOf('forum_guest', page)).toMatchObject([{ came: null, version: 1 }]);
    expect(await shown()).toBe(before);
    expect((await at.get('consultant', page)).text).toContain('Bea Lind');
    expect(await shown()).toBe(before + 1);
  });
});

it('what stood as come out of a forum stays chosen when the forum is cancelled, whatever else is saved', async () => {
  const forum = (await added()).split('/')[2]!;
  const placeId = await at.opened(2, { namn: 'Packningen', forum });
  const { to } = await at.books(placeId, { forum, borjar: '2027-09-01', slutar: '2027-12-01' });
  const visit = await at.saves('consultant', '/program/omgangar/ny', {
    slag: 'study_visit',
    kurs: '',
    namn: 'Besök',
    ledare: at.world.members.consultant!.accountId,
    lokal: 'Köket',
    platser: '4',
    forum,
  });
  await at.saves('consultant', `/forum/${forum}/stall-in`, {});
  for (const path of [`/larandeplatser/${placeId}/andra`, `${visit}/andra`, `${to.split('?')[0]}/forum`]) {
    const form = filledIn((await at.get('consultant', path)).text, {});
    expect((await at.post('consultant', path, form)).status, path).toBe(303);
    expect(filledIn((await at.get('consultant', path)).text, {}).forum, path).toBe(forum);
  }
  expect((await at.get('consultant', '/larandeplatser/ny')).text).not.toContain(forum);
});

it('what came out of a forum is chosen, proposed, shown on its page, and counted without small numbers', async () => {
  const page = await added({ namn: 'Vårens forum' });
  const forumId = page.split('/')[2]!;
  await invites(page);
  await at.saves('consultant', `${page}/narvaro/arbetsgivare/${await idIn('forum_employer', page)}`, {
    besked: 'came',
  });
  const log = `/arbetsgivare/${employerId}/kontakter/ny`;
  const proposed = filledIn((await at.get('consultant', log)).text, {}).forum;
  expect(proposed).toBeTruthy();
  await at.saves('consultant', log, { slag: 'visit', dag: testDay, om: 'Vi såg disken.', forum: forumId });
  await at.saves('consultant', log, { slag: 'call', dag: testDay, om: 'Något annat.', forum: '' });
  const round = {
    namn: 'Besök i köket',
    ledare: at.world.members.consultant!.accountId,
    lokal: 'Köket',
    platser: '4',
  };
  const visit = { slag: 'study_visit', kurs: '', forum: forumId, ...round };
  await at.saves('consultant', '/program/omgangar/ny', visit);
  const ofCourse = await at.post('consultant', '/program/omgangar/ny', { ...visit, slag: 'course' });
  expect(ofCourse.text).toContain('Bara ett studiebesök kan komma ur en forumträff.');
  const placeId = await at.opened(7, { namn: 'Disken', forum: forumId });
  const booking = await at.get('consultant', `${at.person}/boka/${placeId}`);
  expect(filledIn(booking.text, {}).forum).toBe(forumId);
  const { to } = await at.books(placeId, { forum: forumId });
  const stay = to.split('?')[0]!;
  for (const [forum, shown] of [
    ['', false],
    [forumId, true],
  ] as const) {
    const form = filledIn((await at.get('consultant', `${stay}/forum`)).text, { forum });
    expect((await at.post('consultant', `${stay}/forum`, form)).status).toBe(303);
    expect((await at.get('consultant', stay)).text.includes(`href="${page}"`)).toBe(shown);
  }
  const led = plain((await at.get('consultant', page)).text);
  for (const said of [
    'Kontakter efter träffen 2',
    'Varav besök 2',
    'Ingen dag än Studiebesök Besök i köket',
    'Antal platser 7',
    'Personer som fick en plats visas inte',
    'Bea Lind Disken',
  ])
    expect(led).toContain(said);
  expect(plain((await at.get('projectLead', page)).text)).not.toContain('Bea Lind');
  const others = Array.from({ length: 4 }, (_, nth) =>
    openPerson(at.database, at.world.members.consultant!, {
      given: `Prov${nth}`,
      birthDate: addDays('1998-03-03', nth),
    }),
  );
  for (const one of await Promise.all(others))
    expect((await at.books(placeId, { forum: forumId }, `/deltagare/${one}/platser`)).status).toBe(303);
  const counted = plain((await at.get('projectLead', page)).text);
  expect(counted).toContain('Personer som fick en plats 5 Varav fick anställning 0');
  const wrong = await at.post('consultant', log, { slag: 'call', dag: testDay, om: 'x', forum: newId() });
  expect(wrong.status).toBe(422);
});
