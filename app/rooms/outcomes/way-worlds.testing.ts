import fc from 'fast-check';
import { type Life, type Stay, times } from './way-counting.testing.ts';

export const steps = 3;

/** Months in which people move: one after the other, and so far apart that fewer blocks must do in between. */
export const closeMonths = ['2026-07', '2026-08', '2026-09', '2026-10'];
export const farMonths = ['2024-09', '2024-12', '2025-09', '2026-03'];

/** Where somebody stands at the end of each month; 0 is not on the way. */
type Trajectory = readonly number[];

const lifeOf = (places: Trajectory, months: readonly string[]): Stay[] => {
  const stays: Stay[] = [];
  places.forEach((place, i) => {
    const day = `${months[i]}-10`;
    const last = stays.at(-1);
    if (last && !last.to && last.place === place) return;
    if (last && !last.to) last.to = day;
    if (place > 0) stays.push({ place, from: day });
  });
  return stays;
};

/** Most go on or stay; some stop, some go back. */
const going = fc
  .tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.array(fc.constantFrom(0, 0, 0, 0, 1, 1, 1, -1, 9), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([start, turns]) => {
    let at = 0;
    return turns.map((turn, i) => {
      if (i < start) return 0;
      if (i === start) at = 1;
      else if (turn === 9) at = 0;
      else if (at > 0) at = Math.min(steps, Math.max(1, at + turn));
      return at;
    });
  });

export const group = fc.record({
  places: going,
  women: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
  ),
  men: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
  ),
});
export interface Group {
  places: number[];
  women: number;
  men: number;
}

export const livesOf = (groups: readonly Group[], months: readonly string[]): Life[] =>
  groups.flatMap(({ places, women, men }) => [
    ...times(women, lifeOf(places, months), { sex: 'woman' }),
    ...times(men, lifeOf(places, months), { sex: 'man' }),
  ]);

export interface Unknown {
  sex: 'woman' | 'man';
  at: number[];
}

/** Every course that somebody can have taken over the four months. */
export const courses: readonly Unknown[] = Array.from({ length: 4 })
  .reduce<number[][]>(
    (before) => before.flatMap((course) => [0, 1, 2, 3].map((place) => [...course, place])),
    [[]],
  )
  .filter((course) => course.some((place) => place > 0))
  .flatMap((at) => (['woman', 'man'] as const).map((sex) => ({ sex, at })));

export const countOn = (groups: readonly Group[], { at, sex }: Unknown): number =>
  groups
    .filter(({ places }) => places.every((place, i) => place === at[i]))
    .reduce((sum, group) => sum + (sex === 'woman' ? group.women : group.men), 0);

const women = (women: number, ...places: number[]): Group => ({ places, women, men: 0 });

/** Worlds in which one condition alone keeps a small number from being told. */
export const sharpWorlds: Group[][] = [
  // Six go on and three of the same step stop, while five of the next stop: who came there tells how many stopped.
  [
    women(5, 1, 1, 1, 1),
    women(5, 3, 3, 3, 3),
    women(6, 1, 3, 3, 3),
    women(3, 1, 0, 0, 0),
    women(5, 3, 0, 0, 0),
  ],
  // Three stay where seven leave and seven others come.
  [women(3, 1, 1, 1, 1), women(7, 1, 0, 0, 0), women(7, 0, 1, 1, 1)],
  // Two move on from the first step; later the second and third step would be told apart where nobody stands between.
  [women(9, 1, 1, 1, 1), women(9, 3, 3, 3, 3), women(2, 1, 1, 3, 3)],
  // One leaves each month, and nobody comes.
  [women(15, 1, 1, 1, 1), women(1, 1, 0, 0, 0), women(1, 1, 1, 0, 0), women(1, 1, 1, 1, 0)],
];
