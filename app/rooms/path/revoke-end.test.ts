import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor, asStatistics } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { countTransitions } from '../outcomes/outcomes.store.ts';
import { shipped } from './examples.testing.ts';
import { hiddenIn, openScreens } from './screens.testing.ts';

let screens: Awaited<ReturnType<typeof openScreens>>;
let person: string;
let page: string;
const decide = '/vag/dv-beslut';
const revoke = '/vag/dv-beslut/aterkalla';

const startedPerson = async (family: string) => {
  const id = await screens.person('Dana', family);
  const typed = { datum: '2026-10-01', inflode: 'own_wish' };
  const started = await screens.send('consultant', `/deltagare/${id}/vag/starta`, typed);
  expect(started).toMatchObject({ status: 303 });
  return id;
};

/** Support after day activity is offered, and the person says no to it. */
const answersSupport = async (id: string) => {
  const facts = {
    support_offered: {
      utfall: 'offered',
      datum: '2026-10-02',
      'd-by': 'FSF',
      'd-what': 'Stöd på arbetsplatsen',
    },
    support_answered: { utfall: 'no', datum: '2026-10-03' },
  };
  for (const [kind, values] of Object.entries(facts)) {
    const kept = await screens.send('consultant', `/deltagare/${id}/vag/uppgift?slag=${kind}`, values);
    expect(kept).toMatchObject({ status: 303 });
  }
};

const decision = (more: Record<string, string> = {}) => ({
  beslutat: '2026-11-10',
  'sista-dag': '2026-11-20',
  mal: 'paid_work',
  'vem-beslutade': 'Prov lssOfficer',
  grund: 'LSS 9 § 10: personen har fått arbete',
  ...more,
});

const placements = () =>
  asActor(screens.database, screens.world.members.consultant!, testDay, (tx) =>
    tx
      .selectFrom('placement')
      .select(['starts_on', 'ends_on'])
      .where('participant_id', '=', person)
      .orderBy('starts_on')
      .execute(),
  );

/** The year's total as the analyst sees it, without a value while it is too small. */
const counted = () =>
  asStatistics(screens.database, screens.world.members.analyst!, testDay, (tx) =>
    countTransitions(tx, 'year'),
  ).then((cells) => cells.find(({ year }) => year === 2026)?.value);

beforeAll(async () => {
  screens = await openScreens([shipped('malmo')]);
  const { world, database } = screens;
  await database.script(`insert into coverage (collaboration_id, organisation_id, year, registered_through)
    values ('${world.collaborationId}', '${world.organisations.fsf}', 2026, '${testDay}')`);
  for (const family of ['Ek', 'Lind', 'Alm', 'Björk', 'Asp']) {
    const other = await startedPerson(family);
    await answersSupport(other);
    expect(await screens.send('lssOfficer', `/deltagare/${other}${decide}`, decision())).toMatchObject({
      status: 303,
    });
  }
  person = await startedPerson('Åberg');
  page = `/deltagare/${person}`;
});
afterAll(() => screens?.close());

const send = (typed: Record<string, string>, who = 'lssOfficer') => screens.send(who, page + revoke, typed);

describe('a decision to end day activity that was wrong', () => {
  test('there is nothing to revoke before it is made', async () => {
    expect((await screens.get('lssOfficer', page + revoke)).text).toContain('inget beslut att återkalla');
    expect((await send({ varfor: 'Fel' })).status).toBe(422);
  });

  test('it is made once support after it is offered and answered, where the model asks for that', async () => {
    const early = await screens.send('lssOfficer', page + decide, decision());
    expect(early.status).toBe(422);
    expect(early.text).toContain('Registrera erbjudandet och personens svar först.');
    expect(await placements()).toEqual([{ starts_on: '2023-01-09', ends_on: null }]);
    await answersSupport(person);
  });

  test('once made, both its page and the person’s page lead to the revocation', async () => {
    expect(await screens.send('lssOfficer', page + decide, decision())).toMatchObject({ status: 303 });
    expect(await placements()).toEqual([{ starts_on: '2023-01-09', ends_on: '2026-11-20' }]);
    expect(await counted()).toBe(6);
    for (const address of [page, page + decide])
      expect((await screens.get('lssOfficer', address)).text).toContain(`href="${page}${revoke}"`);
    expect((await screens.get('consultant', page)).text).not.toContain(revoke);
  });

  test.each([
    ['consultant', 403],
    ['supervisor', 403],
    ['otherConsultant', 404],
    ['asfCaseworker', 404],
  ])('%s may not: %i', async (who, status) => {
    expect((await screens.get(who, page + revoke)).status).toBe(status);
    expect((await screens.post(who, page + revoke, { varfor: 'Fel' })).status).toBe(status);
  });

  test.each([
    ['no reason', { varfor: '' }, 'Fyll i fältet.'],
    ['a day to come', { varfor: 'Fel', aterkallat: '2026-12-24' }, 'Datumet ligger i framtiden.'],
    ['before the decision', { varfor: 'Fel', aterkallat: '2026-11-01' }, 'före beslutets datum'],
  ])('%s is refused, and what was typed stays', async (_, typed, sentence) => {
    const refused = await send({ aterkallat: testDay, 'vem-beslutade': 'Lena', ...typed });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('value="Lena"');
  });

  const typed = { aterkallat: testDay, varfor: 'Fel sista dag', 'vem-beslutade': 'Lena' };

  test('a placement that has begun since is corrected first', async () => {
    const own = { collaboration_id: screens.world.collaborationId, placement_id: newId() };
    const as = screens.world.members.consultant!;
    await asActor(screens.database, as, testDay, (tx) =>
      tx
        .insertInto('placement')
        .values({
          ...own,
          organisation_id: screens.world.organisations.fsf!,
          participant_id: person,
          unit_id: screens.world.units.south!,
          form: 'group',
          starts_on: '2026-11-21',
        })
        .execute(),
    );
    const refused = await send(typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Personen har fått en ny placering efter den sista dagen.');
    expect(await counted()).toBe(6);
    await screens.database.script(`delete from placement where placement_id = '${own.placement_id}'`);
  });

  test('is struck visibly, counts no more, and the placement goes on; sent twice it is one revocation', async () => {
    const second = await screens.get('lssOfficer', page + revoke);
    const form = { ...hiddenIn((await screens.get('lssOfficer', page + revoke)).text), ...typed };
    expect(await screens.post('lssOfficer', page + revoke, form)).toMatchObject({ status: 303, to: page });
    expect(await screens.post('lssOfficer', page + revoke, form)).toMatchObject({ status: 303, to: page });
    expect(await placements()).toEqual([{ starts_on: '2023-01-09', ends_on: null }]);
    expect(await counted()).toBe(5);
    const { text } = await screens.get('consultant', page);
    expect(text).toMatch(
      /<s>Beslut om att avsluta daglig verksamhet<\/s>.*Ströks .* av Prov lssOfficer.*Fel sista dag/s,
    );
    expect(text.match(/Beslut om att avsluta daglig verksamhet: upphävt/g)).toHaveLength(1);
    expect(text).toMatch(
      /Rättelse av övergången.*Vart personen går: .*arbete.* → inget.*Placeringen slutar: 20 november 2026 → tills vidare/s,
    );
    const late = await screens.post('lssOfficer', page + revoke, { ...hiddenIn(second.text), ...typed });
    expect(late.status).toBe(422);
    expect(late.text).toContain('inget beslut att återkalla');
  });

  test('lets a new decision be made, also of an earlier day; a window from before it sees what is new', async () => {
    const again = await screens.send(
      'lssOfficer',
      page + decide,
      decision({ beslutat: '2026-11-12', 'sista-dag': '2026-11-21' }),
    );
    expect(again).toMatchObject({ status: 303 });
    expect(await placements()).toEqual([{ starts_on: '2023-01-09', ends_on: '2026-11-21' }]);
    expect(await counted()).toBe(6);
    expect((await screens.get('lssOfficer', page + decide)).text).toContain('redan registrerat');
    const old = { ...hiddenIn((await screens.get('lssOfficer', page + revoke)).text), beslut: newId() };
    const refused = await screens.post('lssOfficer', page + revoke, { ...old, ...typed });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('En kollega har sparat');
    expect(refused.text).toContain('Fel sista dag');
  });

  test('puts back the last day that the placement had before', async () => {
    await screens.database.script(
      `update transition set placement_ended_on = '2027-06-30' where participant_id = '${person}' and not struck`,
    );
    expect(await send(typed)).toMatchObject({ status: 303 });
    expect(await placements()).toEqual([{ starts_on: '2023-01-09', ends_on: '2027-06-30' }]);
  });
});

test('a decision about somebody on no way, typed as the sign-in ran out, comes back and says that it is not saved', async () => {
  const onNoWay = `/deltagare/${await screens.person('Eli', 'Holm')}${decide}`;
  await screens.late('lssOfficer', onNoWay, decision());
  const { text } = await screens.get('lssOfficer', onNoWay);
  expect(text).toContain('LSS 9 § 10: personen har fått arbete');
  expect(text).toContain('Det är inte sparat än.');
});
