import { describe, expect, it } from 'vitest';
import { attendanceFault, giveBackFault, seatFault, standingOf } from './training.rules.ts';

const today = '2026-11-22';
const training = { cancelled: false, heldOn: today, taken: 3, seats: 4 };

describe('a place at a training', () => {
  it.each([
    ['there is while one is left', {}, false, undefined],
    ['there is none when all are taken', { taken: 4 }, false, 'full'],
    ['there is none afterwards', { heldOn: '2026-11-21' }, false, 'over'],
    ['is written in afterwards by who keeps trainings', { heldOn: '2026-11-21' }, true, undefined],
    ['is not written in where it is full', { heldOn: '2026-11-21', taken: 4 }, true, 'full'],
    ['there is none where it is called off', { cancelled: true }, true, 'cancelled'],
  ] as const)('%s', (_, bent, keeps, fault) => {
    expect(seatFault({ ...training, ...bent }, today, keeps)).toBe(fault);
  });

  it.each([
    ['on the day', today, null, undefined],
    ['from the day after: whoever did not come would not be told of', '2026-11-21', null, 'has_been'],
    ['after it was told whether one came', today, false, 'told'],
  ] as const)('is given back %s', (_, heldOn, came, fault) => {
    expect(giveBackFault({ heldOn }, { came }, today)).toBe(fault);
  });

  it.each([
    ['on the day', {}, undefined],
    ['before it', { heldOn: '2026-11-23' }, 'not_yet'],
    ['of one called off', { cancelled: true }, 'cancelled'],
  ] as const)('is told of %s', (_, bent, fault) => {
    expect(attendanceFault({ ...training, ...bent }, today)).toBe(fault);
  });
});

/** Source: decision 39; no number of months is shipped. */
describe('somebody is due again', () => {
  it.each([
    ['never had', null, 12, { state: 'never' }],
    ['had, nothing set', '2020-01-01', null, { state: 'had', lastOn: '2020-01-01', dueOn: null }],
    ['one day left', '2025-11-23', 12, { state: 'had', lastOn: '2025-11-23', dueOn: '2026-11-23' }],
    ['today', '2025-11-22', 12, { state: 'due', lastOn: '2025-11-22', dueOn: '2026-11-22' }],
  ])('%s', (_, lastOn, months, expected) => {
    expect(standingOf(lastOn, months, today)).toEqual(expected);
  });
});
