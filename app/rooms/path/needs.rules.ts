import type { PlainDate } from '../../shared/values/dates.ts';
import { isUnderage } from '../trust/birth-date.rules.ts';
import { hasEmployment } from './beside-a-job.rules.ts';
import type { FactKind } from './fact-kinds.rules.ts';
import { dayActivityEnd, type Fact, standing } from './facts.rules.ts';
import type { NeedCall, NeedName } from './functions.rules.ts';
import { hasGuardian } from './person-clocks.rules.ts';
import { afterSchool, type FkBenefit, type OrganisationKind } from './vocabulary.rules.ts';
import type { Circumstances } from './way.rules.ts';

/** What needs, warnings and effects look at: what stands on the day of the move. */
export type Seen = {
  facts: readonly Fact[];
  on: PlainDate;
  leadingSince: PlainDate;
  holderKind: OrganisationKind;
  fkBenefit: FkBenefit;
  dayActivityOpen: boolean;
  dayActivityEndsOn?: PlainDate;
  person: Circumstances['person'];
  /** The parallel steps that run. */
  running: readonly string[];
};

/** The key of the sentence that says what is missing; most needs have one, some say why. */
type NeedSentence =
  | NeedName
  | 'own_answer_is_not_yes'
  | 'consent_has_ended'
  | 'raise_not_standing'
  | 'fk_benefit_not_told'
  | 'day_activity_ends_too_late'
  | 'own_answer_is_no';

type Answer = 'met' | NeedSentence;

const latest = (seen: Seen, kind: FactKind, concerns?: (details: Fact['details']) => boolean) =>
  standing(seen.facts, kind, seen.on, concerns);

const outcomeIs = (seen: Seen, kind: FactKind, ...outcomes: string[]) =>
  outcomes.includes(latest(seen, kind)?.outcome ?? '');

const met = (yes: boolean, otherwise: NeedSentence): Answer => (yes ? 'met' : otherwise);

const recentEnough = (seen: Seen, fact: Fact | undefined, since: 'step' | 'way') =>
  fact !== undefined && (since === 'way' || fact.happenedOn >= seen.leadingSince);

const answers: { [Name in NeedName]: (seen: Seen, call: Extract<NeedCall, { name: Name }>) => Answer } = {
  own_yes: (seen) => {
    const answer = latest(seen, 'own_answer');
    return answer ? met(answer.outcome === 'yes', 'own_answer_is_not_yes') : 'own_yes';
  },
  lss_decision: (seen) => met(outcomeIs(seen, 'lss_decision', 'granted'), 'lss_decision'),
  selected: (seen) => met(outcomeIs(seen, 'selection', 'suitable'), 'selected'),
  work_goal: (seen) => met(outcomeIs(seen, 'work_goal', 'set'), 'work_goal'),
  consent: (seen, { organisation }) => {
    const consent = latest(seen, 'consent', (details) => details.organisation === organisation);
    if (consent?.outcome !== 'given') return 'consent';
    return met(String(consent.details.until) >= seen.on, 'consent_has_ended');
  },
  meeting_held: (seen, { meeting, since }) => {
    const fact = latest(seen, 'meeting_held', (details) => details.meeting === meeting);
    const yes =
      fact?.outcome === 'held' && fact.details.answer !== 'not_yet' && recentEnough(seen, fact, since);
    return met(yes, 'meeting_held');
  },
  plan_agreed: (seen) => met(outcomeIs(seen, 'plan_agreed', 'agreed'), 'plan_agreed'),
  plan_updated: (seen, { since }) =>
    met(recentEnough(seen, latest(seen, 'plan_updated'), since), 'plan_updated'),
  support_contacts_discussed: (seen) =>
    met(outcomeIs(seen, 'support_contacts_discussed', 'discussed'), 'support_contacts_discussed'),
  raised_at: (seen, { organisation }) => {
    const raised = latest(seen, 'raised_at', (details) => details.organisation === organisation);
    if (!raised) return 'raised_at';
    return met(raised.outcome === 'raised' || raised.outcome === 'accepted', 'raise_not_standing');
  },
  handover_done: (seen, { to }) => met(seen.holderKind === to, 'handover_done'),
  livelihood_registered: (seen) =>
    met(
      seen.fkBenefit !== 'unknown',
      seen.person.benefits.length > 0 ? 'fk_benefit_not_told' : 'livelihood_registered',
    ),
  fk_benefit: (seen) => met(seen.fkBenefit === 'yes', 'fk_benefit'),
  work_ability_clear: (seen) =>
    met(outcomeIs(seen, 'work_ability', 'cleared', 'not_needed'), 'work_ability_clear'),
  support_offered: (seen, { by }) =>
    met(latest(seen, 'support_offered', (details) => details.by === by) !== undefined, 'support_offered'),
  support_answered: (seen) => {
    const [offer, answer] = [latest(seen, 'support_offered'), latest(seen, 'support_answered')];
    return met(!!offer && !!answer && answer.happenedOn >= offer.happenedOn, 'support_answered');
  },
  day_activity_end_decided: (seen) => {
    const { found } = dayActivityEnd(seen.facts, seen.on);
    if (found === 'none' && seen.dayActivityEndsOn)
      return met(seen.dayActivityEndsOn < seen.on, 'day_activity_ends_too_late');
    if (found === 'none') return met(!seen.dayActivityOpen, 'day_activity_end_decided');
    return met(found === 'in_time', 'day_activity_ends_too_late');
  },
  labour_market_measure_started: (seen) =>
    met(outcomeIs(seen, 'labour_market_measure_started', 'started'), 'labour_market_measure_started'),
  employment_started: (seen, { form }) => {
    const forms = form === 'ordinary' ? ['ordinary', 'with_wage_subsidy'] : ['time_limited_municipal'];
    return met(outcomeIs(seen, 'employment_started', ...forms), 'employment_started');
  },
  alternatives_ruled_out: (seen) =>
    met(outcomeIs(seen, 'alternatives_ruled_out', 'ruled_out'), 'alternatives_ruled_out'),
  regrant_talk_held: (seen) => met(outcomeIs(seen, 'regrant_talk', 'held'), 'regrant_talk_held'),
  manager_approval: (seen) => met(outcomeIs(seen, 'manager_approval', 'approved'), 'manager_approval'),
  ability_or_wish_known: (seen) => {
    if (outcomeIs(seen, 'own_answer', 'no')) return 'own_answer_is_no';
    const wish = outcomeIs(seen, 'own_answer', 'yes') || outcomeIs(seen, 'work_goal', 'set');
    return met(wish || outcomeIs(seen, 'work_ability', 'cleared'), 'ability_or_wish_known');
  },
  responsible_named: (seen) => met(outcomeIs(seen, 'responsible_named', 'named'), 'responsible_named'),
  next_party_named: (seen) => met(outcomeIs(seen, 'next_party_named', 'named'), 'next_party_named'),
  no_employment: (seen) => met(!hasEmployment(seen.facts, seen.on), 'no_employment'),
  guardian_registered: (seen) =>
    met(
      !isUnderage(seen.person.birthDate, seen.on) || hasGuardian(seen.person, seen.on),
      'guardian_registered',
    ),
  guardian_informed: (seen) =>
    met(
      !isUnderage(seen.person.birthDate, seen.on) || outcomeIs(seen, 'guardian_informed', 'informed'),
      'guardian_informed',
    ),
  school_end_known: (seen) => met(seen.person.schoolEndsOn !== undefined, 'school_end_known'),
  after_school_outcome: (seen, { is }) =>
    met(outcomeIs(seen, 'after_school', ...(is === 'any' ? afterSchool : [is])), 'after_school_outcome'),
};

/** One need as it stands: met, or the key of the sentence that says what is missing. */
export type NeedAnswer = { name: NeedName; call: NeedCall; met: boolean; sentenceKey: NeedSentence };

/** Every need that concerns this person. One that hangs on the benefit asks for the livelihood while that is unknown. */
export function answerNeeds(calls: readonly NeedCall[], seen: Seen): NeedAnswer[] {
  const asked = calls
    .filter((call) => !call.when || seen.fkBenefit === 'unknown' || call.when.fkBenefit === seen.fkBenefit)
    .map((call): NeedCall => (call.when && seen.fkBenefit === 'unknown' ? livelihoodFirst(call) : call));
  return asked.map((call) => answerNeed(call, seen)).filter(isFirstOfItsKind);
}

const livelihoodFirst = ({ source }: NeedCall): NeedCall => ({ name: 'livelihood_registered', source });

function answerNeed(call: NeedCall, seen: Seen): NeedAnswer {
  const ask = answers[call.name] as (seen: Seen, call: NeedCall) => Answer;
  const answer = ask(seen, call);
  return { name: call.name, call, met: answer === 'met', sentenceKey: answer === 'met' ? call.name : answer };
}

const isFirstOfItsKind = (answer: NeedAnswer, index: number, all: NeedAnswer[]) =>
  answer.name !== 'livelihood_registered' || all.findIndex(({ name }) => name === answer.name) === index;
