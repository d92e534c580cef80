import { Kysely, PGliteDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import { type Embedded, openEmbedded } from './embedded.ts';
import type { DB } from './schema.ts';

/** A transaction of one request. Inside a request nothing else is used: the embedded database has one connection. */
export type Tx = Transaction<DB>;

/** The database, resting in a role that may see nothing; only the doors below open it. */
export interface Database {
  kind: 'embedded' | 'server';
  handle: Kysely<DB>;
  /** Runs a whole SQL script as the owner of the schema: migrations only. */
  script: (text: string) => Promise<void>;
  embedded?: Embedded;
  close: () => Promise<void>;
}

/** Who acts: one live membership of one account. The database looks the rest up itself. */
export interface Acting {
  membershipId: string;
  administrator?: boolean;
}

/** Who comes through the person's door: the person, a representative of the person, or a member beside the person. */
export interface ActingForPerson {
  accountId: string;
  collaborationId: string;
  participantId: string;
  representationId?: string;
  /** The membership that sits beside. */
  beside?: string;
}

export const openEmbeddedDatabase = async (
  folder: string | null,
  template?: Uint8Array,
): Promise<Database> => {
  const embedded = openEmbedded(folder, template ?? null);
  await embedded.waitReady;
  await embedded.exec("set timezone = 'UTC'; set role app_rest").catch(() => undefined);
  const handle = new Kysely<DB>({ dialect: new PGliteDialect({ pglite: embedded as never }) });
  return {
    kind: 'embedded',
    handle,
    embedded,
    script: async (text) => {
      embedded.demandRoom();
      await embedded.exec('reset role');
      try {
        await embedded.exec(text);
      } finally {
        await embedded.exec('rollback; set role app_rest').catch(() => undefined);
      }
    },
    close: () => embedded.close(),
  };
};

/** A request of a signed-in account: rights of its own role, rows of its own relations, for this transaction only. */
export const asActor = <T>(
  database: Database,
  actor: Acting,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => enter(database, actor, today, actor.administrator ? 'app_admin' : 'app_user', work);

/** The statistics door: may execute the counting functions and read no table. */
export const asStatistics = <T>(
  database: Database,
  actor: Acting,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => enter(database, actor, today, 'app_statistics', work);

/** The person's own door: rows about that person and nobody else, in the areas that are open to whoever comes. Refuses (28000) where none are. */
export const asPerson = <T>(
  database: Database,
  who: ActingForPerson,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  through(
    database,
    sql`app.enter_person(${who.accountId}::uuid, ${who.collaborationId}::uuid, ${who.participantId}::uuid,
      ${who.representationId ?? null}::uuid, ${who.beside ?? null}::uuid, ${today}::date)`,
    'app_person',
    work,
  );

/** Somebody at an employer who has come in by a personal link. */
export interface ActingByLink {
  collaborationId: string;
  linkId: string;
}

/** The employer's door: what people have said yes to, by the links that stand to whoever came in. Refuses (28000) when that link no longer does. */
export const asEmployer = <T>(
  database: Database,
  { collaborationId, linkId }: ActingByLink,
  today: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  through(
    database,
    sql`app.enter_employer(${collaborationId}::uuid, ${linkId}::uuid, ${today}::date)`,
    'app_employer',
    work,
  );

const enter = <T>(
  database: Database,
  actor: Acting,
  today: string,
  role: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => through(database, sql`app.enter(${actor.membershipId}::uuid, ${today}::date)`, role, work);

const through = <T>(
  database: Database,
  door: RawBuilder<unknown>,
  role: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.handle
    .transaction()
    .execute((tx) =>
      behind(sql`select ${door}, set_config('role', ${role}, true)`.execute(tx), () => work(tx)),
    );

/**
 * Sends what the work asks for behind the door's own statement without waiting for that one's answer: the server takes them in order, and when
 * the door refuses it refuses all that follows in the transaction. Whoever waits hears of the door first.
 */
const behind = async <T>(door: Promise<unknown>, work: () => Promise<T>): Promise<T> => {
  door.catch(() => undefined);
  try {
    return await work();
  } finally {
    await door;
  }
};

/** Sign-in, sessions and refusals: what belongs to no membership. Has no right to any table about a person. */
export const asSystem = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asRole(database, 'app_system', work);

/** The keeper of jobs: takes them, renews and ends them. What a job itself does is done by `becomeAsker` or `becomeRole`. */
export const asJobKeeper = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asRole(database, 'app_jobs', work);

/** The doors of jobs that run as nobody: each opens what its job needs. */
export type JobRole = 'app_sealing' | 'app_tidying' | 'app_mailing';

const asRole = <T>(
  database: Database,
  role: 'app_system' | 'app_jobs' | JobRole,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => database.handle.transaction().execute((tx) => behind(becomeRole(tx, role), () => work(tx)));

/** From here the transaction has the rights of this role and no other. */
export const becomeRole = async (tx: Tx, role: 'app_system' | 'app_jobs' | JobRole): Promise<void> => {
  await sql`select set_config('role', ${role}, true)`.execute(tx);
};

/** From here the transaction is one of the membership, as in a request of theirs. Refuses (28000) when it has ended. */
export const becomeAsker = async (tx: Tx, membershipId: string, today: string): Promise<void> => {
  await sql`select app.enter(${membershipId}::uuid, ${today}::date)`.execute(tx);
  await sql`select set_config('role', case when current_setting('app.role') = 'administrator' then 'app_admin' else 'app_user' end, true)`.execute(
    tx,
  );
};

/** The chain of the logs, for the command that checks it. */
export const asSealing = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asRole(database, 'app_sealing', work);
