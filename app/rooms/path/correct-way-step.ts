import { NotFound, updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Result } from '../../shared/values/result.ts';
import {
  type CorrectionDecision,
  type CorrectionRefusal,
  correctStep,
  type Reaches,
  type StepCorrection,
} from './correct-step.rules.ts';
import { insertCorrection } from './correction.store.ts';
import type { PathDefinition } from './definition.rules.ts';
import { loadWay } from './load-way.ts';
import type { LoadedWay, StepRecord, WayRows } from './loaded-way.rules.ts';
import { modelOf } from './models-of-way.rules.ts';
import { lookAtMove } from './path.rules.ts';
import { correctOwnStep, reopenStep } from './step-corrections.store.ts';
import { insertStep, touchWay } from './way.store.ts';
import { holds } from './way-changes.rules.ts';
import { type Doing, organisationOfKind } from './who.store.ts';

export interface CorrectionRequest {
  participantId: string;
  stepId: string;
  correction: StepCorrection;
  because: string;
}

/** Corrects a wrong registration visibly: the old row stays, struck; what replaces it stands beside, with who and why. */
export const correctWayStep = async (
  doing: Doing,
  request: CorrectionRequest,
): Promise<Result<CorrectionDecision, CorrectionRefusal | 'not_yours' | 'not_your_turn'>> => {
  const { tx, who, today } = doing;
  const way = await loadWay(tx, request.participantId, today);
  const row = way?.rows.steps.find(({ id }) => id === request.stepId);
  if (!way || !row) throw new NotFound(request.stepId);
  if (row.organisationKind !== who.organisationKind) return { ok: false, refusal: 'not_yours' };
  const hasBall = holds(way.state, way.circumstances, who);
  if (!hasBall && !isOfDaysOnly(row, request.correction)) return { ok: false, refusal: 'not_your_turn' };
  const model = modelOf(way.rows, way.definition, row.model);
  const decided = correctStep(
    model,
    way.standingSteps,
    request.stepId,
    request.correction,
    request.because,
    today,
    reachesOn(model, way, who),
  );
  if (!decided.ok) return decided;
  const { value } = decided;
  const { startedOn, endedOn } = value.after ?? {};
  const replacedBy =
    hasBall || !startedOn || !endedOn
      ? await correctAsHolder(doing, way, row, value)
      : await correctOwnStep(doing, value.row, way.rows.version, { startedOn, endedOn });
  await insertCorrection(doing, request.participantId, {
    kind: 'way_step',
    area: 'step',
    id: value.row,
    replacedBy,
    before: value.before,
    after: value.after,
    why: value.because,
  });
  return decided;
};

/** Whoever wrote a step that has ended may correct its days, also when the ball has passed on: nothing that leads the way changes by it. */
const isOfDaysOnly = (row: StepRecord, correction: StepCorrection): boolean =>
  row.endedOn !== null &&
  !('strike' in correction) &&
  (correction.step ?? row.step) === row.step &&
  correction.endedOn !== undefined;

const correctAsHolder = async (
  doing: Doing,
  way: LoadedWay,
  row: StepRecord,
  { row: id, after, reopened }: CorrectionDecision,
): Promise<string | null> => {
  updatedOne(
    await doing.tx
      .updateTable('way_step')
      .set({ struck: true })
      .where('way_step_id', '=', id)
      .executeTakeFirst(),
  );
  if (reopened) await reopenStep(doing, reopened);
  const replacedBy = after ? await replaceStep(doing, way.rows, row, after) : null;
  await touchWay(doing, way.rows.wayId, way.rows.version);
  return replacedBy;
};

/** By the needs of the very move in the model that the step was written in, as they stood that day. */
const reachesOn =
  (model: PathDefinition, { state, circumstances }: LoadedWay, who: Doing['who']): Reaches =>
  (from, to, on) =>
    from === undefined
      ? model.startsAt.includes(to)
      : model.transitions
          .filter((move) => move.from === from.step && move.to === to)
          .some((move) => {
            const then = {
              ...state,
              definition: model,
              leadingStep: from.step,
              leadingSince: from.startedOn,
            };
            return lookAtMove(then, move, circumstances, who, on).blockers.length === 0;
          });

/** When the person came to the step: as it stood, unless the row now begins before that. */
const sinceOf = ({ since }: StepRecord, { startedOn }: { startedOn: string }): string | null =>
  since !== null && since > startedOn ? startedOn : since;

/** The row as it should have been; what was written about the move stays where the step is the same. */
const replaceStep = async (
  doing: Doing,
  way: WayRows,
  row: StepRecord,
  after: NonNullable<CorrectionDecision['after']>,
): Promise<string> => {
  const { tx, who } = doing;
  const same = after.step === row.step;
  return insertStep(doing, way, {
    step: after.step,
    track: after.track,
    startedOn: after.startedOn,
    endedOn: after.endedOn,
    responsibleOrganisationId: (await organisationOfKind(tx, who, row.responsibleKind)) ?? who.organisationId,
    transition: same ? (row.transition ?? undefined) : undefined,
    reason: row.reason ?? undefined,
    participants: row.participants ?? undefined,
    warnings: same ? row.warnings : undefined,
    written: { model: row.model, since: sinceOf(row, after), modelMove: row.modelMove },
  });
};
