import type { ActivityContent, StatusInput } from '../../app/rooms/plan/activities.rules.ts';
import type { ImplementationGoal } from '../../app/rooms/plan/implementation.rules.ts';
import { insertImplementationPlan } from '../../app/rooms/plan/implementation.store.ts';
import { addActivity } from '../../app/rooms/plan/keep-activity.ts';
import type { LoadedPlan } from '../../app/rooms/plan/loaded-plan.rules.ts';
import { lockPlan } from '../../app/rooms/plan/lock-plan.ts';
import { insertLssPlan } from '../../app/rooms/plan/lss-plan.store.ts';
import { findOwnPlan } from '../../app/rooms/plan/open-draft.ts';
import {
  insertAgreement,
  insertUndertaking,
  releaseUndertaking,
} from '../../app/rooms/plan/parties.store.ts';
import { openVersion, type PlanContent } from '../../app/rooms/plan/plan.rules.ts';
import { emptyContent } from '../../app/rooms/plan/plan-content.rules.ts';
import { listPlans } from '../../app/rooms/plan/plan-rows.store.ts';
import { savePlan } from '../../app/rooms/plan/save-plan.ts';
import { setActivityStatus } from '../../app/rooms/plan/set-activity-status.ts';
import { releasePlan, showPlan } from '../../app/rooms/plan/show-plan.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { OrganisationKey } from '../staff.ts';
import type { Act, Scene } from '../tell.ts';
import { must } from './must.ts';

const ownPlan = async ({ visiting, participantId }: Scene): Promise<LoadedPlan> => {
  const plan = await findOwnPlan(visiting, participantId);
  if (!plan) throw new Error('there is no plan to go on with');
  return plan;
};

/** Writes the plan; the review begins in so many days and is done within twenty. */
export const writesPlan =
  (content: Partial<PlanContent>, reviewIn: number): Act =>
  async ({ visiting, participantId }) => {
    const reviewFrom = addDays(visiting.today, reviewIn);
    const window = { reviewFrom, reviewTo: addDays(reviewFrom, 20) };
    await savePlan(visiting, participantId, { ...emptyContent, ...window, ...content });
  };

/** Adds an activity, which these organisations besides one's own may see. */
export const plans =
  (
    what: string,
    more: Partial<ActivityContent> & { status?: StatusInput['status']; seenBy?: OrganisationKey[] } = {},
  ): Act =>
  async ({ visiting, participantId, stage, left }) => {
    const { status = 'planned', seenBy = [], ...content } = more;
    const key = newId();
    const visibleTo = seenBy.map((organisation) => stage.organisations[organisation]!);
    await addActivity(
      visiting,
      participantId,
      key,
      {
        what,
        doneBy: 'person',
        who: null,
        startsOn: null,
        endsOn: null,
        visibleTo,
        prepares: false,
        ...content,
      },
      { status, reason: null, words: null, setOn: visiting.today },
    );
    left.set(`activity:${what}`, key);
  };

export const setsStatus =
  (what: string, status: StatusInput['status']): Act =>
  ({ visiting, participantId, left }) =>
    setActivityStatus(
      visiting,
      participantId,
      left.get(`activity:${what}`)!,
      { status, reason: null, words: null, setOn: visiting.today },
      null,
    );

export const showsPlan: Act = async (scene) =>
  void must(await showPlan(scene.visiting, await ownPlan(scene), 'read_together'));

export const releasesPlan: Act = async (scene) =>
  void must(await releasePlan(scene.visiting, await ownPlan(scene)));

/** The person says yes at the table, and the version is locked. */
export const agrees: Act = async (scene) => {
  const { visiting, participantId, person } = scene;
  const plan = await ownPlan(scene);
  const version = openVersion(plan.versions)!;
  await insertAgreement(visiting, participantId, plan.organisationId, {
    id: newId(),
    versionId: version.id,
    contentVersion: version.version,
    party: 'person',
    partyOrganisationId: null,
    answer: 'yes',
    how: 'at_the_table',
    recordedHow: person.communicationSupport ? 'with_communication_support' : 'oral',
    byName: `${person.given} ${person.family}`,
    words: null,
    saidOn: visiting.today,
  });
  must(await lockPlan(visiting, participantId, plan.id));
};

/** What one's own organisation does beside another's plan; a draft unless it is released. */
export const undertakes =
  (what: string, who: string, released = true): Act =>
  async ({ visiting, participantId }) => {
    const [plan] = await listPlans(visiting.tx, participantId);
    if (!plan) throw new Error('there is no plan that one may see');
    const id = newId();
    const row = { id, what, who, startsOn: visiting.today, endsOn: null, replacesId: null };
    await insertUndertaking(visiting, participantId, plan, row);
    if (released) await releaseUndertaking(visiting, { id, version: 1 });
  };

/** The individual plan of LSS 10 § is offered and, after a yes, made some days later. */
export const offersLssPlan =
  (answer: 'yes' | 'later' | 'no'): Act =>
  ({ visiting, participantId }) =>
    insertLssPlan(visiting, participantId, newId(), {
      offeredOn: addDays(visiting.today, -20),
      occasion: 'decision',
      answer,
      answeredOn: addDays(visiting.today, -20),
      madeOn: answer === 'yes' ? visiting.today : null,
      regionToldOn: null,
      note: null,
    });

export const makesImplementationPlan =
  (participation: string, goals: ImplementationGoal[]): Act =>
  async (scene) => {
    const plan = await findOwnPlan(scene.visiting, scene.participantId);
    await insertImplementationPlan(
      scene.visiting,
      scene.participantId,
      newId(),
      plan?.versions.at(-1)?.id ?? null,
      { participation, goals, followUpOn: addDays(scene.visiting.today, 180) },
    );
  };
