import { sql } from 'kysely';
import { newId } from '../shared/values/ids.ts';
import type { MailFate } from '../shared/values/mail-state.ts';
import type { Tx } from './database.ts';
import type { Visit } from './visit.ts';

/** An entry for the receiver's calendar: a request or its cancelling, whole, as it will leave each time. */
interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

/** A letter as a room asks for it. Its subject and body hold no name and nothing sensitive: the receiver signs in to read more. */
export interface Letter {
  participantId: string;
  to: string;
  subject: string;
  body: string;
  calendar?: CalendarPart;
  /** What the letter belongs to: a newer calendar entry of the same thread takes the place of one that has not left. */
  threadId: string;
  /** It holds a key: it leaves only while the link of its thread stands, and what it says is gone when it has left. */
  secret?: true;
  /** The organisation that it goes to, and the area that must still be shared with it when it leaves. */
  onlyWhileShared?: { organisationId: string; area: 'plan' | 'meetings' };
}

type Sender = Pick<Visit, 'tx' | 'visitor' | 'now'> & { application: Pick<Visit['application'], 'origin'> };

/** Puts a letter in the outbox, in the request's own transaction: rolled back with it, and delivered by a clock once it stands. */
export const queueMail = async (
  { tx, visitor, now, application }: Sender,
  letter: Letter,
): Promise<string> => {
  const mailId = newId(now.getTime());
  await tx
    .insertInto('mail')
    .values({
      collaboration_id: visitor.collaborationId,
      mail_id: mailId,
      organisation_id: visitor.organisationId,
      participant_id: letter.participantId,
      account_id: visitor.accountId,
      thread_id: letter.threadId,
      to_organisation_id: letter.onlyWhileShared?.organisationId ?? null,
      area: letter.onlyWhileShared?.area ?? null,
      to_address: letter.to,
      subject: letter.subject,
      body: letter.body,
      secret: letter.secret ?? false,
      calendar: letter.calendar?.content ?? null,
      method: letter.calendar?.method ?? null,
      message_id: `<${mailId}@${new URL(application.origin).hostname}>`,
      about_protected: sql<boolean>`(select f.protected from file f where f.collaboration_id = ${visitor.collaborationId}
        and f.organisation_id = ${visitor.organisationId} and f.participant_id = ${letter.participantId})`,
      queued_at: now,
      due_at: now,
    })
    .execute();
  return mailId;
};

export interface SentMail extends MailFate {
  mailId: string;
  threadId: string;
  method: string | null;
  queuedAt: Date;
  because: string | null;
}

/** The letters of one's own organisation in these threads, oldest first. */
export const listMail = (tx: Tx, threadIds: string[]): Promise<SentMail[]> =>
  tx
    .selectFrom('mail')
    .select([
      'mail_id as mailId',
      'thread_id as threadId',
      'method',
      'queued_at as queuedAt',
      'tries',
      'sent_at as sentAt',
      'failed_at as failedAt',
      'stopped_at as stoppedAt',
      sql<string | null>`coalesce(failed_because, stopped_because)`.as('because'),
    ])
    .where('thread_id', 'in', threadIds)
    .orderBy('queued_at')
    .orderBy('mail_id')
    .execute();
