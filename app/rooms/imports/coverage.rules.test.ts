import { describe, expect, it } from 'vitest';
import { readCoverage } from './coverage.rules.ts';

const read = (typed: Record<string, string>) =>
  readCoverage([2018, 2026], (field) => typed[field] ?? '', '2026-11-22');

describe('to which day a year is registered', () => {
  it('is not said where nothing is typed', () => {
    expect(read({})).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['till-2018', '2018-12-31', '2018-12-31'],
    ['till-2018', '31 dec 2018', '2018-12-31'],
    ['till-2026', '22/11', '2026-11-22'],
  ])('%s %s', (field, typed, registeredThrough) => {
    const year = Number(field.slice(5));
    expect(read({ [field]: typed })).toEqual({
      ok: true,
      value: [{ year, registeredThrough, projectYear: false }],
    });
  });

  it('comes with whether it was a project year', () => {
    expect(read({ 'till-2018': '2018-12-31', 'projekt-2018': 'yes' })).toMatchObject({
      value: [{ projectYear: true }],
    });
  });

  it.each([
    ['31 feb 2018', 'not_a_date'],
    ['2019-01-01', 'not_in_the_year'],
  ])('%s is refused: %s', (typed, name) => {
    expect(read({ 'till-2018': typed })).toEqual({
      ok: false,
      refusal: { 'till-2018': { name, year: 2018 } },
    });
  });

  it('must have been, and a project year needs its day', () => {
    expect(read({ 'till-2026': '2026-12-31', 'projekt-2018': 'yes' })).toEqual({
      ok: false,
      refusal: {
        'till-2026': { name: 'not_been_yet', year: 2026 },
        'till-2018': { name: 'day_missing', year: 2018 },
      },
    });
  });
});
