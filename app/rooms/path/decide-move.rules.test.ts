import { describe, expect, it } from 'vitest';
import { decideMove, type MoveInput } from './decide-move.rules.ts';
import {
  actors,
  circumstances,
  endDecision,
  exampleDefinition,
  fact,
  shipped,
  wayIn,
} from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { lookAtMove, possibleMoves } from './path.rules.ts';
import type { Actor, OrganisationKind } from './vocabulary.rules.ts';
import { after } from './walking.testing.ts';
import { timeInStep, type WayState } from './way.rules.ts';

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

describe('a move is refused', () => {
  const practice = wayIn(example, { leadingStep: 'practice' });
  it.each<[string, WayState, string, Partial<MoveInput>, Actor, object]>([
    [
      'when the way has ended',
      wayIn(example, { ended: { on, reason: 'exit' } }),
      'talk-practice',
      {},
      actors.consultant,
      { name: 'ended' },
    ],
    [
      'from a step where it does not start',
      wayIn(example),
      'practice-talk',
      {},
      actors.consultant,
      { name: 'no_such_move' },
    ],
    [
      'when there is no such move',
      wayIn(example),
      'nowhere',
      {},
      actors.consultant,
      { name: 'no_such_move' },
    ],
    [
      'while the way rests',
      wayIn(example, { paused: { since: on, reason: 'own_wish' } }),
      'talk-practice',
      {},
      actors.consultant,
      { name: 'paused' },
    ],
    [
      'to a role that the path does not name',
      wayIn(example),
      'talk-practice',
      {},
      actors.supervisor,
      { name: 'not_your_turn' },
    ],
    [
      'to an organisation that does not hold the ball',
      wayIn(shipped('malmo'), { leadingStep: 'planning', holderKind: 'ASF' }),
      'planning-work_goal',
      {},
      actors.consultant,
      { name: 'not_your_turn' },
    ],
    [
      'on a day to come',
      wayIn(example),
      'talk-practice',
      { on: '2026-09-02' },
      actors.consultant,
      { name: 'date_in_future' },
    ],
    [
      'before the step began',
      wayIn(example),
      'talk-practice',
      { on: '2026-03-01' },
      actors.consultant,
      { name: 'date_before_step_started', since: '2026-03-02' },
    ],
    [
      'out to where day activity must have ended, without the decision',
      practice,
      'practice-studies',
      {},
      actors.consultant,
      { name: 'needs_unmet' },
    ],
  ])('%s', (_, state, transition, more, actor, refusal) => {
    const decided = decideMove(state, transition, input(more), circumstances(), actor);
    expect(decided).toMatchObject({ ok: false, refusal });
  });
});

describe('who may move while the holder has nobody who can sign in', () => {
  const state = wayIn(shipped('malmo'), { leadingStep: 'planning', holderKind: 'ASF' });
  it.each([
    [true, 'not_your_turn'],
    [false, undefined],
  ] as const)('holder has accounts: %s', (holderHasAccounts, refusal) => {
    const move = possibleMoves(state, circumstances({ holderHasAccounts }), actors.consultant).find(
      ({ transition }) => transition.key === 'planning-studies',
    );
    expect(move?.refusal).toBe(refusal);
  });
});

describe('blockers of every move when nothing has been recorded', () => {
  const blockers = (key: string, fkBenefit: 'yes' | 'no') => {
    const definition = shipped(key);
    return Object.fromEntries(
      definition.transitions
        .filter(({ direction }) => direction !== 'parallel_end')
        .map((transition) => {
          const step = definition.steps.find((each) => each.key === transition.from)!;
          const holderKind = step.holder.organisation as OrganisationKind;
          const state = wayIn(definition, { leadingStep: transition.from, holderKind });
          const move = lookAtMove(state, transition, circumstances({ fkBenefit }), actors.consultant, on);
          return [transition.key, move.blockers.map(({ name }) => name).join(' ')];
        })
        .filter(([, names]) => names),
    );
  };

  it('Malmö 2025 without a benefit from FK', () => {
    const before = 'plan_agreed support_offered support_answered day_activity_end_decided';
    expect(blockers('malmo', 'no')).toEqual({
      'work_goal-raising': 'own_yes work_goal',
      'raising-planning': 'raised_at handover_done',
      'planning-rehabilitation_cooperation': 'fk_benefit raised_at',
      'planning-labour_market_measure': `${before} labour_market_measure_started`,
      'planning-ordinary_employment': `${before} employment_started handover_done`,
      'planning-work_goal': 'handover_done',
      'planning-af_measure': before,
      'planning-fk_measure': before,
      'planning-studies': before,
      'labour_market_measure-rehabilitation_cooperation': 'fk_benefit raised_at',
      'labour_market_measure-ordinary_employment':
        'employment_started handover_done day_activity_end_decided',
      'labour_market_measure-time_limited_employment':
        'alternatives_ruled_out manager_approval employment_started day_activity_end_decided',
      'labour_market_measure-af_measure': 'day_activity_end_decided',
      'labour_market_measure-fk_measure': 'day_activity_end_decided',
      'labour_market_measure-studies': 'day_activity_end_decided',
      'ordinary_employment-ordinary_job': 'day_activity_end_decided',
      'time_limited_employment-ordinary_employment':
        'employment_started handover_done day_activity_end_decided',
      'time_limited_employment-time_limited_job_ended': 'day_activity_end_decided',
    });
  });

  it('Malmö 2025 asks a benefit from FK for three things more', () => {
    const [without, with_] = [blockers('malmo', 'no'), blockers('malmo', 'yes')];
    const more = Object.keys(with_).filter((key) => with_[key] !== without[key]);
    expect(more).toEqual([
      'raising-planning',
      'planning-rehabilitation_cooperation',
      'planning-ordinary_employment',
      'labour_market_measure-rehabilitation_cooperation',
      'labour_market_measure-ordinary_employment',
      'labour_market_measure-time_limited_employment',
    ]);
    expect(with_['labour_market_measure-time_limited_employment']).toContain('regrant_talk_held');
  });
});

describe('every model leads from start to an exit without a benefit from FK', () => {
  const everything: Fact[] = [
    fact('own_answer', 'yes', '2026-03-02'),
    fact('lss_decision', 'granted', '2026-03-02'),
    fact('selection', 'suitable', '2026-03-02'),
    fact('work_goal', 'set', '2026-03-02'),
    fact('meeting_held', 'held', '2026-03-02', { meeting: 'before_preparation' }),
    fact('meeting_held', 'held', on, { meeting: 'readiness' }),
    fact('plan_agreed', 'agreed', '2026-03-02'),
    fact('plan_updated', 'updated', on),
    fact('raised_at', 'accepted', '2026-03-02', { organisation: 'ASF' }),
    fact('support_contacts_discussed', 'discussed', on),
    fact('support_offered', 'offered', on, { by: 'FSF' }),
    fact('support_answered', 'yes', on),
    fact('employment_started', 'ordinary', on),
    fact('labour_market_measure_started', 'started', on),
    endDecision('2026-08-20', '2026-08-31', { destination: 'paid_work' }),
  ];

  it.each([
    [
      'malmo',
      [
        'work_goal-raising',
        'raising-planning',
        'planning-ordinary_employment',
        'ordinary_employment-ordinary_job',
      ],
    ],
    [
      'make-it-work',
      [
        'inflow-joint_planning',
        'joint_planning-preparatory_programme',
        'preparatory_programme-collaboration_meeting',
        'collaboration_meeting-extended_support',
        'extended_support-stays_in_work',
      ],
    ],
  ])('%s', (key, transitions) => {
    let state = wayIn(shipped(key), { facts: everything });
    for (const transition of transitions) {
      const to = state.definition.transitions.find((each) => each.key === transition)!;
      const handover = to.needs.find((need) => need.name === 'handover_done');
      if (handover?.name === 'handover_done') state = { ...state, holderKind: handover.to };
      const actor = state.holderKind === 'ASF' ? actors.caseworker : actors.consultant;
      const warnings = input({
        acknowledgedWarnings: ['outside_normal_days', 'decision_names_other_destination'],
      });
      const decided = decideMove(
        state,
        transition,
        warnings,
        circumstances({ dayActivityOpen: true }),
        actor,
      );
      expect(decided, transition).toMatchObject({ ok: true });
      if (decided.ok) state = after(state, decided.value);
    }
    expect(state.ended).toBeDefined();
  });
});

describe('time in the step', () => {
  const programme = (more: Partial<WayState> = {}) =>
    wayIn(shipped('make-it-work'), {
      leadingStep: 'preparatory_programme',
      leadingSince: '2026-01-01',
      ...more,
    });

  it.each([
    ['2026-03-31', {}, 89, 'shorter'],
    ['2026-04-01', {}, 90, 'within'],
    ['2026-11-01', {}, 304, 'within'],
    ['2026-11-02', {}, 305, 'longer'],
    ['2026-11-02', { earlierPauses: [{ since: '2026-02-01', until: '2026-03-01' }] }, 277, 'within'],
    ['2026-11-02', { paused: { since: '2026-10-01', reason: 'own_wish' } }, 273, 'within'],
    ['2026-11-02', { earlierPauses: [{ since: '2025-12-01', until: '2026-01-11' }] }, 295, 'within'],
  ] as const)('on %s with %j: %i days, %s', (today, more, days, position) => {
    expect(timeInStep(programme(more), today)).toEqual({ days, position });
  });
});
