import { findStep, type PathDefinition } from './definition.rules.ts';

/** Where each step of one version leads in another. null: it has no counterpart, and nobody is moved from it. */
export type StepMapping = Readonly<Record<string, string | null>>;

export type MappingFault = {
  step: string;
  reason: 'step_not_mapped' | 'target_is_gone' | 'other_track';
  /** The key that it was to lead to. */
  target: string;
};

/** Every step can have people in it, the parallel ones too: each has its counterpart, or is said to have none. All faults at once. */
export function checkMapping(
  from: PathDefinition,
  to: PathDefinition,
  mapping: Readonly<Record<string, string | null | undefined>>,
): MappingFault[] {
  return from.steps.flatMap(({ key, track }): MappingFault[] => {
    const target = mapping[key];
    if (target === undefined) return [{ step: key, reason: 'step_not_mapped', target: '' }];
    if (target === null) return [];
    const step = findStep(to, target);
    if (!step) return [{ step: key, reason: 'target_is_gone', target }];
    return step.track === track ? [] : [{ step: key, reason: 'other_track', target }];
  });
}

/** What is most likely meant, for the form to begin with: the step of the same key and track. */
export const likelyMapping = (from: PathDefinition, to: PathDefinition): Record<string, string> =>
  Object.fromEntries(
    from.steps.flatMap(({ key, track }) => (findStep(to, key)?.track === track ? [[key, key]] : [])),
  );
