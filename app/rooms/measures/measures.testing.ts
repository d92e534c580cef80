import type { Measure } from './measures.rules.ts';

export const today = '2026-11-22';
/** A measure as the catalogue has it. */
export const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'm',
  organisationId: 'asf',
  organisation: 'ASF',
  level: 'trial',
  name: 'Prova på',
  forWhom: 'x',
  asks: 'x',
  gives: 'x',
  hoursFrom: 10,
  hoursTo: 20,
  lasts: null,
  wayIn: 'x',
  contact: 'x',
  phone: '070-174 06 20',
  email: null,
  startsOn: '2026-01-01',
  endsOn: null,
  placesTotal: 8,
  placesFree: 2,
  placesOn: '2026-11-20',
  confirmedOn: '2026-10-01',
  version: 1,
  ...more,
});
