import { addMonths, addYears, type PlainDate } from '../../shared/values/dates.ts';
import type { FkBenefit } from './vocabulary.rules.ts';
import type { PersonSeen } from './way.rules.ts';

const fromFk = [
  'activity_compensation',
  'sickness_compensation',
  'sickness_benefit',
  'rehabilitation_allowance',
];

/**
 * "Unknown" while nobody has registered a livelihood that one may see: never read as no. Nor is what one's own organisation has registered
 * a no while the opener of the way may know of more and does not share it: then the person is asked, and the answer is a fact.
 */
export const fkBenefitOf = (
  benefits: PersonSeen['benefits'],
  openersSeen: boolean,
  told: 'none_from_fk' | 'some_from_fk' | undefined,
): FkBenefit => {
  if (told === 'some_from_fk' || benefits.some(({ source }) => fromFk.includes(source))) return 'yes';
  return told || (openersSeen && benefits.length > 0) ? 'no' : 'unknown';
};

export const hasGuardian = ({ guardians }: PersonSeen, on: PlainDate): boolean =>
  guardians.some(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || endsOn >= on));

/** A benefit from FK ends within so many months. */
export const benefitEndsWithin = ({ benefits }: PersonSeen, on: PlainDate, months: number): boolean =>
  benefits.some(
    ({ source, endsOn }) => fromFk.includes(source) && endsOn !== null && endsOn <= addMonths(on, months),
  );

/** Activity compensation ends at the age of 30; while no livelihood is known it may be one. */
export const turns30Within = (
  { birthDate, benefits }: PersonSeen,
  on: PlainDate,
  months: number,
): boolean => {
  const concerned =
    benefits.length === 0 || benefits.some(({ source }) => source === 'activity_compensation');
  if (!birthDate || !concerned) return false;
  const birthday = addYears(birthDate, 30);
  return birthday > on && birthday <= addMonths(on, months);
};
