import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { testDay } from '../../../../tests/world.ts';
import { asActor } from '../../../platform/database.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';
import { walk } from '../walked.testing.ts';

let house: House;
let person: string;
const placementId = newId();
beforeAll(async () => {
  house = await openHouse();
  person = await openPerson(house.database, house.world.members.lssOfficer!, { birthDate: '1996-04-30' });
  const { accountId, organisationId } = house.world.members.consultant!;
  await house.database.script(`insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id)
    values ('${house.world.collaborationId}', '${newId()}', '${organisationId}', '${person}', '${accountId}')`);
  const placed = {
    id: placementId,
    enhet: house.world.units.north!,
    form: 'group',
    fran: '2024-01-01',
    till: '',
  };
  expect((await house.post('consultant', at('uppgifter/placering'), placed)).status).toBe(303);
});
afterAll(() => house.database.close());

const at = (part: string) => `/deltagare/${person}/${part}`;

const placements = () =>
  asActor(house.database, house.world.members.lssOfficer!, testDay, (tx) =>
    tx
      .selectFrom('placement')
      .select(['starts_on', 'ends_on'])
      .where('participant_id', '=', person)
      .orderBy('starts_on')
      .execute(),
  );
const lastDays = async () => (await placements()).map(({ ends_on }) => ends_on);

/** Decides that day activity ends, and answers where the decision is corrected. */
const decide = async (more: Record<string, string>) => {
  const form = await house.get('lssOfficer', at('vag/dv-beslut'));
  const typed = filledIn(form.text, { mal: 'studies', grund: 'LSS 9 § 10: personen studerar', ...more });
  expect((await house.post('lssOfficer', at('vag/dv-beslut'), typed)).status).toBe(303);
  const details = await house.get('lssOfficer', at('uppgifter'));
  const [, row] = /href="[^"]*uppgifter\/overgang\/([0-9a-f-]{36})/.exec(details.text) ?? [];
  return at(`uppgifter/overgang/${row}`);
};

const correct = async (path: string, more: Record<string, string>) =>
  house.post(
    'lssOfficer',
    path,
    filledIn((await house.get('lssOfficer', path)).text, { varfor: 'Fel i beslutet', ...more }),
  );

describe('day activity ends by decision alone', () => {
  test('a placement gets no last day from the consultant', async () => {
    const form = await house.get('consultant', at(`uppgifter/placering/${placementId}`));
    const typed = filledIn(form.text, { till: '2026-11-20', varfor: 'Slutar' });
    const refused = await house.post('consultant', at(`uppgifter/placering/${placementId}`), typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Daglig verksamhet slutar genom LSS-handläggarens beslut');
    expect(refused.text).toContain('value="2026-11-20"');
  });

  test('the officer decides for somebody who is on no way; it is seen, corrected and struck', async () => {
    expect((await house.get('consultant', at('vag/dv-beslut'))).status).toBe(403);
    const form = await house.get('lssOfficer', at('vag/dv-beslut'));
    const typed = filledIn(form.text, {
      'sista-dag': '2026-11-20',
      mal: 'studies',
      grund: 'LSS 9 § 10: personen studerar',
    });
    expect((await house.post('lssOfficer', at('vag/dv-beslut'), typed)).status).toBe(303);
    expect((await house.post('lssOfficer', at('vag/dv-beslut'), typed)).status).toBe(303);
    const details = await house.get('lssOfficer', at('uppgifter'));
    expect(details.text).toContain('Sista dag 20 november 2026, till studier');
    expect(await lastDays()).toEqual(['2026-11-20']);
    const [, row] = /uppgifter\/overgang\/([0-9a-f-]{36})/.exec(details.text) ?? [];
    const path = at(`uppgifter/overgang/${row}`);
    expect((await house.get('consultant', path)).status).toBe(403);
    const correction = filledIn((await house.get('lssOfficer', path)).text, { dag: '2026-10-31' });
    expect((await house.post('lssOfficer', path, correction)).status).toBe(422);
    const why = { ...correction, varfor: 'Fel dag i beslutet' };
    expect((await house.post('lssOfficer', path, why)).status).toBe(303);
    expect((await house.get('lssOfficer', at('uppgifter'))).text).toContain('Sista dag 31 oktober 2026');
    expect(await lastDays()).toEqual(['2026-10-31']);
    const never = filledIn((await house.get('lssOfficer', path)).text, {
      fel: 'never',
      varfor: 'Fel person',
    });
    expect((await house.post('lssOfficer', path, never)).status).toBe(303);
    expect((await house.get('lssOfficer', at('uppgifter'))).text).toContain('Struken: har aldrig hänt');
    expect((await house.get('lssOfficer', path)).status).toBe(404);
    expect(await lastDays()).toEqual([null]);
    const [kept] = await asActor(house.database, house.world.members.lssOfficer!, testDay, (tx) =>
      tx.selectFrom('correction').select(['before', 'after']).where('why', '=', 'Fel person').execute(),
    );
    expect(kept).toEqual({
      before: { lastDay: '2026-10-31', destination: 'studies', placementEndsOn: '2026-10-31' },
      after: { lastDay: null, destination: null, placementEndsOn: null },
    });
  });

  test('one that lies ahead is corrected like it was made, and the placement follows', async () => {
    const path = await decide({ 'sista-dag': '2027-03-31' });
    expect(await lastDays()).toEqual(['2027-03-31']);
    expect((await correct(path, { mal: 'paid_work' })).status).toBe(303);
    expect(await lastDays()).toEqual(['2027-03-31']);
    for (const [dag, sentence] of [
      ['2023-12-31', 'Sista dagen ligger före den dag då daglig verksamhet började.'],
      ['2027-11-23', 'Sista dagen får ligga högst ett år fram.'],
    ] as const) {
      const refused = await correct(path, { dag });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(sentence);
      expect(refused.text).toContain(`value="${dag}"`);
    }
    expect((await correct(path, { dag: '2027-04-30' })).status).toBe(303);
    expect(await lastDays()).toEqual(['2027-04-30']);
  });

  test('a placement that has begun since is corrected first; one whose end was changed since stays', async () => {
    const path = at(
      `uppgifter/overgang/${/overgang\/([0-9a-f-]{36})/.exec((await house.get('lssOfficer', at('uppgifter'))).text)?.[1]}`,
    );
    const placed = {
      id: newId(),
      enhet: house.world.units.north!,
      form: 'group',
      fran: '2027-05-03',
      till: '',
    };
    expect((await house.post('consultant', at('uppgifter/placering'), placed)).status).toBe(303);
    for (const wrong of [{ dag: '2027-05-31' }, { fel: 'never' }] as Record<string, string>[]) {
      const refused = await correct(path, wrong);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Perioden krockar med en annan: 3 maj 2027');
    }
    await house.database.script(`delete from placement where placement_id = '${placed.id}';
      update placement set ends_on = '2027-04-15' where participant_id = '${person}'`);
    expect((await correct(path, { fel: 'never' })).status).toBe(303);
    expect(await lastDays()).toEqual(['2027-04-15']);
  });

  test('puts back the last day that the placement had before', async () => {
    const path = await decide({ 'sista-dag': '2027-02-28' });
    expect((await correct(path, { dag: '2027-04-16' })).text).toContain('efter den sista placeringens slut');
    expect((await correct(path, { fel: 'never' })).status).toBe(303);
    expect(await lastDays()).toEqual(['2027-04-15']);
  });

  test('while the way stands where day activity must have ended, the step is corrected first', async () => {
    const path = await decide({ 'sista-dag': '2026-11-20' });
    await walk(house, 'consultant', person, 'reinforced_cooperation', '2026-11-21');
    for (const wrong of [{ fel: 'never' }, { dag: testDay }] as Record<string, string>[])
      expect((await correct(path, wrong)).text).toContain('Rätta steget först');
    expect(await lastDays()).toEqual(['2026-11-20']);
    expect((await correct(path, { dag: '2026-11-19' })).status).toBe(303);
    expect(await lastDays()).toEqual(['2026-11-19']);
  });
});
