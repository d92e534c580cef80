import { z } from 'zod';
import {
  afterSchool,
  leavingDestinations,
  meetingKinds,
  organisationKinds,
  source,
} from './vocabulary.rules.ts';

/** A condition on a need or a warning: it holds only for people with, or without, a benefit from FK. */
const when = z.strictObject({ fkBenefit: z.enum(['yes', 'no']) }).optional();
const organisation = z.enum(organisationKinds);
/** How far ahead the one who moves somebody should look. */
const months = z.int().min(1).max(36);
/** `step`: since the present leading step began; `way`: whenever on the way. */
const since = z.enum(['step', 'way']);

const conditional = <Name extends string, Args extends z.core.$ZodLooseShape>(name: Name, args: Args) =>
  z.strictObject({ name: z.literal(name), ...args, when, source });
const plain = <Name extends string, Args extends z.core.$ZodLooseShape>(name: Name, args: Args) =>
  z.strictObject({ name: z.literal(name), ...args, source });

/** What must stand before somebody moves. A new need is added here, answered in `needs.rules.ts`, said in `functions.texts.ts`. */
export const needCalls = z.discriminatedUnion('name', [
  conditional('own_yes', {}),
  conditional('lss_decision', {}),
  conditional('selected', {}),
  conditional('work_goal', {}),
  conditional('consent', { organisation }),
  conditional('meeting_held', { meeting: z.enum(meetingKinds), since }),
  conditional('plan_agreed', {}),
  conditional('plan_updated', { since }),
  conditional('support_contacts_discussed', {}),
  conditional('raised_at', { organisation }),
  conditional('handover_done', { to: organisation }),
  conditional('livelihood_registered', {}),
  conditional('fk_benefit', {}),
  conditional('work_ability_clear', {}),
  conditional('support_offered', { by: organisation }),
  conditional('support_answered', {}),
  conditional('day_activity_end_decided', {}),
  conditional('labour_market_measure_started', {}),
  conditional('employment_started', { form: z.enum(['ordinary', 'time_limited']) }),
  conditional('alternatives_ruled_out', {}),
  conditional('regrant_talk_held', {}),
  conditional('manager_approval', {}),
  conditional('ability_or_wish_known', {}),
  conditional('responsible_named', {}),
  conditional('next_party_named', {}),
  conditional('no_employment', {}),
  conditional('guardian_registered', {}),
  conditional('guardian_informed', {}),
  conditional('school_end_known', {}),
  conditional('after_school_outcome', { is: z.enum([...afterSchool, 'any']) }),
]);
export type NeedCall = z.infer<typeof needCalls>;
export type NeedName = NeedCall['name'];

/** What the person who moves somebody should know, and may go on from. */
export const warningCalls = z.discriminatedUnion('name', [
  conditional('outside_normal_days', {}),
  conditional('support_starts_later', {}),
  conditional('support_not_applied_for', {}),
  conditional('work_ability_not_cleared', {}),
  conditional('may_affect_regrant', {}),
  conditional('hard_to_find_next_job', {}),
  conditional('benefit_ends_soon', { months }),
  conditional('turns_30_soon', { months }),
  conditional('nothing_runs_beside', {}),
]);
export type WarningCall = z.infer<typeof warningCalls>;
/** The last two come from the rules themselves, whatever the definition says. */
export type WarningName = WarningCall['name'] | 'closes_running_steps' | 'decision_names_other_destination';

/** What a move brings with it. */
export const effectCalls = z.discriminatedUnion('name', [
  plain('end_day_activity', {}),
  plain('count_transition', { destination: z.enum(leavingDestinations) }),
  plain('offer_support', { by: organisation }),
  plain('start_support', { by: organisation, months: months.optional() }),
]);
export type EffectCall = z.infer<typeof effectCalls>;
