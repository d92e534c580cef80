import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { waitAfter } from './job-times.ts';
import type { Work } from './jobs.ts';
import type { Delivery, Outgoing } from './mail-way.ts';

/** More than a day of growing waits; then somebody must look at it. */
const MOST_TRIES = 10;

interface Taken extends Outgoing {
  collaborationId: string;
  mailId: string;
  tries: number;
  bar: string | null;
}

/** Takes the letter that has been due longest, and whether it may still leave. The try is counted when it begins. */
const takeMail = async (tx: Tx, now: Date): Promise<Taken | undefined> => {
  const { rows } = await sql<Taken>`
    select collaboration_id as "collaborationId", mail_id as "mailId", tries, message_id as "messageId", to_address as "to", subject, body,
      calendar, method, app.mail_bar(collaboration_id, mail_id, ${now}) as bar
      from mail where sent_at is null and failed_at is null and stopped_at is null and due_at <= ${now}
     order by due_at, queued_at, mail_id limit 1`.execute(tx);
  const [taken] = rows;
  if (!taken) return undefined;
  const tries = taken.tries + 1;
  await settle(
    tx,
    taken,
    taken.bar
      ? { stopped_at: now, stopped_because: taken.bar }
      : { tries, due_at: new Date(now.getTime() + waitAfter(tries)) },
  );
  return { ...taken, tries };
};

type Settled = Partial<
  Record<'sent_at' | 'failed_at' | 'stopped_at' | 'due_at', Date> &
    Record<'failed_because' | 'stopped_because', string> & { tries: number }
>;

const settle = async (tx: Tx, { collaborationId, mailId }: Taken, set: Settled): Promise<void> => {
  await tx
    .updateTable('mail')
    .set(set)
    .where('collaboration_id', '=', collaborationId)
    .where('mail_id', '=', mailId)
    .execute();
};

const outcomeOf = (delivery: Delivery, { tries }: Taken, now: Date): Settled => {
  if (delivery === 'sent') return { sent_at: now };
  if (delivery === 'refused') return { failed_at: now, failed_because: 'refused' };
  return tries < MOST_TRIES ? {} : { failed_at: now, failed_because: 'unreachable' };
};

/**
 * Sends what is due. A process that ends between the server's answer and our note sends the same letter once more, with the same
 * message id and calendar entry: none is lost. While the server cannot be reached the others wait for the next strike.
 */
export const deliverMail = async ({ application, now, step }: Work): Promise<void> => {
  const way = application.mail;
  if (!way) return;
  for (
    let taken = await step((tx) => takeMail(tx, now));
    taken;
    taken = await step((tx) => takeMail(tx, now))
  ) {
    if (taken.bar) continue;
    const letter = taken;
    const delivery = await way.deliver(letter);
    const outcome = outcomeOf(delivery, letter, application.clock());
    if (Object.keys(outcome).length > 0) await step((tx) => settle(tx, letter, outcome));
    if (delivery === 'unreachable') return;
  }
};
