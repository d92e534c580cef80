import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { makeTestApplication } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { asSealing, type Database } from '../../platform/database.ts';
import type { Work } from '../../platform/jobs.ts';
import { verifyLogs } from '../trust/verify-logs.ts';
import { writeSeals } from '../trust/write-seals.ts';
import { makeNoteWorld } from './notes.testing.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-heads-'));
const sealFile = path.join(folder, 'seals.jsonl');
/** What stands until an hour before is written down: at this moment, what has been signed by now, by the clock of the test's day. */
const later = async (): Promise<Date> => {
  const [clock] = await rowsAsOwner<{ at: Date }>(
    database,
    `select app.now() + interval '1 hour' as at from set_config('app.today', '${testDay}', true)`,
  );
  return clock!.at;
};
const open = 'set session_replication_role = replica;';
const shut = 'set session_replication_role = origin;';

let database: Database;
let house: Awaited<ReturnType<typeof makeNoteWorld>>;
let person: string;
beforeAll(async () => {
  database = await openTestDatabase();
  house = await makeNoteWorld(database);
});
afterAll(async () => {
  await database?.close();
  fs.rmSync(folder, { recursive: true });
});

const writesDown = async () => {
  const application = makeTestApplication(database, { sealFile });
  const step: Work['step'] = (work) => asSealing(database, work);
  await writeSeals({ application, step, now: await later() } as unknown as Work);
};
const verified = async () => {
  const now = await later();
  return asSealing(database, (tx) => verifyLogs(tx, now, sealFile));
};
const faults = async () => (await verified()).notes.map(({ fault }) => fault);

beforeEach(async () => {
  fs.rmSync(sealFile, { force: true });
  await database.script(`${open} delete from note; ${shut}`);
  person = await house.person();
  for (const facts of ['Första', 'Andra']) await house.sign(person, { facts });
  await new Promise((passed) => setTimeout(passed, 5));
  await writesDown();
});

it('one line for each organisation that has notes, with no person in it', async () => {
  const lines = fs
    .readFileSync(sealFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"note"'));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ organisationId: house.world.organisations.fsf, notes: 2 });
  expect(lines[0]).not.toContain(person);
  expect((await verified()).compared).toBeGreaterThan(0);
});

it('what was written down still holds when more is signed, and when it is written down again', async () => {
  expect(await faults()).toEqual([]);
  await house.sign(await house.person());
  await house.sign(person, { facts: 'Tredje' });
  expect(await faults()).toEqual([]);
  await writesDown();
  expect(await faults()).toEqual([]);
  expect(fs.readFileSync(sealFile, 'utf8').match(/"note"/g)).toHaveLength(2);
});

it('the last notes of a chain cannot be taken away unseen', async () => {
  await database.script(`${open} delete from note where number = 2; ${shut}`);
  expect(await faults()).toEqual(['heads_missing']);
});

it('a chain that was written anew from its start holds in itself, and is told all the same', async () => {
  await database.script(`${open} update note set facts = 'Påhittad' where number = 1;
    update note set leaf = app.note_leaf(note, '[]') where number = 1; update note set hash = app.note_hash(note) where number = 1;
    update note n set previous_hash = (select o.hash from note o where o.number = 1) where n.number = 2;
    update note set hash = app.note_hash(note) where number = 2; ${shut}`);
  expect(await faults()).toEqual(['heads_otherwise']);
});

it('a line that is no mark of notes is told as unreadable', async () => {
  fs.appendFileSync(sealFile, '{"log":"note","organisationId":"x","until":"igår"}\n');
  expect((await verified()).findings).toMatchObject([{ fault: 'line_unreadable' }]);
});
