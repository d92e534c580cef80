export type ProblemReason =
  | 'not_an_object'
  | 'missing_text'
  | 'no_holder'
  | 'unknown_function'
  | 'wrong_arguments'
  | 'unknown_field'
  | 'wrong_value'
  | 'duplicate_key'
  | 'unknown_step'
  | 'unknown_exit'
  | 'transition_without_target'
  | 'target_of_parallel_end'
  | 'wrong_track'
  | 'parallel_without_host'
  | 'may_not_run_beside'
  | 'unreachable_step'
  | 'unreachable_exit'
  | 'no_way_out'
  | 'cycle_without_exit'
  | 'day_activity_left_open'
  | 'job_beside_day_activity'
  | 'counts_without_leaving'
  | 'counts_from_school'
  | 'bridge_beside_job';

/** `place` as one writes it: `steps[2].holder`. */
export type DefinitionProblem = { place: string; reason: ProblemReason; detail: string };
