import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PathDefinition } from '../path/definition.rules.ts';
import { exampleDefinition, exampleTransition, shipped } from '../path/examples.testing.ts';
import { shippedDefinitions } from '../path/shipped-definitions.rules.ts';
import { assignLanes } from './lanes.rules.ts';
import { layOut } from './layout.rules.ts';
import type { Box, Picture, PictureWords } from './picture.rules.ts';
import { stepsInRows } from './rows.rules.ts';
import { textWidth, wrapWords } from './wrap-words.rules.ts';

const words: PictureWords = {
  step: ({ label, name, holder }) => ({ title: `${label} ${name.sv}`, more: [holder.organisation] }),
  exit: (key) => ({ title: key, more: ['ut'] }),
  back: ({ label }) => `Tillbaka till ${label}`,
  beside: ({ starts }) => (starts ? 'Kan börja här' : 'Kan fortsätta här'),
};
const widths = [280, 720];

const example = exampleDefinition();
const [talk, practice, course] = example.steps;

/** A model of `n` steps with moves between any of them, also in circles; each step leads on and back. */
const anyModel = fc
  .record({
    n: fc.integer({ min: 1, max: 9 }),
    moves: fc.array(fc.record({ from: fc.nat(8), to: fc.nat(8), back: fc.boolean() }), { maxLength: 20 }),
    names: fc.array(fc.stringMatching(/^[A-Öa-ö ]{1,60}$/), { minLength: 9, maxLength: 9 }),
  })
  .map(({ n, moves, names }): PathDefinition => {
    const keys = Array.from({ length: n }, (_, index) => `s${index}`);
    const steps = keys.map((key, index) => ({
      ...talk!,
      key,
      label: String(index + 1),
      name: { sv: names[index]!, en: 'x', easy: 'x' },
    }));
    return {
      ...example,
      startsAt: ['s0'],
      steps: [...steps, { ...course!, mayRunBeside: keys }],
      transitions: [
        ...moves
          .filter(({ from, to }) => from < n && to < n)
          .map(({ from, to, back }, index) =>
            exampleTransition(back ? 'back' : 'forward', `s${from}`, `s${to}`, { key: `m${index}` }),
          ),
        exampleTransition('parallel_start', 's0', 'course'),
        exampleTransition('parallel_end', 'course'),
        exampleTransition('exit', 's0', 'stays'),
      ],
    };
  });

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const colliding = ({ boxes }: Picture) =>
  boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.key} and ${other.key}`),
  );

const outside = ({ boxes, lines, width, height }: Picture) => [
  ...boxes.filter(({ x, y, width: w, height: h }) => x < 0 || y < 0 || x + w > width || y + h > height),
  ...lines.filter(({ points }) => points.some(([x, y]) => x < 0 || y < 0 || x > width || y > height)),
];

const tooWide = ({ boxes }: Picture) =>
  boxes.flatMap(({ lines, width }) => lines.filter(({ text }) => textWidth(text, 14) > width));

const everythingHolds = (definition: PathDefinition) => {
  for (const width of widths) {
    const picture = layOut(definition, words, width);
    expect(colliding(picture)).toEqual([]);
    expect(outside(picture)).toEqual([]);
    expect(tooWide(picture)).toEqual([]);
    const drawn = new Set(picture.lines.flatMap(({ transitions }) => transitions));
    expect([...drawn].sort()).toEqual(definition.transitions.map(({ key }) => key).sort());
    expect(layOut(definition, words, width)).toEqual(picture);
  }
};

describe('the picture of a model', () => {
  test.each(shippedDefinitions.map(({ definition }) => [definition.key, definition] as const))(
    '%s: nothing collides, every move is drawn, nothing is outside, and the steps stand as they are numbered',
    (_, definition) => {
      everythingHolds(definition);
      const labels = stepsInRows(definition).map(({ label }) => Number.parseFloat(label));
      expect(labels).toEqual(labels.toSorted((a, b) => a - b));
    },
  );

  test('the loop of FK says in words where the mapping leads back to', () => {
    const { boxes, lines } = layOut(shipped('fk-loop'), words, 720);
    const back = lines.filter(({ kind }) => kind === 'back').flatMap(({ transitions }) => transitions);
    expect(back).toEqual(['joint_mapping-follows_development', 'reinforced_cooperation-follows_development']);
    const said = boxes.filter(({ kind }) => kind === 'back').flatMap((box) => box.lines);
    expect(said.map(({ text }) => text)).toEqual(['Tillbaka till 2', 'Tillbaka till 2']);
  });

  test('nor in any other model', () => {
    fc.assert(fc.property(anyModel, everythingHolds), { numRuns: 60, seed: 20261122 });
  });

  test('no line up or down beside the steps shares its lane with another that it passes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: fc.nat(8), to: fc.nat(8) }), { maxLength: 12 }), (spans) => {
        const lanes = assignLanes(spans);
        const rows = spans.flatMap(({ from, to }, index) =>
          Array.from(
            { length: Math.abs(to - from) + 1 },
            (_, at) => `${lanes[index]} ${Math.min(from, to) + at}`,
          ),
        );
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });

  test('a way back begins at its words and is a line of its own kind', () => {
    const picture = layOut(example, words, 720);
    const note = picture.boxes.find(({ kind }) => kind === 'back')!;
    expect(note.lines).toEqual([{ text: 'Tillbaka till 1', strong: false }]);
    const line = picture.lines.find(({ kind }) => kind === 'back')!;
    expect(line.transitions).toEqual(['practice-talk']);
    expect(line.points[0]![0]).toBe(note.x);
    expect(line.points.at(-1)![0]).toBe(picture.boxes[0]!.x);
  });

  test('a parallel step stands beside each step that it may run beside', () => {
    const { boxes, lines } = layOut(example, words, 720);
    expect(boxes.filter(({ kind }) => kind === 'parallel').map(({ key }) => key)).toEqual([
      'talk/course',
      'practice/course',
    ]);
    expect(
      lines.filter(({ kind }) => kind === 'beside' || kind === 'parallel_start').map(({ kind }) => kind),
    ).toEqual(['beside', 'parallel_start']);
  });

  test('exits stand to the right where there is room, and else under the step', () => {
    for (const width of widths) {
      const { boxes } = layOut(example, words, width);
      const [step, exit] = [
        boxes.find(({ kind }) => kind === 'step')!,
        boxes.find(({ kind }) => kind === 'exit')!,
      ];
      expect(width === 720 ? exit.x > step.x + step.width : exit.y > step.y + step.height).toBe(true);
    }
  });
});

describe('the order of the steps', () => {
  const order = (transitions: PathDefinition['transitions'], steps = [practice!, talk!]) =>
    stepsInRows({ ...example, steps, transitions, startsAt: ['talk'] }).map(({ key }) => key);

  test('what leads forward stands before what it leads to', () => {
    expect(order([exampleTransition('forward', 'talk', 'practice')])).toEqual(['talk', 'practice']);
  });

  test('without moves forward, as it is written', () => {
    expect(order([exampleTransition('back', 'talk', 'practice')])).toEqual(['practice', 'talk']);
  });

  test('a circle begins where a way begins', () => {
    const circle = [
      exampleTransition('forward', 'talk', 'practice'),
      exampleTransition('forward', 'practice', 'talk'),
    ];
    expect(order(circle)).toEqual(['talk', 'practice']);
  });

  test('a circle further on is entered by the step that what stands leads to, also where a way may begin in the other', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((key) => ({ ...talk!, key }));
    const transitions = [
      exampleTransition('forward', 'one', 'two'),
      exampleTransition('forward', 'two', 'three'),
      exampleTransition('forward', 'three', 'two'),
    ];
    const model = { ...example, steps: [one!, three!, two!], transitions, startsAt: ['one', 'three'] };
    expect(stepsInRows(model).map(({ key }) => key)).toEqual(['one', 'two', 'three']);
  });
});

describe('words in lines', () => {
  test.each<[string, number, string[]]>([
    ['', 100, []],
    ['kort', 100, ['kort']],
    ['två ord här', 66, ['två ord', 'här']],
    ['arbetsmarknadsanställning', 100, ['arbets-', 'marknads-', 'anställning']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapWords(text, 14, width)).toEqual(lines);
  });

  test('no line is wider than it may be, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöA-Z ]{0,80}$/), (text) => {
        const lines = wrapWords(text, 14, 90);
        expect(lines.filter((line) => textWidth(line, 14) > 90)).toEqual([]);
        expect(lines.join(' ').replaceAll('- ', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});
