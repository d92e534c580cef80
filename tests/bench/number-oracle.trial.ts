import { createHmac } from 'node:crypto';
import { makeApp } from '../../app/app.ts';
import { asActor, type Database } from '../../app/platform/database.ts';
import { migrate } from '../../app/platform/migrate.ts';
import { importFile } from '../../app/rooms/imports/import-file.ts';
import { openFile } from '../../app/rooms/participants/open-file.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { newId } from '../../app/shared/values/ids.ts';
import { makeTestApplication, postForm, signIn } from '../sign-in.ts';
import { makeWorld, testDay } from '../world.ts';

export { type Database, openEmbeddedDatabase } from '../../app/platform/database.ts';
export { openServerDatabase } from '../../app/platform/server-database.ts';

const peopleInFile = 20;

/** Milliseconds of each asking: about a number that nobody has, and about one that another organisation has. */
export interface Times {
  what: string;
  nobodys: number[];
  others: number[];
}

const numbers = function* () {
  for (let day = '1977-01-01'; day < '2010-01-01'; day = addDays(day, 1))
    for (const sex of ['woman', 'man'] as const)
      try {
        yield inventedNumber(day, sex);
      } catch {
        // No number of the test series has this day.
      }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Which of the two comes first: as good as by chance, and the same at each run. */
const othersFirst = (turn: number) =>
  createHmac('sha256', 'turn').update(String(turn)).digest()[0]! % 2 === 0;

/** Asks for both kinds in turn, so that whatever slows the machine slows both. The first tenth only warms up. */
const interleaved = async (
  what: string,
  turns: number,
  prepare: (count: number) => Promise<string[]>,
  ask: (numbers: string[]) => Promise<number>,
  each = 1,
): Promise<Times> => {
  const warm = Math.ceil(turns / 10);
  const times: Times = { what, nobodys: [], others: [] };
  for (let turn = -warm; turn < turns; turn += 1) {
    const known = await prepare(each);
    const fresh = take(each);
    const order = othersFirst(turn) ? (['others', 'nobodys'] as const) : (['nobodys', 'others'] as const);
    for (const kind of order) {
      const took = await ask(kind === 'others' ? known : fresh);
      if (turn >= 0) times[kind].push(took);
    }
  }
  return times;
};

const supply = numbers();
const take = (count: number) =>
  Array.from({ length: count }, () => {
    const { value } = supply.next();
    if (!value) throw new Error('there are no more numbers in the series: ask for fewer turns');
    return value;
  });

/** Opens files by the form, reads the page that follows, and loads files of people; on an empty database. */
export const askBoth = async (database: Database, turns: number): Promise<Times[]> => {
  await migrate(database);
  const world = await makeWorld(database);
  const application = makeTestApplication(database);
  const app = makeApp(application);
  const { numberKey } = application.secrets;
  const cookie = await signIn(app, world.members.consultant!);
  const typed = (nummer: string) => ({
    id: newId(),
    nummer,
    fornamn: 'Ali',
    efternamn: 'Svensson',
    enhet: world.units.north!,
  });
  const asf = world.members.asfCaseworker!;
  const knownToAsf = (count: number) =>
    asActor(database, asf, testDay, async (tx) => {
      const numbers = take(count);
      const visitor = { collaborationId: world.collaborationId, organisationId: asf.organisationId };
      for (const number of numbers) {
        const given = { ...typed(number), enhet: '' };
        const doing = { tx, today: testDay, visitor: visitor as never };
        const opened = await openFile(doing, numberKey, given, { id: newId(), units: [] });
        if (!opened.ok) throw new Error(`ASF could not open ${number}`);
      }
      return numbers;
    });
  const pages: string[] = [];
  const open = async ([number]: string[]) => {
    const form = typed(number!);
    return timed(async () => {
      const answer = await postForm(app, '/deltagare/ny', form, cookie);
      if (answer.status !== 303) throw new Error(`the form answered ${answer.status}`);
      pages.push(answer.headers.get('location')!);
    });
  };
  const read = async (asked: string[]) => {
    await open(asked);
    return timed(async () => {
      const answer = await app.request(pages.at(-1)!, { headers: { cookie } });
      if (answer.status !== 200) throw new Error(`the page answered ${answer.status}`);
      await answer.text();
    });
  };
  const load = (asked: string[]) => {
    const lines = asked.map((number) => `${number};Ali;Svensson;Enhet Norr;nej`);
    const bytes = Buffer.from(['Personnummer;Förnamn;Efternamn;Enhet;Skyddad', ...lines].join('\r\n'));
    const member = world.members.manager!;
    const who = { ...member, collaborationId: world.collaborationId, organisationKind: 'FSF' };
    return timed(() =>
      asActor(database, member, testDay, async (tx) => {
        const counts = await importFile(
          { tx, today: testDay, who },
          { kind: 'people', name: 'prov.csv', bytes, secrets: { numberKey } },
        );
        if (counts.new !== asked.length) throw new Error(`not all were new: ${JSON.stringify(counts)}`);
      }),
    );
  };
  return [
    await interleaved('the form of a new file', turns, knownToAsf, open),
    await interleaved('the page that follows it', turns, knownToAsf, read),
    await interleaved(
      `a file of ${peopleInFile} people`,
      Math.ceil(turns / 10),
      knownToAsf,
      load,
      peopleInFile,
    ),
  ];
};
