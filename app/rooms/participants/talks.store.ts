import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { ownRow } from './edits.store.ts';
import { type Doing, owned } from './owned.store.ts';
import type { Talk } from './talks.rules.ts';

/**
 * A talk, and under the same id the answer that it ended in. Posting the same form twice keeps one of each; answers false
 * where the id stands for something else already: another content, another person's talk, or one that was struck.
 */
export const insertTalk = async (
  doing: Doing,
  participantId: string,
  id: string,
  talk: Talk,
): Promise<boolean> => {
  const common = { ...owned(doing, participantId), recorded_by: doing.visitor.accountId };
  await doing.tx
    .insertInto('talk')
    .values({
      ...common,
      talk_id: id,
      kind: talk.kind,
      talked_on: talk.talkedOn,
      took_part: talk.tookPart,
      ask_again_on: talk.askAgainOn,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'talk_id']).doNothing())
    .execute();
  if (talk.answer !== null)
    await doing.tx
      .insertInto('own_answer')
      .values({
        ...common,
        own_answer_id: id,
        answer: talk.answer,
        because: talk.because,
        because_code: talk.becauseCode,
        asked_on: talk.talkedOn,
      })
      .onConflict((conflict) => conflict.columns(['collaboration_id', 'own_answer_id']).doNothing())
      .execute();
  return isDeepStrictEqual(await findTalk(doing, participantId, id), talk);
};

/** What oneself recorded about the person under the id, with its answer. */
const findTalk = (doing: Doing, participantId: string, id: string) =>
  doing.tx
    .selectFrom('talk as t')
    .leftJoin('own_answer as a', (join) =>
      join
        .onRef('a.collaboration_id', '=', 't.collaboration_id')
        .onRef('a.own_answer_id', '=', 't.talk_id')
        .onRef('a.participant_id', '=', 't.participant_id')
        .on('a.struck_at', 'is', null),
    )
    .select([
      't.kind',
      't.talked_on as talkedOn',
      'a.answer',
      'a.because',
      'a.because_code as becauseCode',
      't.ask_again_on as askAgainOn',
      't.took_part as tookPart',
    ])
    .where('t.organisation_id', '=', doing.visitor.organisationId)
    .where('t.participant_id', '=', participantId)
    .where('t.recorded_by', '=', doing.visitor.accountId)
    .where('t.talk_id', '=', id)
    .where('t.struck_at', 'is', null)
    .executeTakeFirst();

const struck = { struck_at: sql<Date>`app.now()` };

/** Strikes what oneself recorded by mistake; it stays readable. `answered`: an answer goes with it. */
export const strikeTalk = async (
  doing: Doing,
  participantId: string,
  id: string,
  { talked, answered }: { talked: boolean; answered: boolean },
): Promise<void> => {
  if (talked)
    updatedOne(
      await doing.tx
        .updateTable('talk')
        .set(struck)
        .where((where) => where.and({ ...ownRow(doing, participantId), talk_id: id }))
        .where('struck_at', 'is', null)
        .executeTakeFirst(),
    );
  if (answered)
    updatedOne(
      await doing.tx
        .updateTable('own_answer')
        .set(struck)
        .where((where) => where.and({ ...ownRow(doing, participantId), own_answer_id: id }))
        .where('struck_at', 'is', null)
        .executeTakeFirst(),
    );
};
