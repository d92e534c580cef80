import { sql } from 'kysely';
import { asActor, type Database } from '../../app/platform/database.ts';
import type { World } from '../world.ts';
import { personTables } from './oracle.ts';
import type { Person } from './people.ts';
import { keyColumns, rowsAbout, type StoredRow } from './rows.ts';
import { idsIn, insertAll, once } from './world.ts';

/** What the rows of people lean on, in a world that has none of the access test's people. */
export const prepareWorld = (database: Database, world: World): Promise<void> =>
  database.script(once(idsIn(world)));

/** Writes a person into the world with a row of every table in each organisation that has a file, past all policies. */
export const writePerson = async (
  database: Database,
  world: World,
  person: Person,
  bend: (row: StoredRow) => void = () => undefined,
): Promise<StoredRow[]> => {
  const own = { collaboration_id: world.collaborationId, participant_id: person.id };
  const rows = rowsAbout(idsIn(world), person);
  rows.forEach(bend);
  const around = [
    { table: 'participant', values: own },
    { table: 'participant_key', values: { ...own, number_hmac: `key of ${person.key}` } },
  ];
  await database.script(
    `set session_replication_role = replica; ${insertAll([...around, ...rows])} set session_replication_role = origin;`,
  );
  return rows;
};

/** How a row is told in `seenBy`. */
export const rowName = ({ table, id }: Pick<StoredRow, 'table' | 'id'>): string => `${table} ${id}`;

const tables = Object.keys(personTables).map((table) => {
  const key = ['collaboration_id', ...(keyColumns[table] ?? [`${table}_id`])].join(', ');
  return { table, key };
});

/** Every row about the person that the member reads on the day, in every table; nothing where the member has left. */
export const seenBy = async (
  database: Database,
  member: World['members'][string],
  participantId: string,
  today: string,
): Promise<string[]> => {
  const all = tables
    .map(
      ({ table, key }) =>
        `select '${table} ' || concat_ws(' ', ${key}) as row from ${table} where participant_id = '${participantId}'`,
    )
    .join(' union all ');
  try {
    return await asActor(database, member, today, async (tx) => {
      const { rows } = await sql<{ row: string }>`${sql.raw(all)}`.execute(tx);
      return rows.map(({ row }) => row).toSorted();
    });
  } catch (fault) {
    if ((fault as { code?: string }).code === '28000') return [];
    throw fault;
  }
};
