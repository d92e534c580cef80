import { describe, expect, it } from 'vitest';
import { endDecision } from './examples.testing.ts';
import { answerNeeds, type Seen } from './needs.rules.ts';
import { asked, call, seen, source } from './needs.testing.ts';
import { fkBenefitOf } from './person-clocks.rules.ts';
import { answerWarnings } from './warnings.rules.ts';

describe('whether the person has a benefit from FK', () => {
  const assistance = { source: 'social_assistance', endsOn: null };
  const compensation = { source: 'activity_compensation', endsOn: null };

  it.each<[string, Parameters<typeof fkBenefitOf>, Seen['fkBenefit']]>([
    ['nothing is registered', [[], true, undefined], 'unknown'],
    ['another livelihood, and all that the opener knows', [[assistance], true, undefined], 'no'],
    ['another livelihood, and the opener does not share', [[assistance], false, undefined], 'unknown'],
    ['a benefit, whoever has registered it', [[assistance, compensation], false, undefined], 'yes'],
    ['the person says there is none', [[assistance], false, 'none_from_fk'], 'no'],
    ['the person says there is one', [[], false, 'some_from_fk'], 'yes'],
    ['the person says there is none, a benefit is registered', [[compensation], true, 'none_from_fk'], 'yes'],
  ])('%s', (_, [benefits, openersSeen, told], answer) => {
    expect(fkBenefitOf(benefits, openersSeen, told)).toBe(answer);
  });
});

describe('what hangs on a benefit from FK', () => {
  const need = call('work_ability_clear', { when: { fkBenefit: 'yes' } });

  it.each<[Seen['fkBenefit'], string[]]>([
    ['yes', ['work_ability_clear']],
    ['no', []],
    ['unknown', ['fk_benefit_not_told']],
  ])('is asked with the benefit, not without it; %s gives %j', (fkBenefit, answer) => {
    expect(asked(need, [], { fkBenefit })).toEqual(answer);
  });

  it('asks for the livelihood once, however many needs hang on it', () => {
    const both = answerNeeds(
      [need, call('regrant_talk_held', { when: { fkBenefit: 'yes' } })],
      seen([], { fkBenefit: 'unknown' }),
    );
    expect(both.map(({ name }) => name)).toEqual(['livelihood_registered']);
  });

  it('warns while the benefit is unknown: better warned than not', () => {
    const warning = { name: 'may_affect_regrant', when: { fkBenefit: 'yes' }, source } as const;
    const time = { days: 10, position: 'no_norm' } as const;
    const given = (fkBenefit: Seen['fkBenefit']) =>
      answerWarnings([warning], [], [], { ...seen([], { fkBenefit }), time }).map(({ name }) => name);
    expect([given('yes'), given('unknown'), given('no')]).toEqual([
      ['may_affect_regrant'],
      ['may_affect_regrant'],
      [],
    ]);
  });
});

describe('warnings that come from the rules themselves', () => {
  const time = { days: 10, position: 'no_norm' } as const;

  it('say which running steps a move closes', () => {
    expect(answerWarnings([], [], ['course'], { ...seen([]), time })).toEqual([
      { name: 'closes_running_steps', sentenceKey: 'closes_running_steps', steps: ['course'] },
    ]);
  });

  it.each([
    ['labour_market_measure', []],
    ['studies', ['decision_names_other_destination']],
  ] as const)('say when the decision names another destination: %s', (destination, names) => {
    const counted = { name: 'count_transition', destination, source } as const;
    const decided = seen([endDecision('2026-08-20', '2026-08-31')]);
    const answers = answerWarnings([], [counted], [], { ...decided, time });
    expect(answers.map(({ name }) => name)).toEqual(names);
  });
});
