import { describe, expect, it } from 'vitest';
import { shippedDefinitions } from '../path/shipped-definitions.rules.ts';
import { type OwnWayRows, ownWayOf } from './own-way.rules.ts';

const { definition } = shippedDefinitions.find((one) => one.definition.key === 'make-it-work')!;

const step = (
  key: string,
  startedOn: string,
  endedOn: string | null = null,
  more: Partial<OwnWayRows['steps'][number]> = {},
): OwnWayRows['steps'][number] => ({
  step: key,
  track: 'leading',
  transition: null,
  startedOn,
  endedOn,
  model: null,
  since: null,
  struck: false,
  ...more,
});

const way = (steps: OwnWayRows['steps'], more: Partial<OwnWayRows> = {}): OwnWayRows => ({
  organisation: 'Lunds kommun',
  definition,
  endedOn: null,
  endExit: null,
  resting: false,
  steps,
  modelMoves: [],
  ...more,
});

const walked = [
  step('inflow', '2026-01-01', '2026-02-01'),
  step('joint_planning', '2026-02-01', '2026-03-01'),
  step('preparatory_programme', '2026-03-01'),
];

describe('the person’s own way', () => {
  it('has each step as done, here or later, in the model’s easy words', () => {
    const { steps, here } = ownWayOf(way(walked));
    expect(steps.map((one) => [one.step.name.easy, one.state])).toEqual([
      ['Jag vill jobba', 'done'],
      ['Vi gör en plan', 'done'],
      ['Jag övar på jobb', 'current'],
      ['Vi möts och bestämmer', 'coming'],
      ['Jag får hjälp att hitta jobb', 'coming'],
      ['Jag har jobb och får stöd', 'coming'],
    ]);
    expect([here?.number, here?.of]).toEqual([3, 6]);
  });

  it('knows that the last move led back, and counts the step as any other', () => {
    const back = [
      ...walked.slice(0, 2),
      step('preparatory_programme', '2026-03-01', '2026-04-01'),
      step('joint_planning', '2026-04-01', null, { transition: 'preparatory_programme-joint_planning' }),
    ];
    const { wentBack, here, steps } = ownWayOf(way(back));
    expect([wentBack, here?.number, here?.of]).toEqual([true, 2, 6]);
    expect(steps.find((one) => one.step.key === 'preparatory_programme')?.state).toBe('coming');
  });

  it('does not tell of a step that was taken back', () => {
    const struck = [
      ...walked.slice(0, 2),
      step('preparatory_programme', '2026-03-01', null, { struck: true }),
    ];
    const { steps, here } = ownWayOf(way([...struck, step('joint_planning', '2026-03-01')]));
    expect(here?.step.key).toBe('joint_planning');
    expect(steps.filter(({ state }) => state === 'current')).toHaveLength(1);
  });

  it.each([
    ['rests', { resting: true }, { resting: true, ended: undefined }],
    [
      'rests no more once it has ended',
      { resting: true, endedOn: '2026-05-01', endExit: 'studies' },
      { resting: false },
    ],
  ])('%s', (_, told, expected) => {
    expect(ownWayOf(way(walked, told))).toMatchObject(expected);
  });

  it('that has ended is nowhere, and says how in easy words', () => {
    const { here, ended, steps } = ownWayOf(way(walked, { endedOn: '2026-05-01', endExit: 'studies' }));
    expect(here).toBeUndefined();
    expect(ended?.easy).toBe(definition.exits.find(({ key }) => key === 'studies')!.name.easy);
    expect(steps.map(({ state }) => state)).not.toContain('coming');
  });
});
