import { sql } from 'kysely';
import { NotFound, WrongRowCount } from '../../platform/outcomes-of-requests.ts';
import { addYears, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { decidesOnDayActivity, lacksSupportAnswer } from './end-decision.rules.ts';
import { insertFact } from './fact.store.ts';
import { loadWay } from './load-way.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import {
  insertTransition,
  isRecorded,
  type PersonInDayActivity,
  personInDayActivity,
} from './transition.store.ts';
import { type LeavingDestination, leavingDestinations } from './vocabulary.rules.ts';
import type { Doing } from './who.store.ts';

export interface EndDecisionInput {
  transitionId: string;
  participantId: string;
  decidedOn: PlainDate;
  lastDay: PlainDate;
  destination: string;
  basis: string;
  /** The name of the one who decided, as it stands in the decision. */
  decidedBy: string;
}

export type EndDecisionRefusal =
  | 'not_yours_to_record'
  | 'no_day_activity'
  | 'already_decided'
  | 'unknown_destination'
  | 'basis_missing'
  | 'support_not_answered'
  | 'date_in_future'
  | 'last_day_before_start'
  | 'last_day_after_placement'
  | 'last_day_too_far';

/**
 * The LSS officer decides that day activity ends (LSS 9 § item 10 gives the right to it; ending is a decision, never automatic).
 * The same form sent twice is one decision; it can be made with or without a way, and afterwards where the placement has run out. Closes the placement on its last day, counts the transition and leaves the fact that the path's needs read.
 */
export const endDayActivity = async (
  doing: Doing,
  input: EndDecisionInput,
): Promise<Result<string, EndDecisionRefusal>> => {
  const { tx, who, today } = doing;
  if (!decidesOnDayActivity(who)) return refuse('not_yours_to_record');
  const person = await personInDayActivity(tx, who, input.participantId);
  if (!person) throw new NotFound(input.participantId);
  const loaded = await loadWay(tx, input.participantId, today);
  const way = loaded?.rows;
  if (await isRecorded(tx, input.transitionId)) return accept(input.transitionId);
  const refusal = refusalOf(input, person, loaded, today);
  if (refusal) return refuse(refusal);
  const destination = input.destination as LeavingDestination;
  await insertTransition(doing, input.participantId, way, {
    ...input,
    destination,
    sex: person.sex,
    fromForm: person.form,
  });
  const { rows } = await sql<{
    closed: number;
  }>`select app.end_placements(${input.transitionId}) as closed`.execute(tx);
  if (rows[0]?.closed !== 1) throw new WrongRowCount('one placement should have ended');
  if (!way) return accept(input.transitionId);
  const { lastDay, basis, decidedBy } = input;
  await insertFact(
    doing,
    way,
    {
      kind: 'day_activity_end_decision',
      happenedOn: input.decidedOn,
      outcome: 'decided',
      details: { lastDay, destination, basis, decidedBy },
      recordedBy: who,
    },
    input.transitionId,
  );
  return accept(input.transitionId);
};

const refusalOf = (
  input: EndDecisionInput,
  person: PersonInDayActivity,
  way: LoadedWay | undefined,
  today: PlainDate,
): EndDecisionRefusal | undefined => {
  if (!leavingDestinations.some((destination) => destination === input.destination))
    return 'unknown_destination';
  if (!input.basis.trim() || !input.decidedBy.trim()) return 'basis_missing';
  if (input.decidedOn > today) return 'date_in_future';
  if (!person.since) return 'no_day_activity';
  if (person.decided) return 'already_decided';
  if (input.lastDay < person.since) return 'last_day_before_start';
  if (person.until !== null && input.lastDay > person.until) return 'last_day_after_placement';
  if (input.lastDay > addYears(today, 1)) return 'last_day_too_far';
  return way && lacksSupportAnswer(way, input.destination, input.lastDay)
    ? 'support_not_answered'
    : undefined;
};
