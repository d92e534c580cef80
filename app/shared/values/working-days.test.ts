import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

describe('days off', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-06', 'Epiphany'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2025-04-18', 'Good Friday'],
    ['2024-04-01', 'Easter Monday'],
    ['2038-04-26', 'Easter Monday, as late as it can be'],
    ['2008-03-24', 'Easter Monday, nearly as early'],
    ['2025-05-01', 'First of May'],
    ['2026-05-14', 'Ascension'],
    ['2025-06-06', 'National day'],
    ['2004-05-31', 'Whit Monday, until 2004'],
    ['2026-06-19', 'Midsummer eve'],
    ['2026-12-24', 'Christmas eve'],
    ['2026-12-25', 'Christmas'],
    ['2025-12-26', 'Boxing day'],
    ['2026-12-31', "New Year's eve"],
    ['2026-10-31', 'All Saints, a Saturday'],
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
  ])('%s, %s', (date) => expect(isWorkingDay(date)).toBe(false));

  it.each([
    ['2026-11-23', 'an ordinary Monday'],
    ['2005-05-16', 'Whit Monday since 2005'],
    ['2003-06-06', 'National day before 2005, a Friday'],
    ['2026-04-30', 'Walpurgis eve'],
    ['2026-10-30', 'the day before All Saints'],
    ['2026-05-15', 'the day after Ascension'],
  ])('%s, %s, is a working day', (date) => expect(isWorkingDay(date)).toBe(true));
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-24', 2, '2026-11-26'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-30', 3, '2027-01-07'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-04-07', -1, '2026-04-02'],
  ])('%s and %i is %s', (date, n, then) => expect(addWorkingDays(date, n)).toBe(then));

  it('ends on a working day, with exactly n of them on the way', () => {
    const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (date, n) => {
        const end = addWorkingDays(date, n);
        const passed: string[] = [];
        for (let day = addDays(date, 1); day <= end; day = addDays(day, 1))
          if (isWorkingDay(day)) passed.push(day);
        expect(passed).toHaveLength(n);
        expect(passed.at(-1)).toBe(end);
      }),
    );
  });
});
