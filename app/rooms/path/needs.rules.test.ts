import { describe, expect, it } from 'vitest';
import { actors, circumstances, endDecision, fact } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import type { NeedCall } from './functions.rules.ts';
import type { Seen } from './needs.rules.ts';
import { asked, call, day } from './needs.testing.ts';

const offered = fact('support_offered', 'offered', '2026-05-04', { by: 'FSF', what: 'Stöd på jobbet' });
const consentTo = (outcome: string, on: string, until: string) =>
  fact('consent', outcome, on, { organisation: 'FK', until });
const raisedAt = (outcome: string, on = '2026-05-04') =>
  fact('raised_at', outcome, on, { organisation: 'ASF' });
const meeting = (on: string, outcome = 'held') => fact('meeting_held', outcome, on, { meeting: 'readiness' });
const employed = (form: string) => fact('employment_started', form, '2026-08-20', { employer: 'Kök Söder' });

describe('a need is met by the fact that stands on the day', () => {
  it.each<[string, NeedCall, Fact[], Partial<Seen>, string]>([
    ['no answer', call('own_yes'), [], {}, 'own_yes'],
    ['a yes', call('own_yes'), [fact('own_answer', 'yes', '2026-04-01')], {}, 'met'],
    [
      'a yes and then not now',
      call('own_yes'),
      [fact('own_answer', 'yes', '2026-04-01'), fact('own_answer', 'not_now', '2026-04-02')],
      {},
      'own_answer_is_not_yes',
    ],
    ['a yes after the day', call('own_yes'), [fact('own_answer', 'yes', '2026-09-02')], {}, 'own_yes'],
    ['a goal dropped', call('work_goal'), [fact('work_goal', 'dropped', day)], {}, 'work_goal'],
    ['a goal', call('work_goal'), [fact('work_goal', 'set', day)], {}, 'met'],
    ['selected', call('selected'), [fact('selection', 'suitable', day)], {}, 'met'],
    ['not now at selection', call('selected'), [fact('selection', 'not_now', day)], {}, 'selected'],
    ['a decision granted', call('lss_decision'), [fact('lss_decision', 'granted', day)], {}, 'met'],
    ['a decision ended', call('lss_decision'), [fact('lss_decision', 'ended', day)], {}, 'lss_decision'],
    [
      'consent to FK',
      call('consent', { organisation: 'FK' }),
      [consentTo('given', '2026-05-04', '2027-05-04')],
      {},
      'met',
    ],
    [
      'consent to another',
      call('consent', { organisation: 'AF' }),
      [consentTo('given', '2026-05-04', '2027-05-04')],
      {},
      'consent',
    ],
    [
      'consent that has ended',
      call('consent', { organisation: 'FK' }),
      [consentTo('given', '2026-05-04', '2026-08-31')],
      {},
      'consent_has_ended',
    ],
    [
      'consent withdrawn',
      call('consent', { organisation: 'FK' }),
      [consentTo('given', '2026-05-04', '2027-05-04'), consentTo('withdrawn', '2026-06-01', '2027-05-04')],
      {},
      'consent',
    ],
    [
      'a meeting in the step',
      call('meeting_held', { meeting: 'readiness', since: 'step' }),
      [meeting('2026-03-02')],
      {},
      'met',
    ],
    [
      'a meeting before the step',
      call('meeting_held', { meeting: 'readiness', since: 'step' }),
      [meeting('2026-03-01')],
      {},
      'meeting_held',
    ],
    [
      'a meeting before the step, asked of the way',
      call('meeting_held', { meeting: 'readiness', since: 'way' }),
      [meeting('2026-03-01')],
      {},
      'met',
    ],
    [
      'a meeting cancelled',
      call('meeting_held', { meeting: 'readiness', since: 'way' }),
      [meeting('2026-05-04', 'cancelled')],
      {},
      'meeting_held',
    ],
    [
      'another meeting',
      call('meeting_held', { meeting: 'planning', since: 'way' }),
      [meeting('2026-05-04')],
      {},
      'meeting_held',
    ],
    ['a raised case', call('raised_at', { organisation: 'ASF' }), [raisedAt('raised')], {}, 'met'],
    ['a raised case accepted', call('raised_at', { organisation: 'ASF' }), [raisedAt('accepted')], {}, 'met'],
    [
      'a raised case declined',
      call('raised_at', { organisation: 'ASF' }),
      [raisedAt('raised'), raisedAt('declined', '2026-05-20')],
      {},
      'raise_not_standing',
    ],
    [
      'a raised case that nobody answered in time',
      call('raised_at', { organisation: 'ASF' }),
      [raisedAt('raised'), raisedAt('unanswered', '2026-06-04')],
      {},
      'raise_not_standing',
    ],
    [
      'a case raised elsewhere',
      call('raised_at', { organisation: 'FK' }),
      [raisedAt('raised')],
      {},
      'raised_at',
    ],
    ['the ball at the receiver', call('handover_done', { to: 'ASF' }), [], { holderKind: 'ASF' }, 'met'],
    ['the ball still here', call('handover_done', { to: 'ASF' }), [], {}, 'handover_done'],
    ['a livelihood without FK', call('livelihood_registered'), [], { fkBenefit: 'no' }, 'met'],
    [
      'no livelihood registered',
      call('livelihood_registered'),
      [],
      { fkBenefit: 'unknown', person: { ...circumstances().person, benefits: [] } },
      'livelihood_registered',
    ],
    [
      'a livelihood without FK, where the opener of the way may know of more',
      call('livelihood_registered'),
      [],
      { fkBenefit: 'unknown' },
      'fk_benefit_not_told',
    ],
    ['a benefit from FK', call('fk_benefit'), [], { fkBenefit: 'yes' }, 'met'],
    ['no benefit from FK', call('fk_benefit'), [], {}, 'fk_benefit'],
    ['work ability cleared', call('work_ability_clear'), [fact('work_ability', 'cleared', day)], {}, 'met'],
    [
      'work ability not needed, because',
      call('work_ability_clear'),
      [fact('work_ability', 'not_needed', day, { because: 'Har arbetat hela tiden' })],
      {},
      'met',
    ],
    ['support offered', call('support_offered', { by: 'FSF' }), [offered], {}, 'met'],
    ['support offered by another', call('support_offered', { by: 'AF' }), [offered], {}, 'support_offered'],
    ['support not answered', call('support_answered'), [offered], {}, 'support_answered'],
    [
      'a no to the support is an answer',
      call('support_answered'),
      [offered, fact('support_answered', 'no', '2026-05-10')],
      {},
      'met',
    ],
    [
      'an answer before the offer',
      call('support_answered'),
      [offered, fact('support_answered', 'yes', '2026-05-03')],
      {},
      'support_answered',
    ],
    ['no decision to end', call('day_activity_end_decided'), [], {}, 'day_activity_end_decided'],
    ['no day activity to end', call('day_activity_end_decided'), [], { dayActivityOpen: false }, 'met'],
    [
      'a last day before the day',
      call('day_activity_end_decided'),
      [endDecision('2026-08-20', '2026-08-31')],
      {},
      'met',
    ],
    [
      'a last day on the day',
      call('day_activity_end_decided'),
      [endDecision('2026-08-20', day)],
      {},
      'day_activity_ends_too_late',
    ],
    [
      'a decision by somebody else than the LSS officer',
      call('day_activity_end_decided'),
      [{ ...endDecision('2026-08-20', '2026-08-31'), recordedBy: actors.consultant }],
      {},
      'day_activity_end_decided',
    ],
    [
      'a decision revoked',
      call('day_activity_end_decided'),
      [
        endDecision('2026-08-20', '2026-08-31'),
        fact('day_activity_end_decision', 'revoked', '2026-08-25', {}, actors.lssOfficer),
      ],
      {},
      'day_activity_end_decided',
    ],
    [
      'wage subsidy is ordinary employment',
      call('employment_started', { form: 'ordinary' }),
      [employed('with_wage_subsidy')],
      {},
      'met',
    ],
    [
      'time-limited is not ordinary',
      call('employment_started', { form: 'ordinary' }),
      [employed('time_limited_municipal')],
      {},
      'employment_started',
    ],
    [
      'time-limited',
      call('employment_started', { form: 'time_limited' }),
      [employed('time_limited_municipal')],
      {},
      'met',
    ],
    [
      'other possibilities not ruled out',
      call('alternatives_ruled_out'),
      [fact('alternatives_ruled_out', 'not_ruled_out', day)],
      {},
      'alternatives_ruled_out',
    ],
    [
      'a manager who refused',
      call('manager_approval'),
      [fact('manager_approval', 'refused', day)],
      {},
      'manager_approval',
    ],
    ['the talk held', call('regrant_talk_held'), [fact('regrant_talk', 'held', day)], {}, 'met'],
  ])('%s', (_, need, facts, more, answer) => {
    expect(asked(need, facts, more)).toEqual([answer]);
  });
});
