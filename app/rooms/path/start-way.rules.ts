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
