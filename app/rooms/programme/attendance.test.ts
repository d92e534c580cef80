import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
let page: string;
let today: string;
let bea: string;
let ali: string;
beforeAll(async () => {
  house = await openProgrammeHouse();
});
afterAll(() => house.database.close());
beforeEach(async () => {
  page = await house.round(8);
  today = await house.occasion(page);
  [bea, ali] = [await house.person(), await house.person()];
  for (const one of [bea, ali]) await house.enrols(one, page);
});

const marked = (one: string) =>
  rowsAsOwner<{ state: string; reason: string | null; version: number }>(
    house.database,
    `select a.state, a.reason, a.version from programme_attendance a where a.participant_id = '${one}'`,
  );
const press = (one: string, besked: string) => house.post('consultant', `${today}/${one}/marke`, { besked });

describe('attendance', () => {
  it('is one press, and pressed twice it is one row', async () => {
    expect((await house.get('consultant', '/i-dag')).status).toBe(200);
    for (const _ of [1, 2]) expect((await press(bea, 'here')).to).toBe(`${today}#d-${bea}`);
    await Promise.all([press(ali, 'ill'), press(ali, 'ill')]);
    expect(await marked(bea)).toEqual([{ state: 'here', reason: null, version: 1 }]);
    expect(await marked(ali)).toEqual([{ state: 'away', reason: 'ill', version: 1 }]);
    const { text } = await house.get('consultant', today);
    for (const said of ['Här <b>1/2</b>', 'Borta <b>1/2</b>', 'Borta, sjuk']) expect(text).toContain(said);
    expect(text).toContain(`/deltagare/${bea}/personakt/ny`);
  });

  it('is undone by one press, and what stood before stands again', async () => {
    await press(bea, 'here');
    await press(bea, 'left');
    const version = /name="version" value="(\d+)"/.exec((await house.get('consultant', today)).text)?.[1];
    expect(version).toBe('2');
    for (const _ of [1, 2]) await house.post('consultant', `${today}/${bea}/angra`, { version: '2' });
    expect(await marked(bea)).toEqual([{ state: 'here', reason: null, version: 3 }]);
  });

  it('is not undone after a minute, and says what to press instead', async () => {
    await press(bea, 'here');
    await house.database.script(
      "update programme_attendance set marked_at = marked_at - interval '61 seconds'",
    );
    const late = await house.post('consultant', `${today}/${bea}/angra`, { version: '1' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Det har gått för lång tid för att ångra.');
    expect(await marked(bea)).toMatchObject([{ state: 'here' }]);
  });

  it('that somebody else has marked anew is not undone', async () => {
    await press(bea, 'here');
    await press(bea, 'ill');
    await house.post('consultant', `${today}/${bea}/angra`, { version: '1' });
    expect(await marked(bea)).toMatchObject([{ state: 'away', reason: 'ill' }]);
  });

  it('of all who are expected leaves those who are away', async () => {
    await press(ali, 'leave');
    await house.saves('consultant', `${today}/alla`);
    expect(await marked(bea)).toMatchObject([{ state: 'here' }]);
    expect(await marked(ali)).toMatchObject([{ state: 'away', reason: 'leave' }]);
  });

  it('has no words of its own, and nobody leaves who has not come', async () => {
    expect((await press(bea, 'feber')).status).toBe(404);
    const left = await press(bea, 'left');
    expect(left.status).toBe(422);
    expect(left.text).toContain('Personen är inte här. Tryck på Här först.');
    expect(await marked(bea)).toEqual([]);
  });

  it('is marked by those who have a relation to the person; to others they are a number', async () => {
    const { text } = await house.get('supervisor', today);
    expect(text).toContain('2 till går här, som du inte arbetar med.');
    expect((await house.post('supervisor', `${today}/${bea}/marke`, { besked: 'here' })).status).toBe(404);
    expect((await house.get('fkOfficer', today)).status).toBe(403);
  });

  it('is no longer asked of somebody who has left the round', async () => {
    await house.leaves(ali);
    expect((await house.get('consultant', today)).text).not.toContain(`d-${ali}`);
  });

  it('three days away in a row is a word beside the name', async () => {
    for (const back of [1, 2]) {
      const before = await house.occasion(page, addDays(testDay, -back));
      await house.post('consultant', `${before}/${ali}/marke`, { besked: 'no_show' });
    }
    await press(ali, 'ill');
    for (const where of ['/deltagare?vilka=alla', `/deltagare/${ali}`])
      expect((await house.get('consultant', where)).text, where).toContain('Borta 3 dagar i rad');
    const signal = async () =>
      (await house.get('consultant', `/deltagare/${ali}`)).text.includes('dagar i rad');
    await press(ali, 'here');
    expect(await signal()).toBe(false);
    await press(ali, 'ill');
    const cancels = `${page}/tillfallen/${today.split('/').at(-1)}/stall-in`;
    for (const [besked, said] of [
      ['installt', false],
      ['installt', false],
      ['galler', true],
    ] as const) {
      await house.saves('consultant', cancels, { besked });
      expect(await signal()).toBe(said);
    }
    await house.leaves(ali);
    expect(await signal()).toBe(false);
  });

  it('of somebody who has left and come back stands once, and of days before nobody is waited for', async () => {
    const before = await house.occasion(page, addDays(testDay, -2));
    await house.post('consultant', `${before}/${ali}/marke`, { besked: 'ill' });
    await house.leaves(ali);
    await house.enrols(ali, page);
    const { text } = await house.get('consultant', before);
    expect(text.split(`id="d-${ali}"`)).toHaveLength(2);
    expect(text).toContain('Anmäld senare');
    expect(text).not.toContain('Alla väntade är här');
    expect(text).not.toContain('som du inte arbetar med');
    await house.saves('consultant', `${before}/alla`);
    expect(await marked(ali)).toMatchObject([{ state: 'away', reason: 'ill' }]);
    expect(await marked(bea)).toEqual([]);
    await house.post('consultant', `${before}/${bea}/marke`, { besked: 'here' });
    expect(await marked(bea)).toMatchObject([{ state: 'here' }]);
  });

  it('is not written of what is cancelled', async () => {
    await house.saves('consultant', `${page}/tillfallen/${today.split('/').at(-1)}/stall-in`);
    expect((await house.get('consultant', today)).text).not.toContain(`${bea}/marke`);
    const { status, text } = await press(bea, 'here');
    expect(status).toBe(422);
    expect(text).toContain('Tillfället är inställt.');
    expect(await marked(bea)).toEqual([]);
  });
});
