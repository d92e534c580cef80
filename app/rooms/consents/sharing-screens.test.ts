import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { canReadPdf, inOrder, pdfMarks } from '../../../tests/read-pdf.ts';
import { testDay } from '../../../tests/world.ts';
import { canMakePdf } from '../../platform/pdf.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import type { Cases } from '../crossings/cases.testing.ts';
import { endWayNow, representedBy } from './sharing.testing.ts';

let house: OpenCases;
let cases: Cases;
beforeAll(async () => {
  house = await openCases();
  cases = house.cases;
});
afterAll(() => house.database.close());
const get: OpenCases['get'] = (...args) => house.get(...args);
const post: OpenCases['post'] = (...args) => house.post(...args);

/** A person whom Försäkringskassan has said yes to, and what may be read there of the consultant's rows. */
const sharedWithFk = async (areas: string[]) => {
  const id = await cases.startPerson();
  const crossing = await cases.sendOk('consultant', id, 'raise', 'fk', { areas: ['identity', 'step'] });
  await post('fkOfficer', `/arenden/${crossing}/svar`, { svar: 'accepted' });
  const consentId = await cases.consent('consultant', id, 'fk', areas, true);
  return { id, consentId };
};

const sharedAreas = async (id: string) => {
  const rows = await rowsAsOwner<{ area: string }>(
    house.database,
    `select distinct area from share where participant_id = '${id}' and to_organisation_id = '${cases.world.organisations.fk}'
      and withdrawn_at is null and starts_at <= now() + interval '1 day' and ends_at > '${testDay}' order by area`,
  );
  return rows.map(({ area }) => area);
};

const bySelf = { vem: 'person', hur: 'oral' };
const list = (id: string) => `/deltagare/${id}/samtycken`;
const form = (values: Record<string, string>, areas: string[] = []) => {
  const params = new URLSearchParams(values);
  for (const area of areas) params.append('omraden', area);
  return params;
};

const changed = (over: Record<string, string> = {}) => ({
  id: newId(),
  till: cases.world.organisations.fk!,
  andamal: 'Planera vägen till arbete',
  gavs: testDay,
  galler_till: '2027-11-21',
  hur: 'oral',
  forklarade: 'Prov konsulent',
  version: '1',
  vem: 'person',
  ...over,
});

describe('what may be shared', () => {
  test('one area is taken back and no more than that; whom it is about goes with the whole', async () => {
    const { id, consentId } = await sharedWithFk(['identity', 'plan', 'work']);
    const path = `${list(id)}/${consentId}/omrade`;
    expect((await get('consultant', path)).text).not.toContain('value="identity"');
    expect((await post('consultant', path, { omrade: 'identity', ...bySelf })).status).toBe(422);
    expect((await post('fkOfficer', path, { omrade: 'plan' })).status).toBe(404);
    for (let times = 0; times < 2; times++)
      expect((await post('consultant', path, { omrade: 'plan', ...bySelf })).to).toBe(
        `${list(id)}?klart=area`,
      );
    expect(await sharedAreas(id)).toEqual(['identity', 'step', 'work']);
    const page = await get('consultant', list(id));
    expect(page.text).toContain('Återkallade områden');
    expect(page.text).toContain('Tog tillbaka ett område till Organisation FK: planen');
  });

  test('a change is a new consent in the place of the old: narrower here, wider there, and both are seen', async () => {
    const { id, consentId } = await sharedWithFk(['identity', 'plan', 'work']);
    const path = `${list(id)}/nytt?andra=${consentId}`;
    expect((await get('consultant', path)).text).toContain('Ändra samtycke');
    expect((await get('fkOfficer', path)).status).toBe(404);
    const later = form(changed({ galler_fran: '2026-11-23' }), ['identity', 'work']);
    expect((await post('consultant', path, later)).text).toContain('Ett ändrat samtycke gäller från i dag');
    const whole = form(changed(), ['identity', 'work', 'benefits']);
    for (let times = 0; times < 2; times++) expect((await post('consultant', path, whole)).status).toBe(303);
    expect(await sharedAreas(id)).toEqual(['benefits', 'identity', 'step', 'work']);
    expect((await get('consultant', list(id))).text).toContain('ersatt av ett nyare samtycke');
    const again = form(changed(), ['identity']);
    expect((await post('consultant', path, again)).text).toContain('gäller inte längre');
  });

  test('the person’s no ends it, costs nothing, and only the person opens it again', async () => {
    const { id } = await sharedWithFk(['identity', 'plan']);
    const eva = await representedBy(cases, id, ['plan']);
    const no = { till: cases.world.organisations.fk!, hur: 'oral' };
    expect((await post('consultant', `${list(id)}/nej`, { ...no, hur: '' })).text).toContain(
      'hur personen sa nej',
    );
    expect((await post('consultant', `${list(id)}/nej`, no)).to).toBe(`${list(id)}?klart=no`);
    expect(await sharedAreas(id)).toEqual([]);
    const path = `${list(id)}/nytt?till=${cases.world.organisations.fk}`;
    expect((await get('consultant', path)).text).toContain('Personen har sagt nej till att dela med');
    const instead = form(changed({ vem: 'representative', foretradare: eva }), ['identity', 'plan']);
    expect((await post('consultant', path, instead)).text).toContain('kan ingen annan säga ja i stället');
    instead.set('vem', 'person');
    expect((await post('consultant', path, instead)).status).toBe(303);
    const now = form(changed({ vem: 'representative', foretradare: eva }), ['identity', 'plan']);
    expect((await post('consultant', path, now)).status).toBe(303);
  });

  test('a part that the person takes back is shared on no other yes, and nobody else opens it again', async () => {
    const { id, consentId } = await sharedWithFk(['identity', 'plan', 'work']);
    const eva = await representedBy(cases, id, ['plan', 'work']);
    const inStead = (areas: string[], over: Record<string, string> = {}) =>
      form(changed({ vem: 'representative', foretradare: eva, dela: 'yes', ...over }), areas);
    const path = `${list(id)}/nytt`;
    expect((await post('consultant', path, inStead(['identity', 'plan', 'work']))).status).toBe(303);
    await post('consultant', `${list(id)}/${consentId}/omrade`, { omrade: 'plan', ...bySelf });
    expect(await sharedAreas(id)).toEqual(['identity', 'step', 'work']);
    expect((await post('consultant', path, inStead(['identity', 'plan']))).text).toContain(
      'kan ingen annan säga ja i stället',
    );
    expect((await post('consultant', path, inStead(['identity', 'work']))).status).toBe(303);
    await post('consultant', `${list(id)}/${consentId}/aterkalla`, bySelf);
    expect(await sharedAreas(id)).toEqual([]);
    const before = inStead(['identity', 'plan'], { vem: 'person', gavs: '2026-11-21' });
    expect((await post('consultant', path, before)).text).toContain('Personen har sagt nej efter den dagen');
    expect(await sharedAreas(id)).toEqual([]);
  });

  test('a representative outside what is registered is refused, with the reason', async () => {
    const id = await cases.startPerson();
    const eva = await representedBy(cases, id, ['plan']);
    const path = `${list(id)}/nytt`;
    const asked = (over: Record<string, string>, areas: string[]) =>
      post('consultant', path, form(changed(over), areas));
    expect((await asked({ foretradare: eva }, ['identity', 'work'])).text).toContain(
      'uppdrag gäller inte alla områden',
    );
    expect((await asked({ foretradare: eva, gavs: '2026-01-05' }, ['identity', 'plan'])).text).toContain(
      'uppdrag gällde inte den dagen',
    );
    expect((await asked({ foretradare: newId() }, ['identity', 'plan'])).text).toContain('är inte inskriven');
    expect((await asked({ foretradare: eva }, ['identity', 'plan'])).status).toBe(303);
  });

  test('the text that was shown can be shown again, word for word, also on paper', async () => {
    const id = await cases.startPerson();
    const consentId = await cases.consent('consultant', id, 'fk');
    const text = await get('consultant', `${list(id)}/${consentId}/text`);
    expect(text.text).toContain('Vi vill prata med Organisation FK om dig.');
    expect(text.text).toContain('Det som Organisation FK redan har skrivit finns kvar där.');
    expect((await get('otherConsultant', `${list(id)}/${consentId}/text`)).status).toBe(404);
    expect((await get('consultant', `${list(id)}/${consentId}/utskrift`)).text).toMatch(/^%PDF/);
    expect((await get('otherConsultant', `${list(id)}/${consentId}/utskrift`)).status).toBe(404);
    const [read] = await rowsAsOwner<{ act: string }>(
      house.database,
      'select act from read_log order by read_log_id desc limit 1',
    );
    expect(read).toEqual({ act: 'print' });
  });

  test('a question to the person waits until it is answered or taken away; two about one receiver do not', async () => {
    const id = await cases.startPerson();
    const path = `${list(id)}/fraga`;
    const asked = form(
      { id: newId(), till: cases.world.organisations.fk!, andamal: 'Planera', galler_till: '2027-11-21' },
      ['plan', 'work'],
    );
    expect((await post('consultant', path, form({ till: '' }))).text).toContain('Välj minst ett område.');
    expect((await get('consultant', path)).text).toContain('Du får hjälp av oss även om du säger nej.');
    for (let times = 0; times < 2; times++)
      expect((await post('consultant', path, asked)).to).toBe(`${list(id)}?klart=asked`);
    asked.set('id', newId());
    expect((await post('consultant', path, asked)).text).toContain(
      'har redan en fråga om den här organisationen',
    );
    const page = await get('consultant', list(id));
    const away = /href="([^"]*fragor[^"]*)"/.exec(page.text)![1]!;
    expect((await post('otherConsultant', away, {})).status).toBe(404);
    expect((await post('consultant', away, {})).to).toBe(`${list(id)}?klart=askedBack`);
    expect((await get('consultant', list(id))).text).not.toContain('/fragor/');
    expect((await post('consultant', path, asked)).status).toBe(303);
  });

  test('it ends with the way, and nothing else opens it', async () => {
    const { id, consentId } = await sharedWithFk(['identity', 'plan', 'work']);
    expect(await sharedAreas(id)).not.toEqual([]);
    await endWayNow(cases, id);
    expect(await sharedAreas(id)).toEqual([]);
    expect((await get('consultant', list(id))).text).toContain('vägen är avslutad');
    expect((await get('consultant', `${list(id)}/${consentId}/aterkalla`)).status).toBe(303);
  });
});

describe('what is disclosed on another basis', () => {
  const disclose = (id: string, disclosureId: string, over: Record<string, string> = {}) =>
    post(
      'consultant',
      `/deltagare/${id}/utlamnanden/nytt`,
      form(
        {
          id: disclosureId,
          till: cases.world.organisations.fk!,
          grund: 'statutory_duty',
          varfor: 'Skyldighet enligt lag',
          beslutade: 'Prov chef',
          nar: testDay,
          ...over,
        },
        ['identity', 'step'],
      ),
    );

  test('ends before its year is out, and what waits on it is taken back', async () => {
    const id = await cases.startPerson();
    const disclosureId = newId();
    expect((await disclose(id, disclosureId)).status).toBe(303);
    expect((await disclose(id, disclosureId)).status).toBe(303);
    expect((await disclose(id, disclosureId, { beslutade: 'En annan' })).text).toContain(
      'med annat innehåll',
    );
    await cases.sendOk('consultant', id, 'raise', 'fk', { basis: { kind: 'disclosure', id: disclosureId } });
    expect(await sharedAreas(id)).toEqual(['identity', 'step']);
    expect((await get('consultant', list(id))).text).toContain('utan samtycke');
    const path = `/deltagare/${id}/utlamnanden/${disclosureId}/avsluta`;
    expect((await post('fkOfficer', path, {})).status).toBe(404);
    for (let times = 0; times < 2; times++)
      expect((await post('consultant', path, {})).to).toBe(`${list(id)}?klart=disclosureEnded`);
    expect(await sharedAreas(id)).toEqual([]);
    expect((await get('consultant', list(id))).text).toContain('Avslutades');
    if (canReadPdf && canMakePdf()) {
      const { bytes: paper } = await get(
        'consultant',
        `/deltagare/${id}/utlamnanden/${disclosureId}/utskrift`,
      );
      const title = expect.stringContaining('Organisation FK');
      expect(pdfMarks(paper)).toEqual({ title, lang: 'sv', tagged: true, ua: '1' });
      const order = ['Skyldighet enligt lag att lämna uppgiften', 'Prov chef', 'Avslutades'];
      expect(inOrder(paper, order)).toEqual(order);
      expect(inOrder(paper, ['En annan'])).toEqual([]);
    }
    const { sent } = await cases.send('consultant', id, 'raise', 'fk', {
      basis: { kind: 'disclosure', id: disclosureId },
    });
    expect(sent.ok).toBe(false);
  });
});
