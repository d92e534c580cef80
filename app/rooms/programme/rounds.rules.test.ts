import { describe, expect, it } from 'vitest';
import { endFaults } from './ending.rules.ts';
import { standingOf } from './enrolment.rules.ts';
import { comingOf, faultOfNotice, type OwnOccasion, ownOccasion } from './own-occasions.rules.ts';
import { waiting } from './queue.rules.ts';

const round = (issued: number, givenBack: number[], seats = 2) => ({ issued, givenBack, seats });

describe('the end of a round', () => {
  const today = '2026-11-24';
  const held = (heldOn: string, cancelled = false) => ({ heldOn, cancelled });
  it.each<[string, ReturnType<typeof held>[], Parameters<typeof endFaults>[0], ReturnType<typeof endFaults>]>(
    [
      [
        'the day of the last occasion',
        [held('2026-11-20'), held('2026-12-01')],
        { endedOn: '2026-11-20', endedBecause: 'completed' },
        {},
      ],
      [
        'before an occasion that was held',
        [held('2026-11-20')],
        { endedOn: '2026-11-19', endedBecause: 'completed' },
        { endedOn: { name: 'held_after', day: '2026-11-20' } },
      ],
      [
        'before one that was cancelled',
        [held('2026-11-20', true)],
        { endedOn: '2026-11-19', endedBecause: 'too_few' },
        {},
      ],
      [
        'carried through without an occasion',
        [held('2026-12-01')],
        { endedOn: today, endedBecause: 'completed' },
        { endedBecause: { name: 'not_begun' } },
      ],
    ],
  )('%s', (_, occasions, end, faults) => {
    expect(endFaults(end, occasions, today)).toEqual(faults);
  });

  const ended = (endedBecause: 'completed' | 'other' | null) => ({
    ...round(3, []),
    givenBackOn: [],
    endedOn: endedBecause && today,
    endedBecause,
  });
  it.each<[string, number, string | null, ReturnType<typeof ended>, string]>([
    ['has a place', 2, null, ended(null), 'enrolled'],
    ['waits', 3, null, ended(null), 'queue'],
    ['had a place in what was carried through', 2, null, ended('completed'), 'completed'],
    ['waited for it', 3, null, ended('completed'), 'ended'],
    ['had a place in what was not', 2, null, ended('other'), 'ended'],
    ['left before', 2, '2026-11-01', ended('completed'), 'left'],
  ])('whoever %s', (_, number, cancelledOn, of, state) => {
    expect(standingOf({ number, enrolledOn: '2026-10-01', cancelledOn }, of).state).toBe(state);
  });

  it.each<[string, number, string | undefined]>([
    ['had one at once', 2, undefined],
    ['waited for the first that was given back', 3, '2026-10-20'],
    ['waited for the second', 4, '2026-11-03'],
  ])('whoever %s has a place since then', (_, number, since) => {
    const of = { ...ended(null), ...round(5, [2, 1]), givenBackOn: ['2026-11-03', '2026-10-20'] };
    expect(standingOf({ number, enrolledOn: '2026-10-01', cancelledOn: null }, of)).toEqual({
      state: 'enrolled',
      since,
    });
  });

  it('leaves nobody waiting', () => {
    expect(waiting({ ...round(5, []), endedOn: today })).toBe(0);
  });
});

describe('the person’s own times', () => {
  const time = (more: Partial<OwnOccasion> = {}): OwnOccasion => ({
    id: 'x',
    round: 'Hösten',
    heldOn: '2026-11-24',
    starts: '10:00',
    ends: '12:00',
    place: 'Rum 1',
    leader: 'Leila',
    modules: '',
    cancelled: false,
    organisationId: 'o',
    roundId: 'r',
    enrolmentId: 'e',
    notice: null,
    number: 1,
    leftOn: null,
    endedOn: null,
    ...round(2, [], 1),
    givenBack: [],
    outdatedNoticeId: null,
    ...more,
  });
  it.each<[string, Partial<OwnOccasion>, number, string[]]>([
    ['today', {}, 1, []],
    ['cancelled, which is said', { cancelled: true }, 1, []],
    ['over', { heldOn: '2026-11-23' }, 0, []],
    ['of a group that one waits for', { number: 2 }, 0, ['Hösten']],
    ['of a group that one waits for, over', { number: 2, heldOn: '2026-11-23' }, 0, ['Hösten']],
    ['of a group that one has left', { leftOn: '2026-11-01' }, 0, []],
    ['of a group that has ended', { endedOn: '2026-11-20' }, 0, []],
  ])('%s', (_, more, count, waitsFor) => {
    const coming = comingOf([time(more)], [time(more)], '2026-11-24');
    expect([coming.next.length, coming.waitsFor, coming.withoutTimes]).toEqual([count, waitsFor, []]);
  });

  it.each<[string, Partial<OwnOccasion>, string[]]>([
    ['with a place', {}, ['Hösten']],
    ['that one waits for', { number: 2 }, []],
    ['that one has left', { leftOn: '2026-11-01' }, []],
  ])('of a group %s are none yet', (_, more, withoutTimes) => {
    expect(comingOf([], [time(more)], '2026-11-24').withoutTimes).toEqual(withoutTimes);
  });

  it.each<[string, Partial<OwnOccasion>, string | undefined]>([
    ['a minute before it begins', {}, undefined],
    ['as it begins', { starts: '09:59' }, 'begun'],
    ['the day after', { heldOn: '2026-11-23' }, 'begun'],
    ['of what is cancelled', { cancelled: true }, 'called_off'],
  ])('that one cannot come is said %s: %s', (_, more, fault) => {
    expect(faultOfNotice(time(more), new Date('2026-11-24T08:59:00Z'))).toBe(fault);
  });

  it.each<[string, Partial<OwnOccasion>, boolean]>([
    ['one’s own', {}, true],
    ['where one waits', { number: 2 }, false],
    ['that one has left', { leftOn: '2026-11-01' }, false],
    ['of a group that has ended', { endedOn: '2026-11-20' }, false],
    ['another', { id: 'y' }, false],
  ])('and of an occasion %s', (_, more, found) => {
    expect(ownOccasion([time(more)], 'x') !== undefined).toBe(found);
  });
});
