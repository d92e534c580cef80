import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { postForm } from '../../../tests/sign-in.ts';
import { minute } from '../../platform/jobs.testing.ts';
import type { AskedJob, Work } from '../../platform/jobs.ts';
import { bytesOf, crowd, csv, type Importing } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';
import { countRowsAnew, stageFile } from './jobs.ts';
import { stageWaitingFile } from './stage-waiting-file.ts';
import { undoImport } from './undo-import.ts';
import { openWaiting, type Waiting } from './waiting.testing.ts';

const PEOPLE = 5000;
const PLACEMENTS = 2 * PEOPLE;
/**
 * As a table of people is read: by key, so many times for each row at most, also on a server whose statistics are behind. Row by row it would
 * be thousands.
 */
const READS_OF_A_ROW = 400;

let at: Importing;
let open: Waiting;
beforeAll(async () => {
  open = await openWaiting();
  at = open.at;
});
afterAll(() => at.database.close());

/** Somebody else, who wants to read while the file is. */
const readByAnother = () =>
  at.as(at.world.members.unitManager!, async ({ tx }) => {
    await sql`select count(*) from file`.execute(tx);
  });

/** The job, and how often another's reading that was asked for during one step had come through before the next. */
const watched = () => {
  const seen = { steps: 0, through: 0 };
  let reading: Promise<void> | undefined;
  let through = true;
  const job: AskedJob = {
    ...stageFile,
    run: (work: Work) =>
      stageWaitingFile({
        ...work,
        step: (act, progress) =>
          work.step((tx) => {
            seen.steps += 1;
            if (through) seen.through += 1;
            through = false;
            reading = readByAnother().then(() => {
              through = true;
            });
            return act(tx);
          }, progress),
      }),
  };
  return { job, seen, end: () => reading };
};

let jobs = 0;
const runJobs = (job: AskedJob) => {
  jobs += 1;
  return open.runJobs(job, minute(jobs));
};

/** A server counts by itself, within a minute. */
const countRows = async () => {
  if (inject('serverUrl')) await at.database.script('analyze');
  else expect(await runJobs(countRowsAnew)).toEqual(['count-rows']);
};

const load = async (kind: FileKind, rows: Record<string, string>[]) => {
  const address = await open.upload(kind, bytesOf(csv(kind, rows)));
  const watching = watched();
  await runJobs(watching.job);
  await watching.end();
  expect((await postForm(open.app, address, {}, open.cookie)).status).toBe(303);
  await countRows();
  return { importId: address.split('/').at(-1)!, ...watching.seen };
};

/** Undoes a file and counts how many rows of tables and indexes were read for it. */
const undo = (importId: string) =>
  at.byManager(async (doing) => {
    const undone = await undoImport(doing, importId, 'Fel fil');
    const { rows } = await sql<{
      read: number;
    }>`select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::float8 as read from pg_stat_xact_user_tables`.execute(
      doing.tx,
    );
    return { undone, read: rows[0]!.read };
  });

describe(`${PEOPLE} people and ${PLACEMENTS} placements, by the job`, () => {
  const everybody = crowd(PEOPLE);
  const placed = everybody.flatMap((one) => [
    { ...one, form: 'Grupp', startsOn: '2020-01-07', endsOn: '2021-12-31' },
    { ...one, form: 'Enskild plats', startsOn: '2022-01-01', endsOn: '' },
  ]);
  const loaded: Record<string, Awaited<ReturnType<typeof load>>> = {};

  it('are read and loaded', async () => {
    loaded.people = await load('people', everybody);
    loaded.placements = await load('placements', placed);
    expect([await at.count('file'), await at.count('placement')]).toEqual([PEOPLE, PLACEMENTS]);
    expect(loaded.people.steps).toBeGreaterThan((2 * PEOPLE) / 100);
    expect(loaded.placements.steps).toBeGreaterThan((PEOPLE + PLACEMENTS) / 100);
  });

  it.skipIf(inject('serverUrl'))('let somebody else in between each two of its steps', () => {
    for (const { steps, through } of Object.values(loaded)) expect(through).toBe(steps);
  });

  it('are undone by reading each row a few times', async () => {
    for (const [kind, rows] of [
      ['placements', PLACEMENTS],
      ['people', PEOPLE],
    ] as const) {
      const { undone, read } = await undo(loaded[kind]!.importId);
      expect(undone).toEqual({ ok: true, value: 'undone' });
      expect(read / rows).toBeLessThan(READS_OF_A_ROW);
      if (process.env.TIMES) process.stdout.write(`${kind}: ${read / rows} reads of a row\n`);
    }
    expect([await at.count('file'), await at.count('placement')]).toEqual([0, 0]);
  });
});
