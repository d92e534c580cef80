import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Doing } from './doing.store.ts';
import type { Employment } from './employment.rules.ts';
import { listEmployments, lockEmployments } from './employment.store.ts';
import {
  type DecisionFault,
  decisionFaults,
  type Match,
  type MatchDecision,
  type MatchEnd,
  matchState,
  nextSteps,
  type Proposal,
} from './matches.rules.ts';
import { closeMatch, decideMatch, insertMatch } from './matches.store.ts';
import { type Offer, type OfferState, offerState } from './offers.rules.ts';
import { endEmployment } from './start-employment.ts';

/** Proposes somebody for an offer that stands, with the person's yes. */
export const propose = async (
  doing: Doing,
  offer: Offer,
  id: string,
  proposal: Proposal,
): Promise<Result<void, Exclude<OfferState, 'offered'> | 'no_yes'>> => {
  if (!proposal.saidYes) return refuse('no_yes');
  const state = offerState(offer, doing.today);
  if (state !== 'offered') return refuse(state);
  await insertMatch(doing, offer.id, id, proposal);
  return accept(undefined);
};

/** A yes or a no. Of those who are to have the last job at the same time the database lets one. */
export const decide = async (
  { tx, today }: Doing,
  match: Match,
  offer: Offer,
  decision: MatchDecision,
): Promise<
  Result<void, Partial<Record<keyof MatchDecision, DecisionFault | 'decided' | 'withdrawn' | 'over'>>>
> => {
  if (match.decision) return refuse({ decision: 'decided' });
  const state = offerState(offer, today);
  if (decision.decision === 'yes' && (state === 'withdrawn' || state === 'over'))
    return refuse({ decision: state });
  const faults = decisionFaults(decision, match);
  if (Object.keys(faults).length > 0) return refuse(faults);
  await decideMatch(tx, match, decision);
  return accept(undefined);
};

const employmentOf = (employments: readonly Employment[], match: Match): Employment | undefined =>
  employments.find(({ matchId }) => matchId === match.id);

/** A yes that came to nothing, or a job that is over: the job can be given to somebody else, and the way says that the employment has ended. */
export const endMatch = async (
  doing: Doing,
  match: Match,
  end: MatchEnd,
): Promise<Result<void, 'nothing_to_end' | 'before_start' | 'before_decision'>> => {
  await lockEmployments(doing.tx, match.participantId);
  const employment = employmentOf(await listEmployments(doing.tx, match.participantId), match);
  if (!nextSteps(matchState(match, employment !== undefined)).includes('end'))
    return refuse('nothing_to_end');
  if (employment && end.endedOn < employment.startsOn) return refuse('before_start');
  if (match.decidedOn && end.endedOn < match.decidedOn) return refuse('before_decision');
  await closeMatch(doing.tx, match, end);
  if (employment) await endEmployment(doing, match.participantId, employment, end.endedOn);
  return accept(undefined);
};
