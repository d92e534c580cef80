import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../../tests/open-person.ts';
import { newId } from '../../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../visiting.testing.ts';

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
    const [, row] = /uppgifter\/overgang\/([0-9a-f-]{36})/.exec(details.text) ?? [];
    const path = at(`uppgifter/overgang/${row}`);
    expect((await house.get('consultant', path)).status).toBe(403);
    const correction = filledIn((await house.get('lssOfficer', path)).text, { dag: '2026-10-31' });
    expect((await house.post('lssOfficer', path, correction)).status).toBe(422);
    const why = { ...correction, varfor: 'Fel dag i beslutet' };
    expect((await house.post('lssOfficer', path, why)).status).toBe(303);
    expect((await house.get('lssOfficer', at('uppgifter'))).text).toContain('Sista dag 31 oktober 2026');
    const never = filledIn((await house.get('lssOfficer', path)).text, {
      fel: 'never',
      varfor: 'Fel person',
    });
    expect((await house.post('lssOfficer', path, never)).status).toBe(303);
    expect((await house.get('lssOfficer', at('uppgifter'))).text).toContain('Struken: har aldrig hänt');
    expect((await house.get('lssOfficer', path)).status).toBe(404);
  });
});
