import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { insertReads, sealReads } from '../../../tests/read-log.ts';
import { newId } from '../../shared/values/ids.ts';
import { decided, formOf, home, linksTo, withLogReview } from './log-review.testing.ts';
import { reviewsTexts } from './reviews.texts.ts';
import { samplingTexts } from './sampling.texts.ts';

const log = withLogReview();

const plan = { 'hur-ofta': 'month', urval: 'random', antal: '4', fran: '2026-10-01', ...decided };

describe('a sample', () => {
  let review: string;
  const drawForm = async (who: string) => formOf((await log.house.get(who, `${home}/stickprov`)).text, {});
  const numbersOf = (id: string) =>
    log.as('manager', (tx) =>
      tx
        .selectFrom('log_review_read')
        .select('read_log_id')
        .where('log_review_id', '=', id)
        .orderBy('place')
        .execute(),
    );
  const linesOf = async (who: string) => (await log.house.get(who, `${home}/granskningar/${review}`)).text;
  const idsIn = (html: string) => linksTo(html, /\/lasning\/([0-9a-f-]{36})"/g);
  const readIds = async () => idsIn(await linesOf('manager'));
  /** Those that the consultant read: chance decides which of the ten are drawn, and at least two are the consultant’s. */
  const consultants = async () =>
    linksTo(await linesOf('manager'), /<tr>(.*?)<\/tr>/gs)
      .filter((row) => row.includes('Prov Consultant'))
      .flatMap(idsIn);

  it('needs a plan of whole numbers', async () => {
    const wrong = await log.posted('manager', `${home}/plan`, { ...plan, antal: '201' });
    expect(wrong.text).toContain(samplingTexts.sv.wrongSize);
    expect((await log.posted('manager', `${home}/plan`, plan)).status).toBe(303);
    expect((await log.house.get('manager', home)).text).toContain(
      'Dags att dra stickprov för 1 oktober 2026',
    );
  });

  it('is not drawn before the period is sealed', async () => {
    const early = await log.house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(early.status, JSON.stringify(log.house.logged.at(-1))).toBe(422);
    expect(early.text).toContain(samplingTexts.sv.refusals.not_sealed);
    await sealReads(log.house.database, '2026-11-01T12:00:00Z');
    const stillEarly = await log.house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(stillEarly.text).toContain(samplingTexts.sv.refusals.not_sealed);
  });

  it('is drawn once, by the first seal a day after its end', async () => {
    await insertReads(log.house.database, log.house.world, [log.read('consultant', '2026-11-02T09:00:00Z')]);
    await sealReads(log.house.database, '2026-11-02T12:00:00Z');
    const form = await drawForm('manager');
    const drawn = await log.house.post('manager', `${home}/stickprov`, form);
    expect(drawn.status, JSON.stringify(log.house.logged.at(-1))).toBe(303);
    review = drawn.to.split('/').at(-1)!;
    expect((await log.house.post('manager', `${home}/stickprov`, form)).to).toBe(drawn.to);
    const again = await log.house.post('unitManager', `${home}/stickprov`, { ...form, id: newId() });
    expect(again.text).toContain(samplingTexts.sv.refusals.not_due);
  });

  it('is what the seal says, whoever draws it', async () => {
    const row = await log.as('manager', (tx) =>
      tx.selectFrom('log_review').selectAll().executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ population: 10, period_from: '2026-10-01', period_to: '2026-10-31' });
    const lot = (id: number) => createHash('sha256').update(`${row.seal_hash}|${id}`).digest('hex');
    const drawn = (await numbersOf(review)).map(({ read_log_id }) => Number(read_log_id));
    const lines = await log.as('manager', async (tx) => {
      return sql<{
        id: number;
      }>`select read_log_id::float8 id from app.log_between('2026-10-01', '2026-11-01')`.execute(tx);
    });
    const byLot = lines.rows.map(({ id }) => id).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
    expect(drawn).toEqual(byLot.slice(0, 4));
  });

  it('shows a name to whoever may see the person, logs it, and to others that it is a person', async () => {
    expect(await linesOf('manager')).toContain('Bea Lind');
    const other = await linesOf('unitManager');
    expect(other).not.toContain('Bea');
    expect(other).toContain('En person i organisationen');
    expect((await log.house.get('asfManager', `${home}/granskningar/${review}`)).status).toBe(404);
    expect((await log.house.get('manager', `/deltagare/${log.people.bea}/logg`)).text).toContain(
      'Såg personen vid logguppföljning',
    );
  });

  it('is judged read by read, and says how the reader stood to the person then', async () => {
    const [first, second] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${first}`;
    expect((await log.house.get('manager', path)).text).toContain('är deltagarens kontakt');
    const noNote = await log.posted('manager', path, { bedomning: 'wrong' });
    expect(noNote.text).toContain(reviewsTexts.sv.refusals.note_missing);
    const stale = formOf((await log.house.get('unitManager', path)).text, {
      bedomning: 'wrong',
      anteckning: 'Varför?',
    });
    const form = formOf((await log.house.get('manager', path)).text, { bedomning: 'correct' });
    expect((await log.house.post('manager', path, form)).status).toBe(303);
    expect((await log.house.post('manager', path, form)).status).toBe(303);
    const late = await log.house.post('unitManager', path, stale);
    expect(late.status).toBe(422);
    expect(late.text).toContain(reviewsTexts.sv.refusals.changed_meanwhile);
    expect(formOf(late.text, {})).toMatchObject({ anteckning: 'Varför?', sag: '1' });
    const unjudged = await log.house.post('manager', `${home}/granskningar/${review}`, {
      slutsats: 'Allt väl',
    });
    expect(unjudged.text).toContain(reviewsTexts.sv.refusals.unjudged);
    const foreign = await log.house.post('asfManager', path, form);
    expect(foreign.status).toBe(404);
    expect(second).toBeDefined();
  });

  it('asks the one who read, who answers once', async () => {
    const [, second] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${second}`;
    const form = formOf((await log.house.get('manager', `${path}/fraga`)).text, { fraga: 'Vad gällde det?' });
    expect((await log.house.post('manager', `${path}/fraga`, form)).status).toBe(303);
    expect((await log.house.post('manager', `${path}/fraga`, form)).status).toBe(303);
    const page = await log.house.get('consultant', `${home}/fragor`);
    const asked = linksTo(page.text, /\/fragor\/([0-9a-f-]{36})"/g);
    expect(asked).toHaveLength(1);
    expect((await log.house.get('consultant', '/deltagare')).text).toContain(
      'Du har fått en fråga om en läsning',
    );
    const answer = `${home}/fragor/${asked[0]}`;
    expect((await log.house.get('otherConsultant', answer)).status).toBe(404);
    expect((await log.house.post('otherConsultant', answer, { svar: 'Jag' })).status).toBe(404);
    expect((await log.house.post('consultant', answer, { svar: 'Ett möte' })).status).toBe(303);
    expect((await log.house.post('consultant', answer, { svar: 'Ett möte' })).status).toBe(303);
    expect((await log.house.post('consultant', answer, { svar: 'Något annat' })).status).toBe(422);
    expect((await log.house.get('consultant', '/deltagare')).text).not.toContain('Du har fått en fråga');
    expect((await log.house.get('manager', path)).text).toContain('Ett möte');
  });

  it('is closed when all are judged, and then only corrected', async () => {
    const [judged] = await consultants();
    for (const id of (await readIds()).filter((one) => one !== judged)) {
      const path = `${home}/granskningar/${review}/lasning/${id}`;
      const mine = (await log.house.get('manager', path)).text.includes(reviewsTexts.sv.refusals.own_read);
      expect(
        (await log.posted(mine ? 'unitManager' : 'manager', path, { bedomning: 'correct' })).status,
      ).toBe(303);
    }
    expect((await log.house.get('manager', `${home}/granskningar/${review}/fil.csv`)).status).toBe(404);
    expect(
      (await log.posted('manager', `${home}/granskningar/${review}`, { slutsats: 'Allt väl' })).status,
    ).toBe(303);
    const twice = await log.house.post('manager', `${home}/granskningar/${review}`, { slutsats: 'Igen' });
    expect(twice.text).toContain(reviewsTexts.sv.refusals.closed_already);
    const [first] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${first}`;
    expect((await log.posted('manager', path, { bedomning: 'correct' })).status).toBe(422);
    expect((await log.posted('manager', path, { bedomning: 'wrong', anteckning: 'Ny uppgift' })).status).toBe(
      303,
    );
    expect((await log.house.get('manager', path)).text).toContain(reviewsTexts.sv.correction);
    expect((await log.house.post('manager', `${path}/fraga`, { fraga: 'Varför?' })).text).toContain(
      reviewsTexts.sv.refusals.closed,
    );
  });

  it('is taken out as a file, and that is logged', async () => {
    const file = await log.house.get('manager', `${home}/granskningar/${review}/fil.csv`);
    expect(file.type).toContain('text/csv');
    expect(file.text.split('\r\n')).toHaveLength(6);
    expect(file.text).toContain('Bea Lind');
    expect((await log.house.get('unitManager', `${home}/granskningar/${review}/fil.csv`)).text).not.toContain(
      'Bea',
    );
    const readLog = (await log.house.get('manager', `/deltagare/${log.people.bea}/logg`)).text;
    expect(readLog).toContain('Hämtade en fil');
  });

  it('takes so many of each role, and the unusual too, where the plan says so', async () => {
    await log.house.database.script(
      "update log_review set period_from = '2026-09-01', period_to = '2026-09-30'",
    );
    const path = `${home}/plan`;
    await log.posted('manager', path, { ...plan, urval: 'per_role', antal: '1', ovanliga: 'yes' });
    const drawn = await log.house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(drawn.status, JSON.stringify(log.house.logged.at(-1))).toBe(303);
    const rows = await log.as('manager', (tx) =>
      tx
        .selectFrom('log_review_read')
        .select('rule')
        .where('log_review_id', '=', drawn.to.split('/').at(-1)!)
        .orderBy('place')
        .execute(),
    );
    const weekend = rows.filter(({ rule }) => rule === 'outside_hours').length;
    expect(rows.map(({ rule }) => rule).filter((rule) => rule === null)).toHaveLength(3);
    expect(weekend).toBeGreaterThan(0);
  });
});
