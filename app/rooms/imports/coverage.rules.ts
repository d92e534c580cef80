import type { PlainDate } from '../../shared/values/dates.ts';
import { parseSwedishDate } from '../../shared/values/parse-date.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** To which day a year's transitions are all registered, and whether it was a project year. */
export interface YearCoverage {
  year: number;
  registeredThrough: PlainDate;
  projectYear: boolean;
}

export type CoverageRefusal = 'not_a_date' | 'not_in_the_year' | 'not_been_yet' | 'day_missing';

export const throughField = (year: number) => `till-${year}`;
export const projectField = (year: number) => `projekt-${year}`;

/** A year without a day is not stated at all; nothing is assumed of it. */
export function readCoverage(
  years: number[],
  typed: (field: string) => string,
  today: PlainDate,
): Result<YearCoverage[], Record<string, { name: CoverageRefusal; year: number }>> {
  const refusals: Record<string, { name: CoverageRefusal; year: number }> = {};
  const stated = years.flatMap((year): YearCoverage[] => {
    const text = typed(throughField(year)).trim();
    const projectYear = typed(projectField(year)) !== '';
    const day = parseSwedishDate(text, today);
    const name = refusalOf(year, text, day, projectYear, today);
    if (name) refusals[throughField(year)] = { name, year };
    return day && !name ? [{ year, registeredThrough: day, projectYear }] : [];
  });
  return Object.keys(refusals).length > 0 ? refuse(refusals) : accept(stated);
}

function refusalOf(
  year: number,
  text: string,
  day: PlainDate | undefined,
  projectYear: boolean,
  today: PlainDate,
): CoverageRefusal | undefined {
  if (text === '') return projectYear ? 'day_missing' : undefined;
  if (!day) return 'not_a_date';
  if (!day.startsWith(`${year}-`)) return 'not_in_the_year';
  return day > today ? 'not_been_yet' : undefined;
}
