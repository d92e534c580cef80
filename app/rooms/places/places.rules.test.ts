import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/values/dates.ts';
import { usualLevels } from '../employers/levels.rules.ts';
import { spokenTopics } from './matching.rules.ts';
import { freeFrom, freeOn, occupancyByMonth, seatsOn, usableSeats } from './places.rules.ts';
import {
  type Approval,
  approvalFault,
  clockOf,
  type Party,
  stayFaults,
  stayState,
  waitsFor,
} from './stays.rules.ts';
import { isLate, moveFault, roomFrom, saysNothing, thinningDays } from './visits.rules.ts';

const seats = [
  { fromOn: '2026-01-01', seats: 2 },
  { fromOn: '2027-01-01', seats: 1 },
];
const taken = [
  { startsOn: '2026-11-01', endsOn: '2026-12-15' },
  { startsOn: '2026-11-10', endsOn: '2027-02-28' },
];

describe('seats over time', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-10-31', 2],
    ['2026-11-05', 1],
    ['2026-11-10', 0],
    ['2026-12-16', 1],
    ['2027-01-01', 0],
    ['2027-03-01', 1],
  ])('on %s %i are free', (day, free) => expect(freeOn(seats, taken, day)).toBe(free));

  it.each([
    ['2026-11-22', '2026-12-16'],
    ['2027-01-05', '2027-03-01'],
    ['2027-04-01', '2027-04-01'],
  ])('from %s one is free on %s', (today, day) => expect(freeFrom(seats, taken, today)).toBe(day));

  it('none is in sight where none is left', () =>
    expect(freeFrom([{ fromOn: '2026-01-01', seats: 0 }], [], '2026-11-22')).toBeNull());

  it.each([
    [null, 5, 5],
    ['2026-12-31', 5, 0],
    ['2026-02-01', 3, 0],
  ])('whose last day is %s has %i seats until then and %i after', (lastOn, until, after) => {
    const said = [
      { fromOn: '2026-01-01', seats: 3 },
      { fromOn: '2026-06-01', seats: 5 },
    ];
    const usable = usableSeats({ seats: said, lastOn });
    expect(seatsOn(usable, lastOn ?? '2026-12-31')).toBe(until);
    expect(seatsOn(usable, '2027-01-01')).toBe(after);
  });

  it('each month says how many there are and how many were taken at once', () =>
    expect(occupancyByMonth(seats, taken, '2026-11-22', 4)).toEqual([
      { firstOn: '2026-11-01', seats: 2, taken: 2 },
      { firstOn: '2026-12-01', seats: 2, taken: 2 },
      { firstOn: '2027-01-01', seats: 1, taken: 1 },
      { firstOn: '2027-02-01', seats: 1, taken: 1 },
    ]));
});

describe('what is agreed', () => {
  const content = { startsOn: '2026-12-01', endsOn: '2027-03-31', begins: '9', finishes: '13.00' };
  const place = { kind: 'learning_place', agreementUntil: '2027-06-30', lastOn: '2027-06-30' } as const;

  it.each([
    [{}, {}],
    [{ endsOn: '2026-11-30' }, { endsOn: { name: 'end_before_start' } }],
    [{ begins: 'nio' }, { begins: { name: 'not_a_clock' } }],
    [{ finishes: '25' }, { finishes: { name: 'not_a_clock' } }],
    [{ finishes: '8.30' }, { finishes: { name: 'hours_turned' } }],
    [{ endsOn: '2027-07-01' }, { endsOn: { name: 'outside_agreement', until: '2027-06-30' } }],
  ])('%o is refused as %o', (more, faults) =>
    expect(stayFaults({ ...content, ...more }, place, usualLevels)).toEqual(faults),
  );

  it('is no longer than its kind may be, where a level is set', () => {
    const long = { ...content, endsOn: '2027-06-01' };
    const levels = { ...usualLevels, longest_weeks_apl: 26 };
    expect(stayFaults(long, { ...place, kind: 'apl' }, levels)).toEqual({
      endsOn: { name: 'too_long', weeks: 26 },
    });
    expect(stayFaults({ ...content, endsOn: '2027-05-31' }, { ...place, kind: 'apl' }, levels)).toEqual({});
    const closing = { ...place, agreementUntil: null, lastOn: '2027-01-31' };
    expect(stayFaults(content, closing, usualLevels)).toEqual({
      endsOn: { name: 'place_closes', until: '2027-01-31' },
    });
    expect(stayFaults(long, { kind: 'municipal', agreementUntil: null, lastOn: null }, levels)).toEqual({});
  });

  it('what is booked stands when a line is drawn afterwards: its hours may change, and it may become shorter', () => {
    const short = { ...usualLevels, longest_weeks_learning_place: 1 };
    expect(stayFaults(content, place, short)).toEqual({ endsOn: { name: 'too_long', weeks: 1 } });
    expect(stayFaults(content, place, short, content)).toEqual({});
    const longer = { ...content, endsOn: addDays(content.endsOn, 1) };
    expect(stayFaults(longer, place, short, content)).toEqual({ endsOn: { name: 'too_long', weeks: 1 } });
  });

  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['13:05', '13:05'],
    ['24', undefined],
    ['9.60', undefined],
  ])('%s is the clock %s', (typed, clock) => expect(clockOf(typed)).toBe(clock));
});

const said = (party: Party, answer: 'yes' | 'no' = 'yes', contentVersion = 2): Approval => ({
  id: party,
  party,
  answer,
  because: answer === 'no' ? 'tasks' : null,
  how: 'at_the_table',
  byName: null,
  saidOn: '2026-11-20',
  contentVersion,
  by: null,
});
const stay = (approvals: Approval[], endedOn: string | null = null) => ({
  approvals,
  endedOn,
  version: 2,
  startsOn: '2026-12-01',
  endsOn: '2027-01-31',
});

describe('answers in a fixed order', () => {
  it.each<[Party, 'yes' | 'no', Approval[], string | undefined]>([
    ['person', 'yes', [], undefined],
    ['employer', 'yes', [], 'person_first'],
    ['municipality', 'yes', [said('person')], 'employer_first'],
    ['employer', 'yes', [said('person')], undefined],
    ['municipality', 'yes', [said('person'), said('employer')], undefined],
    ['employer', 'yes', [said('person', 'yes', 1)], 'person_first'],
    ['person', 'yes', [said('person')], 'already_said'],
    ['employer', 'yes', [said('person', 'no')], 'somebody_said_no'],
    ['employer', 'no', [], undefined],
  ])('%s says %s after %o: %s', (party, answer, approvals, fault) =>
    expect(approvalFault(stay(approvals), party, answer)).toBe(fault),
  );

  it('not about one that has ended', () =>
    expect(approvalFault(stay([], '2026-12-05'), 'person', 'yes')).toBe('ended'));

  it.each([
    [[], '2026-11-22', 'waiting', 'person'],
    [[said('person'), said('employer')], '2026-11-22', 'waiting', 'municipality'],
    [[said('person', 'no')], '2026-11-22', 'said_no', null],
    [[said('person'), said('employer'), said('municipality')], '2026-11-22', 'agreed', null],
    [[said('person'), said('employer'), said('municipality')], '2026-12-24', 'going_on', null],
    [[said('person'), said('employer'), said('municipality')], '2027-02-01', 'over', null],
  ] as [Approval[], string, string, Party | null][])('%o on %s is %s', (approvals, day, state, party) => {
    expect(stayState(stay(approvals), day)).toBe(state);
    expect(waitsFor(stay(approvals))).toBe(party);
  });
});

describe('visits that thin out', () => {
  const rhythm = { weeks_of_weekly_visits: 2, weeks_of_fortnightly_visits: 4 };
  it('each week, then every second, then every fourth, until the last day', () =>
    expect(thinningDays('2026-12-01', '2027-03-01', rhythm)).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-29',
      '2027-01-12',
      '2027-02-09',
    ]));

  it.each([
    [2, 1, '2026-11-29'],
    [3, 1, '2026-11-22'],
    [3, 3, '2026-11-22'],
    // The third week has two: a start that is visited weekly for three weeks begins after it.
    [2, 3, '2026-12-13'],
    [1, 1, '2026-12-13'],
  ])(
    'with %i a week and %i weeks of weekly visits there is room for another start from %s',
    (perWeek, weekly, from) => {
      const dense = ['2026-11-22', '2026-11-25', '2026-11-30', '2026-12-07', '2026-12-10'];
      const levels = { visits_per_week: perWeek, weeks_of_weekly_visits: weekly };
      expect(roomFrom(dense, '2026-11-22', levels)).toBe(from);
    },
  );

  it.each([
    ['within the stay', {}, {}, undefined],
    ['to the day after the last', {}, { plannedOn: '2027-04-01' }, 'outside_stay'],
    ['to the day before the first', {}, { plannedOn: '2026-11-30' }, 'outside_stay'],
    ['to the very time of another', {}, { plannedOn: '2026-12-08', starts: '10:00' }, 'supervisor_busy'],
    ['to the day of another, at another time', {}, { plannedOn: '2026-12-08', starts: '13:00' }, undefined],
    ['to the day of another, at no said time', {}, { plannedOn: '2026-12-08', starts: null }, undefined],
    ['when it is told of', { outcome: 'held' as const }, {}, 'visit_told'],
    ['of a stay that has ended', { endedOn: '2026-12-02' }, {}, 'ended'],
  ])(
    'one moved %s',
    (_, {
      outcome = null,
      endedOn = null,
    }: { outcome?: 'held' | null; endedOn?: string | null }, to, fault) => {
      const stay = { startsOn: '2026-12-01', endsOn: '2027-03-31', endedOn };
      const others = [{ plannedOn: '2026-12-08', starts: '10:00' }];
      const move = { plannedOn: '2026-12-07', starts: '10:00', ...to };
      expect(moveFault({ outcome }, move, stay, others)).toBe(fault);
    },
  );

  it('a note says something in codes or words', () => {
    expect(saysNothing({ well: [], help: [], words: null })).toBe(true);
    expect(saysNothing({ well: [], help: ['pace'], words: null })).toBe(false);
    expect(saysNothing({ well: [], help: [], words: 'Lugnt' })).toBe(false);
  });

  it('one is late when its day has gone by untold', () => {
    expect(isLate({ plannedOn: '2026-11-21', outcome: null }, '2026-11-22')).toBe(true);
    expect(isLate({ plannedOn: '2026-11-22', outcome: null }, '2026-11-22')).toBe(false);
    expect(isLate({ plannedOn: '2026-11-21', outcome: 'missed' }, '2026-11-22')).toBe(false);
  });
});

describe('what was said beside what is asked', () => {
  it('each thing that is asked has the sentence that speaks of it', () =>
    expect(spokenTopics(['Jag vill jobba ute. Gärna med djur.', 'Det ska vara lugnt.'])).toEqual([
      { topic: 'noise', sentence: 'Det ska vara lugnt.' },
      { topic: 'branch', sentence: 'Jag vill jobba ute.' },
    ]));

  it.each(['Jag trivs i en blomsterbutik.', 'Storkök vore roligt.', 'Gärna ute.', 'Trädgård!'])(
    '%s speaks of a branch',
    (sentence) => expect(spokenTopics([sentence])).toEqual([{ topic: 'branch', sentence }]),
  );

  it.each([
    'Jag vill ha mer kontakt med min konsulent.',
    'Jag behöver tio minuter för en rutin.',
    'Min sekundvisare går fel.',
    'Jag vill gärna söka jobb i en gemensam grupp.',
    'Matematik är roligt, säger han som kunde allt.',
    'Jag finner mig till rätta.',
  ])('a word within another speaks of nothing: %s', (sentence) =>
    expect(spokenTopics([sentence])).toEqual([]),
  );

  it('nothing said, nothing beside', () => expect(spokenTopics(['', 'Jag vill.'])).toEqual([]));
});
