import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area } from './areas.rules.ts';

/** Somebody who represents the person, as registered in a file that one may read. */
export interface Representative {
  id: string;
  name: string;
  kind: string;
  /** What he or she may say yes to in the person's stead; null where that has not been told. */
  areas: readonly string[] | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

export type RepresentativeRefusal =
  | 'representative_unknown'
  | 'representative_outside_period'
  | 'representative_scope_unsaid'
  | 'representative_outside_scope';

/**
 * Whether an area lies inside the task as it is registered: what may be said yes to, and what an own sign-in may show (`app.within_task`).
 * A custodian speaks for all of it (our own rule, as that a guardian takes part); whom it is about is in every scope.
 */
export const speaksFor = (
  { kind, areas }: { kind: string; areas: readonly string[] | null },
  area: Area,
): boolean => kind === 'custodian' || area === 'identity' || (areas?.includes(area) ?? false);

/** Whether a registered representative may take part on the day: within the period and the scope that are registered. */
export const representativeRefusal = (
  representative: Representative | undefined,
  givenOn: PlainDate,
  asked: readonly Area[],
): RepresentativeRefusal | undefined => {
  if (!representative) return 'representative_unknown';
  const { startsOn, endsOn, kind, areas } = representative;
  if (givenOn < startsOn || (endsOn !== null && givenOn > endsOn)) return 'representative_outside_period';
  if (kind !== 'custodian' && areas === null) return 'representative_scope_unsaid';
  return asked.every((area) => speaksFor(representative, area)) ? undefined : 'representative_outside_scope';
};

/** Who takes part for somebody under 18: a custodian, or a guardian in a custodian's place. */
export const isGuardian = (representative: Representative | undefined): boolean =>
  representative !== undefined && ['custodian', 'legal_guardian'].includes(representative.kind);
