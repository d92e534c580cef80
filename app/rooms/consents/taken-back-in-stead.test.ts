import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import { withdrawConsentRow } from './answers.store.ts';
import { recordConsent } from './record-consent.ts';
import { representedBy } from './sharing.testing.ts';

let house: OpenCases;
beforeAll(async () => {
  house = await openCases();
});
afterAll(() => house.database.close());

/** A yes to Försäkringskassan, said by the person or by Eva, whose assignment covers the plan and the work. */
const yes = (id: string, eva: string, givenBy: string, areas = ['identity', 'plan', 'work']) =>
  house.cases.as('consultant', async (doing) => {
    const done = await recordConsent(doing, {
      consentId: newId(),
      participantId: id,
      toOrganisationId: house.cases.world.organisations.fk!,
      areas,
      purpose: 'Planera',
      givenOn: testDay,
      validUntil: '2027-11-21',
      how: 'oral',
      explainedBy: 'Prov',
      textVersion: '1',
      givenBy,
      ...(givenBy === 'representative' && { representativeId: eva }),
      shareNow: false,
    });
    return done.ok ? done.value : done.refusal.join();
  });

const standing = (id: string) =>
  rowsAsOwner<{ given_by: string; withdrawn_areas: string[] }>(
    house.database,
    `select given_by, withdrawn_areas from consent where participant_id = '${id}' and withdrawn_at is null order by given_by`,
  );
const said = (id: string) =>
  rowsAsOwner(
    house.database,
    `select said, said_by, how, representative_id is not null as named from consent_answer
      where participant_id = '${id}' and said <> 'yes' order by said_at`,
  );
const page = (id: string, consentId: string, what: string) =>
  `/deltagare/${id}/samtycken/${consentId}/${what}`;

test('what a representative takes back ends, the person’s own yes stands, and it is no no of the person’s', async () => {
  const id = await house.cases.startPerson();
  const eva = await representedBy(house.cases, id, ['plan', 'work']);
  const own = await yes(id, eva, 'person');
  const instead = await yes(id, eva, 'representative');
  const told = { vem: 'representative', foretradare: eva, hur: 'written' };
  const area = await house.post('consultant', page(id, instead, 'omrade'), { omrade: 'plan', ...told });
  expect(area.status).toBe(303);
  expect(await standing(id)).toEqual([
    { given_by: 'person', withdrawn_areas: [] },
    { given_by: 'representative', withdrawn_areas: ['plan'] },
  ]);
  expect((await house.post('consultant', page(id, instead, 'aterkalla'), told)).status).toBe(303);
  expect(await standing(id)).toEqual([{ given_by: 'person', withdrawn_areas: [] }]);
  expect(await said(id)).toEqual([
    { said: 'withdrew_area', said_by: 'representative', how: 'written', named: true },
    { said: 'withdrew', said_by: 'representative', how: 'written', named: true },
  ]);
  expect((await house.get('consultant', `/deltagare/${id}/samtycken`)).text).toContain('av företrädare');
  expect(await yes(id, eva, 'representative')).toMatch(/^[0-9a-f-]{36}$/);
  expect(own).toMatch(/^[0-9a-f-]{36}$/);
});

test('what the person takes back ends on every yes, and then nobody says yes in the person’s stead', async () => {
  const id = await house.cases.startPerson();
  const eva = await representedBy(house.cases, id, ['plan', 'work']);
  await yes(id, eva, 'person');
  const instead = await yes(id, eva, 'representative');
  const told = { vem: 'person', hur: 'with_communication_support' };
  expect((await house.post('consultant', page(id, instead, 'aterkalla'), told)).status).toBe(303);
  expect(await standing(id)).toEqual([]);
  expect(await said(id)).toEqual([
    { said: 'withdrew', said_by: 'person', how: 'with_communication_support', named: false },
  ]);
  expect(await yes(id, eva, 'representative')).toBe('person_said_no');
  expect(await yes(id, eva, 'person')).toMatch(/^[0-9a-f-]{36}$/);
});

test('the form asks who and how; a representative takes back neither the person’s own yes nor outside the assignment', async () => {
  const id = await house.cases.startPerson();
  const eva = await representedBy(house.cases, id, ['plan']);
  const own = await yes(id, eva, 'person');
  const instead = await yes(id, eva, 'representative', ['identity', 'plan']);
  const tried = async (consentId: string, values: Record<string, string>) =>
    (await house.post('consultant', page(id, consentId, 'aterkalla'), values)).text;
  expect(await tried(own, {})).toContain('Välj vem som tar tillbaka.');
  expect(await tried(own, { vem: 'person' })).toContain('Välj hur det sades.');
  const told = { vem: 'representative', hur: 'oral' };
  expect(await tried(instead, told)).toContain('Välj vilken företrädare som tar tillbaka.');
  expect(await tried(own, { ...told, foretradare: eva })).toContain('bara personen som kan ta tillbaka det');
  await house.database.script(
    `update representative set areas = '{work}' where representative_id = '${eva}'`,
  );
  expect(await tried(instead, { ...told, foretradare: eva })).toContain(
    'uppdrag gäller inte allt som ska tas tillbaka',
  );
  const unseen = house.cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, own, true));
  await expect(unseen).rejects.toThrow();
  expect(await standing(id)).toHaveLength(2);
});
