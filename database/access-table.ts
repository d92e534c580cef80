import { type AccessRule, type Act, type Area, areas, type Relation, type Role } from './access-acts.ts';

const all: Area[] = [...areas];
const own: Relation[] = ['contact', 'deputy'];
const ofFk: Area[] = ['identity', 'step', 'plan', 'meetings', 'work', 'benefits', 'assessments'];
const ofAf: Area[] = ['identity', 'step', 'plan', 'meetings', 'work', 'assessments'];
const ofSchool: Area[] = ['identity', 'step', 'plan', 'meetings', 'preparation'];

/**
 * One table act × role × relation × area. It seeds the rows that policies read, prints the page and the CSV, and drives the tests. Each line: these acts, on these areas, for these roles, by these relations.
 * Source: docs/decisions/0005; LSS officer alone ends day activity, the job consultant allocates places.
 */
const lines: [Act[], (Area | 'none')[], Role[], Relation[]][] = [
  [['read'], all, ['lss_officer', 'job_consultant', 'asf_caseworker'], own],
  [['read'], ['identity', 'step'], ['job_consultant'], ['wish']],
  [
    ['read'],
    ['identity', 'step', 'plan', 'meetings', 'preparation', 'work'],
    ['supervisor'],
    [...own, 'unit'],
  ],
  [['read'], ['identity', 'step', 'preparation'], ['unit_staff'], ['unit']],
  [['read'], ofFk, ['fk_officer'], own],
  [['read'], ofAf, ['af_officer'], own],
  [['read'], ofSchool, ['school_staff'], own],
  [['read'], all, ['manager'], ['contact', 'manager']],
  [['receive'], all, ['lss_officer', 'job_consultant', 'asf_caseworker', 'manager'], ['queue']],
  [['receive'], ofFk, ['fk_officer'], ['queue']],
  [['receive'], ofAf, ['af_officer'], ['queue']],
  [['receive'], ofSchool, ['school_staff'], ['queue']],

  [
    ['change_file', 'correct', 'record_answer', 'record_wish'],
    ['identity', 'step'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [
    ['record_missing_level'],
    ['step'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['record_wish', 'record_answer', 'record_missing_level'], ['step'], ['supervisor'], [...own, 'unit']],
  [['record_wish', 'record_answer'], ['step'], ['unit_staff'], ['unit']],
  [['change_file', 'correct', 'assign', 'grant_protected'], ['identity', 'step'], ['manager'], ['manager']],
  [['grant_protected'], ['identity'], ['manager'], ['queue']],
  [['review_log'], ['identity'], ['manager'], ['manager']],
  [
    ['assign'],
    ['identity'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['assign'], ['identity'], ['job_consultant'], ['wish']],
  [['place'], ['step'], ['job_consultant'], own],
  [['place'], ['step'], ['manager'], ['manager']],
  [
    ['register_livelihood'],
    ['benefits'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'asf_caseworker'],
    own,
  ],
  [['read_entitlement'], ['identity'], ['lss_officer', 'job_consultant'], own],
  [['register_entitlement'], ['identity'], ['lss_officer'], own],
  [['register_schooling'], ['preparation'], ['lss_officer', 'job_consultant', 'school_staff'], own],
  [['answer_wish'], ['step'], ['job_consultant'], [...own, 'wish']],
  [
    ['start_way', 'move_way'],
    ['step'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['start_way'], ['step'], ['job_consultant'], ['wish']],
  [
    ['move_model'],
    ['step'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['move_model'], ['step'], ['manager'], ['manager']],
  [['record_fact'], ['step'], ['supervisor'], [...own, 'unit']],
  [
    ['record_fact'],
    ['step', 'benefits', 'assessments', 'work'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'asf_caseworker'],
    own,
  ],
  [['record_fact'], ['step', 'assessments', 'work'], ['af_officer', 'school_staff'], own],
  [['end_day_activity'], ['step'], ['lss_officer'], own],
  [
    ['hold_meetings'],
    ['meetings'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['hold_meetings'], ['meetings'], ['supervisor'], [...own, 'unit']],
  [
    ['write_plan'],
    ['plan'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['write_plan'], ['plan'], ['supervisor'], [...own, 'unit']],
  [['write_implementation_plan'], ['plan'], ['lss_officer', 'job_consultant'], own],
  [['write_implementation_plan'], ['plan'], ['supervisor'], [...own, 'unit']],
  [['offer_lss_plan'], ['plan'], ['lss_officer'], own],
  [['keep_stays'], ['work'], ['job_consultant', 'asf_caseworker', 'school_staff'], own],
  [['keep_stays'], ['work'], ['supervisor'], [...own, 'unit']],
  [['invite_to_forum'], ['work'], ['job_consultant', 'asf_caseworker', 'school_staff'], own],
  [['invite_to_forum'], ['work'], ['supervisor'], [...own, 'unit']],
  [
    ['share', 'cross'],
    ['identity'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [
    ['answer_crossing'],
    ['identity'],
    [
      'lss_officer',
      'job_consultant',
      'fk_officer',
      'af_officer',
      'asf_caseworker',
      'school_staff',
      'manager',
    ],
    ['queue'],
  ],

  // What a unit writes about carrying out the support stands apart from what those who decide write (decision 27).
  [
    ['read_notes', 'write_notes'],
    ['step', 'preparation'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['read_notes', 'write_notes'], ['step', 'preparation'], ['manager'], ['contact', 'manager']],
  [['read_notes', 'write_notes'], ['preparation'], ['supervisor'], [...own, 'unit']],
  [['read_notes', 'write_notes'], ['preparation'], ['unit_staff'], ['unit']],
  [['see_old_drafts'], ['identity'], ['manager'], ['manager']],
  [
    ['extract_file'],
    ['identity'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    own,
  ],
  [['extract_file'], ['identity'], ['manager'], ['contact', 'manager']],

  [
    ['open_file', 'search_outside'],
    ['none'],
    ['lss_officer', 'job_consultant', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff'],
    ['organisation'],
  ],
  [
    ['import', 'staff', 'confirm_membership', 'follow_log', 'keep_processing'],
    ['none'],
    ['manager'],
    ['organisation'],
  ],
  [
    ['see_statistics', 'see_measures', 'see_training'],
    ['none'],
    [
      'manager',
      'analyst',
      'project_lead',
      'lss_officer',
      'job_consultant',
      'supervisor',
      'unit_staff',
      'fk_officer',
      'af_officer',
      'asf_caseworker',
      'school_staff',
    ],
    ['organisation'],
  ],
  [['see_statistics'], ['none'], ['model_manager'], ['organisation']],
  [
    ['manage_measures'],
    ['none'],
    [
      'manager',
      'project_lead',
      'job_consultant',
      'fk_officer',
      'af_officer',
      'asf_caseworker',
      'school_staff',
    ],
    ['organisation'],
  ],
  [
    ['see_employers', 'see_forums'],
    ['none'],
    [
      'job_consultant',
      'supervisor',
      'asf_caseworker',
      'af_officer',
      'school_staff',
      'project_lead',
      'manager',
    ],
    ['organisation'],
  ],
  [
    ['keep_employers', 'keep_forums'],
    ['none'],
    ['job_consultant', 'asf_caseworker', 'school_staff', 'project_lead', 'manager'],
    ['organisation'],
  ],
  [
    ['see_municipal_jobs'],
    ['none'],
    [
      'job_consultant',
      'supervisor',
      'asf_caseworker',
      'af_officer',
      'school_staff',
      'project_lead',
      'manager',
    ],
    ['organisation'],
  ],
  // Enskilda platser holds the process together: those who place people (decision 38).
  [['keep_municipal_jobs'], ['none'], ['job_consultant'], ['organisation']],
  [['keep_municipal_jobs'], ['work'], ['job_consultant'], own],
  [
    ['see_programme'],
    ['none'],
    [
      'lss_officer',
      'job_consultant',
      'supervisor',
      'unit_staff',
      'asf_caseworker',
      'school_staff',
      'project_lead',
      'manager',
    ],
    ['organisation'],
  ],
  [
    ['keep_programme'],
    ['none'],
    ['job_consultant', 'supervisor', 'project_lead', 'manager'],
    ['organisation'],
  ],
  [['enrol', 'mark_attendance'], ['preparation'], ['job_consultant'], own],
  [['enrol', 'mark_attendance'], ['preparation'], ['supervisor'], [...own, 'unit']],
  [['enrol', 'mark_attendance'], ['preparation'], ['manager'], ['manager']],
  [['mark_attendance'], ['preparation'], ['unit_staff'], ['unit']],
  [['keep_allowance'], ['none'], ['manager'], ['organisation']],
  [['keep_allowance'], ['preparation'], ['manager'], ['manager']],
  [['keep_training'], ['none'], ['job_consultant', 'project_lead', 'manager'], ['organisation']],
  [['set_levels'], ['none'], ['project_lead', 'manager'], ['organisation']],
  [['manage_models'], ['none'], ['model_manager'], ['organisation']],
  [['administer'], ['none'], ['administrator'], ['organisation']],
];

export const accessRules: AccessRule[] = unique(
  lines.flatMap(([acts, onAreas, forRoles, relations]) =>
    acts.flatMap((act) =>
      onAreas.flatMap((area) =>
        forRoles.flatMap((role) => relations.map((relation) => ({ act, role, relation, area }))),
      ),
    ),
  ),
);

function unique(rules: AccessRule[]): AccessRule[] {
  return [...new Map(rules.map((rule) => [Object.values(rule).join(' '), rule])).values()];
}
