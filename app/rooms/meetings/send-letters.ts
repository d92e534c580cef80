import { listMail, queueMail } from '../../platform/mail.ts';
import type { Visit } from '../../platform/visit.ts';
import { addressFor, type LetterKind, letterText, type Words, wordsFor } from './letters.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import type { Party } from './parties.rules.ts';
import { writeCalendar } from './write-calendar.ts';

/** What a task of meetings works with: the visit, and the sentences of letters. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today' | 'now' | 'application'> & { words: Words };

const methods = { invitation: 'REQUEST', moved: 'REQUEST', cancelled: 'CANCEL', reminder: null } as const;

const fromOf = ({ application }: Doing): string =>
  application.mail?.from ?? `Brygga <brygga@${new URL(application.origin).hostname}>`;

/** Writes one letter to one party; nothing for somebody without an address. Answers whether there was one to write. */
export const sendLetter = async (
  doing: Doing,
  meeting: Meeting,
  party: Party,
  kind: LetterKind,
): Promise<boolean> => {
  if (!party.address) return false;
  const { origin } = doing.application;
  const { subject, body } = letterText(kind, party.kind, meeting, wordsFor(party.kind, doing.words), origin);
  const method = methods[kind];
  const content = method
    ? writeCalendar(meeting, {
        method,
        from: fromOf(doing),
        to: party.address,
        origin,
        address: addressFor(party.kind, origin),
        summary: doing.words.staff.subject.invitation,
        description: body,
        now: doing.now,
      })
    : undefined;
  await queueMail(doing, {
    participantId: meeting.participantId,
    to: party.address,
    subject,
    body,
    threadId: party.partyId,
    ...(method && content ? { calendar: { method, content } } : {}),
    ...(party.organisationId
      ? { onlyWhileShared: { organisationId: party.organisationId, area: 'meetings' as const } }
      : {}),
  });
  return true;
};

/** The parties who have had an invitation written to them and no cancelling after it. */
export const invitedParties = async (
  { tx }: Pick<Doing, 'tx'>,
  parties: readonly Party[],
): Promise<Party[]> => {
  if (parties.length === 0) return [];
  const letters = await listMail(
    tx,
    parties.map(({ partyId }) => partyId),
  );
  const last = new Map(
    letters.flatMap(({ threadId, method }) => (method ? [[threadId, method] as const] : [])),
  );
  return parties.filter(({ partyId }) => last.get(partyId) === 'REQUEST');
};
