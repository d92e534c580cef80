-- Places to practise at an organisation's employers. How many seats a place has is said by date: each row holds from its day, the newest of a day counts.
create table learning_place (
  collaboration_id uuid not null,
  learning_place_id uuid not null,
  organisation_id uuid not null,
  workplace_id uuid not null,
  name text not null,
  kind text not null constraint learning_place_kind check (kind in ('learning_place', 'work_placement', 'apl', 'municipal')),
  agreement_until date,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, learning_place_id),
  constraint learning_place_key unique (collaboration_id, organisation_id, learning_place_id),
  constraint learning_place_workplace foreign key (collaboration_id, organisation_id, workplace_id)
    references workplace (collaboration_id, organisation_id, workplace_id)
);
create index learning_place_by_workplace on learning_place (collaboration_id, organisation_id, workplace_id);
create index learning_place_adder on learning_place (added_by);

create table learning_place_seats (
  collaboration_id uuid not null,
  learning_place_seats_id uuid not null,
  organisation_id uuid not null,
  learning_place_id uuid not null,
  from_on date not null,
  seats int not null constraint learning_place_seats_seats check (seats between 0 and 200),
  set_by uuid not null references account,
  set_at timestamptz not null default app.now(),
  primary key (collaboration_id, learning_place_seats_id),
  constraint learning_place_seats_place foreign key (collaboration_id, organisation_id, learning_place_id)
    references learning_place (collaboration_id, organisation_id, learning_place_id)
);
create index learning_place_seats_by_place on learning_place_seats (collaboration_id, organisation_id, learning_place_id, from_on desc, set_at desc);
create index learning_place_seats_setter on learning_place_seats (set_by);

create table learning_place_task (
  collaboration_id uuid not null,
  learning_place_task_id uuid not null,
  organisation_id uuid not null,
  learning_place_id uuid not null,
  entry_task_id uuid not null,
  removed_at timestamptz,
  added_by uuid not null references account,
  primary key (collaboration_id, learning_place_task_id),
  constraint learning_place_task_place foreign key (collaboration_id, organisation_id, learning_place_id)
    references learning_place (collaboration_id, organisation_id, learning_place_id),
  constraint learning_place_task_task foreign key (collaboration_id, organisation_id, entry_task_id)
    references entry_task (collaboration_id, organisation_id, entry_task_id)
);
create unique index learning_place_task_standing on learning_place_task (collaboration_id, organisation_id, learning_place_id, entry_task_id) where removed_at is null;
create index learning_place_task_by_place on learning_place_task (collaboration_id, organisation_id, learning_place_id);
create index learning_place_task_by_task on learning_place_task (collaboration_id, organisation_id, entry_task_id);
create index learning_place_task_adder on learning_place_task (added_by);

-- A person's time at a place. Booked, it holds a seat. What is agreed stands in its versions; `version` is the one that holds. Ended before it began,
-- it was never there.
create table stay (
  collaboration_id uuid not null,
  stay_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  learning_place_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  version int not null default 1,
  ended_on date,
  ended_because text constraint stay_ended_because
    check (ended_because in ('completed', 'employed', 'other_place', 'person_wish', 'employer_wish', 'ours', 'said_no', 'other')),
  booked_by uuid not null references account,
  booked_at timestamptz not null default app.now(),
  primary key (collaboration_id, stay_id),
  constraint stay_key unique (collaboration_id, organisation_id, participant_id, stay_id),
  constraint stay_period check (starts_on <= ends_on),
  constraint stay_ended check (num_nonnulls(ended_on, ended_because) in (0, 2) and ended_on <= ends_on),
  constraint stay_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, participant_id with =,
    daterange(starts_on, greatest(starts_on, coalesce(ended_on, ends_on)), '[]') with &&) where (ended_on is null or ended_on >= starts_on),
  constraint stay_place foreign key (collaboration_id, organisation_id, learning_place_id)
    references learning_place (collaboration_id, organisation_id, learning_place_id),
  constraint stay_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index stay_by_place on stay (collaboration_id, organisation_id, learning_place_id);
create index stay_booker on stay (booked_by);

-- What the three agree on. A change is a new version, which nobody has approved yet.
create table stay_version (
  collaboration_id uuid not null,
  stay_version_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  number int not null constraint stay_version_number check (number > 0),
  starts_on date not null,
  ends_on date not null,
  days text[] not null constraint stay_version_days check (cardinality(days) > 0 and days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  begins text not null constraint stay_version_begins check (begins ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  finishes text not null constraint stay_version_finishes check (finishes ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place_words text not null,
  what text not null,
  way_there text not null default '',
  shown_by text not null,
  employer_contact_id uuid,
  supervisor_id uuid not null references account,
  day_supervisor text not null default '',
  written_by uuid not null references account,
  written_at timestamptz not null default app.now(),
  primary key (collaboration_id, stay_version_id),
  constraint stay_version_numbered unique (collaboration_id, organisation_id, participant_id, stay_id, number),
  constraint stay_version_hours check (begins < finishes),
  constraint stay_version_period check (starts_on <= ends_on),
  constraint stay_version_stay foreign key (collaboration_id, organisation_id, participant_id, stay_id)
    references stay (collaboration_id, organisation_id, participant_id, stay_id),
  constraint stay_version_contact foreign key (collaboration_id, organisation_id, employer_contact_id)
    references employer_contact (collaboration_id, organisation_id, employer_contact_id)
);
create index stay_version_by_contact on stay_version (collaboration_id, organisation_id, employer_contact_id);
create index stay_version_supervisor on stay_version (supervisor_id);
create index stay_version_writer on stay_version (written_by);

-- A party's yes or no to a version, in a fixed order: the person, the employer, and last whoever is responsible.
create table stay_approval (
  collaboration_id uuid not null,
  stay_approval_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  content_version int not null,
  party text not null constraint stay_approval_party check (party in ('person', 'employer', 'municipality')),
  answer text not null constraint stay_approval_answer check (answer in ('yes', 'no')),
  because text constraint stay_approval_because
    check (because in ('tasks', 'way_there', 'hours', 'other_wish', 'not_now', 'no_supervision', 'seat_gone', 'not_right', 'other')),
  how text not null constraint stay_approval_how check (how in ('own_sign_in', 'at_the_table', 'signed', 'by_telephone')),
  by_name text,
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, stay_approval_id),
  constraint stay_approval_once unique (collaboration_id, organisation_id, participant_id, stay_id, content_version, party),
  constraint stay_approval_no_says_why check ((answer = 'no') = (because is not null)),
  constraint stay_approval_stay foreign key (collaboration_id, organisation_id, participant_id, stay_id)
    references stay (collaboration_id, organisation_id, participant_id, stay_id)
);
create index stay_approval_recorder on stay_approval (recorded_by);

-- A no to a place before anything was booked there, by whom and why.
create table place_no (
  collaboration_id uuid not null,
  place_no_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  learning_place_id uuid not null,
  said_by text not null constraint place_no_said_by check (said_by in ('person', 'employer', 'municipality')),
  because text not null constraint place_no_because
    check (because in ('tasks', 'way_there', 'hours', 'other_wish', 'not_now', 'no_supervision', 'seat_gone', 'not_right', 'other')),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, place_no_id),
  constraint place_no_place foreign key (collaboration_id, organisation_id, learning_place_id)
    references learning_place (collaboration_id, organisation_id, learning_place_id),
  constraint place_no_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index place_no_by_file on place_no (collaboration_id, organisation_id, participant_id);
create index place_no_by_place on place_no (collaboration_id, organisation_id, learning_place_id);
create index place_no_recorder on place_no (recorded_by);

-- A supervisor's visit to somebody at a place: booked, then held, missed or called off.
create table support_visit (
  collaboration_id uuid not null,
  support_visit_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  supervisor_id uuid not null references account,
  planned_on date not null,
  outcome text constraint support_visit_outcome check (outcome in ('held', 'missed', 'called_off')),
  outcome_on date,
  words text not null default '',
  version int not null default 1,
  planned_by uuid not null references account,
  primary key (collaboration_id, support_visit_id),
  constraint support_visit_told check (num_nonnulls(outcome, outcome_on) in (0, 2)),
  constraint support_visit_stay foreign key (collaboration_id, organisation_id, participant_id, stay_id)
    references stay (collaboration_id, organisation_id, participant_id, stay_id)
);
create index support_visit_by_stay on support_visit (collaboration_id, organisation_id, participant_id, stay_id, planned_on);
create index support_visit_supervisor on support_visit (supervisor_id, planned_on);
create index support_visit_planner on support_visit (planned_by);

-- How densely the visits of a supervisor stand at first: so many weeks with one each week, then so many with one every second, then one a month.
alter table working_level drop constraint working_level_name;
alter table working_level add constraint working_level_name check (name in ('employer_silence_days', 'people_per_supervisor', 'people_per_consultant',
  'longest_weeks_learning_place', 'longest_weeks_work_placement', 'longest_weeks_apl', 'weeks_of_weekly_visits', 'weeks_of_fortnightly_visits', 'visits_per_week'));
