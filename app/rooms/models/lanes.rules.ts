/** A line beside the steps, from one row to another. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The lane of each line, 0 next to the steps: lines that pass the same row have lanes of their own, and short ones stand
 * inside long ones.
 */
export function assignLanes(spans: readonly Span[]): number[] {
  const bounds = spans.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)] as const);
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => bounds[a]![1] - bounds[a]![0] - (bounds[b]![1] - bounds[b]![0]) || a - b);
  const lanes: number[] = spans.map(() => -1);
  for (const index of order) {
    const [top, bottom] = bounds[index]!;
    const taken = new Set(
      lanes.flatMap((lane, other) =>
        lane >= 0 && bounds[other]![0] <= bottom && bounds[other]![1] >= top ? [lane] : [],
      ),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes[index] = lane;
  }
  return lanes;
}
