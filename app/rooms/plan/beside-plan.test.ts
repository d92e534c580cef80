import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
beforeAll(async () => {
  house = await openPlanning();
});
afterAll(() => house?.database.close());

const at = (id: string, path: string) => `/deltagare/${id}/${path}`;
const page = async (id: string, key = 'consultant') => (await house.get(key, house.planOf(id))).text;

describe('another party’s own rows', () => {
  test('released they are not changed: what replaces them is seen when it is released too', async () => {
    const id = await house.cases.startPerson();
    await house.edit(id);
    await house.joinFk(id);
    const av = /av=([0-9a-f-]{36})/.exec(await page(id, 'fkOfficer'))![1]!;
    const first = newId();
    const row = { what: 'Anna ringer', who: 'Anna', startsOn: '', endsOn: '' };
    const of = (rest: string) => `${house.planOf(id)}/ataganden/${rest}?av=${av}`;
    const early = await house.post('fkOfficer', of('ny'), {
      id: first,
      ...row,
      startsOn: '2026-12-02',
      endsOn: '2026-12-01',
    });
    expect(early.text).toContain('Slutdagen är före startdagen.');
    await house.done('fkOfficer', of('ny'), { id: first, ...row });
    await house.done('fkOfficer', of(first), { ...row, what: 'Anna ringer varje vecka' });
    await house.done('fkOfficer', of(`${first}/slapp`), {});
    const second = newId();
    await house.done('fkOfficer', of(first), { id: second, ...row, what: 'Anna ringer varje månad' });
    expect(await page(id)).toContain('Anna ringer varje vecka');
    await house.done('fkOfficer', of(`${second}/slapp`), {});
    const after = await page(id);
    expect(after).toContain('Anna ringer varje månad');
    expect(after).not.toContain('Anna ringer varje vecka');
  });

  test('and the plan itself are gone from the next request when the yes is taken back', async () => {
    const id = await house.cases.startPerson();
    await house.edit(id);
    await house.addActivity(id);
    await house.joinFk(id);
    await house.show(id);
    await house.release(id);
    expect(await page(id, 'fkOfficer')).toContain('Jag vill jobba på lager.');
    const av = /av=([0-9a-f-]{36})/.exec(await page(id, 'fkOfficer'))![1]!;
    await house.database.script(
      `update share set withdrawn_at = now() where participant_id = '${id}' and area = 'plan'`,
    );
    expect(await page(id, 'fkOfficer')).not.toContain('Planen erbjuds av');
    for (const path of ['min-plan.pdf', 'utskrift', 'versioner/1', 'svar', 'ataganden/ny'])
      expect((await house.get('fkOfficer', `${house.planOf(id)}/${path}?av=${av}`)).status, path).toBe(404);
    expect((await house.lock(id)).text).toContain('Deltagaren har inte sagt ja');
  });
});

describe('the review of a plan', () => {
  test('is put off with a reason, or held, and says when the next one is', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    const path = `${house.planOf(id)}/uppfoljning`;
    const put = {
      kind: 'postponed',
      reviewedOn: testDay,
      note: '',
      nextFrom: '2027-03-01',
      nextTo: '2027-03-10',
    };
    expect((await house.post('consultant', path, put)).text).toContain(
      'Uppföljningen skjuts upp. Skriv varför.',
    );
    await house.done('consultant', path, { ...put, note: 'Sjuk i februari' });
    const after = await page(id);
    expect(after).toContain('Nästa uppföljning mellan 1 mars 2027 och 10 mars 2027.');
    expect(after).toContain('Sjuk i februari');
  });

  test('waits in the list of one’s own people when it is due, and a change that the person wants does', async () => {
    const id = await house.cases.startPerson({ family: 'Dueberg' });
    await house.edit(id, { reviewFrom: testDay, reviewTo: '2026-12-01' });
    await house.addActivity(id);
    await house.show(id);
    await house.personSays(id, 'change', 'Senare');
    expect((await house.get('consultant', '/deltagare')).text).toContain('Vill ändra planen sedan');
    await house.personSays(id);
    expect((await house.lock(id)).status).toBe(303);
    const list = (await house.get('consultant', '/deltagare')).text;
    expect(list).toContain('Planen ska följas upp senast');
    expect(list).not.toContain('Vill ändra planen sedan');
  });
});

test('a plan that has ended stays to be read, and another begins', async () => {
  const id = await house.cases.startPerson();
  await house.agree(id);
  await house.done('consultant', `${house.planOf(id)}/avsluta`, { reason: 'own_wish' });
  const ended = await page(id);
  expect(ended).toContain('Avslutad 22 november 2026');
  expect(ended).toContain('Börja planen');
  await house.edit(id, { goal: 'Något nytt.' });
  expect(await page(id)).toContain('Version 1 · utkast');
});

describe('the plan of LSS 10 §', () => {
  test('is offered and answered by the LSS officer alone, and seen over within a year', async () => {
    const id = await house.cases.startPerson();
    expect((await house.get('consultant', at(id, 'lss-plan/ny'))).status).toBe(404);
    await house.database.script(`insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, made_by)
      select collaboration_id, gen_random_uuid(), organisation_id, participant_id, '${house.cases.world.members.lssOfficer!.accountId}', made_by
      from assignment where participant_id = '${id}'`);
    const lssId = newId();
    const offer = {
      id: lssId,
      offeredOn: '2025-01-10',
      occasion: 'decision',
      answer: '',
      answeredOn: '',
      madeOn: '',
      regionToldOn: '',
      note: '',
    };
    await house.done('lssOfficer', at(id, 'lss-plan/ny'), offer);
    expect(await page(id, 'lssOfficer')).toContain('Inget svar än');
    const early = await house.post('lssOfficer', at(id, `lss-plan/${lssId}`), {
      ...offer,
      madeOn: '2025-02-01',
    });
    expect(early.text).toContain('En plan görs bara efter ett ja.');
    const yes = { ...offer, answer: 'yes', answeredOn: '2025-01-20', madeOn: '2025-02-01' };
    await house.done('lssOfficer', at(id, `lss-plan/${lssId}`), yes);
    expect(await page(id, 'lssOfficer')).toContain('Skulle ha setts över senast 1 februari 2026');
    const seen = { reviewedOn: testDay, note: 'Planen håller.' };
    await house.done('lssOfficer', at(id, `lss-plan/${lssId}/oversyn`), seen);
    expect(await page(id, 'lssOfficer')).toContain('Ska ses över senast 22 november 2027');
  });
});

describe('the genomförandeplan', () => {
  test('is made from Min plan in one step, and says what it misses to be current', async () => {
    const id = await house.cases.startPerson();
    await house.agree(id);
    expect(await page(id)).toContain('Ingen genomförandeplan finns.');
    const made = (await house.get('consultant', at(id, 'genomforandeplan/ny'))).text;
    expect(made).toContain('value="Jag vill jobba på lager."');
    expect(made).toContain('Öva på Lager Nord');
    const planId = newId();
    const values = {
      id: planId,
      participation: '',
      goal1: 'Jag vill jobba på lager.',
      how1: 'Öva',
      individual1: 'yes',
      followUpOn: '',
    };
    await house.done('consultant', at(id, 'genomforandeplan/ny'), values);
    const missing = await page(id);
    expect(missing).toContain('Personens delaktighet är inte beskriven.');
    expect(missing).toContain('Ett mål säger inte hur man ser att det är nått.');
    const whole = { ...values, participation: 'Valde själv', sign1: 'Klarar ett pass', sign2: 'Inget mål' };
    const half = await house.post('consultant', at(id, `genomforandeplan/${planId}`), whole);
    expect(half.text).toContain('Skriv målet, eller töm raden.');
    await house.done('consultant', at(id, `genomforandeplan/${planId}`), { ...whole, sign2: '' });
    expect(await page(id)).toContain('Planen är aktuell enligt Koladas definition.');
  });
});
