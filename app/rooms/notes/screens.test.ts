import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { canReadPdf, pdfFile, pdfFiles, pdfInfo, pdfText } from '../../../tests/read-pdf.ts';
import { makeTestApplication, postForm, signIn, type TestApplication } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { newId } from '../../shared/values/ids.ts';
import { makeNoteWorld } from './notes.testing.ts';

let database: Database;
let application: TestApplication;
let app: Router;
let house: Awaited<ReturnType<typeof makeNoteWorld>>;
let person: string;
let base: string;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  database = await openTestDatabase();
  house = await makeNoteWorld(database);
  application = makeTestApplication(database);
  app = makeApp(application);
  for (const key of ['consultant', 'otherConsultant', 'manager', 'unitStaff', 'fkOfficer'])
    cookies[key] = await signIn(app, house.world.members[key]!);
  person = await house.person({ family: 'Ek', unitId: house.world.units.north });
  base = `/deltagare/${person}/personakt`;
});
afterAll(() => database?.close());

const get = async (key: string, path: string) => {
  const answer = await app.request(path, { headers: { cookie: cookies[key]! } });
  return { status: answer.status, headers: answer.headers, text: await answer.clone().text(), answer };
};
const post = async (key: string, path: string, values: Record<string, string> | FormData) => {
  const answer = await postForm(app, path, values, cookies[key]);
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: await answer.clone().text(),
    answer,
  };
};
const given = { vad: 'event', dag: testDay, hur: 'present', fakta: 'Provade kassan i en timme.' };
const formWith = (file: File, over: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...given, ...over })) form.set(name, value);
  form.set('bilaga-1', file);
  return form;
};
const newNote = async (search = '') => {
  const begun = await get('consultant', `${base}/ny${search}`);
  return begun.headers.get('location')!;
};

describe('the case file', () => {
  it('says who can read before a word is written, and that the person can', async () => {
    const { text } = await get('consultant', await newNote());
    expect(text).toContain('Vem kan läsa den här anteckningen?');
    expect(text).toMatch(/arbetskonsulent.* som har hand om personen/i);
    expect(text).toContain('Personen själv kan be att få läsa allt.');
    expect(text.indexOf('Vem kan läsa')).toBeGreaterThan(-1);
  });

  it('a note with faults keeps what was typed; whole, it is signed once and locked', async () => {
    const path = await newNote();
    const wrong = await post('consultant', path, { fakta: 'Kvar', hur: 'told', tid: 'sen' });
    expect(wrong.status).toBe(422);
    for (const sentence of [
      'Välj vad anteckningen gäller.',
      'Skriv vem som berättade.',
      'Skriv tiden som',
      'Kvar',
    ])
      expect(wrong.text).toContain(sentence);
    for (let times = 0; times < 2; times += 1) {
      const signed = await post('consultant', path, { ...given, tid: '9.05' });
      expect(signed.to).toContain(`${base}?signerad=1`);
    }
    const { text } = await get('consultant', base);
    expect(text.match(/Provade kassan/g)).toHaveLength(1);
    expect(text).toContain('09:05');
    expect(text).toContain('Prov consultant');
  });

  it('what is written in a window that was left open after signing is refused, not lost; its page leads to the note', async () => {
    const path = await newNote();
    expect((await post('consultant', path, given)).to).toContain('signerad=1');
    const more = await post('consultant', path, { ...given, fakta: 'Och sedan kom Leila.' });
    expect(more.status).toBe(422);
    expect(more.text).toContain('Anteckningen är redan signerad');
    expect(more.text).toContain('Och sedan kom Leila.');
    expect((await get('consultant', path)).headers.get('location')).toContain(`${base}#`);
  });

  it('hints at health, numbers and telephones once, and signs all the same', async () => {
    const path = await newNote();
    const health = { ...given, fakta: 'Har fått en ny diagnos' };
    const looked = { ...health, tips: 'fakta bedomning uppfattning' };
    expect((await get('consultant', path)).text).toContain('name="tips"');
    const hinted = await post('consultant', path, looked);
    expect(hinted.status).toBe(422);
    expect(hinted.text).toContain('Texten nämner hälsa (diagnos)');
    expect(hinted.text).toContain('Signera ändå');
    expect((await post('consultant', path, health)).to).toContain('signerad=1');
  });

  it('a correction and what the person considers wrong stand beside, and the old note as it was', async () => {
    const noteId = newId();
    await house.sign(person, { noteId, facts: 'Kom en timme för sent' });
    await post('consultant', await newNote(`?rattar=${noteId}`), { ...given, fakta: 'Kom i tid' });
    const said = {
      dag: testDay,
      hur: 'told',
      vem: 'Bea',
      'fick-veta': testDay,
      uppfattning: 'Bussen var sen.',
    };
    const beside = await newNote(`?fel=${noteId}`);
    expect((await get('consultant', beside)).text).toContain('Kom en timme för sent');
    await post('consultant', beside, said);
    const { text } = await get('consultant', base);
    for (const words of [
      'Kom en timme för sent',
      'Kom i tid',
      'Bussen var sen.',
      'Rättar anteckningen från',
      'Rättad av anteckningen från',
      'Personen anser att något här är fel',
    ])
      expect(text).toContain(words);
  });

  it('a note that is nobody’s or another person’s is corrected by nobody', async () => {
    const other = await house.person();
    const noteId = newId();
    await house.sign(other, { noteId });
    for (const id of [noteId, newId(), 'x'])
      expect((await post('consultant', `${base}/${newId()}/skriv?rattar=${id}`, given)).status).toBe(404);
  });

  it('nobody else’s organisation reads it, and no colleague without the person', async () => {
    for (const key of ['fkOfficer', 'otherConsultant', 'unitStaff'])
      expect((await get(key, base)).status, key).toBe(404);
    expect((await get('manager', base)).text).toContain('Provade kassan');
  });
});

describe('drafts of notes', () => {
  it('are the writer’s own and wait in the case file; the manager is told after a week that one exists', async () => {
    await database.script('delete from draft');
    const path = await newNote();
    await post('consultant', path, { ...given, fakta: 'Hemligt än', utkast: 'spara' });
    expect((await get('consultant', base)).text).toContain('Mina utkast');
    expect((await get('manager', base)).text).not.toContain('Mina utkast');
    expect((await get('manager', '/deltagare')).text).not.toContain('har väntat mer än en vecka');
    await database.script("update draft set begun_at = begun_at - interval '8 days'");
    const list = (await get('manager', '/deltagare')).text;
    expect(list).toContain('En anteckning har väntat mer än en vecka på att signeras');
    expect(list).toContain('Prov consultant, sedan');
    expect(list).not.toContain('Hemligt');
    expect((await get('otherConsultant', '/deltagare')).text).not.toContain('har väntat mer än en vecka');
    expect((await get('manager', path)).text).not.toContain('Hemligt');
    await post('consultant', path, given);
    expect((await get('manager', '/deltagare')).text).not.toContain('har väntat mer än en vecka');
  });
});

describe('an attachment', () => {
  const pdf = new File(['%PDF-1.7 hej'], 'Läkarintyg ☺ "1".pdf', { type: 'text/html' });

  it('is kept with its note, and goes out as a file to keep, of its own kind, logged', async () => {
    await post('consultant', await newNote(), formWith(pdf));
    const { text } = await get('consultant', base);
    const [link] = /\/deltagare\/[^"]*\/bilaga\/[^"]*/.exec(text)!;
    const { headers, answer, status } = await get('consultant', link!);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="L_karintyg.*pdf"; filename\*=UTF-8''L%C3%A4karintyg/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('%PDF-1.7 hej');
    const reads = await rowsAsOwner<{ act: string }>(
      database,
      "select act from read_log where act = 'attachment'",
    );
    expect(reads).toHaveLength(1);
    expect((await get('otherConsultant', link!)).status).toBe(404);
    expect((await get('consultant', link!.replace(/[^/]*$/, newId()))).status).toBe(404);
  });

  it.each<[string, File, string]>([
    ['a page', new File(['<html>'], 'x.pdf'), 'Filen går inte att bifoga'],
    ['an empty file', new File([], 'tom.pdf'), 'Filen är tom'],
    ['more than 20 MB', new File([new Uint8Array(21 * 1024 * 1024)], 'stor.pdf'), 'större än 20 MB'],
  ])('%s is refused, and nothing is signed', async (_, file, sentence) => {
    const refused = await post('consultant', await newNote(), formWith(file, { fakta: 'Med fel fil' }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect((await get('consultant', base)).text).not.toContain('Med fel fil');
  });
});

it('a file that was chosen before a refusal is named, so that it is chosen again', async () => {
  const file = new File(['%PDF-1.7 hej'], 'Intyg.pdf');
  const path = await newNote();
  const refused = await post('consultant', path, formWith(file, { vad: '' }));
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Du valde Intyg.pdf. Filen följer inte med när sidan visas igen.');
  expect(refused.text).toMatch(/type="file"[^>]*aria-describedby="f-bilaga-1-hint/);
  expect((await get('consultant', await newNote())).text).not.toContain('Du valde');
});

describe.skipIf(!canReadPdf)('the extract of the whole file', () => {
  it('holds what the organisation has and who has read it, with third parties hidden, and is logged', async () => {
    const noteId = newId();
    await house.sign(person, { noteId, facts: 'Bråkade med Bosse vid lunchen.' });
    const form = `${base}/utdrag/dolj?rad=note.${noteId}`;
    expect((await post('consultant', form, { vad: 'passages', ord: 'Basse', skal: 'kamrat' })).status).toBe(
      422,
    );
    await post('consultant', form, { vad: 'passages', ord: 'Bosse', skal: 'En kamrat' });
    expect((await get('consultant', `${base}/utdrag`)).text).toContain('Bråkade med [dolt]');
    const { answer } = await post('consultant', `${base}/utdrag`, {});
    const paper = new Uint8Array(await answer.arrayBuffer());
    const text = pdfText(paper).replace(/\s+/g, ' ');
    expect(pdfInfo(paper)).toMatch(/Tagged: +yes/);
    expect(text).toContain('Bråkade med [dolt] vid lunchen.');
    expect(text).not.toContain('Bosse');
    for (const words of [
      'Provade kassan',
      'Kom i tid',
      'Ek',
      'Vem som har läst',
      'Organisation FSF',
      'Något som rör en annan person är dolt',
    ])
      expect(text, words).toContain(words);
    expect(text).not.toContain('En kamrat');
    const rows = await rowsAsOwner<{ masks: number; prints: number }>(
      database,
      "select (select cardinality(masks) from file_extract) as masks, (select count(*)::int from read_log where act = 'print') as prints",
    );
    expect(rows).toEqual([{ masks: 1, prints: 1 }]);
  });

  it('holds each attachment as a file inside it, but for those that are hidden', async () => {
    const attached = ['Intyg om Bosse', 'Plan'].map((name) => ({
      name: `${name}.pdf`,
      kind: 'pdf' as const,
      bytes: new TextEncoder().encode(`%PDF-1.7 ${name}`),
    }));
    const other = await house.person({ family: 'Al' });
    await house.sign(other, { attached });
    const extract = `/deltagare/${other}/personakt/utdrag`;
    const made = async () =>
      new Uint8Array(await (await post('consultant', extract, {})).answer.arrayBuffer());
    const both = await made();
    expect(pdfFiles(both)).toEqual(['bilaga-1.pdf', 'bilaga-2.pdf']);
    expect(pdfFile(both, 1).toString()).toBe('%PDF-1.7 Intyg om Bosse');
    const [, form] = /href="([^"]*dolj\?rad=note_attachment[^"]*)"/.exec(
      (await get('consultant', extract)).text,
    )!;
    expect((await get('consultant', form!)).text).toContain('Dölj hela filen');
    await post('consultant', form!, { vad: 'all', skal: 'Om en kamrat' });
    const one = await made();
    expect(pdfFiles(one)).toEqual(['bilaga-1.pdf']);
    expect(pdfFile(one, 1).toString()).toBe('%PDF-1.7 Plan');
    expect(pdfText(one)).not.toContain('Bosse');
    expect(Buffer.from(one).toString('latin1')).not.toContain('Intyg om');
  });

  it('what was hidden is shown again when somebody says so', async () => {
    const page = (await get('consultant', `${base}/utdrag`)).text;
    const [, mask] = /name="visa" value="([^"]*)"|value="([^"]*)" name="visa"/.exec(page)!;
    await post('consultant', `${base}/utdrag`, { visa: mask! });
    expect((await get('consultant', `${base}/utdrag`)).text).toContain('Bråkade med Bosse');
  });

  it('is nobody else’s to make', async () => {
    for (const key of ['otherConsultant', 'unitStaff', 'fkOfficer'])
      expect((await post(key, `${base}/utdrag`, {})).status, key).toBe(404);
  });
});
