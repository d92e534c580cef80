import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnPerson, OwnVisit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OwnForum } from './own-forums.rules.ts';

/** The forums that the person is asked to or has said yes to, through the person's door, by day. */
export const listOwnForums = async (tx: Tx): Promise<OwnForum[]> => {
  const { rows } =
    await sql<OwnForum>`select f.forum_id as id, f.organisation_id as "organisationId", f.name, f.held_on as "heldOn", f.starts, f.ends,
      f.place, f.about, f.responsible, f.phone, f.cancelled,
      coalesce(g.recorded_at < f.moved_at, false) as "movedSince", g.forum_guest_id as "guestId", q.forum_question_id as "questionId", q.answer,
      exists (select from forum_guest b where b.forum_event_id = f.forum_id and b.taken_back_how is not null) as "tookBack"
    from app.own_forums() f
    left join forum_guest g on g.forum_event_id = f.forum_id and g.taken_back_on is null
    left join forum_question q on q.forum_event_id = f.forum_id
    order by f.held_on, f.starts, f.forum_id`.execute(tx);
  return rows;
};

/** Whose word it is, and who sits beside. */
export interface Saying extends Pick<OwnVisit, 'tx' | 'now' | 'today'> {
  person: Pick<OwnPerson, 'accountId' | 'collaborationId' | 'participantId' | 'beside'>;
}

/** How the word came: staff who sit beside cannot make it the person's own sign-in. */
const howOf = ({ beside }: Saying['person']) =>
  beside ? ('at_the_table' as const) : ('own_sign_in' as const);

/** The person's own yes; said twice it is one. */
export const insertOwnYes = async ({ tx, person, today }: Saying, forum: OwnForum): Promise<void> => {
  await tx
    .insertInto('forum_guest')
    .values({
      collaboration_id: person.collaborationId,
      organisation_id: forum.organisationId,
      forum_guest_id: newId(),
      participant_id: person.participantId,
      forum_event_id: forum.id,
      said_yes_on: today,
      said_how: howOf(person),
      said_to: person.beside ? person.accountId : null,
      recorded_by: person.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The yes no longer stands; that it was said, and until when, does. */
export const takeBackOwnYes = async ({ tx, person, today }: Saying, guestId: string): Promise<void> => {
  await tx
    .updateTable('forum_guest')
    .set((set) => ({
      taken_back_on: today,
      taken_back_how: howOf(person),
      taken_back_by: person.accountId,
      version: set('version', '+', 1),
    }))
    .where('forum_guest_id', '=', guestId)
    .where('taken_back_on', 'is', null)
    .execute();
};

export const answerQuestion = async (
  { tx, person, now }: Saying,
  questionId: string,
  answer: 'yes' | 'no',
): Promise<void> => {
  await tx
    .updateTable('forum_question')
    .set((set) => ({
      answer,
      answered_how: howOf(person),
      answered_by: person.accountId,
      answered_at: now,
      version: set('version', '+', 1),
    }))
    .where('forum_question_id', '=', questionId)
    .where((where) => where.or([where('answer', 'is', null), where('answer', '<>', answer)]))
    .execute();
};
