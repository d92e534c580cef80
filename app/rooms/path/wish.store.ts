import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { type Doing, owned } from './who.store.ts';
import type { Wish, WishAnswer } from './wish.rules.ts';

/** The person's wishes in one's own organisation, the newest first. */
export const listWishes = async ({ tx, who }: Doing, participantId: string): Promise<Wish[]> => {
  const { rows } =
    await sql<Wish>`select w.wish_id as id, w.words, w.told_on as "toldOn", w.answer, w.answer_words as "answerWords",
    (w.answered_at at time zone 'Europe/Stockholm')::date as "answeredOn",
    coalesce((select a.name from account a where a.account_id = w.told_to), '') as "toldTo",
    (select a.name from account a where a.account_id = w.answered_by) as "answeredBy"
    from wish w where w.collaboration_id = ${who.collaborationId} and w.organisation_id = ${who.organisationId}
      and w.participant_id = ${participantId} order by w.told_on desc, w.wish_id desc`.execute(tx);
  return rows;
};

/** Also of whoever tells it through the person's own door. */
export const insertWish = async (
  { tx, who }: Pick<Doing, 'tx'> & { who: Parameters<typeof owned>[0] },
  participantId: string,
  wish: { id: string; words: string; toldOn: PlainDate },
): Promise<void> => {
  await tx
    .insertInto('wish')
    .values({
      ...owned(who, participantId),
      wish_id: wish.id,
      words: wish.words,
      told_on: wish.toldOn,
      told_to: who.accountId,
    })
    .execute();
};

export const answerWishRow = async (
  { tx, who }: Doing,
  wishId: string,
  answer: WishAnswer,
  words: string,
): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('wish')
      .set({
        answer,
        answer_words: words || null,
        answered_at: sql`app.now()`,
        answered_by: who.accountId,
      })
      .where('wish_id', '=', wishId)
      .where('answered_at', 'is', null)
      .executeTakeFirst(),
  );
};

/** Makes the one who acts the person's contact, unless that is so already. */
export const takeContact = async ({ tx, who }: Doing, participantId: string): Promise<void> => {
  const already = await tx
    .selectFrom('assignment')
    .select('assignment_id')
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .where('account_id', '=', who.accountId)
    .where('ends_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  if (already) return;
  await tx
    .insertInto('assignment')
    .values({
      ...owned(who, participantId),
      assignment_id: newId(),
      account_id: who.accountId,
      made_by: who.accountId,
    })
    .execute();
};

/** Whether the one who acts may do this about the person, as the database's own policies say. */
export const mayAbout = async (
  tx: Tx,
  act: 'record_wish' | 'answer_wish' | 'start_way',
  participantId: string,
): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for(${act}, 'step')) as may`.execute(tx);
  return rows[0]?.may === true;
};
