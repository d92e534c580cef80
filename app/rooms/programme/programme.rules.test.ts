import { describe, expect, it } from 'vitest';
import { absentInARow } from '../participants/situation.rules.ts';
import { canUndo, countStates, faultOfMark, type Mark, markOf, takesUndo } from './attendance.rules.ts';
import { held, mayHaveSeats, taken, turnOf, waiting } from './queue.rules.ts';
import { bySkill, newRatings, type SkillRating } from './skills.rules.ts';

const round = (issued: number, givenBack: number[], seats = 2) => ({ issued, givenBack, seats });

describe('places and the waiting list', () => {
  it.each<[string, number, ReturnType<typeof round>, ReturnType<typeof turnOf>]>([
    ['the first has a place', 1, round(1, []), { place: true }],
    ['the last place', 2, round(2, []), { place: true }],
    ['the first who waits', 3, round(3, []), { place: false, waiting: 1 }],
    ['the second who waits', 4, round(4, []), { place: false, waiting: 2 }],
    ['the next has a place that was given back', 3, round(4, [1]), { place: true }],
    ['and only the next', 4, round(4, [1]), { place: false, waiting: 1 }],
    ['somebody behind who gives up waiting changes nothing', 3, round(4, [4]), { place: false, waiting: 1 }],
    ['somebody before who gives up waiting moves the list', 4, round(4, [3]), { place: false, waiting: 1 }],
    ['more seats give the list its places', 4, round(4, [], 4), { place: true }],
  ])('%s', (_, number, of, turn) => {
    expect(turnOf(number, of)).toEqual(turn);
  });

  it('counts those with a place and those who wait', () => {
    expect([held, taken, waiting].map((count) => count(round(5, [2])))).toEqual([4, 2, 2]);
    expect([held, taken, waiting].map((count) => count(round(1, [])))).toEqual([1, 1, 0]);
  });

  it('never takes a place from somebody by fewer seats', () => {
    expect(mayHaveSeats(1, round(3, []))).toBe(false);
    expect(mayHaveSeats(2, round(3, []))).toBe(true);
  });
});

const mark = (said: string): Mark => markOf(said)!;
const days = { heldOn: '2026-11-24', today: '2026-11-24', cancelled: false };

describe('attendance', () => {
  it.each<[string, Mark | undefined]>([
    ['here', { state: 'here', reason: null }],
    ['left', { state: 'left', reason: null }],
    ['expected', { state: 'expected', reason: null }],
    ['ill', { state: 'away', reason: 'ill' }],
    ['no_show', { state: 'away', reason: 'no_show' }],
    ['away', undefined],
    ['feber', undefined],
    ['', undefined],
  ])('%s says %o: away always has a reason from the list', (said, found) => {
    expect(markOf(said)).toEqual(found);
  });

  it.each<[string, string, string, typeof days, string | undefined]>([
    ['one comes', 'expected', 'here', days, undefined],
    ['one leaves', 'here', 'left', days, undefined],
    ['one leaves who has not come', 'expected', 'left', days, 'not_here_yet'],
    ['one leaves who was away', 'ill', 'left', days, 'not_here_yet'],
    ['a wrong press is mended', 'here', 'ill', days, undefined],
    ['one is expected again', 'ill', 'expected', days, undefined],
    ['one comes before the day', 'expected', 'here', { ...days, today: '2026-11-23' }, 'not_yet'],
    [
      'one says before the day that one will be away',
      'expected',
      'leave',
      { ...days, today: '2026-11-23' },
      undefined,
    ],
    ['one is marked afterwards', 'expected', 'here', { ...days, today: '2026-12-01' }, undefined],
    ['nobody comes to what is cancelled', 'expected', 'here', { ...days, cancelled: true }, 'cancelled'],
  ])('%s', (_, stood, said, on, fault) => {
    expect(faultOfMark(mark(stood), mark(said), on)).toBe(fault);
  });

  it('offers to undo for ten seconds', () => {
    const markedAt = new Date('2026-11-24T09:00:00Z');
    const after = (seconds: number) => new Date(markedAt.getTime() + seconds * 1000);
    expect(
      [0, 10, 10.001, -1].map((seconds) =>
        canUndo({ ...mark('here'), was: mark('expected'), markedAt }, after(seconds)),
      ),
    ).toEqual([true, true, false, false]);
  });

  it('takes an undoing that was offered for a minute', () => {
    const markedAt = new Date('2026-11-24T09:00:00Z');
    const taken = (seconds: number) =>
      takesUndo(
        { ...mark('here'), was: mark('expected'), markedAt },
        new Date(markedAt.getTime() + seconds * 1000),
      );
    expect([0, 60, 61].map(taken)).toEqual([true, true, false]);
  });

  it('has nothing to undo once it is undone', () => {
    const markedAt = new Date('2026-11-24T09:00:00Z');
    expect(canUndo({ ...mark('here'), was: mark('here'), markedAt }, markedAt)).toBe(false);
  });

  it('counts each state', () => {
    expect(countStates(['here', 'here', 'ill', 'expected'].map(mark))).toEqual({
      expected: 1,
      here: 2,
      left: 0,
      away: 1,
    });
  });

  it.each<[string, boolean[], ReturnType<typeof absentInARow>]>([
    ['two days away are no signal', [true, true], undefined],
    ['three in a row are', [true, true, true], { days: 3, since: '2026-11-21' }],
    ['four are', [true, true, true, true, false], { days: 4, since: '2026-11-20' }],
    ['a day there breaks the row', [true, true, false, true], undefined],
    ['who came last time is no signal', [false, true, true, true], undefined],
    ['nothing marked', [], undefined],
  ])('%s', (_, away, found) => {
    const marked = away.map((one, back) => ({ day: `2026-11-${23 - back}`, away: one }));
    expect(absentInARow(marked)).toEqual(found);
  });
});

describe('the person’s own words', () => {
  const said = (more: Partial<SkillRating> = {}): SkillRating => ({
    skill: 'ask',
    level: 'with_help',
    ratedOn: '2026-11-01',
    ...more,
  });
  it('stand by skill over time, and a skill without words is left out', () => {
    const [first, second, other] = [
      said(),
      said({ level: 'myself', ratedOn: '2026-11-20' }),
      said({ skill: 'on_time' }),
    ];
    expect(bySkill([second, first, other])).toEqual([
      { skill: 'on_time', ratings: [other] },
      { skill: 'ask', ratings: [second, first] },
    ]);
  });

  it.each<[string, SkillRating[], number]>([
    ['nothing said before', [], 1],
    ['the same word on an earlier day is said anew', [said({ level: 'almost' })], 1],
    ['the same word twice on a day is one', [said({ level: 'almost', ratedOn: '2026-11-22' })], 0],
    ['another word on the same day', [said({ level: 'learning', ratedOn: '2026-11-22' })], 1],
  ])('%s', (_, stood, count) => {
    expect(newRatings([{ skill: 'ask', level: 'almost' }], stood, '2026-11-22')).toHaveLength(count);
  });
});
