import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonGiven } from '../../../tests/open-person.ts';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openProgrammeHouse } from './programme.testing.ts';

const rate = {
  kommun: 'Exempelstad',
  fran: '2026-01-01',
  hel: '60',
  halv: '40',
  'halv-fran': '60',
  'hel-fran': '300',
};
const page = '/program/ersattning';
let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
let bea: string;
let day: string;

let round: string;
/** Somebody in day activity until 10 October, who was there on the day. */
const paidPerson = async (given: PersonGiven = {}): Promise<string> => {
  const one = await house.placed(given, { starts_on: '2026-01-01', ends_on: '2026-10-10' });
  await house.enrols(one, round);
  await house.post('consultant', `${day}/${one}/marke`, { besked: 'here' });
  return one;
};

beforeAll(async () => {
  house = await openProgrammeHouse();
  round = await house.round(8);
  day = await house.occasion(round, '2026-10-05');
  bea = await paidPerson();
  const after = await house.occasion(round, '2026-10-12');
  await house.post('consultant', `${after}/${bea}/marke`, { besked: 'here' });
});
afterAll(() => house.database.close());

const send = (manad: string, id = newId()) => house.post('manager', `${page}/skicka`, { id, manad });
const file = async () => {
  const { text } = await house.get('manager', page);
  const address = new RegExp(`${page}/[0-9a-f-]{36}/fil`).exec(text)![0];
  return (await house.get('manager', address)).text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
};

describe('the day allowance', () => {
  it('is nothing before the municipality has said what it is', async () => {
    const { text } = await house.get('manager', `${page}?manad=2026-10`);
    expect(text).toContain('Inget belopp är bestämt.');
    expect(text).toContain('Det finns inget nytt att skicka för den här månaden.');
  });

  it.each<[Record<string, string>, string]>([
    [{ halv: '61' }, 'En halv dag kan inte ge mer än en hel.'],
    [{ 'hel-fran': '59' }, 'En hel dag är minst lika lång som en halv.'],
    [{ hel: '60,50' }, 'Skriv ett helt tal från 0 till 10000.'],
    [{ fran: 'snart' }, 'Skriv datumet som'],
  ])('%o is refused', async (bad, sentence) => {
    const { status, text } = await house.post('manager', `${page}/belopp`, { id: newId(), ...rate, ...bad });
    expect(status).toBe(422);
    expect(text).toContain(sentence);
  });

  it('follows attendance until day activity ends, is sent once, and what changes afterwards is a correction', async () => {
    await house.saves('manager', `${page}/belopp`, rate);
    const next = filledIn((await house.get('manager', `${page}/belopp`)).text, {});
    expect(next).toMatchObject({ ...rate, fran: '' });
    const id = newId();
    for (const _ of [1, 2]) expect((await send('2026-10', id)).status).toBe(303);
    const october = await file();
    expect(october).toHaveLength(2);
    expect(october[1]).toMatch(/;2026-10-05;Halv dag;40;Dag$/);
    expect((await send('2026-10')).status).toBe(422);
    await house.post('consultant', `${day}/${bea}/marke`, { besked: 'no_show' });
    expect((await house.get('manager', `${page}?manad=2026-11`)).text).toContain('-40');
  });

  it.each(['oktober', '0000-01', '9999-12'])(
    'of no month (%s) is not sent, and asked for shows another',
    async (none) => {
      expect((await send(none)).status).toBe(404);
      expect((await house.get('manager', `${page}?manad=${none}`)).text).toContain(
        'Habiliteringsersättning, 2026-10',
      );
    },
  );

  it('is sent by each manager for the people managed, and nobody is paid twice', async () => {
    const unitId = house.world.units.south!;
    const ali = await paidPerson({ given: 'Ali', birthDate: '1997-05-02', unitId });
    const sent = (who: string) => house.post(who, `${page}/skicka`, { id: newId(), manad: '2026-10' });
    expect((await sent('unitManager')).status).toBe(303);
    expect((await house.get('manager', `${page}?manad=2026-11`)).text).not.toContain(
      `/deltagare/${ali}/program`,
    );
    expect((await sent('unitManager')).text).toContain('Det finns inget nytt att skicka');
    await house.post('consultant', `${day}/${ali}/marke`, { besked: 'no_show' });
    expect((await sent('unitManager')).text).toContain('Du har redan skickat månaden.');
  });

  it('of somebody whose identity is protected is paid by hand, and stands in no file', async () => {
    const eli = await paidPerson({ given: 'Eli', birthDate: '1996-05-02' });
    const link = `/deltagare/${eli}/program`;
    const page11 = () => house.get('manager', `${page}?manad=2026-11`);
    expect((await page11()).text).toContain(link);
    await house.database.script(`update file set protected = true where participant_id = '${eli}';
      insert into protected_access (collaboration_id, organisation_id, participant_id, account_id, protected_access_id, granted_by, reason)
        select collaboration_id, organisation_id, participant_id, '${house.world.members.manager!.accountId}', gen_random_uuid(),
          '${house.world.members.manager!.accountId}', 'chef' from file where participant_id = '${eli}'`);
    expect((await house.get('manager', `/deltagare/${eli}`)).status).toBe(200);
    expect((await page11()).text).not.toContain(link);
    const lifted = (days: string) =>
      house.database.script(`update file set protected = false where participant_id = '${eli}';
        update file set protected_from = '{${days}}', protected_to = '{2026-10-20}' where participant_id = '${eli}'`);
    await lifted('2026-10-06');
    expect((await page11()).text).toContain(link);
    await lifted('2026-10-05');
    expect((await page11()).text).not.toContain(link);
  });

  it('of a month that goes on waits', async () => {
    const { status, text } = await send('2026-11');
    expect(status).toBe(422);
    expect(text).toContain('Månaden är inte slut.');
  });

  it.each(['consultant', 'supervisor', 'projectLead'])('is not the work of %s', async (who) => {
    expect((await house.get(who, page)).status).toBe(403);
    expect((await house.post(who, `${page}/belopp`, { id: newId(), ...rate })).status).toBe(403);
  });

  it('is taken back in the file by a number that payroll can add up', async () => {
    house.application.setNow(new Date('2026-12-01T08:00:00Z'));
    const cookie = await signIn(house.app, house.world.members.manager!);
    const id = newId();
    expect((await postForm(house.app, `${page}/skicka`, { id, manad: '2026-11' }, cookie)).status).toBe(303);
    const sent = await house.app.request(`${page}/${id}/fil`, { headers: { cookie } });
    expect(await sent.text()).toContain(';2026-10-05;Ingen ersättning;-40;Rättelse');
  });
});
