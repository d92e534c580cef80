import { type FactKind, type FactKindRule, factKinds } from './fact-kinds.rules.ts';
import type { NeedName } from './functions.rules.ts';
import type { NeedAnswer } from './needs.rules.ts';

/** Where what a need asks for is recorded: as a fact by hand, or on a page with a task of its own. */
const recordedAs: Record<NeedName, FactKind | { page: string; roles: readonly string[] }> = {
  own_yes: { page: '/uppgifter/svar', roles: [] },
  consent: { page: '/samtycken/nytt', roles: [] },
  raised_at: { page: '/aktualisera', roles: [] },
  handover_done: { page: '/overlamna', roles: [] },
  livelihood_registered: { page: '/uppgifter/forsorjning', roles: [] },
  fk_benefit: { page: '/uppgifter/forsorjning', roles: [] },
  day_activity_end_decided: { page: '/vag/dv-beslut', roles: ['lss_officer'] },
  lss_decision: 'lss_decision',
  selected: 'selection',
  work_goal: 'work_goal',
  meeting_held: 'meeting_held',
  plan_agreed: 'plan_agreed',
  plan_updated: 'plan_updated',
  support_contacts_discussed: 'support_contacts_discussed',
  work_ability_clear: 'work_ability',
  support_offered: 'support_offered',
  support_answered: 'support_answered',
  labour_market_measure_started: 'labour_market_measure_started',
  employment_started: 'employment_started',
  alternatives_ruled_out: 'alternatives_ruled_out',
  regrant_talk_held: 'regrant_talk',
  manager_approval: 'manager_approval',
};

export interface NeedPage {
  /** Under the person's own address. */
  page: string;
  /** Roles that record it, where not everybody who moves a way does. */
  roles: readonly string[];
  open: boolean;
}

/** The page that meets the need, and whether the one who looks can do it there. */
export function pageForNeed({ call }: NeedAnswer, kinds: readonly FactKind[], role: string): NeedPage {
  const recorded = recordedAs[call.name];
  if (typeof recorded !== 'string')
    return { ...recorded, open: recorded.roles.length === 0 || recorded.roles.includes(role) };
  const rule: FactKindRule = factKinds[recorded];
  return { page: `/vag/uppgift?slag=${recorded}`, roles: rule.roles, open: kinds.includes(recorded) };
}
