import {
  findExit,
  findStep,
  isEmployment,
  type PathDefinition,
  type Transition,
} from './definition.rules.ts';
import type { DefinitionProblem, ProblemReason } from './definition-problem.rules.ts';

/** Does everything that is named exist, once, and on the right track? */
export function checkReferences(definition: PathDefinition): DefinitionProblem[] {
  return [
    ...duplicates('steps', [...definition.steps, ...definition.exits], definition.steps.length),
    ...duplicates('transitions', definition.transitions, definition.transitions.length),
    ...checkStarts(definition),
    ...checkConflicts(definition),
    ...definition.steps.flatMap((_, index) => checkStep(definition, index)),
    ...definition.transitions.flatMap((transition, index) =>
      checkTransition(definition, transition, `transitions[${index}]`),
    ),
  ];
}

/** Steps and exits share their keys, since a transition names either. */
function duplicates(list: string, keyed: readonly { key: string }[], ofList: number): DefinitionProblem[] {
  return keyed.flatMap(({ key }, index) => {
    if (keyed.findIndex((other) => other.key === key) === index) return [];
    const place = index < ofList ? `${list}[${index}].key` : `exits[${index - ofList}].key`;
    return [problem(place, 'duplicate_key', key)];
  });
}

function checkStarts(definition: PathDefinition): DefinitionProblem[] {
  return definition.startsAt.flatMap((key, index) => {
    const place = `startsAt[${index}]`;
    const step = findStep(definition, key);
    if (!step) return [problem(place, 'unknown_step', key)];
    return step.track === 'leading' ? [] : [problem(place, 'wrong_track', key)];
  });
}

const checkConflicts = (definition: PathDefinition) =>
  definition.conflicts.flatMap(({ step }, index) =>
    findStep(definition, step) ? [] : [problem(`conflicts[${index}].step`, 'unknown_step', step)],
  );

function checkStep(definition: PathDefinition, index: number): DefinitionProblem[] {
  const step = definition.steps[index]!;
  const place = `steps[${index}].mayRunBeside`;
  if (step.track === 'leading') {
    const beside = step.mayRunBeside.length > 0 || step.neverBesideEmployment;
    return beside ? [problem(place, 'wrong_track', step.key)] : [];
  }
  if (step.mayRunBeside.length === 0) return [problem(place, 'parallel_without_host', step.key)];
  return step.mayRunBeside.flatMap((key, at) => {
    const host = findStep(definition, key);
    if (!host) return [problem(`${place}[${at}]`, 'unknown_step', key)];
    if (host.track !== 'leading') return [problem(`${place}[${at}]`, 'wrong_track', key)];
    if (step.neverBesideEmployment && isEmployment(definition, key))
      return [problem(`${place}[${at}]`, 'bridge_beside_job', `${step.key}, ${key}`)];
    const collides = step.dayActivity === 'must_have_ended' && host.dayActivity === 'may_run';
    return collides ? [problem(`${place}[${at}]`, 'job_beside_day_activity', `${step.key}, ${key}`)] : [];
  });
}

function checkTransition(
  definition: PathDefinition,
  transition: Transition,
  place: string,
): DefinitionProblem[] {
  const { from, to, direction } = transition;
  const fromStep = findStep(definition, from);
  if (!fromStep) return [problem(`${place}.from`, 'unknown_step', from)];
  const fromTrack = direction === 'parallel_end' ? 'parallel' : 'leading';
  if (fromStep.track !== fromTrack) return [problem(`${place}.from`, 'wrong_track', from)];

  if (direction === 'parallel_end') {
    return to === undefined ? [] : [problem(`${place}.to`, 'target_of_parallel_end', to)];
  }
  if (to === undefined) return [problem(place, 'transition_without_target', transition.key)];
  if (direction === 'exit') {
    return findExit(definition, to) ? [] : [problem(`${place}.to`, 'unknown_exit', to)];
  }
  const toStep = findStep(definition, to);
  if (!toStep) return [problem(`${place}.to`, 'unknown_step', to)];
  const toTrack = direction === 'parallel_start' ? 'parallel' : 'leading';
  if (toStep.track !== toTrack) return [problem(`${place}.to`, 'wrong_track', to)];
  const hostMissing = direction === 'parallel_start' && !toStep.mayRunBeside.includes(from);
  return hostMissing ? [problem(`${place}.to`, 'may_not_run_beside', `${to}, ${from}`)] : [];
}

const problem = (place: string, reason: ProblemReason, detail: string): DefinitionProblem => ({
  place,
  reason,
  detail,
});
