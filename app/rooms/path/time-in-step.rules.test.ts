import { describe, expect, it } from 'vitest';
import { shipped, wayIn } from './examples.testing.ts';
import { timeInStep, type WayState } from './way.rules.ts';

describe('time in the step', () => {
  const programme = (more: Partial<WayState> = {}) =>
    wayIn(shipped('make-it-work'), {
      leadingStep: 'preparatory_programme',
      leadingSince: '2026-01-01',
      ...more,
    });

  it.each([
    ['2026-03-31', {}, 89, 'shorter'],
    ['2026-04-01', {}, 90, 'within'],
    ['2026-11-01', {}, 304, 'within'],
    ['2026-11-02', {}, 305, 'longer'],
    ['2026-11-02', { earlierPauses: [{ since: '2026-02-01', until: '2026-03-01' }] }, 277, 'within'],
    ['2026-11-02', { paused: { since: '2026-10-01', reason: 'own_wish' } }, 273, 'within'],
    ['2026-11-02', { earlierPauses: [{ since: '2025-12-01', until: '2026-01-11' }] }, 295, 'within'],
  ] as const)('on %s with %j: %i days, %s', (today, more, days, position) => {
    expect(timeInStep(programme(more), today)).toEqual({ days, position });
  });
});
