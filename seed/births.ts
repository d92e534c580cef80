import { addDays, type PlainDate } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';

/** The first day from this one on that has an invented number. */
export const bornFrom = (date: PlainDate, sex: 'woman' | 'man'): PlainDate => {
  try {
    inventedNumber(date, sex);
    return date;
  } catch {
    return bornFrom(addDays(date, 1), sex);
  }
};
