import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../app/app.ts';
import { asActor, asStatistics, asSystem, type Database, type Tx } from '../app/platform/database.ts';
import { canMakePdf } from '../app/platform/pdf.ts';
import { isOld, measureLevels } from '../app/rooms/measures/measures.rules.ts';
import { listMeasures } from '../app/rooms/measures/measures.store.ts';
import type { ExtractRow } from '../app/rooms/notes/extract.rules.ts';
import { loadExtract } from '../app/rooms/notes/parts/load-extract.ts';
import { countedTransitions } from '../app/rooms/outcomes/count-transitions.ts';
import { askedTable } from '../app/rooms/outcomes/inventory-counts.rules.ts';
import { countAsked, countSteps } from '../app/rooms/outcomes/inventory-counts.store.ts';
import { missingYears } from '../app/rooms/outcomes/missing-levels.rules.ts';
import { countMissing } from '../app/rooms/outcomes/missing-levels.store.ts';
import { addDays, stockholmDay } from '../app/shared/values/dates.ts';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';
import { canReadPdf, pdfInfo, pdfText } from '../tests/read-pdf.ts';
import { makeTestApplication, postForm, signIn } from '../tests/sign-in.ts';
import { loadDemo } from './demo.ts';
import { stockOfOctober2020 } from './october-2020.testing.ts';
import { peopleOfTheDemo } from './people.testing.ts';

const today = stockholmDay(new Date());
const said: string[] = [];
const memberships = new Map<string, string>();
let database: Database;

const load = () =>
  loadDemo({
    database,
    secrets: { numberKey: 'test key of thirty-two characters' },
    origin: 'http://127.0.0.1:4321',
    today,
    say: (line) => void said.push(line),
  });

beforeAll(async () => {
  database = await openTestDatabase();
  await load();
  const rows = await asSystem(database, (tx) =>
    tx
      .selectFrom('membership')
      .innerJoin('account', 'account.account_id', 'membership.account_id')
      .innerJoin('collaboration', 'collaboration.collaboration_id', 'membership.collaboration_id')
      .select(['account.name', 'membership_id'])
      .where('confirmed_at', 'is not', null)
      .orderBy('collaboration.name')
      .execute(),
  );
  for (const { name, membership_id } of rows)
    if (!memberships.has(name)) memberships.set(name, membership_id);
});
afterAll(() => database?.close());

const member = (name: string) => ({ membershipId: memberships.get(name) ?? '' });
const as = <T>(name: string, work: (tx: Tx) => Promise<T>) => asActor(database, member(name), today, work);

const transitions = () =>
  asStatistics(database, member('Nils Wester'), today, (tx) => countedTransitions(tx, today));

describe('the years that came through the import', () => {
  it('give the published table', async () => {
    const { years } = await transitions();
    const cells = years
      .filter(({ year }) => year >= 2013 && year <= 2020)
      .map(({ year, cells: { all, work, studies } }) => [year, work.all, studies.all, all.all]);
    const numbers = (...values: number[]) => values.map((value) => ({ kind: 'number', value }));
    expect(cells).toEqual([
      [2013, ...numbers(6, 3, 9)],
      [2014, ...numbers(7, 3, 10)],
      [2015, ...numbers(7, 1, 8)],
      [2016, ...numbers(5, 7, 12)],
      [2017, ...numbers(5, 5, 10)],
      [2018, ...numbers(11, 7, 18)],
      [2019, ...numbers(11, 4, 15)],
      [2020, ...numbers(7, 6, 13)],
    ]);
  });

  it('go on to 2024 so that 2020–2024 have the published mean', async () => {
    const { years } = await transitions();
    const totals = years
      .filter(({ year }) => year >= 2020 && year <= 2024)
      .map(({ cells }) => (cells.all.all.kind === 'number' ? cells.all.all.value : 0));
    expect(totals.slice(1).reduce((sum, each) => sum + each)).toBe(65);
    expect(totals.reduce((sum, each) => sum + each) / 5).toBe(15.6);
    expect(totals.every((total) => total >= 6 && total <= 25)).toBe(true);
  });

  it('say what is a part of a year and what was a project', async () => {
    const { years } = await transitions();
    const of = (year: number) => years.find((one) => one.year === year);
    expect(of(2020)).toMatchObject({ partial: true, registeredThrough: '2020-10-31', projectYear: true });
    expect(of(2013)).toMatchObject({ partial: false, projectYear: true });
    expect(of(2024)?.note).toContain('Påhittade');
  });

  it('split 2018 as it was published', async () => {
    const left = await as('Jon Berg', (tx) =>
      tx
        .selectFrom('transition')
        .select(['destination', 'sex'])
        .where('left_on', '>=', '2018-01-01')
        .where('left_on', '<=', '2018-12-31')
        .execute(),
    );
    const count = (destination: string, sex: string) =>
      left.filter((one) => one.destination === destination && one.sex === sex).length;
    expect([count('paid_work', 'woman'), count('paid_work', 'man')]).toEqual([1, 3]);
    expect([count('work_rehabilitation', 'woman'), count('work_rehabilitation', 'man')]).toEqual([1, 4]);
  });
});

stockOfOctober2020({
  as,
  counted: (work) => asStatistics(database, member('Nils Wester'), today, work),
  today,
});
peopleOfTheDemo({
  as,
  asOwner: (query) => rowsAsOwner(database, query),
  membershipOf: (name) => member(name).membershipId,
  today,
});

describe('the inventory', () => {
  it('has talks of each kind and every answer, at units that can be shown by themselves', async () => {
    const talks = await as('Jon Berg', (tx) => tx.selectFrom('talk').select('kind').distinct().execute());
    expect(talks).toHaveLength(5);
    const answers = await as('Jon Berg', (tx) =>
      tx.selectFrom('own_answer').select('answer').distinct().execute(),
    );
    expect(answers).toHaveLength(4);
    const counts = await asStatistics(database, member('Jon Berg'), today, async (tx) => ({
      asked: askedTable(await countAsked(tx)),
      steps: await countSteps(tx),
    }));
    expect(counts.asked.whole).toMatchObject({ withinYear: { kind: 'number' } });
    expect(counts.asked.units.length).toBeGreaterThan(1);
    expect(
      counts.steps.filter(({ value, direction }) => direction === 'nearer' && value).length,
    ).toBeGreaterThan(0);
  });
});

describe('the catalogue', () => {
  it('has measures of five organisations on every level, some full, some not known, some not confirmed for long', async () => {
    const measures = await as('Nils Wester', listMeasures);
    expect(measures.length).toBeGreaterThanOrEqual(8);
    expect(new Set(measures.map(({ organisationId }) => organisationId)).size).toBe(5);
    expect(new Set(measures.map(({ level }) => level)).size).toBe(measureLevels.length);
    expect(measures.some(({ placesFree }) => placesFree === 0)).toBe(true);
    expect(measures.some(({ placesFree }) => placesFree === null)).toBe(true);
    expect(measures.some((measure) => isOld(measure, today))).toBe(true);
    expect(measures.every(({ phone }) => /^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone ?? ''))).toBe(true);
  });

  it('lacks levels: some that are told person by person, and a year that can be told', async () => {
    const said = await as('Jon Berg', (tx) =>
      tx.selectFrom('missing_level').select('reason').distinct().execute(),
    );
    expect(said.length).toBeGreaterThanOrEqual(4);
    const years = missingYears(await asStatistics(database, member('Nils Wester'), today, countMissing));
    const last = years.find(({ year }) => year === Number(today.slice(0, 4)) - 1);
    expect(last?.people).toMatchObject({ kind: 'number' });
  });
});

describe('what waits', () => {
  const arrived = (name: string) =>
    as(name, (tx) =>
      tx
        .selectFrom('crossing')
        .innerJoin('organisation as o', 'o.organisation_id', 'crossing.to_organisation_id')
        .innerJoin('file as f', 'f.participant_id', 'crossing.participant_id')
        .select([
          'crossing.kind',
          'f.given_name as given',
          'o.kind as to',
          'answer',
          'completed_at',
          'expires_at',
        ])
        .distinct()
        .where('withdrawn_at', 'is', null)
        .execute(),
    );
  const now = new Date(`${today}T12:00:00Z`);

  it('a raised case at FK', async () => {
    const waiting = (await arrived('Malin Roos')).filter(({ to, answer }) => to === 'FK' && !answer);
    expect(waiting).toMatchObject([{ kind: 'raise', given: 'Dana' }]);
  });

  it('a hand-over to answer and one to meet at ASF', async () => {
    const open = (await arrived('Fatima Haddad')).filter(
      ({ to, kind, completed_at }) => to === 'ASF' && kind === 'handover' && !completed_at,
    );
    expect(new Map(open.map(({ given, answer }) => [given, answer]))).toEqual(
      new Map([
        ['Kian', null],
        ['Agnes', 'accepted'],
      ]),
    );
  });

  it('one that nobody has answered in time', async () => {
    const old = (await arrived('Jonas Frisk')).filter(
      ({ answer, expires_at }) => !answer && expires_at < now,
    );
    expect(old).toMatchObject([{ given: 'Ture', kind: 'raise', to: 'ASF' }]);
    expect(old[0]!.expires_at.getTime()).toBeGreaterThan(Date.parse(addDays(today, -30)));
  });
});

describe('what the organisations have about the people', () => {
  const peopleOf = (tx: Tx) => tx.selectFrom('file').select('participant_id').distinct().execute();

  it.each(['Sara Holm', 'Lena Ek', 'Helena Quist', 'Gunnar Brandt'])(
    'stands in words in every extract that %s can make',
    async (name) => {
      const rows = await as(name, async (tx) => {
        const read: ExtractRow[] = [];
        for (const { participant_id } of await peopleOf(tx)) {
          const { sections } = await loadExtract(tx, participant_id, 'sv');
          read.push(...sections.flatMap(([, ofTable]) => ofTable));
        }
        return read;
      });
      expect(rows.length).toBeGreaterThan(0);
      const told = rows.flatMap(({ table, fields }) =>
        fields.map(([label, value]) => `${label} (${table.replaceAll('_', ' ')}): ${value}`),
      );
      expect(
        told.filter((line) => /[a-zåäö]_[a-zåäö]|\[object|undefined|: (yes|no|held|done)$/.test(line)),
      ).toEqual([]);
      expect(told.join('\n'), 'the key of a letter').not.toContain('/for-arbetsgivare/lank/');
    },
    30_000,
  );

  it.skipIf(!canReadPdf || !canMakePdf())('goes out as a tagged paper without a code in it', async () => {
    const app = makeApp(makeTestApplication(database, { today }));
    const cookie = await signIn(app, member('Sara Holm'));
    const [person] = await as('Sara Holm', (tx) =>
      tx
        .selectFrom('plan_activity')
        .select('participant_id')
        .where('organisation_id', '=', sql<string>`app.organisation()`)
        .limit(1)
        .execute(),
    );
    const address = `/deltagare/${person!.participant_id}/personakt/utdrag`;
    const answer = await postForm(app, address, {}, cookie);
    const paper = new Uint8Array(await answer.arrayBuffer());
    expect(pdfInfo(paper)).toMatch(/Tagged: +yes/);
    const text = pdfText(paper);
    expect(text).toContain('Planens aktiviteter');
    expect(text.split('\n').filter((line) => /[a-zåäö]_[a-zåäö]/.test(line))).toEqual([]);
  });
});

it('is told once: a second time changes nothing', async () => {
  const size = () =>
    as('Jon Berg', async (tx) => [
      (await tx.selectFrom('file').select('participant_id').execute()).length,
      (await tx.selectFrom('way').select('way_id').execute()).length,
      (await tx.selectFrom('transition').select('transition_id').execute()).length,
    ]);
  const before = await size();
  said.length = 0;
  await load();
  expect(said).toEqual([]);
  expect(await size()).toEqual(before);
});

it('its letters lead to where it is served', async () => {
  const led = await rowsAsOwner<{ to: string }>(
    database,
    `select distinct substring(body from 'https?://[^/ ]+') as to from mail where body like '%http%'`,
  );
  expect(led).toEqual([{ to: 'http://127.0.0.1:4321' }]);
});
