import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asSystem, type Database } from '../app/platform/database.ts';
import type { Router } from '../app/platform/request.ts';
import { allWaysIn } from '../app/rooms/people/ways-in.store.ts';
import { rowsAsOwner } from './database.ts';
import { cookiesOf, postForm } from './sign-in.ts';
import { type Member, testDay, type World } from './world.ts';

type Placed = Pick<World, 'collaborationId'>;

/** The keyed hash that `openPerson` leaves for a number. */
const hmacOf = (number: string) => `hmac:${number}`;

/** Signs in at a provider as whoever has the number; answers the account, or nothing where that opens nothing. */
export const signInByNumber = (
  database: Database,
  { collaborationId }: Placed,
  number: string,
  subject: string = randomUUID(),
): Promise<string | null> =>
  asSystem(database, async (tx) => {
    const keys = JSON.stringify([{ collaboration: collaborationId, hmac: hmacOf(number) }]);
    const { rows } = await sql<{ account: string | null }>`
      select app.sign_in_person('test', ${subject}, ${keys}::jsonb, ${randomUUID()}::uuid, ${testDay}::date) as account`.execute(
      tx,
    );
    return rows[0]!.account;
  });

/** The keys of all of that name, by which a number leads to them. */
const keysOf = async (database: Database, name: string): Promise<string> => {
  const [found] = await rowsAsOwner<{ keys: unknown }>(
    database,
    `select jsonb_agg(jsonb_build_object('collaboration', k.collaboration_id, 'hmac', k.number_hmac)) as keys
       from participant_key k join file f using (collaboration_id, participant_id)
      where f.given_name || ' ' || f.family_name = '${name}' and not f.protected`,
  );
  return JSON.stringify(found?.keys ?? []);
};

/** Signs the person of that name in at the product, and before that at a provider unless done; answers the cookies, as `signIn` does for members. */
export const signInAsPerson = async (
  database: Database,
  app: Router,
  name: string,
  today = testDay,
): Promise<string> => {
  const keys = await keysOf(database, name);
  const way = await asSystem(database, async (tx) => {
    const find = async () =>
      (await allWaysIn(tx, today)).find((one) => one.kind === 'person' && one.name === name);
    const before = await find();
    if (before) return before;
    await sql`select app.sign_in_person('test', ${`own ${name}`}, ${keys}::jsonb, ${randomUUID()}::uuid, ${today}::date)`.execute(
      tx,
    );
    return find();
  });
  if (!way) throw new Error(`${name} has no pages of one's own`);
  return cookiesOf(await postForm(app, '/logga-in', { vag: way.wayInId }));
};

/** Gives a representative of the person a sign-in with the number, as the schema's owner would. */
export const giveRepresentation = async (
  database: Database,
  { collaborationId }: Placed,
  given: {
    by: Member;
    participantId: string;
    number: string;
    areas?: string[];
    /** What the task covers as it is registered: as the sign-in, unless it is said. */
    task?: string[];
    startsOn?: string;
    endsOn?: string;
    name?: string;
  },
): Promise<string> => {
  const [representative, representation] = [randomUUID(), randomUUID()];
  const { by, areas = ['step', 'plan'], startsOn = '2026-01-01', endsOn = '2027-01-01' } = given;
  const task = given.task ?? areas;
  const head = `'${collaborationId}', '${by.organisationId}', '${given.participantId}', '${representative}'`;
  await database.script(`
    insert into representative (collaboration_id, organisation_id, participant_id, representative_id, kind, name, scope, areas, starts_on)
    values (${head}, 'legal_guardian', '${given.name ?? 'Gun Alm'}', 'allt', '{${task}}', '2025-01-01');
    insert into representation (collaboration_id, organisation_id, participant_id, representative_id, representation_id, number_hmac, areas,
      starts_on, ends_on, proof, proof_seen_on, person_says, granted_by)
    values (${head}, '${representation}', '${hmacOf(given.number)}', '{${areas}}', '${startsOn}', '${endsOn}', 'court_decision', '2026-01-01', 'yes', '${by.accountId}');`);
  return representation;
};
