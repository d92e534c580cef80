import { sql } from 'kysely';
import type { Area } from '../app/rooms/consents/consents.rules.ts';
import { recordConsent } from '../app/rooms/consents/record-consent.ts';
import {
  answerCrossing,
  completeCrossing,
  withdrawCrossing,
} from '../app/rooms/crossings/crossings.store.ts';
import { sendCrossing } from '../app/rooms/crossings/send-crossing.ts';
import type {
  LivelihoodSource,
  OwnAnswer,
  PlacementForm,
  WishAnswer,
} from '../app/rooms/participants/codes.rules.ts';
import { correctWayStep } from '../app/rooms/path/correct-way-step.ts';
import { endDayActivity } from '../app/rooms/path/end-day-activity.ts';
import type { FactKind } from '../app/rooms/path/fact-kinds.rules.ts';
import { loadWay } from '../app/rooms/path/load-way.ts';
import { makeMove } from '../app/rooms/path/make-move.ts';
import { recordFact } from '../app/rooms/path/record-fact.ts';
import { endTheWay, pauseWay, resumeWay } from '../app/rooms/path/rest-way.ts';
import type { ReturnReason } from '../app/rooms/path/start-way.rules.ts';
import { startWay } from '../app/rooms/path/start-way.ts';
import type { LeavingDestination } from '../app/rooms/path/vocabulary.rules.ts';
import type { EndReason, PauseReason } from '../app/rooms/path/way-changes.rules.ts';

import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { Result } from '../app/shared/values/result.ts';
import type { PathKey } from './paths.ts';
import type { OrganisationKey, StaffKey, UnitKey } from './staff.ts';
import type { Act, Scene } from './tell.ts';

/** A story that a task refuses is wrong, and says where. */
const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** The columns that every row about a person begins with. */
const mine = ({ doing: { who }, participantId }: Scene) => ({
  collaboration_id: who.collaborationId,
  organisation_id: who.organisationId,
  participant_id: participantId,
});

/** A colleague becomes a contact too. */
export const assigns =
  (...colleagues: StaffKey[]): Act =>
  async (scene) => {
    const { tx, who } = scene.doing;
    for (const key of colleagues)
      await tx
        .insertInto('assignment')
        .values({
          ...mine(scene),
          assignment_id: newId(),
          account_id: scene.stage.staff[key]!.accountId,
          made_by: who.accountId,
        })
        .execute();
  };

export const places =
  (form: PlacementForm, unit: UnitKey): Act =>
  async (scene) => {
    await scene.doing.tx
      .insertInto('placement')
      .values({
        ...mine(scene),
        placement_id: newId(),
        unit_id: scene.stage.units[unit],
        form,
        starts_on: scene.doing.today,
      })
      .execute();
  };

/** Another place inside day activity: the old one ends the day before. */
export const movesPlace =
  (form: PlacementForm, unit: UnitKey): Act =>
  async (scene) => {
    const { tx, who, today } = scene.doing;
    await tx
      .updateTable('placement')
      .set({ ends_on: addDays(today, -1), version: sql<number>`version + 1` })
      .where('organisation_id', '=', who.organisationId)
      .where('participant_id', '=', scene.participantId)
      .where('ends_on', 'is', null)
      .execute();
    await places(form, unit)(scene);
  };

export const livesOn =
  (source: LivelihoodSource, level: number | null = null, endsInDays?: number): Act =>
  async (scene) => {
    const { tx, today } = scene.doing;
    await tx
      .insertInto('livelihood')
      .values({
        ...mine(scene),
        livelihood_id: newId(),
        source,
        level_percent: level,
        starts_on: today,
        ends_on: endsInDays === undefined ? null : addDays(today, endsInDays),
      })
      .execute();
  };

export const entitled =
  (group: 1 | 2): Act =>
  async (scene) => {
    await scene.doing.tx
      .insertInto('entitlement')
      .values({ ...mine(scene), entitlement_group: group, decided_on: scene.doing.today })
      .execute();
  };

export const guardian =
  (name: string, scope: string): Act =>
  async (scene) => {
    await scene.doing.tx
      .insertInto('representative')
      .values({
        ...mine(scene),
        representative_id: newId(),
        kind: 'legal_guardian',
        name,
        phone: '070-174 06 12',
        scope,
        starts_on: scene.doing.today,
      })
      .execute();
  };

export const answers =
  (answer: OwnAnswer, because: string | null = null): Act =>
  async (scene) => {
    const { tx, who, today } = scene.doing;
    await tx
      .insertInto('own_answer')
      .values({
        ...mine(scene),
        own_answer_id: newId(),
        answer,
        because,
        asked_on: today,
        recorded_by: who.accountId,
      })
      .execute();
  };

const wishOf = (scene: Scene) => `wish:${scene.person.given}`;

export const wishes =
  (words: string): Act =>
  async (scene) => {
    const { tx, who, today } = scene.doing;
    const wishId = newId();
    await tx
      .insertInto('wish')
      .values({ ...mine(scene), wish_id: wishId, words, told_on: today, told_to: who.accountId })
      .execute();
    scene.sent.set(wishOf(scene), wishId);
  };

export const answersWish =
  (answer: WishAnswer, words: string): Act =>
  async (scene) => {
    const { tx, who } = scene.doing;
    await tx
      .updateTable('wish')
      .set({
        answered_at: sql<Date>`app.now()`,
        answered_by: who.accountId,
        answer,
        answer_words: words,
      })
      .where('wish_id', '=', scene.sent.get(wishOf(scene)) ?? '')
      .execute();
  };

/** The first step of a model; a second way names why the person comes back. */
export const starts =
  (
    path: PathKey,
    inflow: 'lss_officer' | 'job_consultant' | 'own_wish' = 'job_consultant',
    returnReason?: ReturnReason,
  ): Act =>
  async (scene) => {
    must(
      await startWay(scene.doing, {
        wayId: newId(),
        participantId: scene.participantId,
        contentHash: scene.stage.paths[path],
        step: path === 'malmo' ? 'work_goal' : 'inflow',
        inflow,
        on: scene.doing.today,
        wishId: inflow === 'own_wish' ? scene.sent.get(wishOf(scene)) : undefined,
        returnReason,
      }),
    );
  };

export const notes =
  (kind: FactKind, outcome: string, details: Record<string, unknown> = {}): Act =>
  async ({ doing, participantId }) => {
    must(await recordFact(doing, participantId, { kind, outcome, details, happenedOn: doing.today }));
  };

const versionOf = async ({ doing: { tx }, participantId }: Scene) => {
  const open = tx
    .selectFrom('way')
    .select('version')
    .where('participant_id', '=', participantId)
    .where('ended_on', 'is', null);
  return (await open.executeTakeFirstOrThrow()).version;
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

const allAreas: Area[] = ['identity', 'step', 'plan', 'meetings', 'work', 'benefits', 'assessments'];

const consent = async (scene: Scene, to: OrganisationKey, areas: Area[], days: number, shareNow: boolean) => {
  const { doing, person, stage, participantId, sent } = scene;
  const consentId = newId();
  must(
    await recordConsent(doing, {
      consentId,
      participantId,
      toOrganisationId: stage.organisations[to],
      areas,
      purpose: 'Planera vägen till arbete tillsammans',
      givenOn: doing.today,
      validUntil: addDays(doing.today, days),
      how: person.communicationSupport ? 'with_communication_support' : 'oral',
      explainedBy: nameOf(scene),
      textVersion: '1',
      shareNow,
    }),
  );
  sent.set(`consent:${to}`, consentId);
};

/** The person says yes to what may be read by whom; most say yes to a year. */
export const consents =
  (to: OrganisationKey, areas: Area[] = allAreas, days = 365): Act =>
  (scene) =>
    consent(scene, to, areas, days, false);

/** A yes that opens at once, to somebody who takes part already. */
export const shares =
  (to: OrganisationKey, areas: Area[]): Act =>
  (scene) =>
    consent(scene, to, areas, 700, true);

const nameOf = ({ stage, doing }: Scene) =>
  Object.values(stage.staff).find(({ accountId }) => accountId === doing.who.accountId)?.name ?? '';

const sends =
  (kind: 'raise' | 'handover', to: OrganisationKey, areas: Area[], message?: string): Act =>
  async (scene) => {
    const crossingId = newId();
    must(
      await sendCrossing(scene.doing, {
        crossingId,
        participantId: scene.participantId,
        kind,
        toOrganisationId: scene.stage.organisations[to],
        areas,
        basis: { kind: 'consent', id: scene.sent.get(`consent:${to}`) ?? '' },
        message,
      }),
    );
    scene.sent.set(`${kind}:${to}`, crossingId);
  };

/** Raises a case on the consent that was given last. */
export const raises = (to: OrganisationKey, message?: string, areas = allAreas): Act =>
  sends('raise', to, areas, message);

export const handsOver = (to: OrganisationKey, message?: string, areas = allAreas): Act =>
  sends('handover', to, areas, message);

const crossingTo = (scene: Scene, kind: 'raise' | 'handover') => {
  const receiver = Object.entries(scene.stage.organisations).find(
    ([, id]) => id === scene.doing.who.organisationId,
  );
  return scene.sent.get(`${kind}:${receiver?.[0]}`) ?? '';
};

/** The receiver says yes, or no with a reason. */
export const accepts =
  (kind: 'raise' | 'handover', no?: string): Act =>
  async (scene) => {
    const outcome = await answerCrossing(scene.doing.tx, crossingTo(scene, kind), !no, no ?? null);
    if (outcome !== (no ? 'refused' : 'accepted')) throw new Error(`answered: ${outcome}`);
  };

/** First contact with the person: now the ball has passed. */
export const meets =
  (kind: 'raise' | 'handover' = 'handover'): Act =>
  async (scene) => {
    const outcome = await completeCrossing(scene.doing.tx, crossingTo(scene, kind), scene.doing.today);
    if (outcome !== 'completed') throw new Error(`first contact: ${outcome}`);
  };

export const takesBack =
  (kind: 'raise' | 'handover', to: OrganisationKey): Act =>
  async ({ doing: { tx }, sent }) => {
    const outcome = await withdrawCrossing(tx, sent.get(`${kind}:${to}`) ?? '');
    if (outcome !== 'withdrawn') throw new Error(`taken back: ${outcome}`);
  };

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
