import { makeTestApplication } from '../../tests/sign-in.ts';
import { openEmbeddedDatabase } from './database.ts';
import { deliverJob } from './mail.testing.ts';
import { makeMailWay } from './mail-way.ts';
import { makeRunner } from './run-jobs.ts';
import { openServerDatabase } from './server-database.ts';

export interface Given {
  where: string;
  now: string;
  smtp: string;
  /** Stops for ever between the server's answer and the note that the letter has left. */
  hangs?: boolean;
}

/** A process that delivers what waits, to a real mail server. */
const { where, now, smtp, hangs } = JSON.parse(process.argv[2]!) as Given;
const say = (what: object) => console.log(JSON.stringify(what));

const database = where.includes('://') ? openServerDatabase(where) : await openEmbeddedDatabase(where);
const way = makeMailWay({ from: 'Brygga <brygga@exempel.invalid>', smtp });
const mail = {
  ...way,
  deliver: async (letter: Parameters<typeof way.deliver>[0]) => {
    const answer = await way.deliver(letter);
    say({ answer });
    if (hangs) await new Promise(() => setInterval(() => undefined, 1000));
    return answer;
  },
};
const runner = makeRunner({
  application: makeTestApplication(database, { clock: () => new Date(now), mail }),
  jobs: [deliverJob],
  describe: ({ message }) => ({ message }),
});
say({ ran: await runner.runDue() });
await database.close();
process.exit(0);
