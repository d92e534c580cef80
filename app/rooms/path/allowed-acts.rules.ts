import { decidesOnDayActivity } from './end-decision.rules.ts';
import type { FactKind } from './fact-kinds.rules.ts';
import { recordableKinds } from './facts.rules.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import { type Move, possibleMoves } from './path.rules.ts';
import { type RevocationBar, revocationBar } from './revoke-end.rules.ts';
import type { Actor } from './vocabulary.rules.ts';
import { isStepHidden } from './way.rules.ts';
import { holds } from './way-changes.rules.ts';

/** Roles that may move a way, raise a case and correct (access table, rows `move_way`, `cross` and `correct`). */
export const movers: readonly string[] = [
  'lss_officer',
  'job_consultant',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
];

export type WayAct =
  | 'recordFact'
  | 'pause'
  | 'resume'
  | 'end'
  | 'changeModel'
  | 'undoModelChange'
  | 'correct'
  | 'endDayActivity'
  | 'revokeEnd'
  | 'raise'
  | 'handOver';

/** Why an act cannot be done now. `not_your_role`: never by this role; the others may pass. Each is the key of a sentence. */
type ActBar =
  | 'not_your_role'
  | 'not_your_turn'
  | 'ended'
  | 'already_paused'
  | 'not_paused'
  | 'no_day_activity'
  | 'step_hidden'
  | 'case_open'
  | 'already_decided'
  | 'no_other_model'
  | 'model_not_changed'
  | RevocationBar;

export interface AllowedActs {
  /** What may come next, each with its blockers and warnings; empty when the way has ended. */
  moves: Move[];
  /** The kinds of fact that the one who looks may record by hand. */
  factKinds: FactKind[];
  /** Nothing: the act may be done. */
  bars: Record<WayAct, ActBar | undefined>;
}

/** Roles that may move a way to another version of its model (access table, row `move_model`). */
const modelChangers: readonly string[] = [...movers, 'manager'];

/** What the one who looks may do with the way: the one answer that buttons and server go by. */
export function allowedActs(way: LoadedWay, who: Actor & { organisationId: string }): AllowedActs {
  const { state, circumstances, rows } = way;
  const kinds = recordableKinds(who);
  const isMover = movers.includes(who.role);
  const hasTurn = holds(state, circumstances, who);
  const officer = decidesOnDayActivity(who);
  const ended = state.ended ? ('ended' as const) : undefined;
  const turn = !hasTurn ? 'not_your_turn' : isStepHidden(state) ? 'step_hidden' : undefined;
  const mover = (bar: ActBar | undefined): ActBar | undefined => (isMover ? bar : 'not_your_role');
  const changer = (bar: ActBar | undefined): ActBar | undefined =>
    modelChangers.includes(who.role) ? bar : 'not_your_role';
  return {
    moves: possibleMoves(state, circumstances, who),
    factKinds: kinds,
    bars: {
      recordFact: kinds.length === 0 ? 'not_your_role' : ended,
      pause: mover(ended ?? turn ?? (state.paused ? 'already_paused' : undefined)),
      resume: mover(ended ?? turn ?? (state.paused ? undefined : 'not_paused')),
      end: mover(ended ?? turn ?? (circumstances.caseOpen ? 'case_open' : undefined)),
      changeModel: changer(ended ?? turn ?? (rows.mappings.length > 0 ? undefined : 'no_other_model')),
      undoModelChange: changer(ended ?? turn ?? (lastModelMove(rows) ? undefined : 'model_not_changed')),
      correct: mover(undefined),
      endDayActivity: officer ? decisionBar(way) : 'not_your_role',
      revokeEnd: officer ? revocationBar(way) : 'not_your_role',
      raise: mover(ended),
      handOver: mover(ended ?? (hasTurn ? undefined : 'not_your_turn')),
    },
  };
}

/** The latest move to another version that stands. */
const lastModelMove = ({ modelMoves }: Pick<LoadedWay['rows'], 'modelMoves'>) =>
  modelMoves.findLast(({ struck }) => !struck);

const decisionBar = ({ circumstances }: LoadedWay): ActBar | undefined => {
  if (circumstances.dayActivityEndsOn) return 'already_decided';
  return !circumstances.dayActivityOpen ? 'no_day_activity' : undefined;
};

/** Whether the one who looks can make any move at all right now: then the button stands on the page. */
export const hasMoveToMake = ({ moves }: AllowedActs): boolean =>
  moves.some(({ allowedForActor }) => allowedForActor);
