import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findStep } from './definition.rules.ts';
import { listActivePaths } from './path-versions.store.ts';
import { type Inflow, type ReturnReason, returnReasons, startsFor } from './start-way.rules.ts';
import { dayActivityRuns } from './transition.store.ts';
import { insertStep, insertWay } from './way.store.ts';
import { findWayOf } from './way-rows.store.ts';
import { type Doing, organisationOfKind } from './who.store.ts';

export interface StartWayInput {
  wayId: string;
  participantId: string;
  contentHash: string;
  step: string;
  inflow: Inflow;
  on: PlainDate;
  wishId?: string;
  returnReason?: string;
}

export type StartWayRefusal =
  | 'way_already_open'
  | 'unknown_model'
  | 'unknown_start'
  | 'not_yours_to_start'
  | 'day_activity_runs'
  | 'date_in_future'
  | 'before_last_way_ended'
  | 'return_reason_missing';

/**
 * Starts a way in a model's first step, by the staff of the one who holds that step. Somebody who has had a way before comes back: linked to it, with a coded reason.
 * The same form sent twice is one way.
 */
export const startWay = async (
  doing: Doing,
  input: StartWayInput,
): Promise<Result<string, StartWayRefusal>> => {
  const { tx, who, today } = doing;
  const before = await findWayOf(tx, input.participantId);
  if (before?.wayId === input.wayId) return accept(input.wayId);
  if (before && before.endedOn === null) return refuse('way_already_open');
  const path = (await listActivePaths(tx)).find(({ contentHash }) => contentHash === input.contentHash);
  if (!path) return refuse('unknown_model');
  const step = findStep(path.definition, input.step);
  if (!step || !path.definition.startsAt.includes(step.key)) return refuse('unknown_start');
  if (!startsFor(path.definition, who).includes(step.key)) return refuse('not_yours_to_start');
  if (step.dayActivity === 'must_have_ended' && (await dayActivityRuns(tx, input.participantId)))
    return refuse('day_activity_runs');
  if (input.on > today) return refuse('date_in_future');
  if (before?.endedOn && input.on < before.endedOn) return refuse('before_last_way_ended');
  const returnReason = returnReasons.find((reason) => reason === input.returnReason);
  if (before && !returnReason) return refuse('return_reason_missing');
  await insertWay(doing, {
    wayId: input.wayId,
    participantId: input.participantId,
    contentHash: input.contentHash,
    inflow: input.inflow,
    startedOn: input.on,
    wishId: input.wishId,
    ...(before ? { previousWay: before, returnReason: returnReason as ReturnReason } : {}),
  });
  const { wayId, participantId } = input;
  await insertStep(
    doing,
    { wayId, participantId, organisationId: who.organisationId },
    {
      step: step.key,
      track: 'leading',
      startedOn: input.on,
      responsibleOrganisationId:
        (await organisationOfKind(tx, who, step.holder.organisation)) ?? who.organisationId,
    },
  );
  return accept(input.wayId);
};
