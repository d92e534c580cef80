import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
beforeAll(async () => {
  house = await openProgrammeHouse();
});
afterAll(() => house.database.close());

const rows = <Row>(query: string) => rowsAsOwner<Row>(house.database, query);
const idIn = (page: string) => page.split('/').at(-1)!;

describe('a course', () => {
  it('is built of parts with material, and stands as it was saved', async () => {
    const page = await house.course();
    const typed = {
      slag: 'social_insurance',
      namn: 'Mina pengar',
      innehall: 'Vem man frågar',
      material: 'Häftet',
      lank: 'https://exempel.se/hafte',
      plats: '1',
    };
    const unsafe = await house.post('consultant', `${page}/delar/ny`, {
      id: newId(),
      ...typed,
      lank: 'http://exempel.se',
    });
    expect(unsafe.status).toBe(422);
    expect(unsafe.text).toContain('Länken ska börja med https://');
    await house.saves('consultant', `${page}/delar/ny`, typed);
    const { text } = await house.get('supervisor', page);
    for (const said of [
      'Så fungerar socialförsäkringen',
      'Häftet',
      'href="https://exempel.se/hafte"',
      'I grupp',
    ])
      expect(text).toContain(said);
  });

  it('loses a part that is given no longer, and has it back', async () => {
    const round = await house.round(2);
    const { text } = await house.get('consultant', round);
    const page = /\/program\/kurser\/[0-9a-f-]{36}/.exec(text)![0];
    const typed = { slag: 'own', namn: 'Min vecka', innehall: 'Hur veckan ser ut', plats: '1' };
    await house.saves('consultant', `${page}/delar/ny`, typed);
    const part = /delar\/[0-9a-f-]{36}/.exec((await house.get('consultant', page)).text)![0];
    const ends = async (ended: Record<string, string>) => {
      const { 'ges-inte': _, ...form } = filledIn(
        (await house.get('consultant', `${page}/${part}/andra`)).text,
        {},
      );
      await house.saves('consultant', `${page}/${part}/andra`, { ...form, ...ended });
    };
    const offered = async () =>
      (await house.get('consultant', `${round}/tillfallen/ny`)).text.includes('Min vecka');
    expect(await offered()).toBe(true);
    await ends({ 'ges-inte': 'yes' });
    expect(await offered()).toBe(false);
    expect((await house.get('supervisor', page)).text).toContain('Avslutad');
    await ends({});
    expect(await offered()).toBe(true);
  });

  it('is changed by one at a time', async () => {
    const page = await house.course();
    const { text } = await house.get('consultant', `${page}/andra`);
    await house.saves('supervisor', `${page}/andra`, filledIn(text, { namn: 'Kunskap om jobb' }));
    const late = await house.post('consultant', `${page}/andra`, filledIn(text, { namn: 'Jobb' }));
    expect(late.status).toBe(422);
    expect(late.text).toContain('Kunskap om jobb');
  });

  it.each(['lssOfficer', 'unitStaff'])('is seen by %s, who does not keep it', async (who) => {
    const page = await house.course();
    expect((await house.get(who, page)).text).not.toContain('Lägg till del');
    expect((await house.get(who, `${page}/andra`)).status).toBe(403);
  });

  it.each(['fkOfficer', 'analyst'])('is nothing to %s', async (who) => {
    expect((await house.get(who, '/program')).status).toBe(403);
  });
});

describe('occasions', () => {
  it('are the same weekday for so many weeks, once however often they are sent', async () => {
    const page = await house.round(8);
    const ledare = house.world.members.supervisor!.accountId;
    const typed = {
      id: newId(),
      dag: testDay,
      fran: '10',
      till: '12.30',
      ledare,
      lokal: 'Rum 2',
      veckor: '3',
    };
    for (const _ of [1, 2]) await house.saves('consultant', `${page}/tillfallen/ny`, typed);
    const held = await rows<{ on: string }>(
      `select held_on::text as on from programme_occasion where programme_round_id = '${idIn(page)}' order by 1`,
    );
    expect(held.map(({ on }) => on)).toEqual([testDay, addDays(testDay, 7), addDays(testDay, 14)]);
  });

  it.each<[Record<string, string>, string]>([
    [{ till: '9' }, 'Tillfället slutar innan det börjar.'],
    [{ fran: 'tio' }, 'Skriv klockslaget som 10 eller 10.30.'],
    [{ veckor: '41' }, 'Skriv ett helt tal från 1 till 40.'],
    [{ dag: '9999-12-30', veckor: '2' }, 'Så långt fram går det inte.'],
    [{ ledare: newId() }, 'Välj ett av alternativen.'],
  ])('%o is refused, and nothing is written', async (bad, sentence) => {
    const page = await house.round(8);
    const ledare = house.world.members.supervisor!.accountId;
    const typed = { id: newId(), dag: testDay, fran: '10', till: '12', ledare, lokal: 'Rum', veckor: '1' };
    const { status, text } = await house.post('consultant', `${page}/tillfallen/ny`, { ...typed, ...bad });
    expect(status).toBe(422);
    expect(text).toContain(sentence);
    expect((await house.get('consultant', page)).text).toContain('Inget tillfälle än.');
  });
});

describe('enrolment', () => {
  it('of fifty at once gives the last place to exactly one, and the waiting list to the others', async () => {
    const page = await house.round(1);
    const people = [];
    for (let count = 0; count < 50; count += 1) people.push(await house.person());
    const answers = await Promise.all(people.map((one) => house.enrols(one, page)));
    expect(answers.filter(({ to }) => to.endsWith('anmald=plats'))).toHaveLength(1);
    expect(answers.filter(({ to }) => to.endsWith('anmald=ko'))).toHaveLength(49);
    const [queue] = await rows<{ issued: number; numbers: number }>(
      `select q.issued, (select count(distinct e.queue_number)::int from programme_enrolment e
         where e.programme_round_id = q.programme_round_id) as numbers from programme_queue q where q.programme_round_id = '${idIn(page)}'`,
    );
    expect(queue).toEqual({ issued: 50, numbers: 50 });
  }, 60_000);

  it('given up gives the place to the next in the list at once', async () => {
    const page = await house.round(1);
    const [first, second] = [await house.person(), await house.person()];
    const id = newId();
    expect((await house.enrols(first, page, id)).to).toContain('anmald=plats');
    expect((await house.enrols(second, page)).to).toContain('anmald=ko');
    expect((await house.get('consultant', `/deltagare/${second}/program`)).text).toContain('Nummer 1 i kön');
    for (const _ of [1, 2]) await house.saves('consultant', `/deltagare/${first}/program/${id}/avanmal`);
    expect((await house.get('consultant', `/deltagare/${second}/program`)).text).toContain('Har plats');
    expect((await house.get('consultant', `/deltagare/${first}/program`)).text).toContain('Avanmäld');
  });

  it('sent twice is one, and the same round twice is refused', async () => {
    const page = await house.round(3);
    const [one, id] = [await house.person(), newId()];
    for (const _ of [1, 2]) expect((await house.enrols(one, page, id)).to).toContain('anmald=plats');
    const again = await house.enrols(one, page);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Deltagaren är redan anmäld dit.');
    expect((await house.get('consultant', page)).text).toContain('1 av 3');
  });

  it('is nobody’s who has no relation to the person', async () => {
    const page = await house.round(3);
    const one = await house.person();
    for (const who of ['otherConsultant', 'supervisor', 'lssOfficer'])
      expect((await house.get(who, `/deltagare/${one}/program/anmal`)).status, who).toBe(404);
    await house.enrols(one, page);
    expect((await house.get('supervisor', page)).text).toContain('Ingen av dem som du arbetar med.');
  });

  it('keeps the places that are taken', async () => {
    const page = await house.round(2);
    for (const _ of [1, 2]) await house.enrols(await house.person(), page);
    const { text } = await house.get('consultant', `${page}/andra`);
    const fewer = await house.post('consultant', `${page}/andra`, filledIn(text, { platser: '1' }));
    expect(fewer.status).toBe(422);
    expect(fewer.text).toContain('2 har redan en plats.');
  });
});
