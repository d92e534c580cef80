import type { PlainDate } from '../../shared/values/dates.ts';
import { parseSwedishDate } from '../../shared/values/parse-date.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** To which day an organisation has registered a year. */
export interface Coverage {
  year: number;
  registeredThrough: PlainDate;
  projectYear: boolean;
  /** Everybody in day activity on that day is registered, not only those who have left: the day has a stock. */
  everybodyRegistered: boolean;
  note: string | null;
}

export interface OrganisationCoverage extends Coverage {
  organisationId: string;
  organisationName: string;
}

export interface TypedCoverage {
  year: string;
  through: string;
  projectYear: boolean;
  everybodyRegistered: boolean;
  note: string;
}

export type CoverageRefusal = 'not_a_year' | 'not_a_day' | 'other_year' | 'in_the_future';
export type CoverageField = 'ar' | 'till';

/** Every fault at once, by field. */
export const readCoverage = (
  typed: TypedCoverage,
  today: PlainDate,
): Result<Coverage, Partial<Record<CoverageField, CoverageRefusal>>> => {
  const year = /^\d{4}$/.test(typed.year.trim()) ? Number(typed.year) : 0;
  const yearIsReal = year >= 1990 && year <= Number(today.slice(0, 4));
  const day = parseSwedishDate(typed.through, today);
  const wrong: Partial<Record<CoverageField, CoverageRefusal>> = {
    ...(yearIsReal ? {} : { ar: 'not_a_year' as const }),
    ...dayRefusal(day, yearIsReal ? year : undefined, today),
  };
  if (Object.keys(wrong).length > 0 || !day) return refuse(wrong);
  return accept({
    year,
    registeredThrough: day,
    projectYear: typed.projectYear,
    everybodyRegistered: typed.everybodyRegistered,
    note: typed.note.trim() || null,
  });
};

const dayRefusal = (
  day: PlainDate | undefined,
  year: number | undefined,
  today: PlainDate,
): Partial<Record<'till', CoverageRefusal>> => {
  if (!day) return { till: 'not_a_day' };
  if (year !== undefined && Number(day.slice(0, 4)) !== year) return { till: 'other_year' };
  return day > today ? { till: 'in_the_future' } : {};
};

/** What somebody had before their eyes: a later save by another is noticed by it. */
export const seenState = (row: Coverage | undefined): string =>
  row ? JSON.stringify([row.registeredThrough, row.projectYear, row.everybodyRegistered, row.note]) : '';
