-- Min plan: offered by one organisation, one living plan per person and organisation. Its content stands in versions.
create table plan (
  collaboration_id uuid not null,
  plan_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  opened_by uuid not null references account,
  opened_at timestamptz not null default app.now(),
  ended_on date,
  end_reason text constraint plan_end_reason check (end_reason in ('goal_reached', 'goes_on_elsewhere', 'own_wish', 'moved')),
  primary key (collaboration_id, plan_id),
  constraint plan_key unique (collaboration_id, organisation_id, participant_id, plan_id),
  constraint plan_end_says_why check (num_nonnulls(ended_on, end_reason) in (0, 2)),
  constraint plan_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create unique index plan_living on plan (collaboration_id, organisation_id, participant_id) where ended_on is null;
create index plan_opener on plan (opened_by);

-- The person's goal in own words, as a picture or as recorded sound. Never changed: a new goal is a new row.
create table plan_goal (
  collaboration_id uuid not null,
  plan_goal_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid not null,
  kind text not null constraint plan_goal_kind check (kind in ('text', 'picture', 'sound')),
  words text not null,
  told_by text not null constraint plan_goal_told_by check (told_by in ('person', 'staff')),
  media_type text,
  bytes bytea,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_goal_id),
  constraint plan_goal_key unique (collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id),
  constraint plan_goal_has_its_bytes check (num_nonnulls(media_type, bytes) = case kind when 'text' then 0 else 2 end),
  constraint plan_goal_size check (length(bytes) <= 10485760),
  constraint plan_goal_plan foreign key (collaboration_id, organisation_id, participant_id, plan_id) references plan (collaboration_id, organisation_id, participant_id, plan_id)
);
create index plan_goal_recorder on plan_goal (recorded_by);

-- Shown while `shown_version` is the content's version, and released while `released_version` is; locked when agreed, and then never changed.
-- Superseded when a later one is locked.
create table plan_version (
  collaboration_id uuid not null,
  plan_version_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid not null,
  number int not null constraint plan_version_number check (number > 0),
  goal text not null default '',
  can text not null default '',
  needs text not null default '',
  otherwise text not null default '',
  took_part text not null default '',
  goal_picture_id uuid,
  goal_sound_id uuid,
  money_talk text not null default 'not_yet' constraint plan_version_money_talk check (money_talk in ('not_yet', 'held')),
  money_talk_on date,
  money_talk_by text,
  review_from date,
  review_to date,
  postponed_because text,
  version int not null default 1,
  shown_version int,
  shown_at timestamptz,
  shown_by uuid references account,
  shown_how text constraint plan_version_shown_how check (shown_how in ('read_together', 'read_aloud', 'with_pictures', 'with_interpreter', 'own_page')),
  released_version int,
  released_at timestamptz,
  locked_on date,
  locked_by uuid references account,
  written_by uuid not null references account,
  written_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_version_id),
  constraint plan_version_key unique (collaboration_id, organisation_id, participant_id, plan_version_id),
  constraint plan_version_numbered unique (collaboration_id, organisation_id, participant_id, plan_id, number),
  constraint plan_version_money_talk_held check (money_talk = 'not_yet' or money_talk_on is not null),
  constraint plan_version_review check (review_from <= review_to),
  constraint plan_version_shown check (num_nonnulls(shown_version, shown_at, shown_by, shown_how) in (0, 4)),
  constraint plan_version_locked check (num_nonnulls(locked_on, locked_by) in (0, 2) and (locked_on is null or shown_version = version)),
  constraint plan_version_released_when_shown check (num_nonnulls(released_version, released_at) in (0, 2) and (released_at is null or shown_at is not null)),
  constraint plan_version_plan foreign key (collaboration_id, organisation_id, participant_id, plan_id) references plan (collaboration_id, organisation_id, participant_id, plan_id),
  constraint plan_version_picture foreign key (collaboration_id, organisation_id, participant_id, plan_id, goal_picture_id)
    references plan_goal (collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id),
  constraint plan_version_sound foreign key (collaboration_id, organisation_id, participant_id, plan_id, goal_sound_id)
    references plan_goal (collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id)
);
create unique index plan_version_open on plan_version (collaboration_id, organisation_id, participant_id, plan_id) where locked_on is null;
create index plan_version_by_picture on plan_version (collaboration_id, organisation_id, participant_id, plan_id, goal_picture_id);
create index plan_version_by_sound on plan_version (collaboration_id, organisation_id, participant_id, plan_id, goal_sound_id);
create index plan_version_writer on plan_version (written_by);
create index plan_version_shower on plan_version (shown_by);
create index plan_version_locker on plan_version (locked_by);

-- What is done, by whom, when, visible to which organisations. `activity_key` stays the same from version to version.
create table plan_activity (
  collaboration_id uuid not null,
  plan_activity_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_version_id uuid not null,
  activity_key uuid not null,
  what text not null,
  done_by text not null constraint plan_activity_done_by check (done_by in ('person', 'FSF', 'ASF', 'FK', 'AF', 'school', 'provider', 'employer', 'other')),
  who text,
  starts_on date,
  ends_on date,
  visible_to uuid[] not null default '{}',
  position int not null default 1,
  version int not null default 1,
  struck_at timestamptz,
  written_by uuid not null references account,
  written_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_activity_id),
  constraint plan_activity_once unique (collaboration_id, organisation_id, participant_id, plan_version_id, activity_key),
  constraint plan_activity_period check (starts_on <= ends_on),
  constraint plan_activity_version foreign key (collaboration_id, organisation_id, participant_id, plan_version_id)
    references plan_version (collaboration_id, organisation_id, participant_id, plan_version_id)
);
create index plan_activity_by_key on plan_activity (collaboration_id, activity_key);
create index plan_activity_writer on plan_activity (written_by);

-- How it goes with an activity, also after its version is locked: the last row stands.
create table plan_activity_status (
  collaboration_id uuid not null,
  plan_activity_status_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  activity_key uuid not null,
  status text not null constraint plan_activity_status_status check (status in ('suggested', 'planned', 'ongoing', 'done', 'cancelled')),
  reason text constraint plan_activity_status_reason check (reason in ('does_not_exist', 'no_place', 'person_said_no', 'other_way', 'ended_early', 'not_needed', 'other')),
  words text,
  set_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_activity_status_id),
  constraint plan_activity_status_cancelled_says_why check ((status = 'cancelled') = (reason is not null)),
  constraint plan_activity_status_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index plan_activity_status_by_file on plan_activity_status (collaboration_id, organisation_id, participant_id, activity_key, recorded_at desc);
create index plan_activity_status_recorder on plan_activity_status (recorded_by);

-- What another party does: that party's own rows, beside the plan of whoever offers it. Released it is not changed any more: a new row replaces it.
create table plan_undertaking (
  collaboration_id uuid not null,
  plan_undertaking_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid not null,
  plan_organisation_id uuid not null,
  replaces_id uuid,
  what text not null,
  who text not null,
  starts_on date,
  ends_on date,
  version int not null default 1,
  released_at timestamptz,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_undertaking_id),
  constraint plan_undertaking_key unique (collaboration_id, organisation_id, participant_id, plan_undertaking_id),
  constraint plan_undertaking_replaced_once unique (collaboration_id, organisation_id, participant_id, replaces_id),
  constraint plan_undertaking_period check (starts_on <= ends_on),
  constraint plan_undertaking_replaces foreign key (collaboration_id, organisation_id, participant_id, replaces_id)
    references plan_undertaking (collaboration_id, organisation_id, participant_id, plan_undertaking_id),
  constraint plan_undertaking_plan foreign key (collaboration_id, plan_organisation_id, participant_id, plan_id)
    references plan (collaboration_id, organisation_id, participant_id, plan_id),
  constraint plan_undertaking_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index plan_undertaking_by_plan on plan_undertaking (collaboration_id, plan_organisation_id, participant_id, plan_id);
create index plan_undertaking_by_file on plan_undertaking (collaboration_id, organisation_id, participant_id);
create index plan_undertaking_recorder on plan_undertaking (recorded_by);

-- A party's yes to a version as it stood, or what it wants changed. `content_version` is the one that was answered: what is changed later voids it.
create table plan_agreement (
  collaboration_id uuid not null,
  plan_agreement_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_version_id uuid not null,
  plan_organisation_id uuid not null,
  content_version int not null,
  party text not null constraint plan_agreement_party check (party in ('person', 'organisation')),
  party_organisation_id uuid,
  answer text not null constraint plan_agreement_answer check (answer in ('yes', 'change', 'not_taking_part')),
  how text not null constraint plan_agreement_how check (how in ('own_sign_in', 'at_the_table')),
  recorded_how text constraint plan_agreement_recorded_how check (recorded_how in ('signed', 'oral', 'with_communication_support', 'by_telephone')),
  by_name text,
  words text,
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_agreement_id),
  constraint plan_agreement_names_its_party check ((party = 'organisation') = (party_organisation_id is not null)),
  constraint plan_agreement_at_the_table_says_how check (how = 'own_sign_in' or recorded_how is not null or answer = 'not_taking_part'),
  constraint plan_agreement_says_why check (answer = 'yes' or words is not null),
  constraint plan_agreement_version foreign key (collaboration_id, plan_organisation_id, participant_id, plan_version_id)
    references plan_version (collaboration_id, organisation_id, participant_id, plan_version_id),
  constraint plan_agreement_organisation foreign key (collaboration_id, party_organisation_id) references organisation,
  constraint plan_agreement_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index plan_agreement_by_version on plan_agreement (collaboration_id, plan_organisation_id, participant_id, plan_version_id);
create index plan_agreement_by_file on plan_agreement (collaboration_id, organisation_id, participant_id);
create index plan_agreement_by_party on plan_agreement (collaboration_id, party_organisation_id);
create index plan_agreement_recorder on plan_agreement (recorded_by);

-- The statutory individual plan (LSS 10 §): a record of its own. Each offer is a row.
create table lss_plan (
  collaboration_id uuid not null,
  lss_plan_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  offered_on date not null,
  occasion text not null constraint lss_plan_occasion check (occasion in ('decision', 'own_request', 'yearly')),
  answer text constraint lss_plan_answer check (answer in ('yes', 'no', 'later')),
  answered_on date,
  made_on date,
  region_told_on date,
  note text,
  version int not null default 1,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, lss_plan_id),
  constraint lss_plan_key unique (collaboration_id, organisation_id, participant_id, lss_plan_id),
  constraint lss_plan_answered check (num_nonnulls(answer, answered_on) in (0, 2)),
  constraint lss_plan_in_order check (answered_on >= offered_on and made_on >= answered_on),
  constraint lss_plan_made_after_yes check (made_on is null or answer = 'yes'),
  constraint lss_plan_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index lss_plan_recorder on lss_plan (recorded_by);

-- Genomförandeplan: how the granted measure is carried out. Made from a version of Min plan; each new one is a new row.
create table implementation_plan (
  collaboration_id uuid not null,
  implementation_plan_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_version_id uuid,
  made_on date not null,
  participation text not null,
  goals jsonb not null constraint implementation_plan_goals check (jsonb_typeof(goals) = 'array'),
  follow_up_on date,
  version int not null default 1,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, implementation_plan_id),
  constraint implementation_plan_key unique (collaboration_id, organisation_id, participant_id, implementation_plan_id),
  constraint implementation_plan_from foreign key (collaboration_id, organisation_id, participant_id, plan_version_id)
    references plan_version (collaboration_id, organisation_id, participant_id, plan_version_id),
  constraint implementation_plan_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index implementation_plan_by_version on implementation_plan (collaboration_id, organisation_id, participant_id, plan_version_id);
create index implementation_plan_recorder on implementation_plan (recorded_by);

-- A review that was held, or one put off to a later window with its reason; of exactly one of the three plans.
create table plan_review (
  collaboration_id uuid not null,
  plan_review_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid,
  lss_plan_id uuid,
  implementation_plan_id uuid,
  kind text not null constraint plan_review_kind check (kind in ('held', 'postponed')),
  reviewed_on date not null,
  note text not null,
  next_from date,
  next_to date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, plan_review_id),
  constraint plan_review_of_one check (num_nonnulls(plan_id, lss_plan_id, implementation_plan_id) = 1),
  constraint plan_review_window check (next_from <= next_to and num_nonnulls(next_from, next_to) in (0, 2)),
  constraint plan_review_postponed_to check (kind = 'held' or next_to is not null),
  constraint plan_review_plan foreign key (collaboration_id, organisation_id, participant_id, plan_id) references plan (collaboration_id, organisation_id, participant_id, plan_id),
  constraint plan_review_lss foreign key (collaboration_id, organisation_id, participant_id, lss_plan_id)
    references lss_plan (collaboration_id, organisation_id, participant_id, lss_plan_id),
  constraint plan_review_implementation foreign key (collaboration_id, organisation_id, participant_id, implementation_plan_id)
    references implementation_plan (collaboration_id, organisation_id, participant_id, implementation_plan_id)
);
create index plan_review_by_plan on plan_review (collaboration_id, organisation_id, participant_id, plan_id);
create index plan_review_by_lss on plan_review (collaboration_id, organisation_id, participant_id, lss_plan_id);
create index plan_review_by_implementation on plan_review (collaboration_id, organisation_id, participant_id, implementation_plan_id);
create index plan_review_recorder on plan_review (recorded_by);
