import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { findEmployer } from './employers.store.ts';
import { idOf, openEmploying } from './employing.testing.ts';
import { usualLevels } from './levels.rules.ts';
import { readLevels } from './levels.store.ts';

let house: Awaited<ReturnType<typeof openEmploying>>;
beforeAll(async () => {
  house = await openEmploying();
});
afterAll(() => house.database.close());

describe('an employer', () => {
  it('comes back as it was saved, and the same form sent twice is one', async () => {
    const id = newId();
    for (const _ of [1, 2])
      expect((await house.post('consultant', '/arbetsgivare/ny', { id, ...house.typed })).to).toBe(
        `/arbetsgivare/${id}?sparat=1`,
      );
    expect(await house.asConsultant((tx) => findEmployer(tx, id))).toEqual({
      id,
      name: 'Lager Nord AB',
      kind: 'company',
      number: '5599990008',
      branch: 'warehouse',
      began: 'own_call',
      beganOn: '2026-11-01',
      interest: 'yes',
      interestOn: testDay,
      responsibleId: house.world.members.consultant!.accountId,
      responsible: 'Prov consultant',
      responsibleLeft: false,
      agreed: 'De ringer när de har plats.',
      nextContactOn: '2026-12-10',
      lastContactOn: null,
      endedOn: null,
      endedBecause: null,
      version: 1,
    });
    const { text } = await house.get('consultant', `/arbetsgivare/${id}`);
    for (const said of ['559999-0008', 'Lager och transport', 'Vi ringde eller kom dit, söndag 1 november'])
      expect(text).toContain(said);
    const again = await house.post('otherConsultant', '/arbetsgivare/ny', { id: newId(), ...house.typed });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Numret finns redan här, hos Lager Nord AB.');
  });

  it.each<[Record<string, string>, string, string]>([
    [{ namn: '' }, 'namn', 'Fyll i fältet.'],
    [{ nummer: '559999-0009' }, 'nummer', 'Den sista siffran stämmer inte med de andra.'],
    [{ nummer: '900101-2388' }, 'nummer', 'Det är ett personnummer.'],
    [{ nummer: '' }, 'nummer', 'Bara en enskild firma saknar ett eget.'],
    [{ slag: 'sole_trader' }, 'nummer', 'är ett personnummer och sparas inte'],
    [{ bransch: 'x' }, 'bransch', 'Välj ett av alternativen.'],
    [{ ansvarig: newId() }, 'ansvarig', 'Välj ett av alternativen.'],
    [{ nasta: 'snart' }, 'nasta', 'datum'],
    [{ 'borjan-dag': '2026-11-23' }, 'borjan-dag', 'Dagen har inte varit än.'],
  ])('%o is refused at its field, and nothing is written', async (wrong, field, sentence) => {
    const count = () => rowsAsOwner<{ n: number }>(house.database, 'select count(*)::int as n from employer');
    const before = await count();
    const values = { id: newId(), ...house.typed, nummer: '5599980017', ...wrong };
    const { status, text } = await house.post('manager', '/arbetsgivare/ny', values);
    expect(status).toBe(422);
    expect(new RegExp(`id="f-${field}-error".*?</p>`, 's').exec(text)?.[0]).toContain(sentence);
    expect(text).toContain('De ringer när de har plats.');
    expect(await count()).toEqual(before);
  });

  it('that many write in at the same moment stands once', async () => {
    const said = await Promise.all(
      Array.from({ length: 6 }, () =>
        house.post('consultant', '/arbetsgivare/ny', { id: newId(), ...house.typed, nummer: '5599990032' }),
      ),
    );
    expect(said.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422, 422, 422]);
  });

  it('sent with no field at all says what is missing', async () => {
    const answer = await house.post('consultant', '/arbetsgivare/ny', {});
    expect(answer.status).toBe(422);
    for (const said of ['Namn: Fyll i fältet.', 'Slag: Välj ett av alternativen.'])
      expect(answer.text).toContain(said);
  });

  it('that is a sole trader has no number, and two have none', async () => {
    for (const namn of ['Eds måleri', 'Åsas bageri']) {
      const page = await house.added('consultant', { namn, slag: 'sole_trader', nummer: '' });
      expect((await house.get('consultant', page)).text).toContain('Enskild firma: numret sparas inte');
    }
  });

  it('changed in two windows: the later save sees what is new and loses nothing typed', async () => {
    const page = await house.added();
    const { text } = await house.get('consultant', `${page}/andra`);
    const first = filledIn(text, { namn: 'Gröna', bransch: 'garden' });
    const second = filledIn(text, { namn: 'Grönare', overenskommet: 'De vill börja smått.' });
    expect((await house.post('otherConsultant', `${page}/andra`, first)).status).toBe(303);
    const refused = await house.post('consultant', `${page}/andra`, second);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('från ”Lager Nord AB” till ”Gröna”. Din text står kvar');
    expect(refused.text).toContain('från ”Lager och transport” till ”Park och trädgård”');
    const again = filledIn(refused.text, {});
    expect((await house.post('consultant', `${page}/andra`, again)).status).toBe(303);
    const kept = await house.asConsultant((tx) => findEmployer(tx, idOf(page)));
    expect(kept).toMatchObject({ name: 'Grönare', branch: 'garden', agreed: 'De vill börja smått.' });
  });

  it('ends on a day with its reason, stays to be read, and can begin again', async () => {
    const page = await house.added('consultant', { namn: 'Snart slut' });
    const end = { dag: '2026-11-20', varfor: 'no_place' };
    const early = await house.post('consultant', `${page}/avsluta`, { ...end, dag: '2026-10-31' });
    expect(early.status).toBe(422);
    expect(early.text).toContain('Sista dagen är före dagen då det började.');
    const { text } = await house.get('consultant', `${page}/avsluta`);
    expect((await house.post('consultant', `${page}/avsluta`, filledIn(text, end))).status).toBe(303);
    expect((await house.get('supervisor', page)).text).toContain('Har ingen plats att erbjuda');
    expect((await house.get('supervisor', '/arbetsgivare')).text).toContain('Avslutad fredag 20 november');
    expect((await house.post('consultant', `${page}/borja-igen`, {})).status).toBe(303);
    expect(await house.asConsultant((tx) => findEmployer(tx, idOf(page)))).toMatchObject({
      endedOn: null,
      endedBecause: null,
    });
  });
});

describe('who may', () => {
  const sees = [
    'consultant',
    'supervisor',
    'projectLead',
    'manager',
    'asfCaseworker',
    'afOfficer',
    'schoolStaff',
  ];
  it.each(sees)('%s sees the own organisation’s, never another’s', async (who) => {
    const page = await house.added('consultant', { namn: 'Bara FSF:s' });
    const ours = house.world.members[who]!.organisationId === house.world.organisations.fsf;
    const list = await house.get(who, '/arbetsgivare');
    expect(list.status).toBe(200);
    expect(list.text.includes('Bara FSF:s')).toBe(ours);
    expect((await house.get(who, page)).status).toBe(ours ? 200 : 404);
  });

  it.each(['lssOfficer', 'unitStaff', 'fkOfficer', 'analyst', 'modelManager', 'administrator'])(
    'it is closed to %s',
    async (who) => {
      const page = await house.added();
      for (const path of ['/arbetsgivare', '/arbetsgivare/ny', page, `${page}/andra`, '/arbetsgivare/nivaer'])
        expect((await house.get(who, path)).status, path).toBe(403);
    },
  );

  it.each(['supervisor', 'afOfficer'])('%s sees and keeps nothing', async (who) => {
    expect((await house.get(who, '/arbetsgivare')).text).not.toContain('Lägg till arbetsgivare');
    expect((await house.post(who, '/arbetsgivare/ny', { id: newId(), ...house.typed })).status).toBe(403);
  });

  it.each(['otherConsultant', 'projectLead', 'manager', 'asfCaseworker', 'schoolStaff'])(
    '%s keeps the own organisation’s',
    async (who) => {
      const page = await house.added(who);
      expect((await house.get(who, `${page}/andra`)).status).toBe(200);
    },
  );
});

it('what is to be done about one’s own employers is counted on the page of one’s people, and leads there', async () => {
  const counted = async (who: string) =>
    /att-gora=ja"[^>]*>.*?<\/a>/s
      .exec((await house.get(who, '/deltagare')).text)?.[0]
      .replace(/<[^>]*>/g, ' ');
  expect(await counted('otherConsultant')).toBeUndefined();
  const page = await house.added('otherConsultant', { namn: 'Tyst AB', nasta: '2026-11-20' });
  expect(await counted('otherConsultant')).toMatch(/Arbetsgivare att kontakta\s+1/);
  expect((await house.get('otherConsultant', '/arbetsgivare?vems=mina&att-gora=ja')).text).toContain(page);
  expect(await counted('lssOfficer')).toBeUndefined();
});

it('levels hold for the whole collaboration, are only added to, and only leaders set them', async () => {
  const read = () => house.asConsultant(readLevels);
  expect(await read()).toEqual(usualLevels);
  expect((await house.get('consultant', '/arbetsgivare/nivaer')).status).toBe(403);
  const set = async (tystnad: string) => {
    const { text } = await house.get('projectLead', '/arbetsgivare/nivaer');
    return house.post('projectLead', '/arbetsgivare/nivaer', filledIn(text, { tystnad }));
  };
  expect((await set('0')).text).toContain('Skriv ett helt tal från 1 till 1000.');
  expect((await set('30')).status).toBe(303);
  expect((await set('45')).status).toBe(303);
  expect(await read()).toEqual({ ...usualLevels, employer_silence_days: 45 });
  const rows = await rowsAsOwner<{ value: number }>(
    house.database,
    'select value from working_level order by value',
  );
  expect(rows.map(({ value }) => value)).toEqual([30, 45]);
});
