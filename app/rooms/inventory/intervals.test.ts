import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asActor } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn, type House, withColleagueFirst } from '../participants/visiting.testing.ts';
import { type Inventory, openInventory } from './inventory.testing.ts';

let house: House;
let inventory: Inventory;
beforeAll(async () => {
  inventory = await openInventory();
  house = inventory.house;
});
afterAll(() => house.database.close());

describe('when the question is asked again', () => {
  const typed = { no_answer: '4', yes: '2', not_now: '6', not_suitable: '9', no: '36' };

  test('two managers who state it first in the same moment: the later sees the earlier, and keeps what was typed', async () => {
    const form = (await house.get('manager', '/inventering/tider')).text;
    const late = await withColleagueFirst(house, 'asking_interval', { no: 30 }, () =>
      house.post('manager', '/inventering/tider', filledIn(form, typed)),
    );
    expect(late.status).toBe(422);
    expect(late.text).toContain('från ”24” till ”30”. Din text står kvar i fältet');
    expect(filledIn(late.text, {})).toMatchObject({ no: '36', 'sag-no': '30' });
  });

  test('is the manager’s to state, for the own organisation', async () => {
    const form = (await house.get('manager', '/inventering/tider')).text;
    expect(filledIn(form, {})).toMatchObject({ no_answer: '3', no: '24', 'sag-no': '24' });
    expect((await house.post('manager', '/inventering/tider', filledIn(form, typed))).status).toBe(303);
    const late = await house.post('manager', '/inventering/tider', filledIn(form, { no: '12', yes: '5' }));
    expect(late.status).toBe(422);
    expect(late.text).toContain('från ”24” till ”36”. Din text står kvar i fältet');
    expect(late.text).toContain('från ”12” till ”6”. Kollegans text står i fältet');
    expect(filledIn(late.text, {})).toMatchObject({ ...typed, no: '12', yes: '5', 'sag-no': '36' });
    const again = await house.post('manager', '/inventering/tider', filledIn(late.text, { yes: '2' }));
    expect(again.status).toBe(303);
    expect((await house.post('unitStaff', '/inventering/tider', typed)).status).toBe(403);
    expect(filledIn((await house.get('asfManager', '/inventering/tider')).text, {})).toMatchObject({
      no: '24',
    });
  });

  test.each(['manager', 'unitManager', 'asfManager', 'consultant', 'unitStaff', 'lssOfficer'])(
    '%s finds the way there exactly where it is open',
    async (who) => {
      const open = (await house.get(who, '/inventering/tider')).status === 200;
      expect(open).toBe(/manager/i.test(who));
      expect((await inventory.list(who)).includes('href="/inventering/tider"')).toBe(open);
    },
  );

  test('and holds at once', async () => {
    const talk = { id: newId(), slag: 'work', svar: 'no', dag: '2026-11-01' };
    await house.post('consultant', `/deltagare/${inventory.people.Cim}/samtal`, talk);
    const row = inventory.rowOf(await inventory.list('consultant', '?enhet=alla'), 'Cim');
    expect(row).toContain('Fråga igen 1 november 2027');
    const kept = await asActor(house.database, house.world.members.manager!, '2026-11-22', (tx) =>
      tx.selectFrom('asking_interval').select(['no', 'version']).execute(),
    );
    expect(kept).toEqual([{ no: 12, version: 2 }]);
  });
});
