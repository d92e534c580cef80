import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { LoggedRead } from './logged-reads.store.ts';

type Writer = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

/** Twice with the same id is once. */
export const insertQuestion = async (
  tx: Tx,
  writer: Writer,
  question: { id: string; readId: string; readerId: string; question: string },
): Promise<void> => {
  await tx
    .insertInto('log_question')
    .values({
      collaboration_id: writer.collaborationId,
      organisation_id: writer.organisationId,
      log_question_id: question.id,
      log_review_read_id: question.readId,
      reader_account_id: question.readerId,
      question: question.question,
      asked_by: writer.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'log_question_id']).doNothing())
    .execute();
};

/** A question about one of one's own reads, and what one answered. */
export interface MyQuestion extends Pick<LoggedRead, 'at' | 'act' | 'people' | 'purpose'> {
  id: string;
  question: string;
  by: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

/** Questions about one's own reads, those without an answer first. */
export const listMyQuestions = async (tx: Tx): Promise<MyQuestion[]> => {
  const { rows } = await sql<MyQuestion>`
    select q.log_question_id as id, q.question, b.name as by, q.asked_at as "askedAt", w.answer, w.answered_at as "answeredAt",
      l.at, l.act, l.participant_ids as people, l.purpose
    from app.asked_reads() l
    join log_question q on q.collaboration_id = app.collaboration() and q.log_question_id = l.log_question_id
    join account b on b.account_id = q.asked_by
    left join log_answer w on w.collaboration_id = q.collaboration_id and w.log_question_id = q.log_question_id
    order by w.answered_at is not null, q.asked_at desc`.execute(tx);
  return rows;
};

/** How many questions about one's own reads wait for an answer. */
export const countMyQuestions = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from log_question q where q.reader_account_id = app.account()
      and not exists (select from log_answer w where w.log_question_id = q.log_question_id)`.execute(tx);
  return rows[0]?.waiting ?? 0;
};

/** The first answer stands: false when there is one. */
export const insertAnswer = async (
  tx: Tx,
  writer: Writer,
  questionId: string,
  answer: string,
): Promise<boolean> => {
  const done = await tx
    .insertInto('log_answer')
    .values({
      collaboration_id: writer.collaborationId,
      organisation_id: writer.organisationId,
      log_question_id: questionId,
      answer,
      answered_by: writer.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted(done);
};
