import { describe, expect, it } from 'vitest';
import { changesBetween, comparedWith, filledOf, fillFaults, type StayVersion } from './filled-in.rules.ts';

const version = (number: number, more: Partial<StayVersion> = {}): StayVersion => ({
  id: `version ${number}`,
  number,
  party: 'municipality',
  writer: null,
  writtenAt: new Date('2026-11-02T08:00:00Z'),
  startsOn: '2026-12-01',
  endsOn: '2027-03-31',
  days: ['mon'],
  begins: '09:00',
  finishes: '13:00',
  placeWords: 'Kök Söder',
  what: 'Du diskar.',
  shownBy: 'Nadja',
  wayThere: null,
  daySupervisor: null,
  ...more,
});

describe('what is filled in must hold together', () => {
  it.each([
    [{}, {}],
    [{ begins: '9', finishes: '12.30' }, {}],
    [{ begins: '9', finishes: null }, { finishes: 'both' }],
    [{ begins: null, finishes: '12' }, { begins: 'both' }],
    [{ begins: 'nio', finishes: '12' }, { begins: 'not_a_clock' }],
    [{ begins: '9', finishes: 'tolv' }, { finishes: 'not_a_clock' }],
    [{ begins: '12', finishes: '9' }, { finishes: 'hours_turned' }],
    [{ startsOn: '2026-12-01', endsOn: null }, { endsOn: 'both' }],
    [{ startsOn: null, endsOn: '2026-12-01' }, { startsOn: 'both' }],
    [{ startsOn: '2026-12-02', endsOn: '2026-12-01' }, { endsOn: 'end_before_start' }],
    [{ startsOn: '2026-12-01', endsOn: '2026-12-01' }, {}],
  ])('%j: %j', (answers, faults) => {
    expect(fillFaults(answers)).toEqual(faults);
  });
});

describe('only what is new is filled in', () => {
  const answers = {
    startsOn: '2026-12-01',
    endsOn: '2027-03-31',
    days: ['mon' as const],
    begins: '9',
    finishes: '13.00',
    what: 'Du dukar.',
    shownBy: null,
    wayThere: null,
  };
  it.each([
    ['nothing where nothing was written', [], {}],
    ['one text', ['what'], { what: 'Du dukar.' }],
    ['both hours, as they are kept', ['begins'], { begins: '09:00', finishes: '13:00' }],
    ['both days of the period', ['endsOn'], { startsOn: '2026-12-01', endsOn: '2027-03-31' }],
    ['not what was emptied', ['shownBy'], {}],
    ['that the way there is no longer told', ['wayThere'], { wayThere: '' }],
  ])('%s', (_, changed, filled) => {
    expect(filledOf(answers, changed)).toEqual(filled);
  });
});

describe('a version is read beside the last that all said yes to', () => {
  const versions = [version(1), version(2), version(3)];
  const yes = (contentVersion: number) =>
    (['person', 'employer', 'municipality'] as const).map((party) => ({
      id: `${party} ${contentVersion}`,
      party,
      answer: 'yes' as const,
      because: null,
      how: 'signed' as const,
      byName: null,
      saidOn: '2026-11-03',
      contentVersion,
      by: null,
    }));
  it.each([
    ['else the one before', [], 2],
    ['which may be older than the one before', yes(1), 1],
    ['not one that somebody has not answered', yes(1).slice(1), 2],
    ['not the one itself', yes(3), 2],
  ])('%s', (_, approvals, number) => {
    expect(comparedWith({ approvals, version: 3 }, versions)?.number).toBe(number);
  });
  it('the first is read by itself', () => {
    expect(comparedWith({ approvals: [], version: 1 }, versions)).toBeUndefined();
  });
});

it.each([
  ['days', { days: ['mon', 'tue'] as const }],
  ['begins', { begins: '10:00' }],
  ['endsOn', { endsOn: '2027-02-28' }],
  ['wayThere', { wayThere: 'Ta buss 5.' }],
  ['daySupervisor', { daySupervisor: 'Eva' }],
])('what reads otherwise is told: %s', (key, more) => {
  expect(changesBetween(version(1), version(2, more as Partial<StayVersion>))).toEqual([key]);
});
