import { dayActivityEnd, standing } from './facts.rules.ts';
import type { EffectCall, WarningCall, WarningName } from './functions.rules.ts';
import type { Seen } from './needs.rules.ts';
import { benefitEndsWithin, turns30Within } from './person-clocks.rules.ts';
import type { TimeInStep } from './way.rules.ts';

type WarningSentence =
  | Exclude<WarningName, 'outside_normal_days'>
  | 'shorter_than_normal'
  | 'longer_than_normal'
  | 'benefit_end_not_known';

/** `steps`: the running steps that the warning is about. */
export type WarningAnswer = { name: WarningName; sentenceKey: WarningSentence; steps?: readonly string[] };

/** A warning that somebody has read and gone on from. */
export type KeptWarning = Pick<WarningAnswer, 'sentenceKey' | 'steps'>;

type Asked = Seen & { time: TimeInStep };

const answers: {
  [Name in WarningCall['name']]: (
    seen: Asked,
    call: Extract<WarningCall, { name: Name }>,
  ) => WarningSentence | undefined;
} = {
  outside_normal_days: ({ time }) =>
    time.position === 'shorter'
      ? 'shorter_than_normal'
      : time.position === 'longer'
        ? 'longer_than_normal'
        : undefined,
  support_starts_later: () => 'support_starts_later',
  support_not_applied_for: (seen) =>
    standing(seen.facts, 'support_answered', seen.on)?.outcome === 'yes'
      ? undefined
      : 'support_not_applied_for',
  work_ability_not_cleared: (seen) =>
    standing(seen.facts, 'work_ability', seen.on) ? undefined : 'work_ability_not_cleared',
  may_affect_regrant: () => 'may_affect_regrant',
  hard_to_find_next_job: () => 'hard_to_find_next_job',
  benefit_ends_soon: ({ person, fkBenefit, on }, { months }) => {
    if (fkBenefit === 'unknown') return 'benefit_end_not_known';
    return benefitEndsWithin(person, on, months) ? 'benefit_ends_soon' : undefined;
  },
  turns_30_soon: ({ person, on }, { months }) =>
    turns30Within(person, on, months) ? 'turns_30_soon' : undefined,
  nothing_runs_beside: ({ running }) => (running.length === 0 ? 'nothing_runs_beside' : undefined),
};

/** The warnings that apply. One that hangs on the benefit is given while that is unknown: better warned than not. */
export function answerWarnings(
  calls: readonly WarningCall[],
  effects: readonly EffectCall[],
  closes: readonly string[],
  asked: Asked,
): WarningAnswer[] {
  const applying = calls
    .filter(({ when }) => !when || asked.fkBenefit === 'unknown' || when.fkBenefit === asked.fkBenefit)
    .flatMap((call): WarningAnswer[] => {
      const ask = answers[call.name] as (seen: Asked, call: WarningCall) => WarningSentence | undefined;
      const sentenceKey = ask(asked, call);
      return sentenceKey ? [{ name: call.name, sentenceKey }] : [];
    });
  if (closes.length > 0) {
    applying.push({ name: 'closes_running_steps', sentenceKey: 'closes_running_steps', steps: closes });
  }
  if (decisionNamesOther(effects, asked)) {
    applying.push({
      name: 'decision_names_other_destination',
      sentenceKey: 'decision_names_other_destination',
    });
  }
  return applying;
}

/** The LSS officer's decision says where to; a move that counts another destination is worth a look. */
function decisionNamesOther(effects: readonly EffectCall[], seen: Seen): boolean {
  const counted = effects.find((effect) => effect.name === 'count_transition');
  const end = dayActivityEnd(seen.facts, seen.on);
  return !!counted && end.found !== 'none' && end.decision.details.destination !== counted.destination;
}
