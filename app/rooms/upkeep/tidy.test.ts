import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobs } from '../../jobs.ts';
import { asSystem } from '../../platform/database.ts';
import { asked, minute, noon, openJobWorld } from '../../platform/jobs.testing.ts';
import { writeMark } from '../../platform/write-mark.testing.ts';

let open: Awaited<ReturnType<typeof openJobWorld>>;
beforeAll(async () => {
  open = await openJobWorld();
});
afterAll(() => open?.database.close());

const daysAgo = (days: number) => new Date(noon.getTime() - days * 86_400_000);
const night = 15 * 60 + 10;

it('at night, what has served its time goes, and nothing else', async () => {
  const { database, member, world } = open;
  await asSystem(database, async (tx) => {
    for (const [token, days] of [
      ['ended long ago', 8],
      ['may still leave a draft', 6],
      ['live', -1],
    ] as const)
      await tx
        .insertInto('session')
        .values({ token_hash: token, account_id: member.accountId, expires_at: daysAgo(days) })
        .execute();
    for (const [state, days] of [
      ['forgotten', 8],
      ['begun', 0],
    ] as const)
      await tx
        .insertInto('sign_in_attempt')
        .values({ state_hash: state, nonce: 'n', verifier: 'v', return_to: '/', created_at: daysAgo(days) })
        .execute();
  });
  await open.as(member, (tx) => writeMark(tx, 'old'));
  await database.script(`update draft set saved_at = '${daysAgo(91).toISOString()}'`);
  await open.as(member, (tx) => writeMark(tx, 'new'));
  await database.script(`update draft set saved_at = '${daysAgo(88).toISOString()}' where form = 'new'`);
  const job = asked(async () => undefined);
  const old = await open.ask(job);
  const recent = await open.ask(job);
  await open.runner([job]).runDue();
  await database.script(`update job set ended_at = '${daysAgo(91).toISOString()}' where job_id = '${old}'`);

  await open.runner(jobs).runDue();
  const ran = await open.runner(jobs, { clock: () => minute(night) }).runDue();
  expect(ran).toContain('tidy');
  expect(open.application.logged).toEqual([]);

  const { rows } = await asSystem(database, (tx) =>
    sql<{
      left: string;
    }>`select token_hash as left from session union all select state_hash from sign_in_attempt
      union all select form from draft order by 1`.execute(tx),
  );
  expect(rows.map(({ left }) => left)).toEqual(['begun', 'live', 'may still leave a draft', 'new']);
  const own = await open.as(world.members.manager!, (tx) => tx.selectFrom('job').select('job_id').execute());
  expect(own).toEqual([{ job_id: recent }]);
});

it('the embedded database is vacuumed and rests in its powerless role again; a server is left to itself', async () => {
  await open.runner(jobs).runDue();
  const ran = await open.runner(jobs, { clock: () => minute(night + 24 * 60 + 10) }).runDue();
  const embedded = open.database.kind === 'embedded';
  expect(ran.includes('vacuum')).toBe(embedded);
  await expect(sql`select * from public.file`.execute(open.database.handle)).rejects.toThrow(
    /permission denied/,
  );
  if (!embedded) return;
  expect(
    await open.asOwner(
      "select last_vacuum is not null as vacuumed from pg_stat_user_tables where relname = 'draft'",
    ),
  ).toEqual([{ vacuumed: true }]);
});
