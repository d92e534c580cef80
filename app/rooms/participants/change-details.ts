import type { PlainDate } from '../../shared/values/dates.ts';
import { readContact, readEntitlement, readRepresentative, readWithWhy } from './details.rules.ts';
import { insertCorrection, saveEntitlement, updateContact, updateRepresentative } from './edits.store.ts';
import type { Doing } from './owned.store.ts';
import type { FileRow, ParticipantRows } from './participant-rows.rules.ts';
import type { Named } from './people-of-organisation.store.ts';
import type { Refusals, Typed } from './typed.rules.ts';

interface Change {
  kind: 'contact' | 'representative' | 'entitlement';
  id: string;
  before: object;
  after: object;
  why: string;
}

/** What stood is kept beside what is written, with the reason; where nothing changes, nothing is. */
const changed = async (
  doing: Doing,
  participantId: string,
  change: Change,
  write: () => Promise<void>,
): Promise<Refusals | undefined> => {
  if (JSON.stringify(change.before) === JSON.stringify(change.after))
    return { '': { name: 'nothing_changes' } };
  await insertCorrection(doing, participantId, change);
  await write();
};

/** Names, where to reach the person, how to talk with them. */
export const changeContactDetails = async (
  doing: Doing,
  { participantId, file, units }: { participantId: string; file: FileRow; units: readonly Named[] },
  typed: Typed,
): Promise<Refusals | undefined> => {
  const read = readWithWhy(readContact(typed, doing.today), typed, doing.today);
  if (!read.ok) return read.refusal;
  const { value, why } = read.value;
  const unit = units.find(({ id }) => id === value.unit_id);
  const { given, family, phone, email, communicationSupport, interpreterLanguage, wayIn } = file;
  const before = {
    given,
    family,
    phone,
    email,
    communicationSupport,
    interpreterLanguage,
    wayIn,
    unit: file.unit,
  };
  const after = {
    given: value.given_name,
    family: value.family_name,
    phone: value.phone,
    email: value.email,
    communicationSupport: value.communication_support,
    interpreterLanguage: value.interpreter_language,
    wayIn: value.way_in,
    unit: unit?.name ?? null,
  };
  return changed(doing, participantId, { kind: 'contact', id: participantId, before, after, why }, () =>
    updateContact(doing, participantId, file.version, { ...value, unit_id: unit?.id ?? null }),
  );
};

const listed = (areas: readonly string[] | null): string | null => areas?.join(' ') ?? null;

/** Telephone, scope and end of a task that goes on. */
export const changeRepresentative = async (
  doing: Doing,
  { participantId, birthDate }: { participantId: string; birthDate: PlainDate },
  { id, kind, name, startsOn, ...row }: ParticipantRows['representatives'][number],
  typed: Typed,
): Promise<Refusals | undefined> => {
  const whole = { ...typed, slag: kind, namn: name, fran: startsOn };
  const read = readWithWhy(readRepresentative(whole, doing.today, birthDate), typed, doing.today);
  if (!read.ok) return read.refusal;
  const { phone, scope, areas, ends_on } = read.value.value;
  const before = { name, phone: row.phone, scope: row.scope, areas: listed(row.areas), endsOn: row.endsOn };
  const after = { name, phone, scope, areas: listed(areas), endsOn: ends_on };
  const { why } = read.value;
  return changed(doing, participantId, { kind: 'representative', id, before, after, why }, () =>
    updateRepresentative(doing, participantId, id, { phone, scope, areas, ends_on }),
  );
};

/** The first time it is written; later it is corrected. */
export const keepEntitlement = async (
  doing: Doing,
  { participantId, rows: { entitlement } }: { participantId: string; rows: ParticipantRows },
  typed: Typed,
): Promise<Refusals | undefined> => {
  const first = readEntitlement(typed, doing.today);
  if (!entitlement) {
    if (!first.ok) return first.refusal;
    await saveEntitlement(doing, participantId, null, first.value);
    return undefined;
  }
  const read = readWithWhy(first, typed, doing.today);
  if (!read.ok) return read.refusal;
  const { value, why } = read.value;
  const before = { group: entitlement.group, decidedOn: entitlement.decidedOn };
  const after = { group: value.entitlement_group, decidedOn: value.decided_on };
  return changed(doing, participantId, { kind: 'entitlement', id: participantId, before, after, why }, () =>
    saveEntitlement(doing, participantId, entitlement.version, value),
  );
};
