import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asActor, type Database } from '../app/platform/database.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { nameKey } from '../app/shared/values/names.ts';
import { type Member, testDay } from './world.ts';

export interface PersonGiven {
  given?: string;
  family?: string;
  birthDate?: string;
  sex?: 'woman' | 'man';
  protected?: boolean;
  unitId?: string;
}

/** Opens a file as the member, through the same task of the database that the screens use. */
export const openPerson = (database: Database, member: Member, person: PersonGiven = {}): Promise<string> =>
  asActor(database, member, testDay, async (tx) => {
    const { given = 'Bea', family = 'Lind', birthDate = '1998-03-02', sex = 'woman' } = person;
    const number = inventedNumber(birthDate, sex);
    const [byFamily, byGiven] = nameKey(given, family);
    const fields = {
      given_name: given,
      family_name: family,
      name_key: byFamily,
      name_key_given: byGiven,
      number,
      number_kind: 'personal',
      birth_date: birthDate,
      sex,
      protected: person.protected ?? false,
      unit_id: person.unitId ?? null,
    };
    const { rows } = await sql<{ participant_id: string }>`select participant_id
      from app.open_file(${`hmac:${number}`}, ${randomUUID()}::uuid, ${randomUUID()}::uuid, ${JSON.stringify(fields)}::jsonb)`.execute(
      tx,
    );
    return rows[0]!.participant_id;
  });
