import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asJobKeeper } from './database.ts';
import { asked, minute, openJobWorld } from './jobs.testing.ts';
import type { Clock } from './jobs.ts';

let open: Awaited<ReturnType<typeof openJobWorld>>;
beforeAll(async () => {
  open = await openJobWorld();
});
afterAll(() => open?.database.close());

const clockOf = (name: string, run: Clock['run'], more: Partial<Clock> = {}): Clock => ({
  kind: 'clock',
  name,
  schedule: 'everyMinute',
  as: 'app_tidying',
  run,
  ...more,
});
const at = (job: Clock, minutes: number) => open.runner([job], { clock: () => minute(minutes) }).runDue();
const rowOf = (name: string) =>
  asJobKeeper(open.database, (tx) =>
    tx.selectFrom('job').selectAll().where('name', '=', name).executeTakeFirstOrThrow(),
  );

describe('a clock', () => {
  it('strikes once each time it is due, whoever looks first; after a stop all that was missed is once', async () => {
    const tick = clockOf('tick', async () => undefined);
    const ran: string[][] = [];
    for (const minutes of [0, 0.5, 1, 1, 2, 2, 75.5, 75.5, 76])
      ran.push((await Promise.all([at(tick, minutes), at(tick, minutes)])).flat());
    expect(ran.map(({ length }) => length)).toEqual([0, 0, 1, 0, 1, 0, 1, 0, 1]);
    expect(await rowOf('tick')).toMatchObject({ succeeded_at: minute(76), due_at: minute(77), tries: 0 });
  });

  it('that fails tries again soon, at its next strike at the latest, and is never given up', async () => {
    let works = false;
    const weak = clockOf(
      'weak',
      async () => {
        if (!works) throw new Error('x');
      },
      { schedule: { dailyAt: '14:00' } },
    );
    await at(weak, 0);
    const due: Date[] = [];
    for (const minutes of [120, 120.5, 122.5]) {
      await at(weak, minutes);
      due.push((await rowOf('weak')).due_at);
    }
    expect(due).toEqual([minute(120.5), minute(122.5), minute(130.5)]);
    expect(await rowOf('weak')).toMatchObject({ tries: 3, ended_at: null, succeeded_at: null });
    works = true;
    await at(weak, 130.5);
    expect(await rowOf('weak')).toMatchObject({
      tries: 0,
      succeeded_at: minute(130.5),
      failed_at: minute(122.5),
      due_at: minute(120 + 24 * 60),
    });
  });

  it('that a process leaves behind is freed when the embedded database opens again', async () => {
    const left = clockOf('left', async () => undefined);
    await at(left, 0);
    await open.database.script(
      "update job set lease = gen_random_uuid(), leased_until = '2026-11-22T11:02:30Z' where name = 'left'",
    );
    const soon = await at(left, 1);
    const later = await at(left, 3);
    const freedAtOnce = open.database.kind === 'embedded';
    expect([soon, later]).toEqual([freedAtOnce ? ['left'] : [], ['left']]);
  });

  it('has the rights of its door and no others', async () => {
    const refused: string[] = [];
    const nosy = clockOf('nosy', async ({ step }) => {
      for (const table of ['file', 'read_log', 'account', 'job'])
        await step((tx) =>
          tx
            .selectFrom(table as 'file')
            .selectAll()
            .execute(),
        ).catch((fault: Error) => {
          refused.push(/permission denied/.test(fault.message) ? table : fault.message);
        });
    });
    await at(nosy, 0);
    await at(nosy, 1);
    expect(refused).toEqual(['file', 'read_log', 'account', 'job']);
  });

  it('is not there where it is not wanted', async () => {
    const elsewhere = clockOf('elsewhere', async () => undefined, { wanted: () => false });
    expect(await at(elsewhere, 5)).toEqual([]);
    await expect(rowOf('elsewhere')).rejects.toThrow();
  });

  it('cannot be set off by a request', async () => {
    const ran: string[] = [];
    const secret = clockOf('secret', async () => void ran.push('secret'));
    await open.ask(asked(async () => undefined, { name: 'secret' }));
    await at(secret, 0);
    expect(ran).toEqual([]);
  });
});
