import type { PathDefinition, Step, Transition } from '../path/definition.rules.ts';
import { type Box, measure, type PictureWords, type Text } from './picture.rules.ts';
import { wrapWords } from './wrap-words.rules.ts';

export interface Place {
  x: number;
  y: number;
  width: number;
}

const saying = (title: string, more: readonly string[]): Text[] => [
  { text: title, strong: true },
  ...more.map((text) => ({ text, strong: false })),
];

/** A box as high as its words need in that width. */
export function boxOf(kind: Box['kind'], key: string, texts: readonly Text[], place: Place): Box {
  const { letter, padding, lineHeight } = measure;
  const lines = texts.flatMap(({ text, strong }) =>
    wrapWords(text, strong ? letter * 1.14 : letter, place.width - padding * 2).map((line) => ({
      text: line,
      strong,
    })),
  );
  return { kind, key, ...place, height: lines.length * lineHeight + padding * 2, lines };
}

/** A leading step, high enough for every line that comes or goes at its left side. */
export function stepBox(step: Step, words: PictureWords, place: Place, passing: readonly Transition[]): Box {
  const { title, more } = words.step(step);
  const box = boxOf('step', step.key, saying(title, more), place);
  const ports = passing.filter(
    ({ from, to, direction }) => to === step.key || (from === step.key && direction === 'forward'),
  );
  return { ...box, height: Math.max(box.height, (ports.length + 1) * measure.port) };
}

/** What stands beside a step: an exit, or a step that may run beside it. */
export interface Aside {
  kind: 'exit' | 'parallel';
  key: string;
  texts: Text[];
  /** The moves that lead to it; none where a parallel step only goes on. */
  into: string[];
  /** The moves by which the parallel step ends. */
  ends: string[];
}

export const asidesOf = (definition: PathDefinition, step: Step, words: PictureWords): Aside[] => [
  ...definition.steps
    .filter(({ mayRunBeside }) => mayRunBeside.includes(step.key))
    .map((beside) => besideOf(definition, step, beside, words)),
  ...definition.transitions
    .filter(({ direction, from }) => direction === 'exit' && from === step.key)
    .map(({ key, to }): Aside => {
      const { title, more } = words.exit(to ?? '');
      return { kind: 'exit', key, texts: saying(title, more), into: [key], ends: [] };
    }),
];

function besideOf({ transitions }: PathDefinition, host: Step, beside: Step, words: PictureWords): Aside {
  const keys = (which: (transition: Transition) => boolean) =>
    transitions.filter(which).map(({ key }) => key);
  const into = keys(
    ({ direction, from, to }) => direction === 'parallel_start' && from === host.key && to === beside.key,
  );
  const ends = keys(({ direction, from }) => direction === 'parallel_end' && from === beside.key);
  const { title, more } = words.step(beside);
  const how = words.beside({ starts: into.length > 0, ends: ends.length > 0 });
  return {
    kind: 'parallel',
    key: `${host.key}/${beside.key}`,
    texts: saying(title, [...more, how]),
    into,
    ends,
  };
}
