import { endOtherAssignments, insertAssignment } from './contacts.store.ts';
import { readNewContact } from './details.rules.ts';
import type { Doing } from './owned.store.ts';
import type { ParticipantRows } from './participant-rows.rules.ts';
import { listPossibleContacts } from './people-of-organisation.store.ts';
import type { Refusals, Typed } from './typed.rules.ts';

const standing = ({ contacts }: ParticipantRows) =>
  contacts.filter(({ own, until }) => own && until === null);

/** The contacts who stand, as the form carries them: a colleague's change meanwhile is told by it. */
export const contactsSeen = (rows: ParticipantRows): string =>
  standing(rows)
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

/** A change of contact is a hand-over inside the organisation. The new one stands before the old one ends. */
export const changeContact = async (
  doing: Doing,
  { participantId, rows }: { participantId: string; rows: ParticipantRows },
  id: string,
  typed: Typed,
): Promise<Refusals | undefined> => {
  const colleagues = await listPossibleContacts(doing.tx);
  const own = rows.contacts.filter((row) => row.own);
  if (own.some((row) => row.id === id)) return undefined;
  if (typed.sett !== contactsSeen(rows)) {
    const names = standing(rows).map(({ name }) => name);
    return { person: { name: 'contacts_changed', who: names.join(', ') } };
  }
  const read = readNewContact(
    typed,
    doing.today,
    colleagues.map((one) => one.id),
  );
  if (!read.ok) return read.refusal;
  const { account_id, reason, keeps } = read.value;
  const already = own.find((row) => row.accountId === account_id && row.until === null);
  if (already) return { person: { name: 'already_contact', who: already.name } };
  await insertAssignment(doing, participantId, id, { account_id, reason });
  if (!keeps) await endOtherAssignments(doing, participantId, id);
};
