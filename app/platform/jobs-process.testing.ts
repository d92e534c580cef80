import { makeTestApplication } from '../../tests/sign-in.ts';
import { openEmbeddedDatabase } from './database.ts';
import type { AskedJob } from './jobs.ts';
import { makeRunner } from './run-jobs.ts';
import { openServerDatabase } from './server-database.ts';
import { writeMark } from './write-mark.testing.ts';

export interface Given {
  /** Where the database is: a folder or an address. */
  where: string;
  /** The moment that it is for this process. */
  now: string;
  /** In which row it stops for ever, so that somebody can kill it in the middle; none when left out. */
  hangsIn?: number;
}

/** A process that runs what is due once it is told to, and says what it did. The job writes ten marks, a step each. */
const { where, now, hangsIn } = JSON.parse(process.argv[2]!) as Given;
const say = (what: object) => console.log(JSON.stringify(what));
const ROWS = 10;

const rows: AskedJob = {
  kind: 'asked',
  name: 'rows',
  tries: 3,
  run: async ({ rowsDone, step, payload }) => {
    for (let row = rowsDone + 1; row <= ROWS; row += 1)
      await step(
        async (tx) => {
          await writeMark(tx, `${payload.id} ${row}`);
          if (row !== hangsIn) return;
          say({ hangsIn: row });
          await new Promise(() => setInterval(() => undefined, 1000));
        },
        { done: row, all: ROWS },
      );
  },
};
const once: AskedJob = {
  kind: 'asked',
  name: 'once',
  tries: 3,
  run: ({ finish, payload }) => finish((tx) => writeMark(tx, `${payload.id} once`)),
};

const database = where.includes('://') ? openServerDatabase(where) : await openEmbeddedDatabase(where);
const runner = makeRunner({
  application: makeTestApplication(database, { clock: () => new Date(now) }),
  jobs: [rows, once],
  describe: ({ message }) => ({ message }),
});
say({ ready: true });
await new Promise((told) => process.stdin.once('data', told));
say({ ran: await runner.runDue() });
await database.close();
process.exit(0);
