import { sql } from 'kysely';
import { participantHmac } from '../app/rooms/participants/number-hmac.rules.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { newId, newPersonId } from '../app/shared/values/ids.ts';
import { nameKey } from '../app/shared/values/names.ts';
import type { Scene } from './tell.ts';

/** Opens the person's file as the one who acts first. */
export const openFile = async ({ doing: { tx, who }, person, stage }: Scene): Promise<string> => {
  const number = inventedNumber(person.born, person.sex);
  const [byFamily, byGiven] = nameKey(person.given, person.family);
  const fields = {
    given_name: person.given,
    family_name: person.family,
    name_key: byFamily,
    name_key_given: byGiven,
    number,
    number_kind: 'personal',
    birth_date: person.born,
    sex: person.sex,
    protected: person.protected ?? false,
    phone: person.phone ?? null,
    communication_support: person.communicationSupport ?? null,
    interpreter_language: person.interpreterLanguage ?? null,
    way_in: person.wayIn ?? null,
    unit_id: person.unit ? stage.units[person.unit] : null,
  };
  const hmac = participantHmac(stage.numberKey, who.collaborationId, number);
  const { rows } = await sql<{ outcome: string; participant_id: string }>`select outcome, participant_id
    from app.open_file(${hmac}, ${newPersonId()}, ${newId()}, ${JSON.stringify(fields)}::jsonb)`.execute(tx);
  const [opened] = rows;
  if (opened?.outcome !== 'opened') throw new Error(`file: ${opened?.outcome}`);
  return opened.participant_id;
};
