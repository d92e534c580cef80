import { correctWayStep } from '../../app/rooms/path/correct-way-step.ts';
import { endDayActivity } from '../../app/rooms/path/end-day-activity.ts';
import { insertFact } from '../../app/rooms/path/fact.store.ts';
import type { FactKind } from '../../app/rooms/path/fact-kinds.rules.ts';
import { decideFact } from '../../app/rooms/path/facts.rules.ts';
import { loadWay } from '../../app/rooms/path/load-way.ts';
import { makeMove } from '../../app/rooms/path/make-move.ts';
import { endTheWay, pauseWay, resumeWay } from '../../app/rooms/path/rest-way.ts';
import { shippedDefinitions } from '../../app/rooms/path/shipped-definitions.rules.ts';
import { type Inflow, type ReturnReason, startsFor } from '../../app/rooms/path/start-way.rules.ts';
import { startWay } from '../../app/rooms/path/start-way.ts';
import type { LeavingDestination } from '../../app/rooms/path/vocabulary.rules.ts';
import type { EndReason, PauseReason } from '../../app/rooms/path/way-changes.rules.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { PathKey } from '../paths.ts';
import type { Act, Scene } from '../tell.ts';
import { must, nameOf } from './must.ts';

/** The first step of a model that the one who acts starts; a second way names why the person comes back. */
export const starts =
  (path: PathKey, inflow: Inflow = 'job_consultant', returnReason?: ReturnReason, step?: string): Act =>
  async (scene) => {
    const { definition } = shippedDefinitions.find((each) => each.definition.key === path)!;
    must(
      await startWay(scene.doing, {
        wayId: newId(),
        participantId: scene.participantId,
        contentHash: scene.stage.paths[path],
        step: step ?? startsFor(definition, scene.doing.who)[0] ?? '',
        inflow,
        on: scene.doing.today,
        wishId: inflow === 'own_wish' ? scene.left.get('wish') : undefined,
        returnReason,
      }),
    );
  };

type Details = Record<string, unknown>;

/**
 * What stands about the way, by the rule and the store that the task uses; not by the task, which reads the whole way first:
 * a story has many facts.
 */
export const notes =
  (kind: FactKind, outcome: string, details: Details | ((day: Scene['day']) => Details) = {}): Act =>
  async ({ doing, participantId, day }) => {
    const written = typeof details === 'function' ? details(day) : details;
    const input = { kind, outcome, details: written, happenedOn: doing.today };
    const fact = must(decideFact(input, doing.who, doing.today));
    const way = await openWay(doing, participantId)
      .select(['way_id as wayId', 'organisation_id as organisationId'])
      .executeTakeFirstOrThrow();
    await insertFact(doing, { ...way, participantId }, fact);
  };

const openWay = ({ tx }: Scene['doing'], participantId: string) =>
  tx.selectFrom('way').where('participant_id', '=', participantId).where('ended_on', 'is', null);

const versionOf = async ({ doing, participantId }: Scene) => {
  const { version } = await openWay(doing, participantId).select('version').executeTakeFirstOrThrow();
  return version;
};

const wayOf = async ({ doing: { tx, today }, participantId }: Scene) => {
  const way = await loadWay(tx, participantId, today);
  if (!way) throw new Error('there is no way that one may see');
  return way;
};

const move = async (
  scene: Scene,
  transition: string,
  more: { acknowledgedWarnings: string[]; reason?: string },
) => {
  const { participantId, doing } = scene;
  const version = await versionOf(scene);
  must(await makeMove(doing, { participantId, transition, version, on: doing.today, ...more }));
};

/** Makes a move, having read these warnings. */
export const moves =
  (transition: string, ...acknowledgedWarnings: string[]): Act =>
  (scene) =>
    move(scene, transition, { acknowledgedWarnings });

/** A step back, which says why. */
export const movesBack =
  (transition: string, reason: string): Act =>
  (scene) =>
    move(scene, transition, { acknowledgedWarnings: [], reason });

/** The LSS officer's decision; its last day comes so many days later. */
export const decidesEnd =
  (destination: LeavingDestination, basis: string, lastDayIn = 7): Act =>
  async (scene) => {
    const { participantId, doing } = scene;
    must(
      await endDayActivity(doing, {
        transitionId: newId(),
        participantId,
        decidedOn: doing.today,
        lastDay: addDays(doing.today, lastDayIn),
        destination,
        basis,
        decidedBy: nameOf(scene),
      }),
    );
  };

export const pauses =
  (reason: PauseReason): Act =>
  async (scene) => {
    const { participantId, doing } = scene;
    const version = await versionOf(scene);
    must(await pauseWay(doing, { participantId, version, on: doing.today, reason }));
  };

export const goesOn: Act = async (scene) => {
  const { participantId, doing } = scene;
  const version = await versionOf(scene);
  must(await resumeWay(doing, { participantId, version, on: doing.today }));
};

export const ends =
  (reason: EndReason): Act =>
  async (scene) => {
    const { participantId, doing } = scene;
    const version = await versionOf(scene);
    must(await endTheWay(doing, { participantId, version, on: doing.today, reason }));
  };

/** The step began another day than was registered. */
export const corrects =
  (step: string, beganDaysAgo: number, because: string): Act =>
  async (scene) => {
    const { participantId, doing, day } = scene;
    const stepId = (await wayOf(scene)).standingSteps.findLast((row) => row.step === step)?.id ?? '';
    const correction = { startedOn: day(beganDaysAgo) };
    must(await correctWayStep(doing, { participantId, stepId, correction, because }));
  };
