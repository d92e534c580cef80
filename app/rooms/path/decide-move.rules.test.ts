import { describe, expect, it } from 'vitest';
import { decideMove, type MoveInput } from './decide-move.rules.ts';
import { actors, circumstances, endDecision, exampleDefinition, wayIn } from './examples.testing.ts';
import { after } from './walking.testing.ts';

const on = '2026-09-01';
const input = (more: Partial<MoveInput> = {}): MoveInput => ({ on, acknowledgedWarnings: [], ...more });
const example = exampleDefinition();
const ended = endDecision('2026-08-20', '2026-08-31', { destination: 'studies' });

describe('a move', () => {
  it('closes the leading step and opens the next on the same day', () => {
    const decided = decideMove(wayIn(example), 'talk-practice', input(), circumstances(), actors.consultant);
    expect(decided).toMatchObject({
      ok: true,
      value: {
        closedSteps: [{ step: 'talk', track: 'leading', since: '2026-03-02', endedOn: on }],
        openedSteps: [{ step: 'practice', track: 'leading', startedOn: on }],
        effects: [],
      },
    });
  });

  it('goes back without a word of failure: it is a move like any other', () => {
    const state = wayIn(example, { leadingStep: 'practice' });
    const back = (more: Partial<MoveInput>) =>
      decideMove(state, 'practice-talk', input(more), circumstances(), actors.consultant);
    expect(back({ reason: 'Vill prata mer' })).toMatchObject({
      ok: true,
      value: { openedSteps: [{ step: 'talk' }] },
    });
    expect(back({ reason: ' ' })).toMatchObject({ refusal: { name: 'because_missing' } });
  });

  it('starts a step beside the leading one, and ends it, by the party that the path names', () => {
    const state = wayIn(example, { leadingStep: 'practice' });
    const started = decideMove(state, 'practice-course', input(), circumstances(), actors.schoolStaff);
    expect(started).toMatchObject({
      ok: true,
      value: { closedSteps: [], openedSteps: [{ track: 'parallel' }] },
    });
    const running = started.ok ? after(state, started.value) : state;
    expect(running.leadingStep).toBe('practice');
    expect(decideMove(running, 'practice-course', input(), circumstances(), actors.schoolStaff)).toEqual({
      ok: false,
      refusal: { name: 'step_already_running' },
    });
    expect(decideMove(running, 'course-ends', input(), circumstances(), actors.schoolStaff)).toMatchObject({
      ok: true,
      value: { closedSteps: [{ step: 'course', track: 'parallel' }], openedSteps: [] },
    });
  });

  it('out of the path ends the way, and what runs beside it with a warning', () => {
    const running = [
      { step: 'course', since: '2026-05-04', responsible: { organisation: 'school', role: 'school_staff' } },
    ] as const;
    const state = wayIn(example, { leadingStep: 'practice', running, facts: [ended] });
    const unasked = decideMove(state, 'practice-studies', input(), circumstances(), actors.consultant);
    expect(unasked).toMatchObject({
      refusal: { name: 'warning_not_acknowledged', warnings: [{ steps: ['course'] }] },
    });
    const asked = input({ acknowledgedWarnings: ['closes_running_steps'] });
    expect(decideMove(state, 'practice-studies', asked, circumstances(), actors.consultant)).toMatchObject({
      ok: true,
      value: {
        ended: { exit: 'studies', destination: 'studies' },
        effects: [
          { name: 'end_day_activity', lastDay: '2026-08-31', decision: ended.id },
          { name: 'count_transition', destination: 'studies' },
        ],
      },
    });
  });

  it('is counted once on a way', () => {
    const state = wayIn(example, { leadingStep: 'practice', facts: [ended] });
    const decided = decideMove(
      state,
      'practice-studies',
      input(),
      circumstances({ transitionCounted: true }),
      actors.consultant,
    );
    expect(decided.ok && decided.value.effects.map(({ name }) => name)).toEqual(['end_day_activity']);
  });
});
