import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { insertPlacement } from '../participants/periods.store.ts';
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

beforeAll(async () => {
  house = await openProgrammeHouse();
  const { database, world } = house;
  bea = await house.person();
  const consultant = world.members.consultant!;
  const visitor = { ...consultant, collaborationId: world.collaborationId } as Visitor;
  const period = { starts_on: '2026-01-01', ends_on: '2026-10-10' };
  await asActor(database, consultant, testDay, (tx) =>
    insertPlacement({ tx, visitor, today: testDay }, bea, newId(), {
      ...period,
      unit_id: world.units.south!,
      form: 'group',
    }),
  );
  const round = await house.round(8);
  await house.enrols(bea, round);
  day = await house.occasion(round, '2026-10-05');
  const after = await house.occasion(round, '2026-10-12');
  for (const one of [day, after]) await house.post('consultant', `${one}/${bea}/marke`, { besked: 'here' });
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
    const id = newId();
    for (const _ of [1, 2]) expect((await send('2026-10', id)).status).toBe(303);
    const october = await file();
    expect(october).toHaveLength(2);
    expect(october[1]).toMatch(/;2026-10-05;Halv dag;40;Dag$/);
    expect((await send('2026-10')).status).toBe(422);
    await house.post('consultant', `${day}/${bea}/marke`, { besked: 'no_show' });
    expect((await house.get('manager', `${page}?manad=2026-11`)).text).toContain('-40');
  });

  it('of no month is not sent', async () => {
    expect((await send('oktober')).status).toBe(404);
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
});
