import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { OwnPerson } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** What a person has asked an organisation about its reads of a day. */
export interface ReadQuestion {
  id: string;
  organisationId: string;
  participantId: string;
  readOn: PlainDate;
  words: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

/** To whoever follows up a log, the questions to the own organisation; through the person's door, one's own. The unanswered first. */
export const listReadQuestions = async (tx: Tx): Promise<ReadQuestion[]> => {
  const { rows } = await sql<ReadQuestion>`
    select read_question_id as id, organisation_id as "organisationId", participant_id as "participantId", read_on as "readOn", words,
      asked_at as "askedAt", answer, answered_at as "answeredAt"
      from read_question order by answered_at is not null, asked_at desc, read_question_id`.execute(tx);
  return rows;
};

/** Twice with the same id is once. Runs through the person's door. */
export const insertReadQuestion = async (
  tx: Tx,
  person: Pick<OwnPerson, 'collaborationId' | 'participantId' | 'accountId'>,
  question: Pick<ReadQuestion, 'id' | 'organisationId' | 'readOn' | 'words'>,
): Promise<void> => {
  await tx
    .insertInto('read_question')
    .values({
      collaboration_id: person.collaborationId,
      read_question_id: question.id,
      organisation_id: question.organisationId,
      participant_id: person.participantId,
      read_on: question.readOn,
      words: question.words,
      asked_by: person.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'read_question_id']).doNothing())
    .execute();
};

/** The first answer stands. */
export const answerReadQuestion = async (tx: Tx, id: string, answer: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('read_question')
      .set({ answer, answered_by: sql`app.account()`, answered_at: sql`least(app.now(), now())` })
      .where('read_question_id', '=', id)
      .where('answered_at', 'is', null)
      .executeTakeFirst(),
  );
};
