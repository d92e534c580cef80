-- Meetings around a person. Each belongs to the organisation that calls to it; another sees it when it is invited and the area is shared with it.
create table meeting (
  collaboration_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  kind text not null constraint meeting_kind check (kind in ('planning', 'before_preparation', 'joint_mapping', 'readiness', 'follow_up', 'three_party', 'closing')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  about text not null,
  agenda text[] not null,
  interpreter text,
  invited_organisation_ids uuid[] not null default '{}',
  sequence int not null default 0,
  version int not null default 1,
  called_by uuid not null references account,
  called_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_because text constraint meeting_cancelled_because check (cancelled_because in ('person_cannot', 'party_cannot', 'ill', 'not_needed', 'other')),
  cancelled_words text,
  outcome text constraint meeting_outcome check (outcome in ('held', 'person_absent', 'party_absent', 'other')),
  outcome_at timestamptz,
  answer text constraint meeting_answer check (answer in ('ready', 'not_yet')),
  answer_words text,
  closed_at timestamptz,
  closed_by uuid references account,
  unshared_because text,
  primary key (collaboration_id, meeting_id),
  constraint meeting_of_organisation unique (collaboration_id, organisation_id, participant_id, meeting_id),
  constraint meeting_period check (ends_at > starts_at),
  constraint meeting_agenda check (cardinality(agenda) > 0),
  constraint meeting_cancelled check ((cancelled_at is null) = (cancelled_because is null)),
  constraint meeting_ended check ((outcome is null) = (outcome_at is null)),
  constraint meeting_one_end check (cancelled_at is null or outcome is null),
  constraint meeting_answered check (answer is null or (kind = 'readiness' and outcome = 'held')),
  constraint meeting_closed check ((closed_at is null) = (closed_by is null)),
  constraint meeting_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index meeting_caller on meeting (called_by);
create index meeting_closer on meeting (closed_by);
create index meeting_by_day on meeting (collaboration_id, starts_at);

-- Who is invited. A person's own row and a supporter's are as the others, so that answers stand in one list.
create table meeting_party (
  collaboration_id uuid not null,
  meeting_party_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  kind text not null constraint meeting_party_kind check (kind in ('person', 'supporter', 'colleague', 'organisation', 'employer')),
  party_organisation_id uuid,
  account_id uuid references account,
  name text not null,
  address text,
  answer text constraint meeting_party_answer check (answer in ('comes', 'cannot', 'other_time')),
  answer_words text,
  answered_at timestamptz,
  answered_by text constraint meeting_party_answered_by check (answered_by in ('self', 'for_them')),
  attended boolean,
  removed_at timestamptz,
  primary key (collaboration_id, meeting_party_id),
  constraint meeting_party_of_organisation check ((kind = 'organisation') = (party_organisation_id is not null)),
  constraint meeting_party_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint meeting_party_meeting foreign key (collaboration_id, organisation_id, participant_id, meeting_id)
    references meeting (collaboration_id, organisation_id, participant_id, meeting_id),
  constraint meeting_party_organisation foreign key (collaboration_id, party_organisation_id) references organisation
);
create index meeting_party_by_meeting on meeting_party (collaboration_id, organisation_id, participant_id, meeting_id);
create index meeting_party_by_organisation on meeting_party (collaboration_id, party_organisation_id);
create index meeting_party_account on meeting_party (account_id);

-- What the person has thought of before the meeting, in their own words. The others see it only where the person has said so.
create table meeting_preparation (
  collaboration_id uuid not null,
  meeting_preparation_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  went_well text not null default '',
  was_hard text not null default '',
  wants_next text not null default '',
  says_instead boolean not null default false,
  shown_to_all boolean not null default false,
  written_at timestamptz not null,
  version int not null default 1,
  primary key (collaboration_id, meeting_preparation_id),
  constraint meeting_preparation_once unique (collaboration_id, organisation_id, meeting_id),
  constraint meeting_preparation_meeting foreign key (collaboration_id, organisation_id, participant_id, meeting_id)
    references meeting (collaboration_id, organisation_id, participant_id, meeting_id)
);
create index meeting_preparation_by_meeting on meeting_preparation (collaboration_id, organisation_id, participant_id, meeting_id);

-- The minutes: a note for each point of the agenda, and what the person is shown in easy words.
create table minutes (
  collaboration_id uuid not null,
  minutes_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  notes text[] not null default '{}',
  easy text not null default '',
  version int not null default 1,
  written_by uuid not null references account,
  shared_at timestamptz,
  shared_how text constraint minutes_shared_how check (shared_how in ('own_page', 'read_together', 'on_paper')),
  person_answer text constraint minutes_person_answer check (person_answer in ('right', 'question')),
  person_words text,
  person_answered_at timestamptz,
  released_at timestamptz,
  primary key (collaboration_id, minutes_id),
  constraint minutes_once unique (collaboration_id, organisation_id, meeting_id),
  constraint minutes_shared check ((shared_at is null) = (shared_how is null)),
  constraint minutes_person_answered check ((person_answer is null) = (person_answered_at is null)),
  constraint minutes_released_after_shared check (released_at is null or shared_at is not null),
  constraint minutes_meeting foreign key (collaboration_id, organisation_id, participant_id, meeting_id)
    references meeting (collaboration_id, organisation_id, participant_id, meeting_id)
);
create index minutes_by_meeting on minutes (collaboration_id, organisation_id, participant_id, meeting_id);
create index minutes_writer on minutes (written_by);

-- What was decided: what, who, and when. It is released with the minutes.
create table meeting_decision (
  collaboration_id uuid not null,
  meeting_decision_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  what text not null,
  who text not null,
  due_on date not null,
  state text not null default 'open' constraint meeting_decision_state check (state in ('open', 'done', 'dropped')),
  state_because text,
  settled_on date,
  plan_activity_id uuid,
  decided_by uuid not null references account,
  released_at timestamptz,
  version int not null default 1,
  primary key (collaboration_id, meeting_decision_id),
  constraint meeting_decision_settled check ((state = 'open') = (settled_on is null)),
  constraint meeting_decision_dropped check (state <> 'dropped' or state_because is not null),
  constraint meeting_decision_meeting foreign key (collaboration_id, organisation_id, participant_id, meeting_id)
    references meeting (collaboration_id, organisation_id, participant_id, meeting_id)
);
create index meeting_decision_by_meeting on meeting_decision (collaboration_id, organisation_id, participant_id, meeting_id);
create index meeting_decision_decider on meeting_decision (decided_by);

-- What has been changed about a meeting: when it was, where, and why it was moved or cancelled.
create table meeting_change (
  collaboration_id uuid not null,
  meeting_change_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  kind text not null constraint meeting_change_kind check (kind in ('moved', 'cancelled', 'agenda')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  why text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null,
  primary key (collaboration_id, meeting_change_id),
  constraint meeting_change_meeting foreign key (collaboration_id, organisation_id, participant_id, meeting_id)
    references meeting (collaboration_id, organisation_id, participant_id, meeting_id)
);
create index meeting_change_by_meeting on meeting_change (collaboration_id, organisation_id, participant_id, meeting_id);
create index meeting_change_recorder on meeting_change (recorded_by);
