-- The programme that prepares for work: courses built of modules, rounds of them with their occasions, who takes part and who came; the day allowance
-- that follows; and how the person rates their own skills. What happens in a group is not about health: an absence has a code and no words.
create table programme_course (
  collaboration_id uuid not null,
  programme_course_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  about text not null,
  form text not null constraint programme_course_form check (form in ('group', 'one_to_one', 'both')),
  in_group_activity boolean not null,
  ended_on date,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, programme_course_id),
  constraint programme_course_key unique (collaboration_id, organisation_id, programme_course_id),
  constraint programme_course_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index programme_course_adder on programme_course (added_by);

create table programme_module (
  collaboration_id uuid not null,
  programme_module_id uuid not null,
  organisation_id uuid not null,
  programme_course_id uuid not null,
  kind text not null constraint programme_module_kind check (kind in ('labour_market', 'life_skills', 'self_strengthening', 'expectations',
    'social_insurance', 'day_activity_and_employment', 'own')),
  name text not null,
  content text not null,
  material text not null default '',
  link text constraint programme_module_link check (link ~ '^https://'),
  position int not null constraint programme_module_position check (position between 1 and 99),
  ended_on date,
  version int not null default 1,
  primary key (collaboration_id, programme_module_id),
  constraint programme_module_key unique (collaboration_id, organisation_id, programme_module_id),
  constraint programme_module_course foreign key (collaboration_id, organisation_id, programme_course_id)
    references programme_course (collaboration_id, organisation_id, programme_course_id)
);
create index programme_module_by_course on programme_module (collaboration_id, organisation_id, programme_course_id);

-- A round of a course, or a study visit: what one is enrolled in.
create table programme_round (
  collaboration_id uuid not null,
  programme_round_id uuid not null,
  organisation_id uuid not null,
  programme_course_id uuid,
  kind text not null constraint programme_round_kind check (kind in ('course', 'study_visit')),
  name text not null,
  leader_id uuid not null references account,
  place text not null,
  seats int not null constraint programme_round_seats check (seats between 1 and 500),
  ended_on date,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, programme_round_id),
  constraint programme_round_key unique (collaboration_id, organisation_id, programme_round_id),
  constraint programme_round_of_course check (kind = 'study_visit' or programme_course_id is not null),
  constraint programme_round_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint programme_round_course foreign key (collaboration_id, organisation_id, programme_course_id)
    references programme_course (collaboration_id, organisation_id, programme_course_id)
);
create index programme_round_by_course on programme_round (collaboration_id, organisation_id, programme_course_id);
create index programme_round_organisation_index on programme_round (collaboration_id, organisation_id);
create index programme_round_leader on programme_round (leader_id);
create index programme_round_adder on programme_round (added_by);

-- The numbers that a round has given out in turn, and those given back: who has a place and who waits follows from them, for whoever may see only
-- some of the people. It names nobody.
create table programme_queue (
  collaboration_id uuid not null,
  programme_round_id uuid not null,
  organisation_id uuid not null,
  issued int not null default 0 constraint programme_queue_issued check (issued >= 0),
  given_back int[] not null default '{}',
  primary key (collaboration_id, programme_round_id),
  constraint programme_queue_round foreign key (collaboration_id, organisation_id, programme_round_id)
    references programme_round (collaboration_id, organisation_id, programme_round_id)
);
create index programme_queue_by_round on programme_queue (collaboration_id, organisation_id, programme_round_id);

create table programme_occasion (
  collaboration_id uuid not null,
  programme_occasion_id uuid not null,
  organisation_id uuid not null,
  programme_round_id uuid not null,
  programme_module_id uuid,
  held_on date not null,
  starts text not null constraint programme_occasion_starts check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text not null constraint programme_occasion_ends check (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  leader_id uuid not null references account,
  place text not null,
  cancelled_at timestamptz,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, programme_occasion_id),
  constraint programme_occasion_key unique (collaboration_id, organisation_id, programme_occasion_id),
  constraint programme_occasion_of_round unique (collaboration_id, organisation_id, programme_round_id, programme_occasion_id),
  constraint programme_occasion_time check (ends > starts),
  constraint programme_occasion_round foreign key (collaboration_id, organisation_id, programme_round_id)
    references programme_round (collaboration_id, organisation_id, programme_round_id),
  constraint programme_occasion_module foreign key (collaboration_id, organisation_id, programme_module_id)
    references programme_module (collaboration_id, organisation_id, programme_module_id)
);
create index programme_occasion_by_round on programme_occasion (collaboration_id, organisation_id, programme_round_id);
create index programme_occasion_by_module on programme_occasion (collaboration_id, organisation_id, programme_module_id);
create index programme_occasion_by_day on programme_occasion (collaboration_id, organisation_id, held_on);
create index programme_occasion_leader on programme_occasion (leader_id);
create index programme_occasion_adder on programme_occasion (added_by);

create table programme_enrolment (
  collaboration_id uuid not null,
  programme_enrolment_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme_round_id uuid not null,
  queue_number int not null constraint programme_enrolment_queue_number check (queue_number > 0),
  enrolled_on date not null,
  cancelled_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  version int not null default 1,
  primary key (collaboration_id, programme_enrolment_id),
  constraint programme_enrolment_key unique (collaboration_id, organisation_id, participant_id, programme_enrolment_id),
  constraint programme_enrolment_in_round unique (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id),
  constraint programme_enrolment_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint programme_enrolment_round foreign key (collaboration_id, organisation_id, programme_round_id)
    references programme_round (collaboration_id, organisation_id, programme_round_id)
);
create unique index programme_enrolment_once on programme_enrolment (collaboration_id, organisation_id, participant_id, programme_round_id)
  where cancelled_on is null;
create index programme_enrolment_by_round on programme_enrolment (collaboration_id, organisation_id, programme_round_id);
create index programme_enrolment_recorder on programme_enrolment (recorded_by);

-- Who came: one row for each person and occasion, with what stood before the latest mark, so that it can be undone.
create table programme_attendance (
  collaboration_id uuid not null,
  programme_attendance_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme_round_id uuid not null,
  programme_enrolment_id uuid not null,
  programme_occasion_id uuid not null,
  state text not null constraint programme_attendance_state check (state in ('expected', 'here', 'left', 'away')),
  reason text constraint programme_attendance_reason check (reason in ('ill', 'leave', 'other_meeting', 'no_show')),
  was_state text not null constraint programme_attendance_was_state check (was_state in ('expected', 'here', 'left', 'away')),
  was_reason text constraint programme_attendance_was_reason check (was_reason in ('ill', 'leave', 'other_meeting', 'no_show')),
  marked_by uuid not null references account,
  marked_at timestamptz not null,
  version int not null default 1,
  primary key (collaboration_id, programme_attendance_id),
  constraint programme_attendance_once unique (collaboration_id, organisation_id, participant_id, programme_occasion_id),
  constraint programme_attendance_away_has_reason check ((state = 'away') = (reason is not null) and (was_state = 'away') = (was_reason is not null)),
  constraint programme_attendance_enrolment foreign key (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id)
    references programme_enrolment (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id),
  constraint programme_attendance_occasion foreign key (collaboration_id, organisation_id, programme_round_id, programme_occasion_id)
    references programme_occasion (collaboration_id, organisation_id, programme_round_id, programme_occasion_id)
);
create index programme_attendance_by_enrolment on programme_attendance
  (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
create index programme_attendance_by_occasion on programme_attendance (collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
create index programme_attendance_marker on programme_attendance (marked_by);

-- How the person rates a skill for work: their own word, through their own door, added to and never changed. Nobody else rates it.
create table skill_rating (
  collaboration_id uuid not null,
  skill_rating_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  skill text not null constraint skill_rating_skill check (skill in ('on_time', 'listen', 'ask', 'keep_going', 'together', 'new_things')),
  level text not null constraint skill_rating_level check (level in ('learning', 'with_help', 'almost', 'myself')),
  rated_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, skill_rating_id),
  constraint skill_rating_key unique (collaboration_id, organisation_id, participant_id, skill_rating_id),
  constraint skill_rating_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index skill_rating_by_file on skill_rating (collaboration_id, organisation_id, participant_id, recorded_at desc);
create index skill_rating_recorder on skill_rating (recorded_by);

-- What a day gives, from a day on; set by the municipality, added to and never changed. None is shipped.
create table allowance_rate (
  collaboration_id uuid not null,
  allowance_rate_id uuid not null,
  organisation_id uuid not null,
  municipality text not null,
  starts_on date not null,
  full_ore int not null constraint allowance_rate_full check (full_ore between 0 and 1000000),
  half_ore int not null constraint allowance_rate_half check (half_ore between 0 and full_ore),
  half_from int not null constraint allowance_rate_half_from check (half_from between 1 and 1440),
  full_from int not null constraint allowance_rate_full_from check (full_from between half_from and 1440),
  set_by uuid not null references account,
  set_at timestamptz not null default app.now(),
  primary key (collaboration_id, allowance_rate_id),
  constraint allowance_rate_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index allowance_rate_organisation_index on allowance_rate (collaboration_id, organisation_id);
create index allowance_rate_setter on allowance_rate (set_by);

-- A month sent to payroll. What it held is kept line by line, so that what changes afterwards is a correction in the next.
create table allowance_export (
  collaboration_id uuid not null,
  allowance_export_id uuid not null,
  organisation_id uuid not null,
  month date not null constraint allowance_export_month check (extract(day from month) = 1),
  made_by uuid not null references account,
  made_at timestamptz not null,
  primary key (collaboration_id, allowance_export_id),
  constraint allowance_export_key unique (collaboration_id, organisation_id, allowance_export_id),
  constraint allowance_export_once unique (collaboration_id, organisation_id, month),
  constraint allowance_export_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index allowance_export_maker on allowance_export (made_by);

create table allowance_line (
  collaboration_id uuid not null,
  allowance_line_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  allowance_export_id uuid not null,
  day date not null,
  part text not null constraint allowance_line_part check (part in ('full', 'half', 'none')),
  ore int not null constraint allowance_line_ore check (ore between -1000000 and 1000000),
  correction boolean not null,
  recorded_by uuid not null references account,
  primary key (collaboration_id, allowance_line_id),
  constraint allowance_line_once unique (collaboration_id, organisation_id, participant_id, allowance_export_id, day),
  constraint allowance_line_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint allowance_line_export foreign key (collaboration_id, organisation_id, allowance_export_id)
    references allowance_export (collaboration_id, organisation_id, allowance_export_id)
);
create index allowance_line_by_file on allowance_line (collaboration_id, organisation_id, participant_id, day);
create index allowance_line_by_export on allowance_line (collaboration_id, organisation_id, allowance_export_id);
create index allowance_line_recorder on allowance_line (recorded_by);
