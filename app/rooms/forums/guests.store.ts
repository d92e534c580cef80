import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Guest, GuestDetails } from './forums.rules.ts';
import type { Keeper } from './forums.store.ts';

/** Of those whose yes stands, the ones whom one may see, by name. */
export const listGuests = async (tx: Tx, forumId: string): Promise<Guest[]> => {
  const { rows } = await sql<Guest>`select g.forum_guest_id as id, g.participant_id as "participantId",
      f.given_name || ' ' || f.family_name as name, g.said_yes_on as "saidYesOn", g.said_how as "saidHow",
      (select a.name from account a where a.account_id = g.said_to) as "saidTo", g.came,
      coalesce(g.recorded_at < v.moved_at, false) as "beforeMove", g.participant_id = any (app.participants_for('invite_to_forum', 'work')) as "mayAsk"
    from forum_guest g
    join forum_event v on v.collaboration_id = g.collaboration_id and v.organisation_id = g.organisation_id and v.forum_event_id = g.forum_event_id
    join file f on f.collaboration_id = g.collaboration_id and f.organisation_id = g.organisation_id and f.participant_id = g.participant_id
    where g.collaboration_id = app.collaboration() and g.forum_event_id = ${forumId} and g.taken_back_on is null
    order by f.given_name, f.family_name`.execute(tx);
  return rows;
};

/** Those whom one may ask to a forum, by name; of them those with pages of their own, where that is how they are asked. */
export const whomToAsk = async (tx: Tx, onOwnPages = false): Promise<{ value: string; label: string }[]> => {
  const { rows } = await sql<{
    value: string;
    label: string;
  }>`select f.participant_id as value, f.given_name || ' ' || f.family_name as label
    from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = any (app.participants_for('invite_to_forum', 'work')) and not (f.protected and ${onOwnPages}::boolean) order by f.given_name, f.family_name`.execute(
    tx,
  );
  return rows;
};

/** False where a yes of the same person stands, or the same form has been sent before. */
export const insertGuest = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  forumId: string,
  id: string,
  { participantId, saidYesOn, saidHow, saidToId }: GuestDetails,
): Promise<boolean> =>
  inserted(
    await tx
      .insertInto('forum_guest')
      .values({
        collaboration_id: collaborationId,
        organisation_id: organisationId,
        forum_guest_id: id,
        participant_id: participantId,
        forum_event_id: forumId,
        said_yes_on: saidYesOn,
        said_how: saidHow,
        said_to: saidToId,
        recorded_by: accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );

/** The yes no longer stands; that it was said, and until when, does. */
export const takeBackYes = async (
  tx: Tx,
  { id }: Pick<Guest, 'id'>,
  takenBackOn: PlainDate,
): Promise<void> => {
  await tx
    .updateTable('forum_guest')
    .set((set) => ({ taken_back_on: takenBackOn, version: set('version', '+', 1) }))
    .where('forum_guest_id', '=', id)
    .where('taken_back_on', 'is', null)
    .execute();
};

/** Whether somebody came; pressed twice it is as pressed once. */
export const markGuest = async (tx: Tx, { id }: Pick<Guest, 'id'>, came: boolean | null): Promise<void> => {
  await tx
    .updateTable('forum_guest')
    .set((set) => ({ came, version: set('version', '+', 1) }))
    .where('forum_guest_id', '=', id)
    .where('taken_back_on', 'is', null)
    .where(sql<boolean>`came is distinct from ${came}::boolean`)
    .execute();
};
