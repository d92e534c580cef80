import { describe, expect, it } from 'vitest';
import { correctStep, type Reaches, type StepCorrection, type StepRow } from './correct-step.rules.ts';
import { shipped } from './examples.testing.ts';

const today = '2026-09-01';
const rows: StepRow[] = [
  { id: 'a', step: 'work_goal', track: 'leading', startedOn: '2026-01-12', endedOn: '2026-03-02' },
  { id: 'b', step: 'raising', track: 'leading', startedOn: '2026-03-02', endedOn: '2026-05-04' },
  { id: 'c', step: 'planning', track: 'leading', startedOn: '2026-05-04' },
  { id: 'd', step: 'rehabilitation_cooperation', track: 'parallel', startedOn: '2026-06-01' },
];
/** What could have been: back to the goal from raising, as its needs stood. */
const reaches: Reaches = (from, to) => from === undefined || (from.step === 'raising' && to === 'work_goal');
const correct = (row: string, correction: StepCorrection, because = 'Fel dag i kalendern', given = rows) =>
  correctStep(shipped('malmo'), given, row, correction, because, today, reaches);
const answer = (result: ReturnType<typeof correct>) => (result.ok ? 'ok' : result.refusal);

describe('correcting a registered step', () => {
  it.each<[string, string, StepCorrection, string]>([
    ['its first day', 'c', { startedOn: '2026-05-11' }, 'ok'],
    ['its step', 'c', { step: 'work_goal' }, 'ok'],
    ['to a step that nothing led to', 'c', { step: 'raising' }, 'register_a_move_instead'],
    ['the first to another that a way may begin in', 'a', { step: 'planning' }, 'ok'],
    ['to the same', 'c', { startedOn: '2026-05-04' }, 'nothing_changes'],
    ['to a day to come', 'c', { startedOn: '2026-09-02' }, 'date_in_future'],
    ['into the step before', 'c', { startedOn: '2026-05-03' }, 'overlaps_another_step'],
    ['to end before it starts', 'b', { endedOn: '2026-03-01' }, 'ends_before_it_starts'],
    ['to a step that is not there', 'c', { step: 'moon' }, 'no_such_step'],
    ['to a step that runs beside', 'c', { step: 'rehabilitation_cooperation' }, 'other_track'],
    ['so that nothing leads', 'c', { endedOn: '2026-08-01' }, 'leaves_no_leading_step'],
    [
      'into a step where day activity must have ended',
      'c',
      { step: 'labour_market_measure' },
      'would_end_day_activity',
    ],
    ['a row that is not on the way', 'x', { strike: true }, 'no_such_row'],
    ['the days of a step beside', 'd', { startedOn: '2026-05-20' }, 'ok'],
  ])('%s', (_, row, correction, expected) => {
    expect(answer(correct(row, correction))).toBe(expected);
  });

  it('asks why', () => {
    expect(answer(correct('c', { strike: true }, '  '))).toBe('because_missing');
  });

  it('keeps what was and what became, and says why', () => {
    expect(correct('c', { startedOn: '2026-05-11' })).toMatchObject({
      value: {
        row: 'c',
        before: { startedOn: '2026-05-04' },
        after: { startedOn: '2026-05-11', step: 'planning' },
        because: 'Fel dag i kalendern',
      },
    });
  });

  it('struck, the last leading step lets the one before go on again', () => {
    expect(correct('c', { strike: true })).toMatchObject({ value: { reopened: 'b' } });
  });

  it('cannot strike the only step', () => {
    const only = [{ ...rows[0]!, endedOn: undefined }];
    expect(answer(correct('a', { strike: true }, 'Aldrig hänt', only))).toBe('leaves_no_leading_step');
  });

  it.each<[string, StepCorrection, string]>([
    ['begins on the day when the job ends', { startedOn: '2026-03-02' }, 'ok'],
    ['begins while there was a job', { startedOn: '2026-03-01' }, 'beside_a_job'],
  ])('a bridge that %s', (_, correction, expected) => {
    const bridge = shipped('bridge');
    const walked: StepRow[] = [
      { id: 'j', step: 'job', track: 'leading', startedOn: '2026-01-12', endedOn: '2026-03-02' },
      { id: 'm', step: 'day_activity', track: 'leading', startedOn: '2026-03-02' },
      { id: 'b', step: 'bridge', track: 'parallel', startedOn: '2026-04-01' },
    ];
    const [first] = bridge.transitions;
    const source = { mark: 'T', ref: 'test' } as const;
    const needs = [{ name: 'employment_started', form: 'ordinary', source }] as const;
    const withJob: typeof bridge = {
      ...bridge,
      steps: [...bridge.steps, { ...bridge.steps[0]!, key: 'job' }],
      transitions: [...bridge.transitions, { ...first!, key: 'to-job', to: 'job', needs: [...needs] }],
    };
    expect(answer(correctStep(withJob, walked, 'b', correction, 'Fel dag', today, reaches))).toBe(expected);
  });

  it('says when a counted step is left, so that somebody looks at the count', () => {
    const counted: StepRow[] = [
      { ...rows[1]!, endedOn: '2026-05-04' },
      { id: 'e', step: 'labour_market_measure', track: 'leading', startedOn: '2026-05-04' },
    ];
    expect(correct('e', { strike: true }, 'Började aldrig', counted)).toMatchObject({
      value: { leftCountedStep: true, reopened: 'b' },
    });
  });
});
