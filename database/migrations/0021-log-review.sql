-- The review of the read log (docs/decisions/0019): why each role sees what it sees, how often samples are drawn, what was found.
create index read_log_by_organisation on read_log (collaboration_id, organisation_id, at);

create table access_need (
  collaboration_id uuid not null,
  access_need_id uuid not null,
  organisation_id uuid not null,
  role text not null constraint access_need_role check (role in ('lss_officer', 'job_consultant', 'supervisor', 'unit_staff',
    'project_lead', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff', 'manager', 'analyst', 'model_manager', 'administrator')),
  version int not null constraint access_need_version check (version > 0),
  needs text not null,
  risks text not null,
  measures text not null,
  decided_by text not null,
  decided_on date not null,
  look_over_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, access_need_id),
  constraint access_need_one unique (collaboration_id, organisation_id, role, version),
  constraint access_need_look_over check (look_over_on > decided_on),
  constraint access_need_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index access_need_by_organisation on access_need (collaboration_id, organisation_id);
create index access_need_recorder on access_need (recorded_by);

create table sampling_plan (
  collaboration_id uuid not null,
  sampling_plan_id uuid not null,
  organisation_id uuid not null,
  version int not null constraint sampling_plan_version check (version > 0),
  every text not null constraint sampling_plan_every check (every in ('month', 'quarter')),
  choice text not null constraint sampling_plan_choice check (choice in ('random', 'per_role')),
  size int not null constraint sampling_plan_size check (size between 1 and 200),
  with_unusual boolean not null,
  starts_on date not null,
  decided_by text not null,
  decided_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, sampling_plan_id),
  constraint sampling_plan_one unique (collaboration_id, organisation_id, version),
  constraint sampling_plan_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index sampling_plan_by_organisation on sampling_plan (collaboration_id, organisation_id);
create index sampling_plan_recorder on sampling_plan (recorded_by);

-- From when a read is unusual; without a row the assumptions of ours hold (unusual.rules.ts).
create table log_watch (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  people_floor int not null constraint log_watch_people_floor check (people_floor between 1 and 1000),
  people_times int not null constraint log_watch_people_times check (people_times between 1 and 100),
  taken_out int not null constraint log_watch_taken_out check (taken_out between 1 and 1000),
  hours_from int not null constraint log_watch_hours_from check (hours_from between 0 and 23),
  hours_to int not null constraint log_watch_hours_to check (hours_to between 1 and 24),
  version int not null default 1,
  primary key (collaboration_id, organisation_id),
  constraint log_watch_hours check (hours_to > hours_from),
  constraint log_watch_organisation foreign key (collaboration_id, organisation_id) references organisation
);

-- A sample that was drawn, or the unusual reads that somebody put under review. It is closed once, and never opened again.
create table log_review (
  collaboration_id uuid not null,
  log_review_id uuid not null,
  organisation_id uuid not null,
  kind text not null constraint log_review_kind check (kind in ('sample', 'unusual')),
  sampling_plan_id uuid,
  period_from date,
  period_to date,
  seal_number int,
  seal_hash text,
  population int,
  started_by uuid not null references account,
  started_at timestamptz not null default least(app.now(), now()),
  closed_by uuid references account,
  closed_at timestamptz,
  closing_note text,
  primary key (collaboration_id, log_review_id),
  constraint log_review_sample check (num_nonnulls(sampling_plan_id, period_from, period_to, seal_number, seal_hash, population)
    = case kind when 'sample' then 6 else 0 end),
  constraint log_review_period check (period_to >= period_from),
  constraint log_review_closed check (num_nonnulls(closed_by, closed_at) in (0, 2)),
  constraint log_review_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, daterange(period_from, period_to, '[]') with &&)
    where (kind = 'sample'),
  constraint log_review_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint log_review_plan foreign key (collaboration_id, sampling_plan_id) references sampling_plan
);
create index log_review_by_organisation on log_review (collaboration_id, organisation_id);
create index log_review_by_plan on log_review (collaboration_id, sampling_plan_id);
create index log_review_starter on log_review (started_by);
create index log_review_closer on log_review (closed_by);
create unique index log_review_one_unusual on log_review (collaboration_id, organisation_id) where kind = 'unusual' and closed_at is null;

-- A read that is reviewed: its number in the log, and who read, so that nobody judges what is one's own. The rest stays in the log.
create table log_review_read (
  collaboration_id uuid not null,
  log_review_read_id uuid not null,
  organisation_id uuid not null,
  log_review_id uuid not null,
  read_log_id bigint not null,
  reader_account_id uuid not null references account,
  place int not null,
  rule text,
  primary key (collaboration_id, log_review_read_id),
  constraint log_review_read_once unique (collaboration_id, log_review_id, read_log_id),
  constraint log_review_read_review foreign key (collaboration_id, log_review_id) references log_review,
  constraint log_review_read_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index log_review_read_by_review on log_review_read (collaboration_id, log_review_id);
create index log_review_read_by_read on log_review_read (collaboration_id, read_log_id);
create index log_review_read_by_organisation on log_review_read (collaboration_id, organisation_id);
create index log_review_read_reader on log_review_read (reader_account_id);

-- What a reviewer found. The newest counts; after the review was closed it is a correction.
create table log_finding (
  collaboration_id uuid not null,
  log_finding_id uuid not null,
  organisation_id uuid not null,
  log_review_read_id uuid not null,
  version int not null constraint log_finding_version check (version > 0),
  finding text not null constraint log_finding_known check (finding in ('correct', 'needs_explanation', 'wrong')),
  note text not null,
  correction boolean not null,
  found_by uuid not null references account,
  found_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, log_finding_id),
  constraint log_finding_one unique (collaboration_id, log_review_read_id, version),
  constraint log_finding_noted check (note <> '' or (finding = 'correct' and not correction)),
  constraint log_finding_read foreign key (collaboration_id, log_review_read_id) references log_review_read,
  constraint log_finding_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index log_finding_by_read on log_finding (collaboration_id, log_review_read_id);
create index log_finding_by_organisation on log_finding (collaboration_id, organisation_id);
create index log_finding_finder on log_finding (found_by);

-- "Why did you read this?", to the one who read, and the answer.
create table log_question (
  collaboration_id uuid not null,
  log_question_id uuid not null,
  organisation_id uuid not null,
  log_review_read_id uuid not null,
  reader_account_id uuid not null references account,
  question text not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, log_question_id),
  constraint log_question_read foreign key (collaboration_id, log_review_read_id) references log_review_read,
  constraint log_question_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index log_question_by_read on log_question (collaboration_id, log_review_read_id);
create index log_question_by_organisation on log_question (collaboration_id, organisation_id);
create index log_question_reader on log_question (reader_account_id);
create index log_question_asker on log_question (asked_by);

create table log_answer (
  collaboration_id uuid not null,
  log_question_id uuid not null,
  organisation_id uuid not null,
  answer text not null,
  answered_by uuid not null references account,
  answered_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, log_question_id),
  constraint log_answer_question foreign key (collaboration_id, log_question_id) references log_question,
  constraint log_answer_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index log_answer_by_organisation on log_answer (collaboration_id, organisation_id);
create index log_answer_answerer on log_answer (answered_by);

-- An unusual read that somebody has looked at, and what was found; it leaves the list.
create table log_look (
  collaboration_id uuid not null,
  log_look_id uuid not null,
  organisation_id uuid not null,
  read_log_id bigint not null,
  rule text not null,
  note text not null,
  looked_by uuid not null references account,
  looked_at timestamptz not null default least(app.now(), now()),
  primary key (collaboration_id, log_look_id),
  constraint log_look_once unique (collaboration_id, organisation_id, read_log_id, rule),
  constraint log_look_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index log_look_by_organisation on log_look (collaboration_id, organisation_id);
create index log_look_looker on log_look (looked_by);
