import { describe, expect, it } from 'vitest';
import { compareRanks, quantile } from './rank-test.ts';

describe('two samples', () => {
  it('that are alike are not told apart', () => {
    expect(compareRanks([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({ slower: 0.5, p: expect.closeTo(1, 6) });
    expect(compareRanks([5, 5], [5, 5])).toEqual({ slower: 0.5, p: expect.closeTo(1, 6) });
  });

  it('of which one is always slower are, the surer the more there is of them', () => {
    const few = compareRanks([1, 2, 3], [4, 5, 6]);
    expect(few.slower).toBe(1);
    expect(few.p).toBeCloseTo(0.0495, 3);
    const many = Array.from({ length: 50 }, (_, i) => i);
    expect(
      compareRanks(
        many,
        many.map((each) => each + 100),
      ).p,
    ).toBeLessThan(1e-9);
  });

  it('are compared by order, so that an outlier weighs no more than any other', () => {
    expect(compareRanks([1, 2, 3], [4, 5, 6000])).toEqual(compareRanks([1, 2, 3], [4, 5, 6]));
  });

  it('with equal values share their ranks', () => {
    expect(compareRanks([1, 2], [2, 3]).slower).toBe(7 / 8);
  });

  it('have a median', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.9)).toBe(4);
  });
});
