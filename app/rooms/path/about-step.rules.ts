import { findExit, findStep, type PathDefinition, type Step, type Transition } from './definition.rules.ts';

type DemandsAndOffers = Step['demandsAndOffers'][number];

export interface PartyInStep {
  party: DemandsAndOffers['party'];
  /** Nothing where the model says that the party takes part, and no more. */
  says?: DemandsAndOffers;
}

/** Everybody who takes part in the step, with what each demands and offers there. */
export function partiesIn({ participants, demandsAndOffers }: Step): PartyInStep[] {
  const parties = new Set([...participants, ...demandsAndOffers.map(({ party }) => party)]);
  return [...parties].map((party) => ({ party, says: demandsAndOffers.find((one) => one.party === party) }));
}

export interface Lead {
  transition: Transition;
  /** The step or the exit that it leads to; nothing where a parallel step only ends. */
  step?: Step;
  exit?: PathDefinition['exits'][number];
}

/** Where the step leads, in the order of the model. */
export const leadsFrom = (definition: PathDefinition, { key }: Step): Lead[] =>
  definition.transitions
    .filter(({ from }) => from === key)
    .map((transition) => ({
      transition,
      step: findStep(definition, transition.to),
      exit: transition.direction === 'exit' ? findExit(definition, transition.to) : undefined,
    }));
