/** What can stand on an import, each with how many. */
export const builtKinds = [
  'changed_file',
  'changed_placement',
  'changed_transition',
  'changed_assignment',
  'changed_protected_access',
  'changed_coverage',
  'way',
  'way_step',
  'pause',
  'fact',
  'model_move',
  'wish',
  'consent',
  'consent_request',
  'consent_answer',
  'disclosure',
  'crossing',
  'share',
  'own_answer',
  'talk',
  'missing_level',
  'schooling',
  'workplace_learning',
  'livelihood',
  'entitlement',
  'representative',
  'representation',
  'read_question',
  'correction',
  'placement',
  'transition',
  'assignment',
  'protected_access',
  'mail',
  'note',
  'extract_mask',
  'file_extract',
  'plan',
  'plan_version',
  'plan_goal',
  'plan_activity',
  'plan_activity_status',
  'plan_undertaking',
  'plan_agreement',
  'plan_review',
  'lss_plan',
  'implementation_plan',
  'meeting',
  'meeting_party',
  'meeting_preparation',
  'minutes',
  'meeting_decision',
  'meeting_change',
  'protection',
  'other',
] as const;
export type BuiltKind = (typeof builtKinds)[number];
export type Built = Partial<Record<BuiltKind, number>>;

/** So long an import can be undone; then what the rows were before is forgotten. */
export const DAYS_TO_UNDO = 30;

export const mayBeUndone = (
  { confirmedAt, undoneAt }: { confirmedAt: Date | null; undoneAt: Date | null },
  now: Date,
): boolean =>
  confirmedAt !== null &&
  undoneAt === null &&
  now.getTime() - confirmedAt.getTime() < DAYS_TO_UNDO * 86_400_000;
