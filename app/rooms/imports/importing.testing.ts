import { sql } from 'kysely';
import { openTestDatabase, rowsAsOwner } from '../../../tests/database.ts';
import { type Member, makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asSystem, type Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Doing } from '../path/who.ts';
import { columnsOf } from './columns.rules.ts';
import type { FileKind } from './imports.rules.ts';

export const testKey = 'test key of thirty-two characters';
export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** A file of the kind: `Column: cell` per row, in the columns' own headings. */
export const csv = (kind: FileKind, rows: Record<string, string>[]): string => {
  const columns = columnsOf(kind);
  const line = (cells: string[]) => `${cells.join(';')}\r\n`;
  return (
    line(columns.map(([, { heading }]) => heading)) +
    rows.map((row) => line(columns.map(([name]) => row[name] ?? ''))).join('')
  );
};

export const bea = {
  number: inventedNumber('1998-03-02', 'woman'),
  givenName: 'Bea',
  familyName: 'Lind',
  unit: 'Enhet Norr',
  protected: 'nej',
};
export const ali = {
  ...bea,
  number: inventedNumber('1985-12-24', 'man'),
  givenName: 'Ali',
  familyName: 'Öz',
};

/** So many people, from the series of numbers that nobody is ever given. */
export const crowd = (count: number) =>
  Array.from({ length: 34 * 365 }, (_, i) => addDays('1977-01-01', i))
    .flatMap((day) => (['woman', 'man'] as const).flatMap((sex) => numberOrNone(day, sex)))
    .slice(0, count)
    .map((number, i) => ({ ...bea, number, givenName: `Prov${i}` }));

const numberOrNone = (day: string, sex: 'woman' | 'man'): string[] => {
  try {
    return [inventedNumber(day, sex)];
  } catch {
    return [];
  }
};

export interface Importing {
  database: Database;
  /** What a test looks up beyond anybody's rights. */
  asOwner: <Row>(query: string) => Promise<Row[]>;
  world: World;
  as: <T>(member: Member, work: (doing: Doing) => Promise<T>) => Promise<T>;
  byManager: <T>(work: (doing: Doing) => Promise<T>) => Promise<T>;
  count: (table: 'file' | 'placement' | 'transition' | 'assignment' | 'import_row') => Promise<number>;
}

/** A world with units, staff addresses and its managers, to import into. */
export const openImporting = async (): Promise<Importing> => {
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  await asSystem(database, async (tx) => {
    for (const [key, { accountId }] of Object.entries(world.members))
      await tx
        .updateTable('account')
        .set({ email: `${key}@exempel.invalid` })
        .where('account_id', '=', accountId)
        .execute();
    for (const [organisation, name] of [
      ['asf', 'Enhet ASF'],
      ['fsf', 'Enhet Öst'],
    ] as const)
      await tx
        .insertInto('unit')
        .values({
          collaboration_id: world.collaborationId,
          unit_id: newId(),
          organisation_id: world.organisations[organisation]!,
          name,
        })
        .execute();
  });
  const as: Importing['as'] = (member, work) =>
    asActor(database, member, testDay, (tx) =>
      work({
        tx,
        today: testDay,
        who: {
          collaborationId: world.collaborationId,
          organisationId: member.organisationId,
          accountId: member.accountId,
          role: member.role,
          organisationKind: member.organisationId === world.organisations.fsf ? 'FSF' : 'ASF',
        },
      }),
    );
  const byManager: Importing['byManager'] = (work) => as(world.members.manager!, work);
  return {
    database,
    asOwner: (query) => rowsAsOwner(database, query),
    world,
    as,
    byManager,
    count: (table) =>
      byManager(async ({ tx }) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          tx,
        );
        return rows[0]!.n;
      }),
  };
};
