import { findStep, type PathDefinition } from './definition.rules.ts';
import type { Actor, Holder } from './vocabulary.rules.ts';

/** Why somebody comes back, as far as anybody knows: coded, so that returns can be counted and no health is written. */
export const returnReasons = [
  'job_ended',
  'health',
  'support_missing',
  'studies_ended',
  'measure_ended',
  'own_choice',
  'not_known',
] as const;

export type ReturnReason = (typeof returnReasons)[number];

/** Who raised it: somebody of the staff, or the person's own wish. */
export const inflows = ['lss_officer', 'job_consultant', 'fk_officer', 'school_staff', 'own_wish'] as const;
export type Inflow = (typeof inflows)[number];

/** Whoever may have raised it themselves says so, or that the person wished; others may register any. */
export const inflowsFor = (role: string): Inflow[] => {
  const own = inflows.find((inflow) => inflow === role);
  return own ? [own, 'own_wish'] : [...inflows];
};

/** Who starts a way in that step: the staff of its holder that the path lets act there. The ball is theirs from the start. */
export const startersOf = (definition: PathDefinition, stepKey: string): Holder[] => {
  const holder = findStep(definition, stepKey)?.holder;
  if (!holder) return [];
  const { organisation } = holder;
  const acting = definition.transitions
    .filter(({ from }) => from === stepKey)
    .flatMap(({ by }) => by.filter((one) => one.organisation === organisation).flatMap(({ roles }) => roles));
  return [...new Set([holder.role, ...acting])].map((role) => ({ organisation, role }));
};

/** The first steps of the model that the one who acts may start a way in. */
export const startsFor = (definition: PathDefinition, actor: Actor): string[] =>
  definition.startsAt.filter((key) =>
    startersOf(definition, key).some(
      ({ organisation, role }) => organisation === actor.organisationKind && role === actor.role,
    ),
  );

/** Whether a model builds on a selection: then its answers can be given when the way starts. */
export const asksForSelection = ({ transitions }: PathDefinition): boolean =>
  transitions.some(({ needs }) => needs.some(({ name }) => name === 'selected'));
