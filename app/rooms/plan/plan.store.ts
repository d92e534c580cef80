import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Activity } from './activities.rules.ts';
import type { EndReason, Goal, PlanContent, PlanVersion, ShownHow } from './plan.rules.ts';

/** What a task of this room is done with: its transaction, its actor, its day. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today'>;

/** The columns that every row about a person begins with. */
export const about = ({ visitor }: Doing, participantId: string) => ({
  collaboration_id: visitor.collaborationId,
  organisation_id: visitor.organisationId,
  participant_id: participantId,
});

export const insertPlan = async (doing: Doing, participantId: string, id: string): Promise<void> => {
  await doing.tx
    .insertInto('plan')
    .values({ ...about(doing, participantId), plan_id: id, opened_by: doing.visitor.accountId })
    .execute();
};

export const endPlanRow = async (doing: Doing, planId: string, reason: EndReason): Promise<void> =>
  updatedOne(
    await doing.tx
      .updateTable('plan')
      .set({ ended_on: doing.today, end_reason: reason })
      .where('plan_id', '=', planId)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  );

const columnsOf = (content: PlanContent) => ({
  goal: content.goal,
  can: content.can,
  needs: content.needs,
  otherwise: content.otherwise,
  took_part: content.tookPart,
  money_talk: content.moneyTalk,
  money_talk_on: content.moneyTalkOn,
  money_talk_by: content.moneyTalkBy,
  review_from: content.reviewFrom,
  review_to: content.reviewTo,
  postponed_because: content.postponedBecause,
});

interface NewVersion {
  planId: string;
  number: number;
  content: PlanContent;
  pictureId: string | null;
  soundId: string | null;
}

export const insertVersion = async (
  doing: Doing,
  participantId: string,
  { planId, number, content, pictureId, soundId }: NewVersion,
): Promise<string> => {
  const id = newId();
  await doing.tx
    .insertInto('plan_version')
    .values({
      ...about(doing, participantId),
      plan_version_id: id,
      plan_id: planId,
      number,
      ...columnsOf(content),
      goal_picture_id: pictureId,
      goal_sound_id: soundId,
      written_by: doing.visitor.accountId,
    })
    .execute();
  return id;
};

type Stood = Pick<PlanVersion, 'id' | 'version'>;

/** A statement about a version that is written still: refuses (WrongRowCount) what a colleague has changed since. */
const change = async ({ tx }: Doing, { id, version }: Stood, columns: object): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('plan_version')
      .set(columns as never)
      .where('plan_version_id', '=', id)
      .where('version', '=', version)
      .where('locked_on', 'is', null)
      .executeTakeFirst(),
  );

/** What is written changes: earlier answers are to something else now. */
export const updateVersion = (doing: Doing, stood: Stood, content: PlanContent): Promise<void> =>
  change(doing, stood, { ...columnsOf(content), version: stood.version + 1 });

export const setGoalMedia = (
  doing: Doing,
  stood: Stood,
  kind: 'picture' | 'sound',
  goalId: string | null,
): Promise<void> =>
  change(doing, stood, {
    [kind === 'picture' ? 'goal_picture_id' : 'goal_sound_id']: goalId,
    version: stood.version + 1,
  });

/** An activity of the version has changed. */
export const touchVersion = (doing: Doing, stood: Stood): Promise<void> =>
  change(doing, stood, { version: stood.version + 1 });

export const markShown = (doing: Doing, stood: Stood, how: ShownHow): Promise<void> =>
  change(doing, stood, {
    shown_version: stood.version,
    shown_at: sql`app.now()`,
    shown_by: doing.visitor.accountId,
    shown_how: how,
  });

export const markReleased = (doing: Doing, stood: Stood): Promise<void> =>
  change(doing, stood, { released_version: stood.version, released_at: sql`app.now()` });

/** Locked, the version is nobody's to change any more; what is agreed is released to whom the person lets read it. */
export const markLocked = (doing: Doing, stood: Stood): Promise<void> =>
  change(doing, stood, {
    locked_on: doing.today,
    locked_by: doing.visitor.accountId,
    released_version: stood.version,
    released_at: sql`case when released_version = version then released_at else app.now() end`,
  });

export const insertGoal = async (
  doing: Doing,
  participantId: string,
  goal: Pick<Goal, 'id' | 'kind' | 'words' | 'toldBy'> & {
    planId: string;
    media?: { type: string; bytes: Uint8Array };
  },
): Promise<void> => {
  await doing.tx
    .insertInto('plan_goal')
    .values({
      ...about(doing, participantId),
      plan_goal_id: goal.id,
      plan_id: goal.planId,
      kind: goal.kind,
      words: goal.words,
      told_by: goal.toldBy,
      media_type: goal.media?.type ?? null,
      bytes: goal.media ? Buffer.from(goal.media.bytes) : null,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

/** The activities of a version in the one that follows it: the same keys, rows of its own. */
export const copyActivities = async (
  doing: Doing,
  participantId: string,
  activities: readonly Activity[],
  versionId: string,
): Promise<void> => {
  if (activities.length === 0) return;
  await doing.tx
    .insertInto('plan_activity')
    .values(
      activities.map((one, index) => ({
        ...about(doing, participantId),
        plan_activity_id: newId(),
        plan_version_id: versionId,
        activity_key: one.key,
        what: one.what,
        done_by: one.doneBy,
        who: one.who,
        starts_on: one.startsOn,
        ends_on: one.endsOn,
        visible_to: one.visibleTo,
        prepares: one.prepares,
        position: index + 1,
        written_by: doing.visitor.accountId,
      })),
    )
    .execute();
};
