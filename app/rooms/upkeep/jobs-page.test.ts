import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import { jobs } from '../../jobs.ts';
import { asJobKeeper } from '../../platform/database.ts';
import { asked, minute, openJobWorld } from '../../platform/jobs.testing.ts';
import { upkeepTexts } from './upkeep.texts.ts';

let open: Awaited<ReturnType<typeof openJobWorld>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  open = await openJobWorld();
  for (const key of ['administrator', 'manager', 'consultant'])
    cookies[key] = await signIn(makeApp(open.application), open.world.members[key]!);
});
afterAll(() => open?.database.close());

const get = async (who: string, path = '/jobb') => {
  const answer = await makeApp(open.application).request(path, { headers: { cookie: cookies[who]! } });
  return { status: answer.status, text: await answer.text() };
};
const post = async (who: string, jobId: string) => {
  const answer = await postForm(makeApp(open.application), `/jobb/${jobId}/kor-igen`, {}, cookies[who]);
  return { status: answer.status, text: await answer.text() };
};

describe('the page of jobs', () => {
  it('says before the first run that nothing has run, and what will', async () => {
    const { text } = await get('administrator');
    for (const sentence of [upkeepTexts.sv.noClocks, upkeepTexts.sv.noAsked, upkeepTexts.sv.noFailed])
      expect(text).toContain(sentence);
  });

  it('shows when each clock ran, was done, and runs next, in both languages', async () => {
    await open.runner(jobs, { clock: () => minute(0) }).runDue();
    await open.runner(jobs, { clock: () => minute(1) }).runDue();
    open.application.setNow(minute(1.5));
    const { text } = await get('administrator');
    expect(text).toContain('Skydda loggarna mot ändring');
    expect(text).toContain('22 nov 2026 12:01');
    expect(text).toContain('22 nov 2026 12:02');
    expect(text).toContain('som det ska');
    expect((await get('administrator', '/jobb?lang=en')).text).toContain('Protect the logs against changes');
  });

  it('warns when no process runs jobs', async () => {
    open.application.setNow(minute(10));
    expect((await get('administrator')).text).not.toContain(upkeepTexts.sv.lateBody);
    open.application.setNow(minute(30));
    expect((await get('administrator')).text).toContain(upkeepTexts.sv.lateBody);
  });

  it.each(['manager', 'consultant'])('is not for the %s', async (key) => {
    expect((await get(key)).status).toBe(403);
    expect((await post(key, '00000000-0000-4000-8000-000000000000')).status).toBe(403);
  });
});

describe('a job that failed', () => {
  let works = false;
  const weak = asked(
    async () => {
      if (!works) throw new Error('Bea Lind 199803022384');
    },
    { name: 'faller', tries: 2 },
  );
  const id = '11111111-1111-4111-8111-111111111111';
  const run = (minutes: number) => open.runner([weak], { clock: () => minute(minutes) }).runDue();
  let jobId = '';

  it('shows its number, its tries and when it is tried again, and nothing that it is about', async () => {
    jobId = await open.ask(weak, { subject: id });
    await run(40);
    open.application.setNow(minute(40));
    const { text } = await get('administrator');
    const fault = await asJobKeeper(open.database, async (tx) => {
      const row = await tx.selectFrom('job').select('fault').where('job_id', '=', jobId).executeTakeFirst();
      return row!.fault!;
    });
    expect(text).toContain(fault);
    expect(text).toContain('Försöker igen 22 nov 2026 12:40');
    expect(text).not.toContain('kor-igen');
    expect(text).not.toMatch(new RegExp(`Bea|1998|${id}|${open.member.name}`));
  });

  it('once given up, is run again by the administrator, who is written down', async () => {
    expect((await post('administrator', jobId)).status, 'while it will try by itself').toBe(422);
    await run(42);
    open.application.setNow(minute(43));
    expect((await get('administrator')).text).toContain(`/jobb/${jobId}/kor-igen`);
    expect((await post('administrator', jobId)).status).toBe(303);
    works = true;
    expect(await run(43)).toEqual(['faller']);
    const { text } = await get('administrator');
    expect(text).toContain(upkeepTexts.sv.noFailed);
    const rows = await open.asOwner(
      "select account_id, table_name, operation, row_key from write_log where table_name = 'job'",
    );
    const { accountId } = open.world.members.administrator!;
    expect(rows).toEqual([
      { account_id: accountId, table_name: 'job', operation: 'rerun', row_key: { job_id: jobId } },
    ]);
  });

  it('a second press says that there is nothing to run', async () => {
    const { status, text } = await post('administrator', jobId);
    expect(status).toBe(422);
    expect(text).toContain(upkeepTexts.sv.gone);
  });

  it('of another collaboration is not the administrator’s to run', async () => {
    const lost = await open.ask(weak, {});
    await open.database.script(`insert into collaboration (collaboration_id, name) values ('${id}', 'Annan');
      insert into organisation (collaboration_id, organisation_id, name, short_name, kind) values ('${id}', '${id}', 'x', 'x', 'FSF');
      insert into membership (collaboration_id, membership_id, account_id, organisation_id, role) select '${id}', '${id}', account_id, '${id}', 'manager' from membership limit 1;
      update job set collaboration_id = '${id}', organisation_id = '${id}', membership_id = '${id}', ended_at = now(), failed_at = now() where job_id = '${lost}'`);
    expect((await get('administrator')).text).not.toContain(lost);
    expect((await post('administrator', lost)).status).toBe(422);
  });
});

it('every job has a name in both languages', () => {
  for (const { name } of jobs)
    for (const lang of ['sv', 'en'] as const) expect(upkeepTexts[lang].names[name], name).toBeTruthy();
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
});
