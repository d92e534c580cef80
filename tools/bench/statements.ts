import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import type { Tx } from '../../app/platform/database.ts';
import { logRead } from '../../app/platform/read-log.ts';
import type { DB } from '../../app/platform/schema.ts';
import {
  countAllTransitions,
  countTransitions,
  coveredYears,
  publishedFigures,
} from '../../app/rooms/outcomes/outcomes.store.ts';
import { findParticipantRows } from '../../app/rooms/participants/participant-rows.store.ts';
import { listPersonRows } from '../../app/rooms/participants/people-rows.store.ts';
import { findWayOf } from '../../app/rooms/path/way-rows.store.ts';
import { findPeople } from '../../app/rooms/trust/search.store.ts';
import { nameRange } from '../../app/shared/values/names.ts';

export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** The statements that a piece of the product sends, taken from its own stores without a database. */
const sentBy = async (work: (tx: Tx) => Promise<unknown>): Promise<Statement[]> => {
  const sent: Statement[] = [];
  const recorder = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void sent.push({ text: query.sql, values: query.parameters }),
  });
  await work(recorder as unknown as Transaction<DB>);
  return sent;
};

/** What stands in a recorded statement for the value that a request brings. */
export type Marks = Record<string, unknown>;

export interface Recorded {
  list: Statement[];
  person: Statement[];
  search: Statement[];
  transitions: Statement[];
  read: Statement[];
}

const searched = async (): Promise<Statement[]> => {
  const { from, to } = nameRange('@name');
  const sent = await sentBy((tx) => findPeople(tx, '@collaboration', { by: 'name', name: '@name' }));
  const marked = (value: unknown) => (value === from ? '@from' : value === to ? '@to' : value);
  return sent.map(({ text, values }) => ({ text, values: values.map(marked) }));
};

/** What each page's data costs: the secured statements themselves, without sign-in, drafts or questions of what one may do. */
export const recordStatements = async (): Promise<Recorded> => ({
  list: await sentBy(listPersonRows),
  person: await sentBy(async (tx) => {
    await findParticipantRows(tx, '@id');
    await findWayOf(tx, '@id');
  }),
  search: await searched(),
  transitions: await sentBy(async (tx) => {
    await coveredYears(tx);
    await countAllTransitions(tx);
    await countTransitions(tx, 'period_sex');
    await publishedFigures(tx);
  }),
  read: await sentBy((tx) => logRead(tx, '@act' as 'open', ['@ids'])),
});
