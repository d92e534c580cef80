export type Finding = { regel: string; niva: 'minor' | 'moderate' | 'serious'; text: string };

/** Checks the form of a text meant to be easy to read; whether it is understood only readers can tell. */
export function granska(
  text: string,
  opt?: Record<string, number>,
): { matt: Record<string, number>; fynd: Finding[] };
