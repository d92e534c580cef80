import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId, newPersonId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import type { Cases } from '../crossings/cases.testing.ts';

let house: OpenCases;
let cases: Cases;
beforeAll(async () => {
  house = await openCases();
  cases = house.cases;
});
afterAll(() => house.database.close());
const get: OpenCases['get'] = (...args) => house.get(...args);
const post: OpenCases['post'] = (...args) => house.post(...args);

const consentForm = (to: string, over: Record<string, string> = {}, areas = ['identity', 'step']) => {
  const values = new URLSearchParams({
    id: newId(),
    till: cases.world.organisations[to]!,
    andamal: 'Planera vägen till arbete',
    gavs: testDay,
    galler_till: '2027-11-21',
    hur: 'oral',
    forklarade: 'Prov konsulent',
    version: '1',
    ...over,
  });
  for (const area of areas) values.append('omraden', area);
  return values;
};

describe('consents', () => {
  test('a form with faults keeps what was typed; whole, it is saved once however often it is sent', async () => {
    const id = await cases.startPerson({ family: 'Ek' });
    const path = `/deltagare/${id}/samtycken/nytt`;
    expect((await get('consultant', path)).text).toContain('Skriv in samtycke');
    const wrong = await post('consultant', path, consentForm('fk', { gavs: 'snart', forklarade: '' }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<title>Fel: ');
    expect(wrong.text).toContain('Skriv vem som förklarade.');
    expect(wrong.text).toContain('value="snart"');
    const whole = consentForm('fk', { galler_till: '21/11 2027' });
    for (let times = 0; times < 2; times++)
      expect(await post('consultant', path, whole)).toMatchObject({
        status: 303,
        to: `/deltagare/${id}/samtycken?klart=consent`,
      });
    const list = await get('consultant', `/deltagare/${id}/samtycken?klart=consent`);
    expect(list.text.match(/<h3>[^<]*får dela med/g)).toHaveLength(1);
    expect(list.text).toContain('21 november 2027');
    whole.set('andamal', 'Något annat');
    const other = await post('consultant', path, whole);
    expect(other.status).toBe(422);
    expect(other.text).toContain('redan sparat, med annat innehåll');
    expect(list.text).toContain('Samtycket är sparat.');
  });

  test('share now is refused to an organisation that does not take part, and shares with one that does', async () => {
    const id = await cases.startPerson();
    const path = `/deltagare/${id}/samtycken/nytt`;
    const refused = await post('consultant', path, consentForm('fk', { dela: 'yes' }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('redan är med på vägen');
    const crossing = await cases.sendOk('consultant', id, 'raise', 'fk');
    await post('fkOfficer', `/arenden/${crossing}/svar`, { svar: 'accepted' });
    const shared = await post(
      'fkOfficer',
      path,
      consentForm('fsf', { dela: 'yes' }, ['identity', 'assessments']),
    );
    expect(shared.to).toBe(`/deltagare/${id}/samtycken?klart=shared`);
  });

  test('withdrawing asks once and ends the sharing; a manager and others find no button', async () => {
    const id = await cases.startPerson();
    const consentId = await cases.consent('consultant', id, 'af');
    await cases.sendOk('consultant', id, 'raise', 'af', { basis: { kind: 'consent', id: consentId } });
    const path = `/deltagare/${id}/samtycken/${consentId}/aterkalla`;
    expect((await get('afOfficer', `/deltagare/${id}/samtycken`)).status).toBe(200);
    expect((await get('afOfficer', path)).status).toBe(404);
    expect((await post('otherConsultant', path, {})).status).toBe(404);
    expect((await get('consultant', path)).text).toContain('slutar delas direkt');
    for (let times = 0; times < 2; times++)
      expect((await post('consultant', path, { vem: 'person', hur: 'oral' })).to).toBe(
        `/deltagare/${id}/samtycken?klart=withdrawn`,
      );
    expect((await get('afOfficer', `/deltagare/${id}/samtycken`)).status).toBe(404);
    expect((await get('consultant', `/deltagare/${id}/samtycken`)).text).toContain('återkallat');
  });

  test('another named basis is recorded with who decided, and is a basis to send on', async () => {
    const id = await cases.startPerson();
    const path = `/deltagare/${id}/utlamnanden/nytt`;
    const values = consentForm('fk', {
      grund: 'general_clause',
      beslutade: 'Prov chef',
      nar: testDay,
      varfor: '',
    });
    expect((await post('consultant', path, values)).text).toContain(
      'Skriv varför uppgifterna får lämnas ut.',
    );
    values.set('varfor', 'Uppenbart övervägande intresse');
    expect((await post('consultant', path, values)).status).toBe(303);
    expect((await get('consultant', `/deltagare/${id}/samtycken`)).text).toContain('Generalklausulen');
    expect((await get('consultant', `/deltagare/${id}/aktualisera`)).text).toContain('Beslut på annan grund');
  });

  test('nobody records for a person that is not theirs', async () => {
    const id = await cases.startPerson();
    for (const path of ['samtycken', 'samtycken/nytt', 'utlamnanden/nytt', 'aktualisera', 'overlamna']) {
      for (const key of ['otherConsultant', 'fkOfficer', 'asfManager', 'analyst', 'administrator'])
        expect([403, 404], `${key} ${path}`).toContain((await get(key, `/deltagare/${id}/${path}`)).status);
      expect((await get('consultant', `/deltagare/${newPersonId()}/${path}`)).status).toBe(404);
    }
    const tried = await post('manager', `/deltagare/${id}/samtycken/nytt`, consentForm('fk'));
    expect(tried.status).toBe(403);
  });
});
