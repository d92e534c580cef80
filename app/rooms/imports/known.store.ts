import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { FileKind, Known } from './imports.rules.ts';
import type { KnownPerson } from './judge.rules.ts';

/** What a file of the acting manager is read against. */
export const readKnown = async (tx: Tx, today: string): Promise<Known> => {
  const units = await sql<{
    name: string;
    managed: boolean;
  }>`select name, unit_id = any ((select app.managed_units())::uuid[]) as managed from unit
    where organisation_id = (select app.organisation())`.execute(tx);
  const namesOf = (managed: boolean) =>
    units.rows.filter((unit) => unit.managed === managed).map(({ name }) => name);
  const contacts = await sql<{ email: string }>`select email from app.possible_contacts()`.execute(tx);
  return {
    today,
    units: namesOf(true),
    otherUnits: namesOf(false),
    contacts: contacts.rows.map(({ email }) => email),
  };
};

/** Which of the numbers have a file in one's own organisation. */
export const findKnownPeople = async <K extends FileKind>(
  tx: Tx,
  kind: K,
  numbers: string[],
): Promise<KnownPerson<K>[]> => {
  const { rows } = await sql<
    KnownPerson<K>
  >`select number, standing, participant_id as "participantId", records, beside
    from app.import_known(${kind}, ${numbers}::text[])`.execute(tx);
  return rows;
};
