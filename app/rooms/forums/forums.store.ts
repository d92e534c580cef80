import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { ForumDetails, ForumEvent } from './forums.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

interface ForumRights {
  see: boolean;
  keep: boolean;
  invite: boolean;
}

/** What the access table gives the acting role. */
export const forumRights = async (tx: Tx): Promise<ForumRights> => {
  const { rows } = await sql<ForumRights>`select app.may('see_forums') as see, app.may('keep_forums') as keep,
    cardinality(app.participants_for('invite_to_forum', 'work')) > 0 as invite`.execute(tx);
  return rows[0]!;
};

const forums =
  sql.raw(`select v.forum_event_id as id, v.name, v.held_on as "heldOn", v.starts, v.ends, v.place, v.about, v.responsible_id as "responsibleId",
  (select a.name from account a where a.account_id = v.responsible_id) as responsible, v.cancelled_at is not null as cancelled, v.version
  from forum_event v where v.collaboration_id = app.collaboration()`);

/** With how many employers are coming or came, and what it led to besides. */
export interface ListedForum extends ForumEvent {
  employers: number;
  places: number;
}

/** The forums of the own organisation, the latest first. */
export const listForums = async (tx: Tx): Promise<ListedForum[]> =>
  (
    await sql<ListedForum>`select f.*,
      (select count(*)::int from forum_employer e where e.collaboration_id = app.collaboration() and e.forum_event_id = f.id
        and coalesce(e.came, e.answer = 'coming')) as employers,
      (select count(*)::int from learning_place p where p.collaboration_id = app.collaboration() and p.forum_event_id = f.id) as places
    from (${forums}) f order by f."heldOn" desc, f.name`.execute(tx)
  ).rows;

export const findForum = async (tx: Tx, id: string): Promise<ForumEvent | undefined> =>
  (await sql<ForumEvent>`${forums} and v.forum_event_id = ${id}`.execute(tx)).rows[0];

const columnsOf = (details: ForumDetails) => ({
  name: details.name,
  held_on: details.heldOn,
  starts: details.starts,
  ends: details.ends,
  place: details.place,
  about: details.about,
  responsible_id: details.responsibleId,
});

/** The same form sent twice is one forum. */
export const insertForum = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  id: string,
  details: ForumDetails,
): Promise<void> => {
  await tx
    .insertInto('forum_event')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      forum_event_id: id,
      ...columnsOf(details),
      added_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'forum_event_id']).doNothing())
    .execute();
};

type Version = Pick<ForumEvent, 'id' | 'version'>;

/** `movedAt` where it gets another day or hour. */
export const updateForum = async (
  tx: Tx,
  { id, version }: Version,
  details: ForumDetails,
  movedAt: Date | undefined,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('forum_event')
      .set({ ...columnsOf(details), ...(movedAt && { moved_at: movedAt }), version: version + 1 })
      .where((where) => where.and({ forum_event_id: id, version }))
      .executeTakeFirst(),
  );

/** Cancels it, or takes that back; what has been written stands. */
export const cancelForum = async (
  tx: Tx,
  { id, version }: Version,
  cancelledAt: Date | null,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('forum_event')
      .set({ cancelled_at: cancelledAt, version: version + 1 })
      .where((where) => where.and({ forum_event_id: id, version }))
      .executeTakeFirst(),
  );
