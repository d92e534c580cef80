import type { PathDefinition, Step } from '../path/definition.rules.ts';

/** The leading steps from the beginning on: each below those that lead forward to it, and otherwise as they are written. */
export function stepsInRows({ steps, transitions, startsAt }: PathDefinition): Step[] {
  const leading = steps.filter(({ track }) => track === 'leading');
  const before = new Map(
    leading.map(({ key }) => [
      key,
      transitions
        .filter(({ direction, to, from }) => direction === 'forward' && to === key && from !== key)
        .map(({ from }) => from),
    ]),
  );
  const placed: Step[] = [];
  const isPlaced = (key: string) => placed.some((step) => step.key === key);
  while (placed.length < leading.length) {
    const waiting = leading.filter(({ key }) => !isPlaced(key));
    const ready = waiting.filter(({ key }) => before.get(key)!.every(isPlaced));
    // Moves forward that lead round in a circle: go on from what stands, or begin where a way may begin.
    const next =
      ready[0] ??
      waiting.find(({ key }) => before.get(key)!.some(isPlaced)) ??
      waiting.find(({ key }) => startsAt.includes(key)) ??
      waiting[0]!;
    placed.push(next);
  }
  return placed;
}
