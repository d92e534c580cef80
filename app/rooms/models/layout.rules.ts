import type { PathDefinition, Step } from '../path/definition.rules.ts';
import { assignLanes } from './lanes.rules.ts';
import { asidesOf, boxOf, stepBox } from './layout-boxes.rules.ts';
import { linesAside, passingLines, straightLines } from './layout-lines.rules.ts';
import { type Box, measure, type Picture, type PictureWords } from './picture.rules.ts';
import { stepsInRows } from './rows.rules.ts';

/**
 * The picture of a model in a given width. The steps stand under each other; what one can leave them by, and what may run
 * beside, stands to their right where there is room and else under them. Lines that pass other steps run to the left.
 */
export function layOut(definition: PathDefinition, words: PictureWords, width: number): Picture {
  const rows = stepsInRows(definition);
  const rowOf = (key: string | undefined) => rows.findIndex((step) => step.key === key);
  const under = ({ from, to }: { from: string; to?: string }) => rowOf(to) === rowOf(from) + 1;
  const forward = definition.transitions.filter(({ direction }) => direction === 'forward');
  const passing = definition.transitions.filter(
    (each) => each.direction === 'back' || (each.direction === 'forward' && !under(each)),
  );
  const lanes = assignLanes(passing.map(({ from, to }) => ({ from: rowOf(from), to: rowOf(to) })));
  const left = passing.length === 0 ? 4 : (Math.max(...lanes) + 1) * measure.lane + 10;
  const picture: Picture = { width, height: 0, boxes: [], lines: [] };
  const drawn = new Map<string, { box: Box; notes: Map<string, Box> }>();
  let y = 4;
  for (const step of rows) {
    const row = layOutRow(definition, step, words, { rows, passing, left, width, y });
    picture.boxes.push(row.box, ...row.items, ...row.notes.values());
    picture.lines.push(...row.lines);
    drawn.set(step.key, row);
    y = row.bottom + measure.rowGap;
  }
  picture.height = y - measure.rowGap + 8;
  picture.lines.push(...straightLines(forward.filter(under), drawn));
  picture.lines.push(...passingLines(passing, lanes, left, drawn));
  return picture;
}

interface RowPlace {
  rows: readonly Step[];
  passing: PathDefinition['transitions'];
  left: number;
  width: number;
  y: number;
}

/** One step with what stands beside it and the notes of its ways back. */
function layOutRow(
  definition: PathDefinition,
  step: Step,
  words: PictureWords,
  { rows, passing, left, width, y }: RowPlace,
) {
  const roomy = width >= measure.roomy;
  const stepWidth = roomy ? Math.floor((width - left) * 0.46) : width - left - 2;
  const box = stepBox(step, words, { x: left, y, width: stepWidth }, passing);
  const under = box.y + box.height + measure.gap;
  const x = roomy ? left + stepWidth + 44 : left + 26;
  const itemWidth = roomy ? width - x - 2 : stepWidth - 26 - 30;
  let next = roomy ? y : under;
  const asides = asidesOf(definition, step, words).map((aside) => {
    const item = boxOf(aside.kind, aside.key, aside.texts, { x, y: next, width: itemWidth });
    next += item.height + measure.gap;
    return { item, lines: linesAside(box, item, aside, roomy) };
  });
  const asideEnd = next;
  if (roomy) next = under;
  const notes = new Map<string, Box>();
  for (const back of definition.transitions) {
    if (back.direction !== 'back' || back.from !== step.key) continue;
    const text = words.back(rows.find(({ key }) => key === back.to)!);
    const place = { x: left + 14, y: next, width: stepWidth - 14 - 30 };
    const note = boxOf('back', back.key, [{ text, strong: false }], place);
    notes.set(back.key, note);
    next += note.height + measure.gap;
  }
  return {
    box,
    notes,
    items: asides.map(({ item }) => item),
    lines: asides.flatMap(({ lines }) => lines),
    bottom: Math.max(next, asideEnd, under) - measure.gap,
  };
}
