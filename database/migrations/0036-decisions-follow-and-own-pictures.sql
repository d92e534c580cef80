-- Why a decision will not be carried out, by the same codes as an activity of the plan. What was dropped before has its reason in words.
alter table meeting_decision add column state_reason text constraint meeting_decision_reason
  check (state_reason in ('does_not_exist', 'no_place', 'person_said_no', 'other_way', 'ended_early', 'not_needed', 'other'));
alter table meeting_decision drop constraint meeting_decision_dropped,
  add constraint meeting_decision_dropped check (state <> 'dropped' or num_nonnulls(state_reason, state_because) > 0),
  add constraint meeting_decision_reason_of_dropped check (state_reason is null or state = 'dropped'),
  add constraint meeting_decision_other_in_words check (state_reason is distinct from 'other' or state_because is not null);
