import { describe, expect, it } from 'vitest';
import { endDecision, fact, shipped, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { blockersOf, on, walkAlong } from './walking.testing.ts';

describe('blockers of every move when nothing has been recorded', () => {
  const blockers = (key: string, fkBenefit: 'yes' | 'no') => blockersOf(shipped(key), { fkBenefit });

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
    expect(walkAlong(wayIn(shipped(key), { facts: everything }), transitions).ended).toBeDefined();
  });
});
