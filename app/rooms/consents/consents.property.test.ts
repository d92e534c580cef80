import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { canReadPdf, pdfText } from '../../../tests/read-pdf.ts';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import { answerCrossing } from '../crossings/crossings.store.ts';
import { areas } from './areas.rules.ts';
import { lettersThatLeave } from './leaving-letters.testing.ts';
import { ownSignIn } from './sharing-doing.testing.ts';
import { contactsAt, makeLife } from './sharing-life.testing.ts';
import { type Known, runs, standing, steps } from './sharing-steps.testing.ts';
import { type Marked, markOf, markRows, papers, readByRole, waysOut } from './ways-out.testing.ts';

let house: OpenCases;
let life: ReturnType<typeof makeLife>;
beforeAll(async () => {
  house = await openCases();
  life = makeLife(house);
});
afterAll(() => house?.database.close());

interface Watched {
  known: Known;
  marked: Marked;
  reader: string;
  cookie: string;
}

const memberOf = ({ reader }: Watched) => house.cases.world.members[reader]!;

/** Somebody with a row in every area, sent to the receiver, which takes part; a letter about the plan and one about a meeting wait. */
const begin = async (to: string): Promise<Watched> => {
  const { cases, database } = house;
  const id = await cases.startPerson();
  const reader = contactsAt[to]![0]!;
  const crossing = await cases.sendOk('consultant', id, 'raise', to);
  await cases.as(reader, ({ tx }) => answerCrossing(tx, crossing, true, null));
  const marked = await markRows(database, cases, id, to);
  await database.script(ownSignIn(id));
  const [first] = await rowsAsOwner<{ id: string }>(
    database,
    `select consent_id as id from consent where participant_id = '${id}'`,
  );
  const known: Known = {
    id,
    giver: 'consultant',
    from: 'fsf',
    to,
    today: testDay,
    onWay: true,
    protected: false,
    yeses: [{ id: first!.id, areas: ['identity', 'step'], from: testDay, until: '2027-11-21', ended: false }],
    unassigned: [],
    left: [],
  };
  await life.live(known, { do: 'grant', areas: [...areas], starts: 0, lasts: 6 });
  return { known, marked, reader, cookie: '' };
};

/** The areas of the sender's that the reader may see anything of, by what was said and by nothing of the database's. */
const open = (watched: Watched): string[] => {
  const { known, reader } = watched;
  const shut = known.protected || known.unassigned.includes(reader) || known.left.includes(reader);
  const may = readByRole(memberOf(watched).role);
  return shut ? [] : standing(known).filter((area) => may.has(area));
};

/** What has happened on a way is shown with the way, whichever area it is of. */
const shown = (stands: string[]): string[] =>
  stands
    .filter((area) => stands.includes('step') || !['work', 'benefits', 'assessments'].includes(area))
    .toSorted();

const marksIn = (text: string): string[] =>
  areas.filter((area) => text.includes(markOf(area)) || text.includes(markOf(area).replace(' ', '\u00a0')));

const textAt = async (path: string, cookie: string): Promise<string> => {
  const answer = await house.app.request(path, { headers: { cookie } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([200, 303, 404], path).toContain(answer.status);
  const isPaper = answer.headers.get('content-type') === 'application/pdf';
  return isPaper && canReadPdf ? pdfText(bytes) : new TextDecoder().decode(bytes);
};

/** What a search by the person's name answers, or the person's page that it leads to; it may lead to somebody else of that name. */
const searchFor = async ({ known, cookie }: Watched): Promise<string> => {
  const [file] = await rowsAsOwner<{ name: string }>(
    house.database,
    `select given_name as name from file where participant_id = '${known.id}' limit 1`,
  );
  const answer = await postForm(house.app, '/sok', { sok: file!.name }, cookie);
  const leadsTo = answer.headers.get('location');
  expect([200, 303]).toContain(answer.status);
  if (!leadsTo) return answer.text();
  return leadsTo.includes(known.id) ? textAt(leadsTo, cookie) : '';
};

/** Goes ways out: none tells of more than stands, and between them all they tell of all that does. */
const goOut = async (watched: Watched, chosen: (index: number) => boolean = () => true) => {
  const { known, marked, reader } = watched;
  house.application.setNow(new Date(`${known.today}T11:00:00Z`));
  if (!known.left.includes(reader)) watched.cookie = await signIn(house.app, memberOf(watched));
  const stands = open(watched);
  const told = new Set<string>();
  const all = waysOut(known.id, marked);
  const ways = all.filter((_, index) => chosen(index));
  for (const { path, tells } of ways) {
    const text = await textAt(path, watched.cookie);
    const marks = marksIn(text);
    expect(
      marks.filter((area) => !stands.includes(area)),
      path,
    ).toEqual([]);
    expect(
      tells.filter((area) => stands.includes(area) && !marks.includes(area)),
      path,
    ).toEqual([]);
    expect(text, path).not.toMatch(/Hemligt|Hemliga/);
    for (const area of marks) told.add(area);
  }
  expect(
    marksIn(await searchFor(watched)).filter((area) => !stands.includes(area)),
    'search',
  ).toEqual([]);
  if (ways.length === all.length) expect([...told].toSorted()).toEqual(shown(stands));
};

/** What an open page of the person says for itself, to be asked about later; nothing where there is no such page. */
const markOfPage = async ({ known, cookie }: Watched) =>
  /<main[^>]* data-sight="([^"]*)"/.exec(await textAt(`/deltagare/${known.id}`, cookie))?.[1];

const isEmptied = async ({ cookie }: Watched, syns: string) =>
  (await postForm(house.app, '/insyn/kvar', { syns }, cookie)).status === 200;

const tryLife = async (to: string, sequence: Parameters<typeof life.live>[1][]) => {
  const watched = await begin(to);
  const { known, marked } = watched;
  try {
    for (const [times, step] of sequence.entries()) {
      await goOut(watched, (index) => index % 4 === times % 4);
      const before = open(watched).join();
      const mark = await markOfPage(watched);
      if (mark) expect(await isEmptied(watched, mark), 'an open page that still holds').toBe(false);
      await life.live(known, step);
      house.application.setNow(new Date(`${known.today}T11:00:00Z`));
      if (mark && open(watched).join() !== before)
        expect(await isEmptied(watched, mark), 'an open page that holds no longer').toBe(true);
    }
    await goOut(watched);
    const stands = open(watched);
    for (const { path, tells } of papers(known.id, marked))
      expect(marksIn(await textAt(path, watched.cookie)), path).toEqual(
        canReadPdf ? tells.filter((area) => stands.includes(area)) : [],
      );
    const due = known.protected ? [] : standing(known);
    expect(await lettersThatLeave(house, known)).toEqual(
      ['meetings', 'plan'].filter((area) => due.includes(area as never)),
    );
  } finally {
    await life.comeBack(known);
  }
};

test('whatever is granted, changed, taken back, ended or runs out: no way out tells the receiver of more than what stands, at the next request', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('fk', 'af', 'school', 'asf'), steps, tryLife), runs(4));
}, 3_600_000);
