import { sql } from 'kysely';
import { openTestDatabase } from '../../tests/database.ts';
import { makeTestApplication } from '../../tests/sign-in.ts';
import { type Member, makeWorld, testDay } from '../../tests/world.ts';
import { asActor, type Database, type Tx } from './database.ts';
import type { AskedJob, Job, Work } from './jobs.ts';
import { enqueue } from './outbox.ts';
import { makeRunner } from './run-jobs.ts';

/** Noon of the test's day, as the application's clock begins. */
export const noon = new Date(`${testDay}T11:00:00Z`);
export const minute = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

export const asked = (run: (work: Work) => Promise<void>, more: Partial<AskedJob> = {}): AskedJob => ({
  kind: 'asked',
  name: 'prov',
  tries: 3,
  run,
  ...more,
});

/** A world with a database whose jobs are driven by hand. */
export const openJobWorld = async (place?: Database) => {
  const database = place ?? (await openTestDatabase());
  const world = await makeWorld(database);
  const application = makeTestApplication(database);
  const member = world.members.manager!;
  const as = <T>(who: Member, work: (tx: Tx) => Promise<T>) => asActor(database, who, testDay, work);
  return {
    database,
    world,
    application,
    member,
    as,
    runner: (jobs: Job[], more: object = {}) =>
      makeRunner({
        application: { ...application, ...more },
        jobs,
        describe: ({ name }) => ({ fault: name }),
      }),
    ask: (job: AskedJob, payload: Record<string, string> = {}, who = member) =>
      as(who, (tx) => enqueue(tx, job, payload, application.clock())),
    /** Rows that nobody who serves requests may read. */
    asOwner: async (query: string) => {
      await database.script(`drop schema if exists seen cascade; create schema seen; grant usage on schema seen to public;
        create table seen.rows as ${query}; grant select on seen.rows to public`);
      return (await sql.raw('select * from seen.rows').execute(database.handle)).rows;
    },
    marks: (who = member) =>
      as(who, async (tx) => {
        const rows = await tx.selectFrom('draft').select('form').orderBy('form').execute();
        return rows.map(({ form }) => form);
      }),
  };
};
