import { addDays } from '../../shared/values/dates.ts';
import type { DateSystem } from './table.rules.ts';

/** 1954 to 2119: a number outside is no day that a file of ours speaks of. */
const [FIRST, LAST] = [20_000, 80_000];

/** The day that a workbook means by a number of days. The first system counts a day that never was, 29 February 1900. */
export const serialDay = (serial: number, system: DateSystem): string =>
  system === 1904 ? addDays('1904-01-01', Math.floor(serial)) : addDays('1899-12-30', Math.floor(serial));

/** In a column of dates a bare number is a day; everything else stays as it is written. */
export const dayOfSerial = (cell: string, system: DateSystem | null): string => {
  const serial = Number(cell);
  return system && /^\d{5}(\.\d+)?$/.test(cell) && serial >= FIRST && serial <= LAST
    ? serialDay(serial, system)
    : cell;
};
