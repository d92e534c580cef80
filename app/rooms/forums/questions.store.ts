import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Keeper } from './forums.store.ts';

/** Somebody who has been asked and has not said yes, or has taken a yes back on the own pages. */
export interface Asked {
  /** The question; none where the person took back a yes that was said without one. */
  id: string | null;
  participantId: string;
  name: string;
  answer: 'no' | null;
  /** When it was asked; of a no, when it was said. */
  day: PlainDate;
  /** Who asked; of a no, who sat beside, where anybody did. */
  by: string | null;
}

/** Of those whom one may ask, the ones that are asked or have said no themselves, by name. */
export const listAsked = async (tx: Tx, forumId: string): Promise<Asked[]> => {
  const { rows } = await sql<Asked>`
    with said as (
      select q.forum_question_id as id, q.participant_id, nullif(q.answer, 'yes') as answer, coalesce(q.answered_at, q.asked_at) as at,
          case when q.answer = 'no' then q.answered_by else q.asked_by end as by, q.answered_how as how
        from forum_question q
       where q.collaboration_id = app.collaboration() and q.forum_event_id = ${forumId} and q.taken_back_on is null
      union all
      (select distinct on (g.participant_id) null, g.participant_id, 'no', (g.taken_back_on + time '12:00') at time zone 'Europe/Stockholm',
          g.taken_back_by, g.taken_back_how
        from forum_guest g
       where g.collaboration_id = app.collaboration() and g.forum_event_id = ${forumId} and g.taken_back_how is not null
         and g.participant_id = any (app.participants_for('invite_to_forum', 'work'))
         and not exists (select from forum_question q where q.collaboration_id = g.collaboration_id and q.participant_id = g.participant_id
           and q.forum_event_id = g.forum_event_id and q.taken_back_on is null)
       order by g.participant_id, g.recorded_at desc))
    select s.id, s.participant_id as "participantId", f.given_name || ' ' || f.family_name as name, s.answer,
        (s.at at time zone 'Europe/Stockholm')::date as day,
        case when s.how is distinct from 'own_sign_in' then (select a.name from account a where a.account_id = s.by) end as by
      from said s
      join file f on f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = s.participant_id
     where not exists (select from forum_guest g where g.collaboration_id = f.collaboration_id and g.participant_id = s.participant_id
       and g.forum_event_id = ${forumId} and g.taken_back_on is null)
     order by f.given_name, f.family_name`.execute(tx);
  return rows;
};

/** False where the person is asked already, or the same form has been sent before. */
export const insertQuestion = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  forumId: string,
  id: string,
  participantId: string,
): Promise<boolean> =>
  inserted(
    await tx
      .insertInto('forum_question')
      .values({
        collaboration_id: collaborationId,
        organisation_id: organisationId,
        forum_question_id: id,
        participant_id: participantId,
        forum_event_id: forumId,
        asked_by: accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );

/** The person sees it no longer; that it was asked stands. */
export const takeBackQuestion = async (tx: Tx, id: string, takenBackOn: PlainDate): Promise<void> => {
  await tx
    .updateTable('forum_question')
    .set((set) => ({ taken_back_on: takenBackOn, version: set('version', '+', 1) }))
    .where('forum_question_id', '=', id)
    .where('taken_back_on', 'is', null)
    .execute();
};
