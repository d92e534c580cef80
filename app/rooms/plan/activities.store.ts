import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { ActivityContent, StatusInput } from './activities.rules.ts';
import { about, type Doing } from './plan.store.ts';

const activityColumns = (content: ActivityContent) => ({
  what: content.what,
  done_by: content.doneBy,
  who: content.who,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  visible_to: content.visibleTo,
  prepares: content.prepares,
});

/** A new activity comes last; its key is its own from now on. */
export const insertActivity = async (
  doing: Doing,
  participantId: string,
  versionId: string,
  key: string,
  content: ActivityContent,
): Promise<void> => {
  await doing.tx
    .insertInto('plan_activity')
    .values({
      ...about(doing, participantId),
      plan_activity_id: newId(),
      plan_version_id: versionId,
      activity_key: key,
      ...activityColumns(content),
      position: sql<number>`(select coalesce(max(a.position), 0) + 1 from plan_activity a where a.plan_version_id = ${versionId})`,
      written_by: doing.visitor.accountId,
    })
    .execute();
};

const changeActivity = async (
  { tx }: Doing,
  { id, version }: { id: string; version: number },
  columns: object,
) =>
  updatedOne(
    await tx
      .updateTable('plan_activity')
      .set({ ...columns, version: version + 1 } as never)
      .where('plan_activity_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  );

export const updateActivity = (
  doing: Doing,
  stood: { id: string; version: number },
  content: ActivityContent,
): Promise<void> => changeActivity(doing, stood, activityColumns(content));

/** Taken out of the draft; an earlier version still has it. */
export const strikeActivity = (doing: Doing, stood: { id: string; version: number }): Promise<void> =>
  changeActivity(doing, stood, { struck_at: sql`app.now()` });

export const insertStatus = async (
  doing: Doing,
  participantId: string,
  key: string,
  { status, reason, words, setOn }: StatusInput,
): Promise<void> => {
  await doing.tx
    .insertInto('plan_activity_status')
    .values({
      ...about(doing, participantId),
      plan_activity_status_id: newId(),
      activity_key: key,
      status,
      reason,
      words,
      set_on: setOn,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};
