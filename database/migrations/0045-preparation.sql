-- What the content of a course stands on: what the group needs and what work demands, each from its day, and which parts it leads to. A line is corrected
-- by its next version and never changed; the last one stands. It counts people and names nobody.
create table programme_ground (
  collaboration_id uuid not null,
  programme_ground_id uuid not null,
  organisation_id uuid not null,
  programme_course_id uuid not null,
  programme_round_id uuid,
  line_id uuid not null,
  number int not null constraint programme_ground_number check (number > 0),
  kind text not null constraint programme_ground_kind check (kind in ('need', 'demand')),
  code text not null constraint programme_ground_code check (code in ('how_work_works', 'know_jobs', 'routines', 'confidence', 'cooperation', 'reading_and_counting',
    'travel', 'money', 'rights', 'noise', 'pace', 'reading', 'contact', 'lifting', 'hours', 'branches', 'own')),
  words text not null default '',
  people int constraint programme_ground_people check (people between 1 and 500),
  source text constraint programme_ground_source check (source in ('mapped_workplaces', 'employer', 'statistics', 'other')),
  source_words text not null default '',
  tasks_asking int constraint programme_ground_tasks check (tasks_asking between 1 and tasks_mapped),
  tasks_mapped int,
  branches text[] not null default '{}',
  module_ids uuid[] not null default '{}',
  mapped_on date not null,
  struck boolean not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, programme_ground_id),
  constraint programme_ground_version unique (collaboration_id, organisation_id, line_id, number),
  constraint programme_ground_says_how_many check ((kind = 'need') = (people is not null)),
  constraint programme_ground_says_whence check ((kind = 'demand') = (source is not null)),
  constraint programme_ground_own_words check (code <> 'own' or words <> ''),
  constraint programme_ground_course foreign key (collaboration_id, organisation_id, programme_course_id)
    references programme_course (collaboration_id, organisation_id, programme_course_id),
  constraint programme_ground_round foreign key (collaboration_id, organisation_id, programme_round_id)
    references programme_round (collaboration_id, organisation_id, programme_round_id)
);
create index programme_ground_by_course on programme_ground (collaboration_id, organisation_id, programme_course_id);
create index programme_ground_by_round on programme_ground (collaboration_id, organisation_id, programme_round_id);
create index programme_ground_recorder on programme_ground (recorded_by);

-- A round ends on a day and for a reason; what is enrolled in it ends with it.
alter table programme_round
  add column ended_because text constraint programme_round_ended_because check (ended_because in ('completed', 'too_few', 'no_leader', 'no_room', 'moved', 'other')),
  add column in_group_activity boolean not null default false,
  add constraint programme_round_ended_says_why check ((ended_on is null) = (ended_because is null));

-- An occasion may be about several parts of its course.
alter table programme_occasion add column module_ids uuid[] not null default '{}';
update programme_occasion set module_ids = array[programme_module_id] where programme_module_id is not null;
alter table programme_occasion drop column programme_module_id;

-- An activity of the plan that is to take part in the programme, and the enrolment that came of it.
alter table plan_activity
  add column prepares boolean not null default false,
  add constraint plan_activity_key unique (collaboration_id, organisation_id, participant_id, plan_activity_id);
alter table programme_enrolment
  add column plan_activity_id uuid,
  add constraint programme_enrolment_activity foreign key (collaboration_id, organisation_id, participant_id, plan_activity_id)
    references plan_activity (collaboration_id, organisation_id, participant_id, plan_activity_id);
create index programme_enrolment_by_activity on programme_enrolment (collaboration_id, organisation_id, participant_id, plan_activity_id);
