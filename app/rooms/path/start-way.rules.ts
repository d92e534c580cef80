import type { PathDefinition } from './definition.rules.ts';

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

/** Who raised it: an officer of either kind, or the person's own wish. */
export const inflows = ['lss_officer', 'job_consultant', 'own_wish'] as const;

/** Whether a model builds on a selection: then its answers can be given when the way starts. */
export const asksForSelection = ({ transitions }: PathDefinition): boolean =>
  transitions.some(({ needs }) => needs.some(({ name }) => name === 'selected'));
