import type { Step } from '../path/definition.rules.ts';

/** The words that are drawn, in the reader's language. */
export interface PictureWords {
  step: (step: Step) => { title: string; more: string[] };
  exit: (key: string) => { title: string; more: string[] };
  back: (to: Step) => string;
  /** What is said under a step that may run beside: whether it can begin there or only go on, and that it can end. */
  beside: (how: { starts: boolean; ends: boolean }) => string;
}

export type Text = { text: string; strong: boolean };

/** A rectangle with its words, in pixels. `key`: of the step or the move that it stands for. */
export interface Box {
  kind: 'step' | 'parallel' | 'exit' | 'back';
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: Text[];
}

/** A line with an arrow at its end, and the moves that it draws: none where a parallel step only goes on beside. */
export interface Line {
  kind: 'forward' | 'back' | 'exit' | 'parallel_start' | 'parallel_end' | 'beside';
  transitions: string[];
  points: [number, number][];
}

export interface Picture {
  width: number;
  height: number;
  boxes: Box[];
  lines: Line[];
}

/** Pixels. The letters are as large in the picture as on the page. */
export const measure = {
  letter: 14,
  lineHeight: 18,
  padding: 8,
  gap: 12,
  rowGap: 26,
  lane: 12,
  /** Between two lines at the left side of a step. */
  port: 11,
  /** From here on there is room for exits beside the steps. */
  roomy: 560,
};
