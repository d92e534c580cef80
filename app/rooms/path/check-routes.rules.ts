import { findExit, findStep, type PathDefinition, type Transition } from './definition.rules.ts';
import type { DefinitionProblem } from './definition-problem.rules.ts';
import { isLeaving } from './effects.rules.ts';

/** Can every step be reached, and left, and does every way lead out? A reference that leads nowhere is no way. */
export function checkRoutes(definition: PathDefinition): DefinitionProblem[] {
  const { steps, exits, transitions } = definition;
  const reached = closure(definition.startsAt, (key) =>
    transitions.filter(({ from }) => from === key).flatMap(({ to }) => (to === undefined ? [] : [to])),
  );
  const leadingOut = closure(
    exits.map(({ key }) => key),
    (key) => transitions.filter(({ to }) => to === key).map(({ from }) => from),
  );

  const ofSteps = steps.flatMap(({ key, track }, index): DefinitionProblem[] => {
    const at = { place: `steps[${index}]`, detail: key };
    const leaving = transitions.filter(({ from, to }) => from === key && to !== key);
    const leaves = leaving.some(({ direction }) =>
      track === 'parallel' ? direction === 'parallel_end' : direction !== 'parallel_start',
    );
    if (!reached.has(key)) return [{ ...at, reason: 'unreachable_step' }];
    if (!leaves) return [{ ...at, reason: 'no_way_out' }];
    return track === 'leading' && !leadingOut.has(key) ? [{ ...at, reason: 'cycle_without_exit' }] : [];
  });
  const ofExits = exits.flatMap(({ key, destination, countsAsTransition }, index): DefinitionProblem[] => {
    const at = { place: `exits[${index}]`, detail: key };
    const into = transitions.filter(({ to }) => to === key);
    if (!reached.has(key)) return [{ ...at, reason: 'unreachable_exit' }];
    if (countsAsTransition && definition.origin === 'school')
      return [{ ...at, reason: 'counts_from_school' }];
    const counted = !countsAsTransition || (isLeaving(destination) && into.some(endsDayActivity));
    return counted ? [] : [{ ...at, reason: 'counts_without_leaving' }];
  });
  return [
    ...ofSteps,
    ...ofExits,
    ...transitions.flatMap((each, index) =>
      checkDayActivity(definition, each, `transitions[${index}].effects`),
    ),
  ];
}

/** Where day activity may run before and must have ended after, the move has to end it; only then is anybody counted. */
function checkDayActivity(
  definition: PathDefinition,
  transition: Transition,
  place: string,
): DefinitionProblem[] {
  const [from, to] = [transition.from, transition.to].map(
    (key) => findStep(definition, key) ?? findExit(definition, key),
  );
  const mustEnd = from?.dayActivity === 'may_run' && to?.dayActivity === 'must_have_ended';
  if (mustEnd && !endsDayActivity(transition)) {
    return [{ place, reason: 'day_activity_left_open', detail: transition.key }];
  }
  const counts = transition.effects.some(({ name }) => name === 'count_transition');
  if (counts && definition.origin === 'school')
    return [{ place, reason: 'counts_from_school', detail: transition.key }];
  return counts && !endsDayActivity(transition)
    ? [{ place, reason: 'counts_without_leaving', detail: transition.key }]
    : [];
}

const endsDayActivity = ({ effects }: Transition) => effects.some(({ name }) => name === 'end_day_activity');

function closure(start: readonly string[], next: (key: string) => string[]): Set<string> {
  const found = new Set(start);
  for (const key of found) for (const each of next(key)) found.add(each);
  return found;
}
