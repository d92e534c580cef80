import type { Employer } from './employers.rules.ts';

export const today = '2026-11-22';

/** An employer of one's own, spoken with of late. */
export const employer = (more: Partial<Employer> = {}): Employer => ({
  id: 'e',
  name: 'Lager Nord AB',
  kind: 'company',
  number: '5599990008',
  branch: 'warehouse',
  began: 'own_call',
  beganOn: '2026-11-01',
  interest: 'yes',
  interestOn: '2026-11-01',
  responsibleId: 'me',
  responsible: 'Prov',
  responsibleLeft: false,
  agreed: null,
  nextContactOn: null,
  lastContactOn: null,
  endedOn: null,
  endedBecause: null,
  version: 1,
  ...more,
});
