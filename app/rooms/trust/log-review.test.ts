import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { insertReads, type ReadGiven, sealReads } from '../../../tests/read-log.ts';
import { asActor, type Tx } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn, type House, openHouse } from '../participants/visiting.testing.ts';
import { needsTexts } from './needs.texts.ts';
import { reviewsTexts } from './reviews.texts.ts';
import { samplingTexts } from './sampling.texts.ts';
import { unusualTexts } from './unusual.texts.ts';

const home = '/logguppfoljning';
let house: House;
const people: Record<string, string> = {};

const as = <T>(who: string, work: (tx: Tx) => Promise<T>) =>
  asActor(house.database, house.world.members[who]!, '2026-11-22', work);
const read = (who: string, at: string, more: Partial<ReadGiven> = {}): ReadGiven => ({
  who: house.world.members[who]!,
  at,
  ...more,
});
const linksTo = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);
/** The first form of a page, as a browser would send it. */
const formOf = (html: string, typed: Record<string, string> = {}) =>
  filledIn(html.slice(0, html.indexOf('</form>', html.indexOf('<form class="form"'))), typed);
const posted = async (who: string, path: string, typed: Record<string, string>) =>
  house.post(who, path, formOf((await house.get(who, path)).text, typed));

const decided = { beslutare: 'Ada Ek, chef', beslutad: '2026-11-20' };
const need = {
  behov: 'Egna deltagare',
  risker: 'Nyfikenhet',
  atgarder: 'Stickprov',
  ...decided,
  'ses-over': '2027-11-20',
};
const plan = { 'hur-ofta': 'month', urval: 'random', antal: '4', fran: '2026-10-01', ...decided };

beforeAll(async () => {
  house = await openHouse();
  const { database, world } = house;
  const { members, units } = world;
  people.bea = await openPerson(database, members.consultant!, { given: 'Bea', birthDate: '1998-03-02' });
  people.siv = await openPerson(database, members.consultant!, {
    given: 'Siv',
    birthDate: '2000-03-02',
    protected: true,
  });
  people.lo = await openPerson(database, members.asfCaseworker!, { given: 'Lo', birthDate: '2001-03-02' });
  people.ture = await openPerson(database, members.otherConsultant!, {
    given: 'Ture',
    family: 'Consultant',
    birthDate: '1997-03-02',
    unitId: units.south!,
  });
  await database.script(`update account set name = 'Prov Consultant' where account_id = '${members.consultant!.accountId}';
    update assignment set starts_at = '2026-01-01' where participant_id in ('${people.bea}', '${people.ture}');
    update assignment set ends_at = '2026-11-01' where participant_id = '${people.ture}'`);
  const bea = [people.bea!];
  await insertReads(database, world, [
    ...Array.from({ length: 8 }, (_, i) =>
      read('consultant', `2026-10-${10 + i}T09:00:00Z`, { people: bea }),
    ),
    read('manager', '2026-10-20T09:00:00Z', { people: bea }),
    read('unitStaff', '2026-10-21T09:00:00Z', { act: 'list', people: [...bea, people.siv!] }),
    read('asfCaseworker', '2026-10-21T09:00:00Z', { people: [people.lo!] }),
    read('consultant', '2026-11-17T09:00:00Z', { act: 'search_outside', purpose: 'Ringde växeln' }),
    read('consultant', '2026-11-18T09:00:00Z', { act: 'search', people: [people.siv!] }),
    read('consultant', '2026-11-18T21:30:00Z', { people: bea }),
    read('consultant', '2026-11-18T22:10:00Z', { people: bea }),
    read('otherConsultant', '2026-11-19T09:00:00Z', { people: [people.ture!] }),
    read('consultant', '2026-11-19T10:00:00Z', { people: [people.ture!] }),
    read('manager', '2026-11-19T11:00:00Z', { act: 'search_outside', purpose: 'Ny anmälan' }),
    read('asfCaseworker', '2026-11-19T11:00:00Z', { act: 'search_outside', purpose: 'Hemligt' }),
  ]);
});
afterAll(() => house?.database.close());

describe('who follows up the log', () => {
  it.each([
    'consultant',
    'lssOfficer',
    'supervisor',
    'unitStaff',
    'projectLead',
    'asfCaseworker',
    'fkOfficer',
    'analyst',
    'modelManager',
    'administrator',
  ])('%s does not', async (who) => {
    for (const path of ['', '/plan', '/stickprov', '/roller/manager', '/ovanligt', '/ovanligt/granser'])
      expect((await house.get(who, home + path)).status, path).toBe(403);
    expect((await house.post(who, `${home}/plan`, plan)).status).toBe(403);
  });

  it.each(['manager', 'unitManager', 'asfManager'])('%s does', async (who) => {
    for (const path of ['', '/plan', '/stickprov', '/roller/manager', '/ovanligt', '/ovanligt/granser'])
      expect((await house.get(who, home + path)).status, path).toBe(200);
  });
});

describe('needs and risks of a role', () => {
  const path = `${home}/roller/job_consultant`;

  it('are said to be missing, and stand beside what the access table gives', async () => {
    const page = (await house.get('manager', path)).text;
    expect(page).toContain(needsTexts.sv.missing);
    expect(page).toContain('Fråga efter enhet och kontakt för ett fullständigt nummer');
    expect((await house.get('manager', `${home}/roller/nobody`)).status).toBe(404);
  });

  it('are a new note each time, and the old stand', async () => {
    const first = formOf((await house.get('manager', path)).text, need);
    expect((await house.post('manager', path, first)).status).toBe(303);
    expect((await house.post('manager', path, first)).status).toBe(303);
    expect((await posted('manager', path, { ...need, risker: 'Skvaller' })).status).toBe(303);
    const page = (await house.get('manager', path)).text;
    expect(page).toContain('Nyfikenhet');
    expect(page).toContain('Skvaller');
    expect(linksTo(page, /(Anteckning \d), beslutad/g)).toEqual(['Anteckning 2', 'Anteckning 1']);
    expect((await house.get('asfManager', path)).text).not.toContain('Skvaller');
  });

  it('are saved by the later of two windows only after what changed was shown', async () => {
    const stale = formOf((await house.get('unitManager', path)).text, { ...need, risker: 'Senare' });
    await posted('manager', path, { ...need, risker: 'Först' });
    const late = await house.post('unitManager', path, stale);
    expect(late.status).toBe(422);
    expect(late.text).toContain(needsTexts.sv.refusals.changed_meanwhile);
    expect(late.text).toContain('Först');
    expect(formOf(late.text, {})).toMatchObject({ risker: 'Senare', sag: '3' });
    expect((await house.post('unitManager', path, formOf(late.text, {}))).status).toBe(303);
  });

  it('refuse a day that comes before the decision, and nothing written', async () => {
    const wrong = await posted('manager', path, { ...need, 'ses-over': '2026-11-20' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(needsTexts.sv.refusals.look_over_first);
    const empty = await posted('manager', path, { behov: '', risker: '', atgarder: '' });
    expect(empty.text.match(/Fyll i fältet/g)!.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a sample', () => {
  let review: string;
  const drawForm = async (who: string) => formOf((await house.get(who, `${home}/stickprov`)).text, {});
  const numbersOf = (id: string) =>
    as('manager', (tx) =>
      tx
        .selectFrom('log_review_read')
        .select('read_log_id')
        .where('log_review_id', '=', id)
        .orderBy('place')
        .execute(),
    );
  const linesOf = async (who: string) => (await house.get(who, `${home}/granskningar/${review}`)).text;
  const idsIn = (html: string) => linksTo(html, /\/lasning\/([0-9a-f-]{36})"/g);
  const readIds = async () => idsIn(await linesOf('manager'));
  /** Those that the consultant read: chance decides which of the ten are drawn, and at least two are the consultant’s. */
  const consultants = async () =>
    linksTo(await linesOf('manager'), /<tr>(.*?)<\/tr>/gs)
      .filter((row) => row.includes('Prov Consultant'))
      .flatMap(idsIn);

  it('needs a plan of whole numbers', async () => {
    const wrong = await posted('manager', `${home}/plan`, { ...plan, antal: '201' });
    expect(wrong.text).toContain(samplingTexts.sv.wrongSize);
    expect((await posted('manager', `${home}/plan`, plan)).status).toBe(303);
    expect((await house.get('manager', home)).text).toContain('Dags att dra stickprov för 1 oktober 2026');
  });

  it('is not drawn before the period is sealed', async () => {
    const early = await house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(early.status, JSON.stringify(house.logged.at(-1))).toBe(422);
    expect(early.text).toContain(samplingTexts.sv.refusals.not_sealed);
    await sealReads(house.database, '2026-11-01T12:00:00Z');
    const stillEarly = await house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(stillEarly.text).toContain(samplingTexts.sv.refusals.not_sealed);
  });

  it('is drawn once, by the first seal a day after its end', async () => {
    await insertReads(house.database, house.world, [read('consultant', '2026-11-02T09:00:00Z')]);
    await sealReads(house.database, '2026-11-02T12:00:00Z');
    const form = await drawForm('manager');
    const drawn = await house.post('manager', `${home}/stickprov`, form);
    expect(drawn.status, JSON.stringify(house.logged.at(-1))).toBe(303);
    review = drawn.to.split('/').at(-1)!;
    expect((await house.post('manager', `${home}/stickprov`, form)).to).toBe(drawn.to);
    const again = await house.post('unitManager', `${home}/stickprov`, { ...form, id: newId() });
    expect(again.text).toContain(samplingTexts.sv.refusals.not_due);
  });

  it('is what the seal says, whoever draws it', async () => {
    const row = await as('manager', (tx) =>
      tx.selectFrom('log_review').selectAll().executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ population: 10, period_from: '2026-10-01', period_to: '2026-10-31' });
    const lot = (id: number) => createHash('sha256').update(`${row.seal_hash}|${id}`).digest('hex');
    const drawn = (await numbersOf(review)).map(({ read_log_id }) => Number(read_log_id));
    const log = await as('manager', async (tx) => {
      return sql<{
        id: number;
      }>`select read_log_id::float8 id from app.log_between('2026-10-01', '2026-11-01')`.execute(tx);
    });
    const byLot = log.rows.map(({ id }) => id).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
    expect(drawn).toEqual(byLot.slice(0, 4));
  });

  it('shows a name to whoever may see the person, logs it, and to others that it is a person', async () => {
    expect(await linesOf('manager')).toContain('Bea Lind');
    const other = await linesOf('unitManager');
    expect(other).not.toContain('Bea');
    expect(other).toContain('En person i organisationen');
    expect((await house.get('asfManager', `${home}/granskningar/${review}`)).status).toBe(404);
    expect((await house.get('manager', `/deltagare/${people.bea}/logg`)).text).toContain(
      'Såg personen vid logguppföljning',
    );
  });

  it('is judged read by read, and says how the reader stood to the person then', async () => {
    const [first, second] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${first}`;
    expect((await house.get('manager', path)).text).toContain('är deltagarens kontakt');
    const noNote = await posted('manager', path, { bedomning: 'wrong' });
    expect(noNote.text).toContain(reviewsTexts.sv.refusals.note_missing);
    const stale = formOf((await house.get('unitManager', path)).text, {
      bedomning: 'wrong',
      anteckning: 'Varför?',
    });
    const form = formOf((await house.get('manager', path)).text, { bedomning: 'correct' });
    expect((await house.post('manager', path, form)).status).toBe(303);
    expect((await house.post('manager', path, form)).status).toBe(303);
    const late = await house.post('unitManager', path, stale);
    expect(late.status).toBe(422);
    expect(late.text).toContain(reviewsTexts.sv.refusals.changed_meanwhile);
    expect(formOf(late.text, {})).toMatchObject({ anteckning: 'Varför?', sag: '1' });
    const unjudged = await house.post('manager', `${home}/granskningar/${review}`, { slutsats: 'Allt väl' });
    expect(unjudged.text).toContain(reviewsTexts.sv.refusals.unjudged);
    const foreign = await house.post('asfManager', path, form);
    expect(foreign.status).toBe(404);
    expect(second).toBeDefined();
  });

  it('asks the one who read, who answers once', async () => {
    const [, second] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${second}`;
    const form = formOf((await house.get('manager', `${path}/fraga`)).text, { fraga: 'Vad gällde det?' });
    expect((await house.post('manager', `${path}/fraga`, form)).status).toBe(303);
    expect((await house.post('manager', `${path}/fraga`, form)).status).toBe(303);
    const page = await house.get('consultant', `${home}/fragor`);
    const asked = linksTo(page.text, /\/fragor\/([0-9a-f-]{36})"/g);
    expect(asked).toHaveLength(1);
    expect((await house.get('consultant', '/deltagare')).text).toContain(
      'Du har fått en fråga om en läsning',
    );
    const answer = `${home}/fragor/${asked[0]}`;
    expect((await house.get('otherConsultant', answer)).status).toBe(404);
    expect((await house.post('otherConsultant', answer, { svar: 'Jag' })).status).toBe(404);
    expect((await house.post('consultant', answer, { svar: 'Ett möte' })).status).toBe(303);
    expect((await house.post('consultant', answer, { svar: 'Ett möte' })).status).toBe(303);
    expect((await house.post('consultant', answer, { svar: 'Något annat' })).status).toBe(422);
    expect((await house.get('consultant', '/deltagare')).text).not.toContain('Du har fått en fråga');
    expect((await house.get('manager', path)).text).toContain('Ett möte');
  });

  it('is closed when all are judged, and then only corrected', async () => {
    const [judged] = await consultants();
    for (const id of (await readIds()).filter((one) => one !== judged)) {
      const path = `${home}/granskningar/${review}/lasning/${id}`;
      const mine = (await house.get('manager', path)).text.includes(reviewsTexts.sv.refusals.own_read);
      expect((await posted(mine ? 'unitManager' : 'manager', path, { bedomning: 'correct' })).status).toBe(
        303,
      );
    }
    expect((await house.get('manager', `${home}/granskningar/${review}/fil.csv`)).status).toBe(404);
    expect((await posted('manager', `${home}/granskningar/${review}`, { slutsats: 'Allt väl' })).status).toBe(
      303,
    );
    const twice = await house.post('manager', `${home}/granskningar/${review}`, { slutsats: 'Igen' });
    expect(twice.text).toContain(reviewsTexts.sv.refusals.closed_already);
    const [first] = await consultants();
    const path = `${home}/granskningar/${review}/lasning/${first}`;
    expect((await posted('manager', path, { bedomning: 'correct' })).status).toBe(422);
    expect((await posted('manager', path, { bedomning: 'wrong', anteckning: 'Ny uppgift' })).status).toBe(
      303,
    );
    expect((await house.get('manager', path)).text).toContain(reviewsTexts.sv.correction);
    expect((await house.post('manager', `${path}/fraga`, { fraga: 'Varför?' })).text).toContain(
      reviewsTexts.sv.refusals.closed,
    );
  });

  it('is taken out as a file, and that is logged', async () => {
    const file = await house.get('manager', `${home}/granskningar/${review}/fil.csv`);
    expect(file.type).toContain('text/csv');
    expect(file.text.split('\r\n')).toHaveLength(6);
    expect(file.text).toContain('Bea Lind');
    expect((await house.get('unitManager', `${home}/granskningar/${review}/fil.csv`)).text).not.toContain(
      'Bea',
    );
    const log = (await house.get('manager', `/deltagare/${people.bea}/logg`)).text;
    expect(log).toContain('Hämtade en fil');
  });

  it('takes so many of each role, and the unusual too, where the plan says so', async () => {
    await house.database.script("update log_review set period_from = '2026-09-01', period_to = '2026-09-30'");
    const path = `${home}/plan`;
    await posted('manager', path, { ...plan, urval: 'per_role', antal: '1', ovanliga: 'yes' });
    const drawn = await house.post('manager', `${home}/stickprov`, await drawForm('manager'));
    expect(drawn.status, JSON.stringify(house.logged.at(-1))).toBe(303);
    const rows = await as('manager', (tx) =>
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

describe('unusual reads', () => {
  const list = async (who = 'manager', week = '2026-11-18') =>
    (await house.get(who, `${home}/ovanligt?vecka=${week}`)).text;
  const rows = (html: string) =>
    linksTo(html, /<tr>(.*?)<\/tr>/gs)
      .slice(1)
      .map((row) => row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '));
  const toLook = (html: string, rule: string) =>
    linksTo(html, new RegExp(`href="(${home}/ovanligt/2026-11-\\d\\d/\\d+/${rule})"`, 'g'));

  it('are those that the rules point out, of the own organisation’s members alone', async () => {
    const found = rows(await list());
    const count = (rule: keyof typeof unusualTexts.sv.rules) =>
      found.filter((row) => row.includes(unusualTexts.sv.rules[rule].name)).length;
    expect(count('outside_number')).toBe(2);
    expect(count('protected_search')).toBe(1);
    expect(count('outside_hours')).toBe(1);
    expect(count('after_assignment')).toBe(1);
    expect(count('same_name')).toBe(1);
    expect(found.join()).not.toContain('Hemligt');
    expect(found.join()).toContain('2 läsningar den dagen');
    expect(rows(await list('asfManager')).join()).toContain('Hemligt');
  });

  it('name nobody who is protected from the manager, and not those of other units', async () => {
    const text = await list();
    expect(text).toContain('Skyddad person');
    expect(text).not.toContain('Siv');
    const south = await list('unitManager');
    expect(south).not.toContain('Bea');
    expect(south).toContain('Ture Consultant');
  });

  it('are looked at by somebody else than the reader', async () => {
    const [own] = toLook(await list(), 'outside_number').filter(Boolean);
    const paths = toLook(await list(), 'outside_number');
    const pages = await Promise.all(paths.map(async (path) => (await house.get('manager', path)).text));
    const mine = paths[pages.findIndex((page) => page.includes(unusualTexts.sv.ownRead))]!;
    const theirs = paths.find((path) => path !== mine)!;
    expect(own).toBeDefined();
    const refused = await house.post('manager', mine, { slutsats: 'Det var jag' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(unusualTexts.sv.ownRead);
    expect((await house.post('unitManager', mine, { slutsats: 'Ny anmälan, rimligt' })).status).toBe(303);
    const form = formOf((await house.get('manager', theirs)).text, { slutsats: 'Växeln bekräftar' });
    expect((await house.post('manager', theirs, form)).status).toBe(303);
    expect((await house.post('manager', theirs, form)).status).toBe(303);
    const late = await house.post('unitManager', theirs, { slutsats: 'Annat' });
    expect(late.text).toContain(unusualTexts.sv.already);
    expect(await list()).toContain('Prov manager har tittat: Växeln bekräftar');
    expect((await house.get('asfManager', theirs)).status).toBe(404);
  });

  it('are put under one open review', async () => {
    const [first] = toLook(await list(), 'after_assignment');
    const [second] = toLook(await list(), 'same_name');
    const one = await house.post('manager', first!, { granska: 'ja' });
    const two = await house.post('manager', second!, { granska: 'ja' });
    expect(one.to).toBe(two.to);
    expect((await house.post('manager', first!, { granska: 'ja' })).to).toBe(one.to);
    const review = (await house.get('manager', one.to)).text;
    expect(linksTo(review, /\/lasning\/([0-9a-f-]{36})"/g)).toHaveLength(2);
    expect(await list()).toContain('I en granskning');
  });

  it.each([
    '/ovanligt/2026-11-17/999999/outside_number',
    '/ovanligt/2026-11-17/x/outside_number',
    '/ovanligt/idag/1/outside_number',
    '/ovanligt/2026-11-17/1/rank',
  ])('%s is none', async (path) => expect((await house.get('manager', home + path)).status).toBe(404));

  it('go by the limits that the organisation has stated', async () => {
    const path = `${home}/ovanligt/granser`;
    const typed = { peopleFloor: '30', peopleTimes: '3', takenOut: '20', hoursFrom: '6', hoursTo: '24' };
    const stale = formOf((await house.get('unitManager', path)).text, {});
    expect((await posted('manager', path, typed)).status).toBe(303);
    expect((await house.post('unitManager', path, stale)).text).toContain(unusualTexts.sv.meanwhile);
    const wrong = await posted('manager', path, { ...typed, hoursFrom: '9', hoursTo: '8' });
    expect(wrong.text).toContain(unusualTexts.sv.refusals.hours_turned(0, 0));
    expect((await posted('manager', path, { ...typed, hoursTo: '23' })).status).toBe(303);
    expect(rows(await list()).join()).not.toContain('2 läsningar den dagen');
    expect(formOf((await house.get('asfManager', path)).text, {})).toMatchObject({
      hoursTo: '20',
      sag: '0',
    });
  });
});
