import { describe, expect, test } from 'vitest';
import { readMissingLevel } from './missing-levels.rules.ts';

const today = '2026-11-22';
const measures = [
  { id: 'shop', level: 'trial' as const },
  { id: 'course', level: 'preparatory' as const },
];
const typed = { niva: 'trial', skal: 'full', ord: '', insats: 'shop', dag: '2026-11-20' };

describe('a missing level', () => {
  test('is which, why, and the measure that was thought of', () => {
    expect(readMissingLevel(typed, today, measures)).toEqual({
      ok: true,
      value: {
        level: 'trial',
        reason: 'full',
        words: null,
        measureId: 'shop',
        missedOn: '2026-11-20',
      },
    });
  });

  test.each<[Record<string, string>, string, string | undefined]>([
    [{ insats: '' }, 'insats', undefined],
    [{ niva: '' }, 'niva', 'missing'],
    [{ niva: 'x' }, 'niva', 'not_a_choice'],
    [{ skal: '' }, 'skal', 'missing'],
    [{ skal: 'other', insats: '' }, 'ord', 'words_missing'],
    [{ skal: 'other', insats: '', ord: 'En kortare dag' }, 'ord', undefined],
    [{ ord: 'x'.repeat(201) }, 'ord', 'too_long'],
    [{ skal: 'no_such' }, 'insats', 'measure_exists'],
    [{ skal: 'no_such', insats: '' }, 'insats', undefined],
    [{ insats: 'course' }, 'insats', 'measure_other_level'],
    [{ insats: 'unknown' }, 'insats', 'not_a_choice'],
    [{ dag: '2026-11-23' }, 'dag', 'date_in_future'],
    [{ dag: '' }, 'dag', 'missing'],
  ])('%o: %s %s', (more, field, refusal) => {
    const read = readMissingLevel({ ...typed, ...more }, today, measures);
    expect(read.ok ? undefined : read.refusal[field]?.name).toBe(refusal);
    if (refusal === undefined) expect(read.ok).toBe(true);
  });
});
