import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { canReadPdf, inOrder, pdfMarks, pdfText } from '../../../tests/read-pdf.ts';
import { signIn } from '../../../tests/sign-in.ts';
import { canMakePdf } from '../../platform/pdf.ts';
import { openPlanning, type Planning } from './planning.testing.ts';

let house: Planning;
let id: string;
let cookie: string;
beforeAll(async () => {
  house = await openPlanning();
  id = await house.cases.startPerson();
  await house.edit(id, { moneyTalk: 'held', moneyTalkOn: '2026-11-01', moneyTalkBy: 'Prov' });
  await house.addActivity(id);
  await house.show(id);
  cookie = await signIn(house.app, house.cases.world.members.consultant!);
}, 60_000);
afterAll(() => house?.database.close());

const fetched = (path: string) => house.app.request(`${house.planOf(id)}/${path}`, { headers: { cookie } });

const easyFirst = [
  'Det här är din plan.',
  'Mitt mål',
  'Öva på Lager Nord',
  'Hela planen',
  'Samtal om pengar',
];

describe('the plan on paper', () => {
  it('is printed from the browser with the easy version first, and logged as a print', async () => {
    const text = await (await fetched('utskrift')).text();
    const order = ['Jag vill jobba på lager.', 'Mitt namn och dagens datum', 'Hela planen'];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    const logged = await rowsAsOwner<{ act: string }>(
      house.database,
      `select act from read_log where '${id}' = any (participant_ids) order by read_log_id desc limit 1`,
    );
    expect(logged).toEqual([{ act: 'print' }]);
  });

  it.skipIf(!canReadPdf || !canMakePdf())('is a tagged file with lines to sign on', async () => {
    const answer = await fetched('min-plan.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = new Uint8Array(await answer.arrayBuffer());
    expect(pdfMarks(pdf)).toEqual({ title: 'Min plan', lang: 'sv', tagged: true, ua: '1' });
    const text = pdfText(pdf).replaceAll(/\s+/g, ' ');
    expect(inOrder(pdf, easyFirst)).toEqual(easyFirst);
    expect(text).toContain('Vi pratade om pengar söndag 1 november 2026.');
    expect(text).toContain('Konsulentens namn och dagens datum');
  });

  it('is of the version that was agreed, under a newer draft too', async () => {
    const other = await house.cases.startPerson();
    await house.agree(other);
    await house.edit(other, { goal: 'Jag vill köra truck.' });
    const of = (rest: string) => `${house.planOf(other)}/${rest}`;
    const newest = await house.get('consultant', of('utskrift'));
    expect(newest.text).toContain('Jag vill köra truck.');
    expect((await house.get('consultant', of('versioner/1'))).text).toContain('versioner/1/skriv-ut');
    const agreed = await house.get('consultant', of('versioner/1/skriv-ut'));
    expect(agreed.text).toContain('Jag vill jobba på lager.');
    expect(agreed.text).not.toContain('Jag vill köra truck.');
    expect((await house.get('consultant', of('versioner/9/skriv-ut'))).status).toBe(404);
    expect((await house.get('otherConsultant', of('versioner/1/skriv-ut'))).status).toBe(404);
    if (!canReadPdf || !canMakePdf()) return;
    const { bytes } = await house.get('consultant', of('versioner/1/min-plan.pdf'));
    expect(pdfMarks(bytes)).toEqual({ title: 'Min plan', lang: 'sv', tagged: true, ua: '1' });
    expect(inOrder(bytes, ['Version 1', 'Jag vill jobba på lager.'])).toHaveLength(2);
    expect(pdfText(bytes)).not.toContain('truck');
  });
});
