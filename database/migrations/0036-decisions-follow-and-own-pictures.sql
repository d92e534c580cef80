-- Why a decision will not be carried out, by the same codes as an activity of the plan. What was dropped before has its reason in words.
alter table meeting_decision add column state_reason text constraint meeting_decision_reason
  check (state_reason in ('does_not_exist', 'no_place', 'person_said_no', 'other_way', 'ended_early', 'not_needed', 'other'));
alter table meeting_decision drop constraint meeting_decision_dropped,
  add constraint meeting_decision_dropped check (state <> 'dropped' or num_nonnulls(state_reason, state_because) > 0),
  add constraint meeting_decision_reason_of_dropped check (state_reason is null or state = 'dropped'),
  add constraint meeting_decision_other_in_words check (state_reason is distinct from 'other' or state_because is not null);

-- A picture that a member has put up of oneself, for those whom the member helps. Put up anew it is another row: the log of writes keeps no face.
create table account_picture (
  collaboration_id uuid not null references collaboration,
  account_picture_id uuid not null,
  account_id uuid not null references account,
  type text not null constraint account_picture_type check (type in ('image/png', 'image/jpeg')),
  bytes bytea not null constraint account_picture_bytes check (octet_length(bytes) between 1 and 2097152),
  kept_at timestamptz not null default app.now(),
  primary key (collaboration_id, account_picture_id),
  constraint account_picture_one unique (collaboration_id, account_id)
);
create index account_picture_account on account_picture (account_id);

-- Made anew with the helper's picture; the policy of pictures leans on the second, so that it cannot be dropped later.
drop function if exists app.own_card();
drop function if exists app.own_contacts();
