import { addYears, type PlainDate } from '../../shared/values/dates.ts';

/** Under 18 on the day. Whose birth date one cannot see is taken to be, so that no guardian is passed by. */
export const isUnderage = (birthDate: PlainDate | undefined, on: PlainDate): boolean =>
  birthDate === undefined || addYears(birthDate, 18) > on;
