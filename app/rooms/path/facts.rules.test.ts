import { describe, expect, it } from 'vitest';
import { actors, fact } from './examples.testing.ts';
import { factKinds } from './fact-kinds.rules.ts';
import { decideFact, type FactInput, recordableKinds, standing } from './facts.rules.ts';

const today = '2026-09-01';
const input = (more: Partial<FactInput> = {}): FactInput => ({
  kind: 'work_goal',
  happenedOn: today,
  outcome: 'set',
  details: { goal: 'Jobba i kök' },
  ...more,
});

describe('recording a fact', () => {
  it('keeps what belongs to its kind and nothing else', () => {
    const decided = decideFact(
      input({ details: { goal: 'Jobba i kök', diagnosis: 'nej' } }),
      actors.consultant,
      today,
    );
    expect(decided).toEqual({
      ok: true,
      value: {
        kind: 'work_goal',
        happenedOn: today,
        outcome: 'set',
        details: { goal: 'Jobba i kök' },
        recordedBy: actors.consultant,
      },
    });
  });

  const alternatives = { alternative: 'Praktik', on: '2026-05-04', outcome: 'Passade inte' };
  it.each<[string, Partial<FactInput>, object[]]>([
    ['an unknown kind', { kind: 'shoe_size' }, [{ name: 'unknown_kind' }]],
    ['a kind with a task of its own', { kind: 'own_answer' }, [{ name: 'unknown_kind' }]],
    ['the decision to end day activity', { kind: 'day_activity_end_decision' }, [{ name: 'unknown_kind' }]],
    ['an unknown outcome', { outcome: 'perhaps' }, [{ name: 'unknown_outcome' }]],
    ['no day', { happenedOn: '' }, [{ name: 'not_a_date' }]],
    ['a day that does not exist', { happenedOn: '2026-02-30' }, [{ name: 'not_a_date' }]],
    ['a day to come', { happenedOn: '2026-09-02' }, [{ name: 'date_in_future' }]],
    ['a missing detail', { details: {} }, [{ name: 'detail_missing', detail: 'goal' }]],
    ['a blank detail', { details: { goal: '  ' } }, [{ name: 'detail_wrong', detail: 'goal' }]],
    [
      'a missing reason for not needed',
      { kind: 'work_ability', outcome: 'not_needed', details: {} },
      [{ name: 'detail_missing', detail: 'because' }],
    ],
    [
      'alternatives without outcome',
      {
        kind: 'alternatives_ruled_out',
        outcome: 'ruled_out',
        details: { alternatives: [{ ...alternatives, outcome: '' }] },
      },
      [{ name: 'detail_wrong', detail: 'alternatives' }],
    ],
    [
      'everything wrong at once',
      { outcome: '', happenedOn: 'igår', details: {} },
      [{ name: 'unknown_outcome' }, { name: 'not_a_date' }],
    ],
  ])('refuses %s', (_, more, refusal) => {
    expect(decideFact(input(more), actors.consultant, today)).toEqual({ ok: false, refusal });
  });

  it('takes alternatives with day and outcome', () => {
    const ruledOut = input({
      kind: 'alternatives_ruled_out',
      outcome: 'ruled_out',
      details: { alternatives: [alternatives] },
    });
    expect(decideFact(ruledOut, actors.caseworker, today)).toMatchObject({ ok: true });
  });

  it.each([
    ['manager_approval', 'fkOfficer'],
    ['lss_decision', 'caseworker'],
    ['plan_agreed', 'supervisor'],
  ] as const)('%s is not for %s', (kind, who) => {
    expect(decideFact(input({ kind }), actors[who], today)).toEqual({
      ok: false,
      refusal: [{ name: 'not_yours_to_record' }],
    });
  });

  it('offers nobody a kind that would be refused', () => {
    for (const actor of Object.values(actors)) {
      for (const kind of recordableKinds(actor)) {
        const rule = factKinds[kind];
        const decided = decideFact(
          { kind, happenedOn: today, outcome: rule.outcomes[0]!, details: {} },
          actor,
          today,
        );
        const names = decided.ok ? [] : decided.refusal.map(({ name }) => name);
        expect(names.every((name) => name === 'detail_missing')).toBe(true);
      }
    }
  });
});

describe('the fact that stands', () => {
  const first = fact('work_goal', 'set', '2026-05-04');
  const second = fact('work_goal', 'dropped', '2026-06-01');
  const sameDay = fact('work_goal', 'set', '2026-06-01');

  it.each([
    ['nothing before the first', '2026-05-03', undefined],
    ['the first on its day', '2026-05-04', first],
    ['the one recorded last among those of a day', '2026-06-01', sameDay],
  ])('is %s', (_, on, expected) => {
    expect(standing([first, second, sameDay], 'work_goal', on)).toBe(expected);
    expect(standing([second, first, sameDay], 'work_goal', on)).toBe(expected);
  });
});
