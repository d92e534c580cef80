import { type AllowedActs, movers, type WayAct } from './allowed-acts.rules.ts';
import { type FactKind, type FactKindRule, factKinds } from './fact-kinds.rules.ts';
import type { NeedName } from './functions.rules.ts';
import type { NeedAnswer } from './needs.rules.ts';

/** Who registers a livelihood (access table, row `register_livelihood`). */
const livelihoodRoles = ['lss_officer', 'job_consultant', 'fk_officer', 'asf_caseworker'];

/** Who records that a plan is agreed: the plan itself does it when it is locked. */
const officers = factKinds.plan_agreed.roles;

/** Who registers the school of a pupil (access table, row `register_schooling`). */
const schoolingRoles = ['school_staff', 'lss_officer', 'job_consultant'];

/** Where what a need asks for is recorded: as a fact by hand, or on a page with a task of its own. */
const recordedAs: Record<NeedName, FactKind | { page: string; roles: readonly string[]; act?: WayAct }> = {
  own_yes: { page: '/samtal', roles: movers },
  consent: { page: '/samtycken/nytt', roles: movers },
  raised_at: { page: '/aktualisera', roles: movers, act: 'raise' },
  handover_done: { page: '/overlamna', roles: movers, act: 'handOver' },
  livelihood_registered: { page: '/uppgifter/forsorjning', roles: livelihoodRoles },
  fk_benefit: { page: '/uppgifter/forsorjning', roles: livelihoodRoles },
  day_activity_end_decided: { page: '/vag/dv-beslut', roles: ['lss_officer'], act: 'endDayActivity' },
  lss_decision: 'lss_decision',
  selected: 'selection',
  work_goal: 'work_goal',
  meeting_held: 'meeting_held',
  plan_agreed: { page: '/plan', roles: officers },
  plan_updated: { page: '/plan', roles: officers },
  support_contacts_discussed: 'support_contacts_discussed',
  work_ability_clear: 'work_ability',
  support_offered: 'support_offered',
  support_answered: 'support_answered',
  labour_market_measure_started: 'labour_market_measure_started',
  employment_started: 'employment_started',
  alternatives_ruled_out: 'alternatives_ruled_out',
  regrant_talk_held: 'regrant_talk',
  manager_approval: 'manager_approval',
  ability_or_wish_known: { page: '/samtal', roles: movers },
  responsible_named: 'responsible_named',
  next_party_named: 'next_party_named',
  no_employment: 'employment_started',
  guardian_registered: { page: '/uppgifter/foretradare', roles: movers },
  guardian_informed: 'guardian_informed',
  school_end_known: { page: '/uppgifter/skola', roles: schoolingRoles },
  after_school_outcome: 'after_school',
};

export interface NeedPage {
  /** Under the person's own address. */
  page: string;
  /** Roles that record it, where not everybody who moves a way does. */
  roles: readonly string[];
  open: boolean;
}

/** The page that meets the need, and whether the one who looks can do it there. */
export function pageForNeed({ call, sentenceKey }: NeedAnswer, acts: AllowedActs, role: string): NeedPage {
  const recorded = sentenceKey === 'fk_benefit_not_told' ? 'fk_benefit_told' : recordedAs[call.name];
  if (typeof recorded !== 'string')
    return {
      page: recorded.page,
      roles: recorded.roles,
      open: recorded.roles.includes(role) && !(recorded.act && acts.bars[recorded.act]),
    };
  const rule: FactKindRule = factKinds[recorded];
  return {
    page: `/vag/uppgift?slag=${recorded}`,
    roles: rule.roles,
    open: acts.factKinds.includes(recorded),
  };
}
