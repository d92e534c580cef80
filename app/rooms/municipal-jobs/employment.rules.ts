import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import { addDays, firstOf, type PlainDate } from '../../shared/values/dates.ts';
import { employmentForms } from '../path/vocabulary.rules.ts';
import type { Stay, StayEnd } from '../places/stays.rules.ts';
import { extentAsks, isOverFullTime, type yesHows } from './extent.rules.ts';
import { type Match, saidYesAsks } from './matches.rules.ts';

/** The same for a place and for a job in the municipality. */
export const employmentAsks = {
  startsOn: { field: 'borjar', ask: 'day', past: true },
  form: { field: 'form', ask: 'one', codes: employmentForms },
  until: { field: 'till', ask: 'day', optional: true },
  employer: { field: 'arbetsgivare', ask: 'line', longest: 120 },
  ...extentAsks,
  ...saidYesAsks,
} as const satisfies AskedForm;

export type NewEmployment = Answers<typeof employmentAsks>;

/** What the way says of it, and beside it where it came from and how much it is. */
export interface Employment extends Pick<NewEmployment, 'startsOn' | 'form' | 'until' | 'employer'> {
  id: string;
  stayId: string | null;
  matchId: string | null;
  /** When it ended, as far as that is registered on the way. */
  endedOn: PlainDate | null;
  extent: number;
  extentUnit: NewEmployment['extentUnit'];
  yesOn: PlainDate;
  yesHow: (typeof yesHows)[number];
  by: string | null;
}

type StayBefore = Pick<Stay, 'id' | 'version' | 'startsOn' | 'endsOn' | 'endedOn'>;

/** Where an employment comes from: a time at a place, a yes to a job in the municipality, or both. */
export interface EmploymentSource {
  stay?: StayBefore;
  match?: Pick<Match, 'id' | 'decidedOn' | 'decision' | 'endedOn'>;
}

export type EmploymentFault =
  | 'no_yes'
  | 'before_stay'
  | 'before_stay_ended'
  | 'before_decision'
  | 'end_before_start'
  | 'until_missing'
  | 'over_full_time'
  | 'time_limited';

/** What does not hold together in an employment, by field. */
export const employmentFaults = (
  { startsOn, form, until, extent, extentUnit, saidYes }: NewEmployment,
  { stay, match }: EmploymentSource,
): Partial<Record<keyof NewEmployment, EmploymentFault>> => {
  if (!saidYes) return { saidYes: 'no_yes' };
  if (match && form === 'time_limited_municipal') return { form: 'time_limited' };
  if (stay && startsOn <= stay.startsOn) return { startsOn: 'before_stay' };
  if (stay?.endedOn && startsOn <= stay.endedOn) return { startsOn: 'before_stay_ended' };
  if (match?.decidedOn && startsOn < match.decidedOn) return { startsOn: 'before_decision' };
  if (until && until < startsOn) return { until: 'end_before_start' };
  if (form === 'time_limited_municipal' && !until) return { until: 'until_missing' };
  return isOverFullTime({ extent, extentUnit }) ? { extent: 'over_full_time' } : {};
};

/** The last day at the place is the day before the job, where the place had not ended by then. */
export const stayEndFor = (
  { startsOn }: Pick<NewEmployment, 'startsOn'>,
  { endsOn }: Pick<Stay, 'endsOn'>,
): StayEnd => ({ endedOn: firstOf(addDays(startsOn, -1), endsOn), endedBecause: 'employed' });

/** Of a person's times at places the one that goes on today: a job ends it. */
export const runningStay = <S extends Pick<Stay, 'organisationId' | 'startsOn' | 'endsOn' | 'endedOn'>>(
  stays: readonly S[],
  organisationId: string,
  today: PlainDate,
): S | undefined =>
  stays.find(
    (stay) =>
      stay.organisationId === organisationId &&
      !stay.endedOn &&
      stay.startsOn < today &&
      today <= stay.endsOn,
  );
