import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { withdrawConsentRow } from '../consents/answers.store.ts';
import { type OpenCases, openCases } from './browsing.testing.ts';
import type { Cases } from './cases.testing.ts';

let house: OpenCases;
let cases: Cases;
beforeAll(async () => {
  house = await openCases();
  cases = house.cases;
});
afterAll(() => house.database.close());
const get: OpenCases['get'] = (...args) => house.get(...args);
const post: OpenCases['post'] = (...args) => house.post(...args);

const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The latest line of the read log about the person. No request role may read it, so only the embedded owner can look. */
const lastReadOf = async (id: string) => {
  if (house.database.kind === 'server') return 'preview';
  return house.database.handle.transaction().execute(async (tx) => {
    await sql`set local role none`.execute(tx);
    const { rows } = await sql<{
      act: string;
    }>`select act from read_log where ${id}::uuid = any (participant_ids) order by read_log_id desc limit 1`.execute(
      tx,
    );
    return rows[0]?.act;
  });
};

const sendPath = async (id: string, place: string, to: string, areas = ['identity', 'step']) => {
  const consentId = await cases.consent('consultant', id, to, areas);
  return { consentId, path: `/deltagare/${id}/${place}?grund=consent:${consentId}` };
};

describe('raising and handing over', () => {
  test('without a basis the page leads to one; with one it previews, logs the look and sends once', async () => {
    const id = await cases.startPerson({ family: 'Öst' });
    const bare = await get('consultant', `/deltagare/${id}/aktualisera`);
    expect(bare.text).toContain('Utan det kan inget skickas');
    expect(bare.text).toContain('sedan=aktualisera');
    const { path } = await sendPath(id, 'aktualisera', 'asf', ['identity', 'step', 'work']);
    const preview = await get('consultant', path);
    expect(preview.text).toContain('Det här får mottagaren läsa');
    expect(preview.text).toContain('Så här ser sidan ut för Organisation ASF');
    expect(await lastReadOf(id)).toBe('preview');
    expect((await get('asfCaseworker', `/deltagare/${id}`)).status).toBe(404);
    const values = {
      id: field(preview.text, 'id'),
      till: field(preview.text, 'till'),
      meddelande: 'Vill börja snart',
    };
    const first = await post('consultant', path, values);
    expect(first).toMatchObject({ status: 303, to: `/arenden/${values.id}?klart=sent` });
    expect(await post('consultant', path, values)).toMatchObject({ status: 303, to: first.to });
    expect((await get('consultant', first.to)).text).toContain('har 30 dagar på sig');
    const again = await post('consultant', path, { ...values, id: newId() });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Ni har redan skickat');
    expect(again.text).toContain('Vill börja snart');
    const inbox = await get('asfCaseworker', '/arenden');
    expect(inbox.text).toContain('Bea Öst');
    expect((await get('asfCaseworker', `/arenden/${values.id}`)).text).toContain('Vill börja snart');
    expect((await get('asfCaseworker', `/deltagare/${id}`)).status).toBe(200);
    expect((await get('fkOfficer', '/arenden')).text).not.toContain('Bea Öst');
  });

  test('an area outside the basis, put into the address by hand, is refused and not previewed', async () => {
    const id = await cases.startPerson();
    const { path } = await sendPath(id, 'aktualisera', 'fk');
    const tampered = `${path}&visa=1&omraden=benefits`;
    const page = await get('consultant', tampered);
    expect(page.text).toContain('räcker inte till de här områdena');
    expect(page.text).not.toContain('id="forhandsvisning"');
    const sent = await post('consultant', tampered, { id: newId() });
    expect(sent.status).toBe(422);
    expect((await get('fkOfficer', '/arenden')).text).not.toContain(id);
  });

  test('a consent withdrawn between preview and sending stops it', async () => {
    const id = await cases.startPerson();
    const { path, consentId } = await sendPath(id, 'aktualisera', 'fk');
    const preview = await get('consultant', path);
    await cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, consentId));
    const sent = await post('consultant', path, {
      id: field(preview.text, 'id'),
      till: field(preview.text, 'till'),
      meddelande: 'Hej alla',
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Inget är skickat.');
    expect(sent.text).toContain('Hej alla');
  });

  test('only the one who holds the ball hands over', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'handover', 'asf');
    await post('asfCaseworker', `/arenden/${crossing}/svar`, { svar: 'accepted' });
    expect((await get('consultant', `/deltagare/${id}/overlamna`)).text).toContain(
      'En annan överlämning är på gång',
    );
    await post('asfCaseworker', `/arenden/${crossing}/kontakt`, { kontakt: testDay });
    expect((await get('consultant', `/deltagare/${id}/overlamna`)).text).toContain('Bara den som har bollen');
    expect((await get('asfCaseworker', `/deltagare/${id}/overlamna`)).text).not.toContain(
      'Bara den som har bollen',
    );
  });
});
