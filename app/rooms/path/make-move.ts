import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { decideMove, type MoveDecision, type MoveInput, type MoveRefusal } from './decide-move.rules.ts';
import { loadWay } from './load-way.ts';
import type { KeptWarning } from './warnings.rules.ts';
import { closeSteps, closeWay, insertStep, touchWay } from './way.store.ts';
import { type Doing, organisationOfKind } from './who.store.ts';

export interface MoveRequest extends MoveInput {
  participantId: string;
  transition: string;
  /** The version of the way that the form was made from. */
  version: number;
  participants?: string;
}

/** Moves the way: closes and opens steps, and ends it where the move leads out. All or nothing. */
export const makeMove = async (
  doing: Doing,
  request: MoveRequest,
): Promise<Result<MoveDecision, MoveRefusal | { name: 'changed_since' }>> => {
  const { tx, who, today } = doing;
  const way = await loadWay(tx, request.participantId, today);
  if (!way) throw new NotFound(request.participantId);
  if (way.rows.version !== request.version) return refuse({ name: 'changed_since' });
  const decided = decideMove(way.state, request.transition, request, way.circumstances, who);
  if (!decided.ok) return decided;
  const { value } = decided;
  const { wayId, holderOrganisationId } = way.rows;
  await closeSteps(
    doing,
    wayId,
    value.closedSteps.map(({ step }) => step),
    value.on,
    value.openedSteps.length === 0 ? keptWarnings(value) : [],
  );
  for (const opened of value.openedSteps) {
    const responsible = await organisationOfKind(tx, who, opened.responsible.organisation);
    await insertStep(doing, way.rows, {
      step: opened.step,
      track: opened.track,
      startedOn: opened.startedOn,
      responsibleOrganisationId: responsible ?? holderOrganisationId,
      transition: value.transition,
      reason: value.reason,
      participants: request.participants,
      warnings: keptWarnings(value),
    });
  }
  if (value.ended)
    await closeWay(doing, wayId, request.version, { on: value.on, reason: 'exit', exit: value.ended.exit });
  else if (movesTheBall(value)) await touchWay(doing, wayId, request.version);
  return accept(value);
};

/** What was read before the move, so that the sentence can be shown again: on the step that it opens, or else on those that it ends. */
const keptWarnings = ({ acknowledgedWarnings }: MoveDecision): KeptWarning[] =>
  acknowledgedWarnings.map(({ sentenceKey, steps }) => ({ sentenceKey, steps }));

/** A parallel step may be another party's to start and end; only the leading one takes the way's next version. */
const movesTheBall = ({ openedSteps, closedSteps }: MoveDecision) =>
  [...openedSteps, ...closedSteps].some(({ track }) => track === 'leading');
