import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, minute, noon, openJobWorld } from './jobs.testing.ts';
import { enqueue, findProgress } from './outbox.ts';

const job = asked(async () => undefined);
let open: Awaited<ReturnType<typeof openJobWorld>>;
beforeAll(async () => {
  open = await openJobWorld();
});
afterAll(() => open?.database.close());

describe('asking for a job', () => {
  it('stands and falls with the request', async () => {
    const refused = open.as(open.member, async (tx) => {
      await enqueue(tx, job, {}, noon);
      throw new Error('the form was refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await open.runner([job]).runDue()).toEqual([]);
    await open.ask(job);
    expect(await open.runner([job]).runDue()).toEqual(['prov']);
  });

  it.each<[string, unknown]>([
    ['a name', { name: 'Bea Lind' }],
    ['a personal number', { number: '199803022384' }],
    ['a name beside an id', { id: randomUUID(), name: 'Bea' }],
    ['a number for a text', { id: 7 }],
    ['a list', [randomUUID()]],
    ['something inside something', { id: { id: 'Bea' } }],
  ])('takes ids only: %s is refused by the database', async (_, payload) => {
    await expect(open.ask(job, payload as Record<string, string>)).rejects.toThrow(/job_payload/);
  });

  it('is not for somebody else, nor with a state of one’s own making', async () => {
    const other = open.world.members.consultant!;
    const insert = (columns: string, values: string) =>
      open.as(open.member, (tx) =>
        sql
          .raw(
            `insert into job (job_id, name, due_at, collaboration_id, organisation_id, ${columns}) values (gen_random_uuid(), 'prov', now(), app.collaboration(), app.organisation(), ${values})`,
          )
          .execute(tx),
      );
    await expect(insert('membership_id', `'${other.membershipId}'`)).rejects.toThrow(/row-level security/);
    await expect(insert('membership_id, tries', 'app.membership(), 0')).rejects.toThrow(/permission denied/);
  });
});

describe('how far a job has come', () => {
  it('is told to the one who asked, from waiting to done', async () => {
    const states: unknown[] = [];
    let id = '';
    const look = async () => states.push(await open.as(open.member, (tx) => findProgress(tx, id)));
    const watched = asked(async ({ step, finish }) => {
      await step(async () => undefined, { done: 0, all: 3 });
      await step(async () => undefined, { done: 2, all: 3 });
      await look();
      await finish(async () => undefined, { done: 3, all: 3 });
    });
    id = await open.ask(watched);
    await look();
    await open.runner([watched]).runDue();
    await look();
    expect(states).toEqual([
      { state: 'waiting', rowsDone: null, rowsAll: null },
      { state: 'running', rowsDone: 2, rowsAll: 3 },
      { state: 'done', rowsDone: 3, rowsAll: 3 },
    ]);
  });

  it('is nobody else’s to see', async () => {
    const jobId = await open.ask(job);
    for (const key of ['consultant', 'asfManager', 'unitManager'])
      expect(await open.as(open.world.members[key]!, (tx) => findProgress(tx, jobId)), key).toBeUndefined();
  });

  it('says that a job was given up', async () => {
    const failing = asked(
      async () => {
        throw new Error('x');
      },
      { name: 'faller', tries: 1 },
    );
    const jobId = await open.ask(failing);
    await open.runner([failing], { clock: () => minute(1) }).runDue();
    expect(await open.as(open.member, (tx) => findProgress(tx, jobId))).toMatchObject({ state: 'failed' });
  });
});
