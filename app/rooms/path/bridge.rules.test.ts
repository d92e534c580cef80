import { describe, expect, it } from 'vitest';
import { runningBesideAJob } from './beside-a-job.rules.ts';
import { endDecision, fact, shipped, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { blockersOf, lookAt, on, walkAlong } from './walking.testing.ts';

describe('Stockholm’s bridge', () => {
  const bridge = shipped('bridge');
  const yes = fact('own_answer', 'yes', '2026-05-04');
  const able = fact('work_ability', 'cleared', '2026-05-04');
  const no = fact('own_answer', 'no', '2026-05-20');
  const named = fact('responsible_named', 'named', '2026-05-04');
  const employed = fact('employment_started', 'ordinary', '2026-06-01');
  const lost = fact('employment_started', 'ended', '2026-07-01');
  const everything: Fact[] = [
    yes,
    named,
    fact('next_party_named', 'named', '2026-05-04'),
    endDecision('2026-08-20', '2026-08-31'),
  ];

  it('is a proposal', () => {
    expect(bridge).toMatchObject({ status: 'proposal', approved: null });
  });

  it('is blocked where nothing has been recorded', () => {
    expect(blockersOf(bridge, {})).toEqual({
      'day_activity-bridge': 'ability_or_wish_known responsible_named',
      'next_measure-bridge': 'ability_or_wish_known responsible_named',
      'day_activity-next_measure':
        'responsible_named next_party_named day_activity_end_decided handover_done',
      'day_activity-work': 'responsible_named next_party_named employment_started day_activity_end_decided',
      'day_activity-studies': 'responsible_named next_party_named day_activity_end_decided',
      'next_measure-work': 'employment_started day_activity_end_decided',
      'next_measure-studies': 'day_activity_end_decided',
    });
  });

  it('asks who is responsible and who comes next before day activity ends, whichever way', () => {
    const ends = bridge.transitions.filter(({ effects }) =>
      effects.some(({ name }) => name === 'end_day_activity'),
    );
    expect(ends.map(({ key }) => key)).toEqual([
      'day_activity-next_measure',
      'day_activity-work',
      'day_activity-studies',
    ]);
    const names = ends.map(({ needs }) => needs.map(({ name }) => name));
    for (const asked of names)
      expect(asked).toEqual(expect.arrayContaining(['responsible_named', 'next_party_named']));
    const studying = walkAlong(wayIn(bridge, { facts: everything }), ['day_activity-studies']);
    expect(studying.ended).toMatchObject({ exit: 'studies' });
  });

  it.each<[string, Fact[], string]>([
    ['a wish', [yes, named], ''],
    ['a work goal', [fact('work_goal', 'set', '2026-05-04'), named], ''],
    ['ability', [able, named], ''],
    ['neither', [named], 'ability_or_wish_known'],
    ['ability, but the person says no', [able, no, named], 'ability_or_wish_known'],
    ['a wish while a job runs', [yes, named, employed], 'no_employment'],
    ['a wish after a job that has ended', [yes, named, employed, lost], ''],
  ])('opens on %s', (_, facts, blockers) => {
    expect(blockersOf(bridge, {}, facts)['day_activity-bridge'] ?? '').toBe(blockers);
  });

  it.each(['yes', 'no', 'unknown'] as const)(
    'opens whatever the person lives on: a benefit from FK, %s',
    (fkBenefit) => {
      expect(blockersOf(bridge, { fkBenefit }, everything)).not.toHaveProperty('day_activity-bridge');
    },
  );

  it('opens beside day activity, stays beside the next measure, and closes', () => {
    const opened = walkAlong(wayIn(bridge, { facts: everything }), ['day_activity-bridge']);
    const moved = walkAlong(opened, ['day_activity-next_measure']);
    expect(moved).toMatchObject({ leadingStep: 'next_measure', running: [{ step: 'bridge' }] });
    const closed = walkAlong(moved, ['bridge-ends']);
    expect(closed.running).toEqual([]);
    expect(walkAlong(closed, ['next_measure-studies']).ended).toMatchObject({ destination: 'studies' });
  });

  it('warns when somebody goes to the next measure without it', () => {
    const state = wayIn(bridge, { facts: everything, holderKind: 'ASF' });
    const warned = lookAt(state, 'day_activity-next_measure').warnings.map(({ name }) => name);
    expect(warned).toEqual(['nothing_runs_beside']);
  });

  it('is closed by leaving for work', () => {
    const open = walkAlong(wayIn(bridge, { facts: everything }), [
      'day_activity-bridge',
      'day_activity-next_measure',
    ]);
    const hired = { ...open, facts: [...everything, fact('employment_started', 'ordinary', on)] };
    const exit = lookAt(hired, 'next_measure-work');
    expect(exit.closes).toEqual(['bridge']);
    expect(exit.warnings.map(({ name }) => name)).toContain('closes_running_steps');
  });

  it.each<[string, Fact[], string[]]>([
    ['goes along', [], []],
    ['is closed while a job runs', [employed], ['bridge']],
    ['goes along after a job that has ended', [employed, lost], []],
    ['goes along with a job from tomorrow', [fact('employment_started', 'ordinary', '2026-09-02')], []],
  ])('to the next measure it %s', (_, more, closed) => {
    const open = walkAlong(wayIn(bridge, { facts: everything }), ['day_activity-bridge']);
    const hired = { ...open, holderKind: 'ASF' as const, facts: [...everything, ...more] };
    const move = lookAt(hired, 'day_activity-next_measure');
    const warned = closed.map((step) => ({
      name: 'closes_running_steps',
      sentenceKey: 'closes_running_steps',
      steps: [step],
    }));
    expect([move.closes, move.warnings]).toEqual([closed, warned]);
    expect(runningBesideAJob(hired, on)).toEqual(closed);
    const went = walkAlong(hired, ['day_activity-next_measure'], {}, ['closes_running_steps']);
    expect(went.running.map(({ step }) => step)).toEqual(closed.length > 0 ? [] : ['bridge']);
  });

  it.each([
    ['day_activity-stays', 'stays'],
    ['next_measure-returned', 'returned'],
  ])('%s leads back', (transition, exit) => {
    const leadingStep = transition.split('-')[0]!;
    const state = wayIn(bridge, { leadingStep, holderKind: leadingStep === 'day_activity' ? 'FSF' : 'ASF' });
    expect(walkAlong(state, [transition]).ended).toMatchObject({ exit });
  });
});
