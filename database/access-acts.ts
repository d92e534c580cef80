/** What the access table speaks of: areas of a person's file, roles, how somebody stands to a person, and what can be done. */
export const areas = [
  'identity',
  'step',
  'plan',
  'meetings',
  'preparation',
  'work',
  'benefits',
  'assessments',
] as const;
export type Area = (typeof areas)[number];

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
  'analyst',
  'model_manager',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** How somebody stands to a person; `organisation` is for acts that are about no person. */
export type Relation = 'contact' | 'deputy' | 'unit' | 'manager' | 'queue' | 'wish' | 'organisation';

export type Act =
  | 'read'
  | 'receive'
  | 'open_file'
  | 'change_file'
  | 'assign'
  | 'place'
  | 'register_livelihood'
  | 'read_entitlement'
  | 'register_entitlement'
  | 'register_schooling'
  | 'record_answer'
  | 'record_missing_level'
  | 'record_wish'
  | 'answer_wish'
  | 'write_plan'
  | 'write_implementation_plan'
  | 'offer_lss_plan'
  | 'start_way'
  | 'move_way'
  | 'move_model'
  | 'record_fact'
  | 'end_day_activity'
  | 'correct'
  | 'hold_meetings'
  | 'share'
  | 'keep_processing'
  | 'cross'
  | 'answer_crossing'
  | 'grant_protected'
  | 'review_log'
  | 'follow_log'
  | 'import'
  | 'read_notes'
  | 'write_notes'
  | 'see_old_drafts'
  | 'extract_file'
  | 'search_outside'
  | 'staff'
  | 'confirm_membership'
  | 'see_statistics'
  | 'see_measures'
  | 'manage_measures'
  | 'see_training'
  | 'keep_training'
  | 'see_employers'
  | 'keep_employers'
  | 'set_levels'
  | 'keep_stays'
  | 'see_forums'
  | 'keep_forums'
  | 'invite_to_forum'
  | 'see_municipal_jobs'
  | 'keep_municipal_jobs'
  | 'see_programme'
  | 'keep_programme'
  | 'enrol'
  | 'mark_attendance'
  | 'keep_allowance'
  | 'manage_models'
  | 'administer';

export interface AccessRule {
  act: Act;
  role: Role;
  relation: Relation;
  area: Area | 'none';
}
