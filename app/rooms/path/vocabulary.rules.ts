import { z } from 'zod';

/** The organisations of a collaboration that a path may name. */
export const organisationKinds = ['FSF', 'ASF', 'FK', 'AF', 'school', 'employer', 'provider'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The roles that may act on a way. */
export const roles = [
  'lss_officer',
  'job_consultant',
  'supervisor',
  'unit_staff',
  'project_lead',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
  'manager',
] as const;
type PathRole = (typeof roles)[number];

/** Where a way may lead; the class that outcomes are counted by. */
export const destinations = [
  'paid_work',
  'work_rehabilitation',
  'reinforced_cooperation',
  'labour_market_measure',
  'studies',
  'stays_in_day_activity',
  'returned',
  'day_activity',
  'moved',
  'other',
] as const;
export type Destination = (typeof destinations)[number];

/** Destinations for which somebody leaves day activity. */
export const leavingDestinations = [
  'paid_work',
  'work_rehabilitation',
  'reinforced_cooperation',
  'labour_market_measure',
  'studies',
  'moved',
  'other',
] as const satisfies readonly Destination[];
export type LeavingDestination = (typeof leavingDestinations)[number];

/** Meetings that a path can ask for. Joint mapping comes before reinforced cooperation and is never the same thing. */
export const meetingKinds = [
  'before_preparation',
  'planning',
  'readiness',
  'joint_mapping',
  'follow_up',
] as const;

/** How a meeting about the next step may end; only the first meets a need for it. */
export const meetingAnswers = ['ready', 'not_yet'] as const;

/** What can follow school. Practice is an outcome on the way, never the end of it. */
export const afterSchool = ['work', 'practice', 'studies'] as const;

export const employmentForms = ['ordinary', 'with_wage_subsidy', 'time_limited_municipal'] as const;

/** Does the person have a benefit from FK? "unknown" is never read as no. */
export type FkBenefit = 'yes' | 'no' | 'unknown';

/** Who acts: the membership that somebody is signed in with. */
export type Actor = { organisationKind: string; role: string };

/** Who acts next for a step. */
export type Holder = { organisation: OrganisationKind; role: PathRole };

/** Something to read; parsing never changes it. */
export const text = z.string().regex(/\S/);
export const inTwoLanguages = z.strictObject({ sv: text, en: text });

/** L = literally in the document, T = our interpretation. */
export const source = z.strictObject({ mark: z.enum(['L', 'T']), ref: text });
