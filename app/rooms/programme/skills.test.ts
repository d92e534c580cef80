import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { signInAsPerson } from '../../../tests/own-door.ts';
import { postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { openHouse } from '../participants/visiting.testing.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let bea: string;
let asBea: string;
const address = '/min-vag/sa-gar-det';

beforeAll(async () => {
  house = await openHouse();
  bea = await openPerson(house.database, house.world.members.consultant!);
  asBea = await signInAsPerson(house.database, house.app, 'Bea Lind');
});
afterAll(() => house.database.close());

const rate = (values: Record<string, string>, cookie = asBea) =>
  postForm(house.app, `${address}/svara`, values, cookie);
const read = async (path: string) => (await house.app.request(path, { headers: { cookie: asBea } })).text();

describe('the person’s own words about skills', () => {
  it('are kept as chosen, once a day, and read in words by the person and beside', async () => {
    for (const _ of [1, 2])
      expect((await rate({ on_time: 'myself', ask: 'with_help' })).headers.get('location')).toBe(
        `${address}?sparat=1`,
      );
    const kept = await rowsAsOwner(
      house.database,
      'select skill, level, rated_on::text from skill_rating order by skill',
    );
    expect(kept).toEqual([
      { skill: 'ask', level: 'with_help', rated_on: testDay },
      { skill: 'on_time', level: 'myself', rated_on: testDay },
    ]);
    expect(await read(address)).toContain('Jag kan med hjälp');
    const { text } = await house.get('consultant', `/deltagare/${bea}/program`);
    expect(text).toContain('Jag frågar när något är svårt');
    expect(text).toContain('Jag kan själv');
  });

  it('are asked for again where nothing was chosen, or something that is no answer', async () => {
    for (const values of [{}, { ask: '5' }]) {
      const answer = await rate(values as Record<string, string>);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Välj minst ett svar.');
    }
  });

  it('are nobody else’s to give: no page of staff has the form', async () => {
    const cookie = await house.cookieOf('consultant');
    expect((await rate({ ask: 'myself' }, cookie)).status).not.toBe(200);
    const { text } = await house.get('consultant', `/deltagare/${bea}/program`);
    expect(text).not.toContain(`${address}/svara`);
  });
});
