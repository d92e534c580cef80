import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asJobKeeper, asSystem } from './database.ts';
import { asked, minute, openJobWorld } from './jobs.testing.ts';
import type { Work } from './jobs.ts';
import type { Runner } from './run-jobs.ts';
import { writeMark } from './write-mark.testing.ts';

let open: Awaited<ReturnType<typeof openJobWorld>>;
beforeAll(async () => {
  open = await openJobWorld();
});
afterAll(() => open?.database.close());

const jobRow = (jobId: string) =>
  asJobKeeper(open.database, (tx) =>
    tx.selectFrom('job').selectAll().where('job_id', '=', jobId).executeTakeFirstOrThrow(),
  );
const marked = async (name: string) => (await open.marks()).filter((mark) => mark === name).length;
const breakDown = () => Promise.reject(new Error('Bea Lind 199803022384'));

describe('a job runs as the membership that asked', () => {
  it('with its rights and no others', async () => {
    const seen: unknown[] = [];
    const job = asked(async ({ step }) => {
      const { rows } = await step((tx) =>
        sql`select app.membership() as membership, current_user::text as role`.execute(tx),
      );
      seen.push(rows[0]);
      await expect(step((tx) => sql`update job set tries = 0`.execute(tx))).rejects.toThrow(/permission/);
    });
    await open.ask(job);
    await open.runner([job]).runDue();
    expect(seen).toEqual([{ membership: open.member.membershipId, role: 'app_user' }]);
  });

  it('and not at all once the membership has ended', async () => {
    const leaver = open.world.members.otherConsultant!;
    const job = asked(({ finish }) => finish((tx) => writeMark(tx, 'ended')), { name: 'slutat' });
    const jobId = await open.ask(job, {}, leaver);
    await open.database.script(
      `update membership set ends_at = '2026-01-01' where membership_id = '${leaver.membershipId}'`,
    );
    await open.runner([job]).runDue();
    expect(await jobRow(jobId)).toMatchObject({ succeeded_at: null, ended_at: minute(0), tries: 1 });
    expect(await marked('ended')).toBe(0);
  });
});

describe('a job that fails', () => {
  it('is tried again after a growing wait, and then given up; log and row share a number and nothing that was typed', async () => {
    let tries = 0;
    const job = asked(
      () => {
        tries += 1;
        return breakDown();
      },
      { name: 'faller' },
    );
    const jobId = await open.ask(job);
    const moments = [0, 0.4, 0.5, 2, 2.5, 300];
    const ran: number[] = [];
    for (const minutes of moments) {
      await open.runner([job], { clock: () => minute(minutes) }).runDue();
      ran.push(tries);
    }
    expect(ran).toEqual([1, 1, 2, 2, 3, 3]);
    const row = await jobRow(jobId);
    expect(row).toMatchObject({
      tries: 3,
      ended_at: minute(2.5),
      failed_at: minute(2.5),
      succeeded_at: null,
    });
    expect(row.fault).toMatch(/^[0-9a-f]{8}$/);
    const logged = open.application.logged.filter((line) => 'job' in line && line.job === 'faller');
    expect(logged).toHaveLength(3);
    expect(logged.at(-1)).toMatchObject({ reference: row.fault, tries: 3 });
    expect(JSON.stringify([logged, row])).not.toMatch(/Bea|1998/);
  });

  it('begins again after the last step that stands, and its last step stands only together with its end', async () => {
    const faults = new Set([2, 4]);
    const job = asked(
      async ({ rowsDone, step, finish }) => {
        for (let row = rowsDone + 1; row < 4; row += 1)
          await step(
            async (tx) => {
              await writeMark(tx, `row ${row}`);
              if (faults.delete(row)) await breakDown();
            },
            { done: row, all: 4 },
          );
        await finish(
          async (tx) => {
            await writeMark(tx, 'row 4');
            if (faults.delete(4)) await breakDown();
          },
          { done: 4, all: 4 },
        );
      },
      { name: 'rader' },
    );
    const jobId = await open.ask(job);
    const seen: unknown[] = [];
    for (const minutes of [0, 1, 5]) {
      await open.runner([job], { clock: () => minute(minutes) }).runDue();
      seen.push([(await jobRow(jobId)).rows_done, (await open.marks()).filter((mark) => /^row/.test(mark))]);
    }
    expect(seen).toEqual([
      [1, ['row 1']],
      [3, ['row 1', 'row 2', 'row 3']],
      [4, ['row 1', 'row 2', 'row 3', 'row 4']],
    ]);
  });

  it('is given up too when its process ends each time', async () => {
    const job = asked(breakDown, { name: 'dör', tries: 2 });
    const jobId = await open.ask(job);
    await open.database.script(`update job set tries = 2 where job_id = '${jobId}'`);
    await open.runner([job]).runDue();
    expect(await jobRow(jobId)).toMatchObject({ tries: 3, succeeded_at: null, ended_at: minute(0) });
  });
});

describe('with several processes', () => {
  it('a job that is held is passed by; one whose holder has been silent is taken over, and the holder writes nothing more', async () => {
    let holder: Work | undefined;
    const ran: string[][] = [];
    const job = asked(
      async (work) => {
        if (holder) return work.finish((tx) => writeMark(tx, 'taken over'));
        holder = work;
        await work.step((tx) => writeMark(tx, 'held'));
        for (const minutes of [1, 3]) ran.push(await at(minutes).runDue());
        await work.step((tx) => writeMark(tx, 'too late'));
      },
      { name: 'tas över' },
    );
    const [first, second] = [open.runner([job]), open.runner([job], { clock: () => moment })];
    let moment = minute(0);
    const at = (minutes: number) => {
      moment = minute(minutes);
      return second;
    };
    await second.runDue();
    const jobId = await open.ask(job);
    await first.runDue();
    expect(ran).toEqual([[], ['tas över']]);
    expect(await marked('taken over')).toBe(1);
    expect(await marked('held')).toBe(1);
    expect(await marked('too late')).toBe(0);
    expect(await jobRow(jobId)).toMatchObject({ fault: null, tries: 2 });
  });

  it.each([
    ['falls', async (_: Runner, __: Work) => breakDown()],
    [
      'is put back',
      async (runner: Runner, { step }: Work) => {
        await runner.stop();
        await step(async () => undefined);
      },
    ],
  ])('a job that others have taken over %s here, and the runner goes on', async (how, end) => {
    let held = false;
    const job = asked(
      async (work) => {
        if (held) return;
        held = true;
        await second.runDue();
        await end(first, work);
      },
      { name: `tas över och ${how}` },
    );
    const first = open.runner([job]);
    const second = open.runner([job], { clock: () => minute(3) });
    const jobId = await open.ask(job);
    await first.runDue();
    expect(await jobRow(jobId)).toMatchObject({ fault: null, tries: 2, succeeded_at: minute(3) });
    expect(open.application.logged.at(-1)).toMatchObject({ jobId });
  });
});

describe('a process that stops', () => {
  it('ends its step, begins no other, and puts the job back as it was', async () => {
    const job = asked(
      async ({ step }) => {
        await step((tx) => writeMark(tx, 'first'), { done: 1, all: 2 });
        await runner.stop();
        await step((tx) => writeMark(tx, 'second'));
      },
      { name: 'stopp' },
    );
    const runner = open.runner([job]);
    const jobId = await open.ask(job);
    await runner.runDue();
    expect(await jobRow(jobId)).toMatchObject({ tries: 0, lease: null, ended_at: null, rows_done: 1 });
    expect(await marked('second')).toBe(0);
  });
});

it('a request sees no job of others, and the door of sign-in none at all', async () => {
  await expect(asSystem(open.database, (tx) => tx.selectFrom('job').selectAll().execute())).rejects.toThrow(
    /permission denied/,
  );
});
