export interface Spread {
  p50: number;
  p95: number;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export const spreadOf = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

/** Does the work `times` times, `callers` at once, and gives each duration in milliseconds. */
export const timed = async (
  callers: number,
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<number[]> => {
  const durations: number[] = [];
  let next = 0;
  const caller = async () => {
    while (next < times) {
      const turn = next++;
      const began = performance.now();
      await work(turn);
      durations.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return durations;
};

export const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2);
