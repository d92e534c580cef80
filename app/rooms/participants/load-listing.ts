import type { Visit } from '../../platform/visit.ts';
import { loadPeople } from './load-people.ts';
import {
  type Choice,
  type Counts,
  choose,
  countWaits,
  inScope,
  type PersonInList,
  type StepInList,
  stepsIn,
} from './people.rules.ts';
import { choiceOf } from './people-address.rules.ts';

export interface Listing {
  choice: Choice;
  isManager: boolean;
  /** Everybody in the chosen scope, before the filter. */
  all: PersonInList[];
  found: PersonInList[];
  shown: PersonInList[];
  page: number;
  pages: number;
  counts: Counts;
  steps: StepInList[];
  hidden: number;
  inbox: number;
}

/** The list that the address asks for. A manager without people of their own starts with the unit's. */
export const loadListing = async ({ tx, today, url, visitor }: Visit): Promise<Listing> => {
  const { people, hidden, inbox } = await loadPeople(tx, today);
  const isManager = visitor.role === 'manager';
  const choice = choiceOf(url.searchParams, isManager && !people.some(({ mine }) => mine) ? 'unit' : 'mine');
  const scoped = { ...choice, scope: isManager ? choice.scope : ('mine' as const) };
  const all = inScope(people, scoped.scope);
  return {
    choice: scoped,
    isManager,
    all,
    ...choose(all, scoped),
    counts: countWaits(all),
    steps: stepsIn(all),
    hidden,
    inbox,
  };
};
