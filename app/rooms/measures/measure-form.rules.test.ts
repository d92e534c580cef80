import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  type MeasureFault,
  standingOf,
  wholeNumber,
  withoutIdleDay,
} from './measure-form.rules.ts';
import type { Measure } from './measures.rules.ts';
import { measure, today } from './measures.testing.ts';

describe('what is typed', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['60', 60],
    ['61', undefined],
    ['-1', undefined],
    ['2,5', undefined],
    ['många', undefined],
  ])('"%s" is the number %s', (typed, number) => {
    expect(wholeNumber(typed, 0, 60)).toBe(number);
  });

  it.each<[Partial<Measure>, Record<string, MeasureFault>]>([
    [{}, {}],
    [{ hoursFrom: 20, hoursTo: 10 }, { hoursTo: 'hoursBackwards' }],
    [{ hoursFrom: 20, hoursTo: null }, {}],
    [{ phone: null, email: null }, { phone: 'cannotBeReached' }],
    [{ phone: null, email: 'prov@exempel.invalid' }, {}],
    [{ phone: 'ring oss' }, { phone: 'notAPhone' }],
    [{ email: 'prov' }, { email: 'notAnEmail' }],
    [{ startsOn: '2026-02-01', endsOn: '2026-01-31' }, { endsOn: 'endsBeforeItStarts' }],
    [{ startsOn: '2026-02-01', endsOn: '2026-02-01' }, {}],
    [{ placesTotal: 2, placesFree: 3 }, { placesFree: 'moreFreeThanAll' }],
    [{ placesTotal: null, placesFree: 3 }, {}],
    [{ placesTotal: 8, placesFree: null, placesOn: null }, { placesOn: 'placesNeedADay' }],
    [{ placesTotal: null, placesFree: null, placesOn: null }, {}],
    [{ placesOn: '2026-11-23' }, { placesOn: 'countedAhead' }],
  ])('%o has the faults %o', (more, faults) => {
    expect(faultsOf(measure(more), today)).toEqual(faults);
  });

  it('keeps no day of places that nobody knows', () => {
    expect(withoutIdleDay(measure({ placesTotal: null, placesFree: null })).placesOn).toBeNull();
    expect(withoutIdleDay(measure({ placesFree: null })).placesOn).toBe('2026-11-20');
  });

  it('stands in the fields as it is; nothing where it is not known', () => {
    expect(standingOf(measure({ placesFree: 0, placesTotal: null }), ['placesTotal', 'placesFree'])).toEqual({
      platser: '',
      lediga: '0',
    });
  });
});
