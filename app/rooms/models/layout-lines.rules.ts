import type { Transition } from '../path/definition.rules.ts';
import type { Aside } from './layout-boxes.rules.ts';
import { type Box, type Line, measure } from './picture.rules.ts';

/** A leading step as it is drawn, with the notes that its ways back begin at. */
export type Drawn = ReadonlyMap<string, { box: Box; notes: ReadonlyMap<string, Box> }>;

const middle = ({ y, height }: Box) => y + height / 2;

/** From a step to what stands beside or under it, and the stroke where a parallel step ends. */
export function linesAside(box: Box, item: Box, { kind, into, ends }: Aside, roomy: boolean): Line[] {
  const leaves = Math.min(middle(item), box.y + box.height - measure.padding);
  const from: Line['points'] = roomy
    ? [
        [box.x + box.width, leaves],
        [item.x - 22, leaves],
        [item.x - 22, middle(item)],
      ]
    : [
        [box.x + 10, box.y + box.height],
        [box.x + 10, middle(item)],
      ];
  const beside = into.length > 0 ? 'parallel_start' : 'beside';
  const line: Line = {
    kind: kind === 'exit' ? 'exit' : beside,
    transitions: into,
    points: [...from, [item.x, middle(item)]],
  };
  const [x, foot] = [item.x + item.width - 20, item.y + item.height];
  const end: Line = {
    kind: 'parallel_end',
    transitions: ends,
    points: [
      [x, foot],
      [x, foot + measure.gap / 2],
    ],
  };
  return ends.length > 0 ? [line, end] : [line];
}

/** From a step to the one right under it. */
export const straightLines = (transitions: readonly Transition[], drawn: Drawn): Line[] =>
  transitions.map((transition, index) => {
    const [from, to] = [drawn.get(transition.from)!.box, drawn.get(transition.to!)!.box];
    const twins = transitions.slice(0, index).filter((other) => other.from === transition.from).length;
    const x = from.x + from.width - 14 - twins * 8;
    return {
      kind: 'forward',
      transitions: [transition.key],
      points: [
        [x, from.y + from.height],
        [x, to.y],
      ],
    };
  });

/** Past other steps, to the left of them: out of the left side of a step or of its note, and in at the left side of another. */
export function passingLines(
  passing: readonly Transition[],
  lanes: readonly number[],
  left: number,
  drawn: Drawn,
): Line[] {
  const used = new Map<string, number>();
  const nextPort = ({ key, y }: Box): number => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return y + count * measure.port;
  };
  return passing.map(({ key, from, to, direction }, index) => {
    const x = left - 10 - lanes[index]! * measure.lane;
    const source = drawn.get(from)!;
    const note = source.notes.get(key);
    const start: [number, number] = note ? [note.x, middle(note)] : [left, nextPort(source.box)];
    const target = drawn.get(to!)!.box;
    const end = nextPort(target);
    return {
      kind: direction === 'back' ? 'back' : 'forward',
      transitions: [key],
      points: [start, [x, start[1]], [x, end], [target.x, end]],
    };
  });
}
