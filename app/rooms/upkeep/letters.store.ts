import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { MailFate } from '../../shared/values/mail-state.ts';

/** A letter as whoever runs the product sees it: never to whom it goes, about whom, or what it says. */
export interface SeenLetter extends MailFate {
  mailId: string;
  sender: string;
  queuedAt: Date;
  dueAt: Date;
  because: string | null;
}

/** Letters that met with trouble, the latest first. */
export const listTroubled = (tx: Tx, atMost: number): Promise<SeenLetter[]> =>
  tx
    .selectFrom('mail')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.collaboration_id', '=', 'mail.collaboration_id')
        .onRef('organisation.organisation_id', '=', 'mail.organisation_id'),
    )
    .select([
      'mail_id as mailId',
      'organisation.name as sender',
      'queued_at as queuedAt',
      'due_at as dueAt',
      'tries',
      'sent_at as sentAt',
      'failed_at as failedAt',
      'stopped_at as stoppedAt',
      'failed_because as because',
    ])
    .where('sent_at', 'is', null)
    .where('stopped_at', 'is', null)
    .where('cleared_at', 'is', null)
    .where((where) => where.or([where('failed_at', 'is not', null), where('tries', '>', 0)]))
    .orderBy('queued_at', 'desc')
    .limit(atMost)
    .execute();

export interface LetterCounts {
  waiting: number;
  sent: number;
  stopped: number;
}

/** How many letters wait, and how many left or were stopped since then. */
export const countLetters = async (tx: Tx, since: Date): Promise<LetterCounts> => {
  const { rows } = await sql<LetterCounts>`select
      count(*) filter (where sent_at is null and failed_at is null and stopped_at is null)::int as waiting,
      count(*) filter (where sent_at >= ${since})::int as sent, count(*) filter (where stopped_at >= ${since})::int as stopped
    from mail`.execute(tx);
  return rows[0]!;
};

/** Lets a letter that was given up leave once more. */
export const tryLetterAgain = async (tx: Tx, mailId: string, now: Date): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('mail')
      .set({ due_at: now, tries: 0, failed_at: null, failed_because: null })
      .where('mail_id', '=', mailId)
      .where('failed_at', 'is not', null)
      .where('cleared_at', 'is', null)
      .executeTakeFirst(),
  );

/** Takes out of letters that ended before then what they said and to which address; that they went stays, and under which ids. */
export const clearEndedLetters = async (tx: Tx, endedBefore: Date, now: Date): Promise<void> => {
  await sql`update mail set cleared_at = ${now}, to_address = null, subject = null, body = null, calendar = null,
      calendar_uid = substring(calendar from '\nUID:([^\r\n]+)'), calendar_sequence = substring(calendar from '\nSEQUENCE:([0-9]+)')::int
    where cleared_at is null and coalesce(sent_at, failed_at, stopped_at) < ${endedBefore}`.execute(tx);
};
