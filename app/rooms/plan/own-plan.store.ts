import type { Tx } from '../../platform/database.ts';
import type { OwnVisit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import type { PlanVersion } from './plan.rules.ts';

/** What the person's own pages write with. */
export type Own = Pick<OwnVisit, 'tx' | 'person' | 'today'>;

/** Rows of the person's own stand in the file of whoever offers the plan. */
const beside = ({ person }: Own, plan: Pick<LoadedPlan, 'organisationId'>) => ({
  collaboration_id: person.collaborationId,
  organisation_id: plan.organisationId,
  participant_id: person.participantId,
});

/** The person's own answer to the version as it stands; with staff at the table it says so. */
export const insertOwnAnswer = async (
  own: Own,
  plan: LoadedPlan,
  version: Pick<PlanVersion, 'id' | 'version'>,
  { answer, words }: { answer: 'yes' | 'change'; words: string | null },
): Promise<void> => {
  const { person } = own;
  await own.tx
    .insertInto('plan_agreement')
    .values({
      ...beside(own, plan),
      plan_agreement_id: newId(),
      plan_version_id: version.id,
      plan_organisation_id: plan.organisationId,
      content_version: version.version,
      party: 'person',
      answer,
      how: person.beside ? 'at_the_table' : 'own_sign_in',
      recorded_how: person.beside ? 'oral' : null,
      by_name: person.actingName ?? null,
      words,
      said_on: own.today,
      recorded_by: person.accountId,
    })
    .execute();
};

/** The goal in the person's own words, as a picture or as sound. */
export const insertOwnGoal = async (
  own: Own,
  plan: LoadedPlan,
  goal: { kind: 'text' | 'picture' | 'sound'; words: string; media?: { type: string; bytes: Uint8Array } },
): Promise<void> => {
  await own.tx
    .insertInto('plan_goal')
    .values({
      ...beside(own, plan),
      plan_goal_id: newId(),
      plan_id: plan.id,
      kind: goal.kind,
      words: goal.words,
      told_by: 'person',
      media_type: goal.media?.type ?? null,
      bytes: goal.media ? Buffer.from(goal.media.bytes) : null,
      recorded_by: own.person.accountId,
    })
    .execute();
};

/** The picture or the sound, where the person may see it. */
export const findOwnMedia = async (tx: Tx, goalId: string) => {
  const found = await tx
    .selectFrom('plan_goal')
    .select(['media_type', 'bytes'])
    .where('plan_goal_id', '=', goalId)
    .executeTakeFirst();
  return found?.bytes && found.media_type
    ? { type: found.media_type, bytes: new Uint8Array(found.bytes) }
    : undefined;
};
