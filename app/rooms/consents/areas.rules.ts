/** Subject areas, fixed from the start. */
export const areas = [
  'identity',
  'step',
  'plan',
  'meetings',
  'preparation',
  'work',
  'benefits',
  'assessments',
] as const;
export type Area = (typeof areas)[number];
