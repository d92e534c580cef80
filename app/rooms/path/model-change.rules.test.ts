import { describe, expect, test } from 'vitest';
import type { PathDefinition } from './definition.rules.ts';
import {
  actors,
  checked,
  circumstances,
  exampleDefinition,
  exampleTransition,
  wayIn,
} from './examples.testing.ts';
import { type ChangeRefusal, decideChange, lookAtChange } from './model-change.rules.ts';
import { checkMapping, likelyMapping, type MappingFault } from './step-mapping.rules.ts';
import type { Circumstances, WayState } from './way.rules.ts';

const source = { mark: 'T', ref: 'example' } as const;
const now = exampleDefinition();
const [talk, practice, course] = now.steps;

/** The next version: the talk asks for a goal, practice is called work place and is ended before day activity may run. */
const next = (given: Partial<PathDefinition> = {}): PathDefinition =>
  exampleDefinition({
    version: '2',
    steps: [
      { ...talk!, normalDays: { max: 30, source } },
      { ...practice!, key: 'workplace', holder: { organisation: 'ASF', role: 'asf_caseworker', source } },
      { ...course!, mayRunBeside: ['workplace'] },
    ],
    startsAt: ['talk'],
    transitions: [
      exampleTransition('forward', 'talk', 'workplace', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('back', 'workplace', 'talk'),
      exampleTransition('parallel_start', 'workplace', 'course'),
      exampleTransition('parallel_end', 'course'),
      exampleTransition('exit', 'workplace', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'talk', 'stays'),
    ],
    ...given,
  });
const mapping = { talk: 'talk', practice: 'workplace', course: 'course' };
const running = [
  { step: 'course', since: '2026-05-04', responsible: { organisation: 'school', role: 'school_staff' } },
] as const;

test('the example of a next version is a path that can be walked', () => {
  expect(checked(next()).version).toBe('2');
});

describe('a mapping from version to version', () => {
  test.each<[string, Record<string, string | null>, MappingFault[]]>([
    ['every step has its counterpart', mapping, []],
    ['a step without counterpart, said so', { ...mapping, practice: null }, []],
    [
      'steps that are forgotten, parallel ones too',
      { talk: 'talk' },
      [
        { step: 'practice', reason: 'step_not_mapped', target: '' },
        { step: 'course', reason: 'step_not_mapped', target: '' },
      ],
    ],
    [
      'a step that is gone, and one on the other track',
      { talk: 'practice', practice: 'course', course: 'course' },
      [
        { step: 'talk', reason: 'target_is_gone', target: 'practice' },
        { step: 'practice', reason: 'other_track', target: 'course' },
      ],
    ],
  ])('%s', (_, given, faults) => {
    expect(checkMapping(now, next(), given)).toEqual(faults);
  });

  test('begins with the steps that kept their key and track', () => {
    expect(likelyMapping(now, next())).toEqual({ talk: 'talk', course: 'course' });
  });
});

const look = (state: Partial<WayState> = {}, to = next(), around: Partial<Circumstances> = {}, map = {}) =>
  lookAtChange(wayIn(now, state), to, { ...mapping, ...map }, circumstances(around), actors.consultant);

describe('one way in the next version', () => {
  test('what is asked for that was not, and is not there', () => {
    const found = look({ leadingStep: 'talk' });
    expect(found.ok && found.value.newNeeds.map(({ name }) => name)).toEqual(['work_goal']);
    expect(found.ok && found.value.steps.map(({ after }) => after.key)).toEqual(['talk']);
  });

  test('longer than normal there, though nothing was normal here', () => {
    const found = look({ leadingStep: 'talk', leadingSince: '2026-03-02' });
    expect(found.ok && found.value.time).toEqual({ days: 183, position: 'longer' });
    const short = look({ leadingStep: 'talk', leadingSince: '2026-08-20' });
    expect(short.ok && short.value.time).toBeUndefined();
  });

  test('the steps that run beside go with it; another holder is said, and the ball stays', () => {
    const found = look({ leadingStep: 'practice', running });
    expect(found.ok && found.value.steps.map(({ after }) => after.key)).toEqual(['workplace', 'course']);
    expect(found.ok && found.value.otherHolder).toBe('ASF');
  });

  const ends = next({
    steps: next().steps.map((step) => ({ ...step, dayActivity: 'must_have_ended' as const })),
  });
  test.each<
    [string, Partial<WayState>, PathDefinition, Partial<Circumstances>, object, ChangeRefusal | undefined]
  >([
    ['an ended way', { ended: { on: '2026-08-01', reason: 'exit' } }, next(), {}, {}, { name: 'ended' }],
    ['another’s turn', { holderKind: 'ASF' }, next(), {}, {}, { name: 'not_your_turn' }],
    ['a step that is gone', {}, next(), {}, { talk: null }, { name: 'step_is_gone', step: 'talk' }],
    ['a step unknown there', {}, next(), {}, { talk: 'x' }, { name: 'step_is_gone', step: 'talk' }],
    [
      'a running step that is gone',
      { leadingStep: 'practice', running },
      next(),
      {},
      { course: null },
      { name: 'step_is_gone', step: 'course' },
    ],
    [
      'beside a step that it may not run beside',
      { leadingStep: 'talk', running },
      next(),
      {},
      {},
      { name: 'may_not_run_beside', step: 'course' },
    ],
    [
      'day activity that would end unseen',
      {},
      ends,
      {},
      {},
      { name: 'would_end_day_activity', step: 'talk' },
    ],
    ['day activity that has ended', {}, ends, { dayActivityOpen: false }, {}, undefined],
  ])('%s', (_, state, to, around, map, refusal) => {
    const found = look(state, to, around, map);
    expect(found.ok ? undefined : found.refusal).toEqual(refusal);
  });

  test.each<[string, { on: string; reason: string }, Partial<WayState>, ChangeRefusal | undefined]>([
    ['today, with a reason', { on: '2026-09-01', reason: 'Ny modell' }, {}, undefined],
    ['a day to come', { on: '2026-09-02', reason: 'Ny modell' }, {}, { name: 'date_in_future' }],
    [
      'before the step began',
      { on: '2026-03-01', reason: 'Ny modell' },
      {},
      { name: 'date_before_step_started', since: '2026-03-02' },
    ],
    [
      'before the last change',
      { on: '2026-04-01', reason: 'Ny modell' },
      { modelSince: '2026-05-01' },
      { name: 'date_before_step_started', since: '2026-05-01' },
    ],
    ['no reason', { on: '2026-09-01', reason: ' ' }, {}, { name: 'because_missing' }],
  ])('%s', (_, input, state, refusal) => {
    const decided = decideChange(
      wayIn(now, state),
      next(),
      mapping,
      input,
      circumstances(),
      actors.consultant,
    );
    expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
  });
});
