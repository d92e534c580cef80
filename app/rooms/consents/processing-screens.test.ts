import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';

let house: OpenCases;
beforeAll(async () => {
  house = await openCases();
});
afterAll(() => house.database.close());
const get: OpenCases['get'] = (...args) => house.get(...args);
const post: OpenCases['post'] = (...args) => house.post(...args);

describe('the legal basis of one’s own processing', () => {
  const line = (over: Record<string, string> = {}) => ({
    id: newId(),
    sag: '0',
    andamal: 'Handläggning av insatser',
    grund: 'public_task',
    kansliga: 'yes',
    paragraf: 'SoLPuL 6 § och 7 §',
    fran: '2026-01-01',
    till: '',
    beslutare: 'Nämnden',
    ...over,
  });

  test('is kept by the manager in versions, read by all, and stands on the person’s page apart from consents', async () => {
    expect((await get('consultant', '/rattslig-grund/ny')).status).toBe(403);
    expect((await post('consultant', '/rattslig-grund/ny', line())).status).toBe(403);
    expect((await post('manager', '/rattslig-grund/ny', line({ grund: '' }))).text).toContain(
      'Välj vilken rättslig grund som gäller.',
    );
    expect((await post('manager', '/rattslig-grund/ny', line())).to).toBe('/rattslig-grund?sparat=1');
    const page = await get('manager', '/rattslig-grund');
    const change = /href="(\/rattslig-grund\/[0-9a-f-]+)"/.exec(page.text)![1]!;
    expect((await get('asfManager', change)).status).toBe(404);
    expect((await post('manager', change, line({ sag: '1', paragraf: 'SoLPuL 7 §' }))).status).toBe(303);
    const behind = await post('manager', change, line({ sag: '1', paragraf: 'Annat' }));
    expect(behind.text).toContain('En kollega har sparat en ny version under tiden.');
    const both = await get('manager', '/rattslig-grund');
    expect(both.text).toContain('SoLPuL 6 § och 7 §');
    expect(both.text).toContain('Version 2');
    const id = await house.cases.startPerson();
    const persons = await get('consultant', `/deltagare/${id}/samtycken`);
    expect(persons.text).toContain('Det här gäller utan samtycke');
    expect(persons.text).toContain('SoLPuL 7 §');
    expect(persons.text).not.toContain('SoLPuL 6 § och 7 §');
  });

  test.each([
    ['manager', '/personal', true],
    ['administrator', '/personal', true],
    ['consultant', '/behorigheter', true],
    ['asfManager', '/personal', false],
    ['fkOfficer', '/behorigheter', false],
    ['analyst', '/behorigheter', true],
    ['unitStaff', '/behorigheter', true],
  ])(
    'is found by the %s from %s; who administers reads that of all organisations',
    async (key, from, reads) => {
      expect((await get(key, from)).text).toContain('href="/rattslig-grund"');
      const { status, text } = await get(key, '/rattslig-grund');
      expect([status, text.includes('SoLPuL 7 §')]).toEqual([200, reads]);
      expect(text.includes('href="/rattslig-grund/ny"')).toBe(['manager', 'asfManager'].includes(key));
    },
  );
});
