import { openFileRow } from '../app/rooms/participants/file.store.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { newId, newPersonId } from '../app/shared/values/ids.ts';
import { nameKey } from '../app/shared/values/names.ts';
import { participantHmac } from '../app/shared/values/number-hmac.ts';
import type { Scene } from './tell.ts';

/** Opens the person's file as the one who acts first. */
export const openFile = async ({ doing: { who }, visiting, person, stage }: Scene): Promise<string> => {
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
  const ids = { candidate: newPersonId(), assignment: newId() };
  const { outcome, participantId } = await openFileRow(visiting, hmac, ids, fields);
  if (outcome !== 'opened' || !participantId) throw new Error(`file: ${outcome}`);
  return participantId;
};
