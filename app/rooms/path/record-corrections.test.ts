import { afterAll, beforeAll, expect, test } from 'vitest';
import { shipped } from './examples.testing.ts';
import { openScreens } from './screens.testing.ts';

let screens: Awaited<ReturnType<typeof openScreens>>;
let page: string;

beforeAll(async () => {
  screens = await openScreens([shipped('malmo')]);
  page = `/deltagare/${await screens.person()}`;
  const started = { datum: '2026-10-01', inflode: 'own_wish' };
  expect(await screens.send('consultant', `${page}/vag/starta`, started)).toMatchObject({ status: 303 });
});
afterAll(() => screens?.close());

const send = async (path: string, typed: Record<string, string>) =>
  expect(await screens.send('consultant', page + path, typed)).toMatchObject({ status: 303 });

const rowOf = async (kind: string) => {
  const { text } = await screens.get('consultant', `${page}/uppgifter`);
  return new RegExp(`href="${page}(/uppgifter/${kind}/[^"]+)"`).exec(text)![1]!;
};

test('what was corrected in the records stands in the timeline: what was, what it became, who and why', async () => {
  const form = { enhet: screens.world.units.south!, form: 'group', fran: '2023-01-09', till: '' };
  await send(await rowOf('placering'), { ...form, varfor: 'Fel enhet' });
  const wage = { kalla: 'activity_compensation', niva: '50', fran: '2026-01-01', till: '' };
  await send('/uppgifter/forsorjning', wage);
  await send(await rowOf('forsorjning'), { ...wage, niva: '75', varfor: 'Nytt beslut' });
  await send('/uppgifter/skydd', { skydd: 'ja', varfor: 'Personen är hotad' });
  const { text } = await screens.get('consultant', page);
  expect(text).toMatch(
    /Rättelse av placeringen.*Prov consultant.*Enhet: Enhet Norr → Enhet Söder.*Fel enhet/s,
  );
  expect(text).toMatch(
    /Rättelse av försörjningen.*Försörjning: aktivitetsersättning.*Procent: 50 → 75.*Nytt beslut/s,
  );
  expect(text).toMatch(/Ändring av skyddet.*Skyddade uppgifter: nej → ja.*Personen är hotad/s);
});

test('who may not see a livelihood sees nothing of its correction', async () => {
  const other = `/deltagare/${await screens.person('Bea', 'Lind')}`;
  const open = { datum: '2026-10-01', inflode: 'own_wish' };
  await screens.send('consultant', `${other}/vag/starta`, open);
  const wage = { kalla: 'wage', niva: '50', fran: '2026-01-01', till: '' };
  await screens.send('consultant', `${other}/uppgifter/forsorjning`, wage);
  const { text } = await screens.get('consultant', `${other}/uppgifter`);
  const row = /href="([^"]+\/uppgifter\/forsorjning\/[^"]+)"/.exec(text)![1]!;
  const corrected = await screens.send('consultant', row, { ...wage, niva: '75', varfor: 'Nytt beslut' });
  expect(corrected).toMatchObject({ status: 303 });
  expect((await screens.get('lssOfficer', other)).text).toContain('Rättelse av försörjningen');
  const seen = await screens.get('supervisor', other);
  expect(seen.status).toBe(200);
  expect(seen.text).not.toContain('Rättelse av försörjningen');
});
