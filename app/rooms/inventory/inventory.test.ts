import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/values/ids.ts';
import { filledIn, type House } from '../participants/visiting.testing.ts';
import { walk } from '../participants/walked.testing.ts';
import { type Inventory, openInventory } from './inventory.testing.ts';

let house: House;
let inventory: Inventory;
beforeAll(async () => {
  inventory = await openInventory();
  house = inventory.house;
});
afterAll(() => house.database.close());

const shownTo = (text: string) =>
  Object.keys(inventory.people).filter((given) => inventory.rowOf(text, given) !== '');

describe('who sees whom', () => {
  test.each([
    ['unitStaff', ['Ali', 'Bea']],
    ['supervisor', ['Ali', 'Bea']],
    ['unitManager', ['Cim']],
    ['manager', ['Ali', 'Bea', 'Cim']],
    ['consultant', ['Ali', 'Bea', 'Cim', 'Dan']],
    ['otherConsultant', []],
    ['lssOfficer', []],
    ['asfCaseworker', []],
  ])('%s', async (who, seen) => {
    expect(shownTo(await inventory.list(who, '?enhet=alla'))).toEqual(seen);
  });

  test.each(['analyst', 'projectLead', 'modelManager', 'administrator'])('%s meets nobody', async (who) => {
    expect((await house.get(who, '/inventering')).status).toBe(403);
  });

  test('a manager reads, and those who work with the person also write', async () => {
    for (const [who, writes] of [
      ['manager', false],
      ['unitStaff', true],
      ['supervisor', true],
      ['consultant', true],
    ] as const) {
      const row = inventory.rowOf(await inventory.list(who, '?enhet=alla'), 'Ali');
      expect(row.includes('Skriv samtal'), who).toBe(writes);
      const status = (await house.get(who, `/deltagare/${inventory.people.Ali}/samtal`)).status;
      expect(status, who).toBe(writes ? 200 : 403);
    }
  });

  test('exactly those who are shown are logged', async () => {
    await inventory.list('unitStaff');
    const { accountId } = house.world.members.unitStaff!;
    const shown = [inventory.people.Ali, inventory.people.Bea].map((id) => `'${id}'::uuid`).join(', ');
    await house.database.script(`do $$ declare seen uuid[]; begin
      select participant_ids into seen from read_log where account_id = '${accountId}' order by read_log_id desc limit 1;
      if seen is null or not (seen @> array[${shown}] and cardinality(seen) = 2) then raise exception 'logged %', seen; end if;
    end $$;`);
  });
});

describe('an afternoon at a unit', () => {
  test('a talk is saved, the row stands where it stood, and it can be undone', async () => {
    const before = await inventory.list('unitStaff');
    expect(before).toContain('2 personer i daglig verksamhet. Dags att fråga 2.');
    expect(inventory.rowOf(before, 'Ali')).toContain('Inget samtal är skrivet än.');
    const href = /href="(\/deltagare\/[^"]*\/samtal[^"]*)"/.exec(inventory.rowOf(before, 'Ali'))?.[1] ?? '';
    const form = (await house.get('unitStaff', href.replaceAll('&amp;', '&'))).text;
    const saved = await house.post(
      'unitStaff',
      `/deltagare/${inventory.people.Ali}/samtal`,
      filledIn(form, { svar: 'not_suitable', skal: 'calm_now', slag: 'samhall' }),
    );
    expect(saved.to).toMatch(new RegExp(`^/inventering\\?enhet=.*&sparat=.*#p-${inventory.people.Ali}$`));
    const after = (await house.get('unitStaff', saved.to.replace(/#.*/, ''))).text;
    expect(shownTo(after)).toEqual(['Ali', 'Bea']);
    const row = inventory.rowOf(after, 'Ali');
    expect(row).toContain('Senast: samtal om Samhall, 22 november 2026');
    expect(row).toContain('Eget svar: passar inte: vill ha det lugnt nu, 22 november 2026');
    expect(row).toContain('Fråga igen 22 maj 2028');
    expect(after).toContain('Dags att fråga 1.');
    const undo = /href="(\/deltagare\/[^"]*\/samtal\/[^"]*)"/.exec(row)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const asked = (await house.get('unitStaff', undo)).text;
    const undone = await house.post('unitStaff', undo.replace(/\?.*/, ''), filledIn(asked, {}));
    const back = (await house.get('unitStaff', undone.to.replace(/#.*/, ''))).text;
    expect(inventory.rowOf(back, 'Ali')).toContain('Inget samtal är skrivet än.');
    expect((await house.get('unitStaff', `/deltagare/${inventory.people.Ali}`)).text).toContain(
      '<s>Samtal om Samhall',
    );
  });

  test('nobody is late or ranked, and nothing tells of benefit, age or sex', async () => {
    const text = await inventory.list('consultant', '?enhet=alla');
    expect(text).not.toMatch(/försenad|misslyck|kvinna|ersättning|\d+ år\b/i);
    expect(text).not.toContain('<select');
  });

  test('what was typed comes back when something is missing', async () => {
    const answer = await house.post('unitStaff', `/deltagare/${inventory.people.Bea}/samtal`, {
      id: newId(),
      slag: 'studies',
      svar: 'not_suitable',
      dag: '2026-11-20',
      tillbaka: '/inventering?enhet=alla',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Välj eller skriv varför det inte passar');
    expect(answer.text).toContain('value="studies" selected');
    expect(answer.text).toContain('name="tillbaka" value="/inventering?enhet=alla"');
  });
});

test('who has said yes and is on a way is followed there, whether one’s own organisation opened the way or holds it', async () => {
  const person = inventory.people.Bea!;
  const talk = { id: newId(), slag: 'work', svar: 'yes', dag: '2026-06-01' };
  expect((await house.post('consultant', `/deltagare/${person}/samtal`, talk)).status).toBe(303);
  await walk(house, 'consultant', person, 'preparatory_programme', '2026-06-01');
  const { fsf, asf } = house.world.organisations;
  for (const [opener, holder, followed] of [
    [fsf, fsf, true],
    [fsf, asf, true],
    [asf, fsf, true],
    [asf, asf, false],
  ] as const) {
    await house.database.script(`set session_replication_role = replica;
      update way set organisation_id = '${opener}', holder_organisation_id = '${holder}' where participant_id = '${person}';
      set session_replication_role = origin;`);
    const row = inventory.rowOf(await inventory.list('consultant', '?enhet=alla'), 'Bea');
    expect(row.includes('På väg: följ den'), `${opener === fsf} ${holder === fsf}`).toBe(followed);
  }
});
