-- An empty subject: identity is one file per organisation, so that one organisation's weeding never deletes another's.
create table participant (
  collaboration_id uuid not null references collaboration,
  participant_id uuid not null,
  primary key (collaboration_id, participant_id)
);

create table participant_key (
  collaboration_id uuid not null,
  number_hmac text not null,
  participant_id uuid not null,
  primary key (collaboration_id, number_hmac),
  constraint participant_key_participant foreign key (collaboration_id, participant_id) references participant
);
create index participant_key_by_participant on participant_key (collaboration_id, participant_id);

create table case_counter (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  year int not null,
  last_number int not null,
  primary key (collaboration_id, organisation_id, year),
  constraint case_counter_organisation foreign key (collaboration_id, organisation_id) references organisation
);

create table file (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  unit_id uuid,
  case_number text not null,
  given_name text not null,
  family_name text not null,
  name_key text collate "C" not null,
  name_key_given text collate "C" not null,
  number text not null,
  number_kind text not null constraint file_number_kind check (number_kind in ('personal', 'coordination')),
  birth_date date not null,
  sex text not null constraint file_sex check (sex in ('woman', 'man')),
  protected boolean not null default false,
  phone text,
  email text,
  communication_support text,
  interpreter_language text,
  way_in text constraint file_way_in check (way_in in ('from_school', 'after_unemployment', 'referred_by_af', 'diagnosis_as_adult', 'other')),
  opened_on date not null,
  version int not null default 1,
  primary key (collaboration_id, organisation_id, participant_id),
  constraint file_number unique (collaboration_id, organisation_id, number),
  constraint file_case_number unique (collaboration_id, organisation_id, case_number),
  constraint file_participant foreign key (collaboration_id, participant_id) references participant,
  constraint file_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint file_unit foreign key (collaboration_id, unit_id) references unit
);
create index file_by_participant on file (collaboration_id, participant_id);
create index file_by_unit on file (collaboration_id, unit_id);
create index file_by_name on file (collaboration_id, organisation_id, name_key);
create index file_by_given_name on file (collaboration_id, organisation_id, name_key_given);

-- Health data: in no area, list, export or hand-over.
create table entitlement (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  entitlement_group int not null constraint entitlement_group_known check (entitlement_group in (1, 2, 3)),
  decided_on date not null,
  version int not null default 1,
  primary key (collaboration_id, organisation_id, participant_id),
  constraint entitlement_file foreign key (collaboration_id, organisation_id, participant_id) references file
);

-- Own contact, with history: a change is a hand-over inside the organisation.
create table assignment (
  collaboration_id uuid not null,
  assignment_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  account_id uuid not null references account,
  starts_at timestamptz not null default least(app.now(), now()),
  ends_at timestamptz not null default 'infinity',
  reason text,
  made_by uuid references account,
  primary key (collaboration_id, assignment_id),
  constraint assignment_period check (ends_at >= starts_at),
  constraint assignment_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index assignment_by_account on assignment (collaboration_id, organisation_id, account_id, ends_at);
create index assignment_by_file on assignment (collaboration_id, organisation_id, participant_id);
create index assignment_account on assignment (account_id);
create index assignment_maker on assignment (made_by);

create table protected_access (
  collaboration_id uuid not null,
  protected_access_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  account_id uuid not null references account,
  granted_by uuid not null references account,
  reason text not null,
  starts_at timestamptz not null default least(app.now(), now()),
  ends_at timestamptz not null default 'infinity',
  primary key (collaboration_id, protected_access_id),
  constraint protected_access_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint protected_access_participant foreign key (collaboration_id, participant_id) references participant
);
create index protected_access_by_account on protected_access (collaboration_id, organisation_id, account_id);
create index protected_access_by_participant on protected_access (collaboration_id, participant_id);
create index protected_access_account on protected_access (account_id);
create index protected_access_granter on protected_access (granted_by);

create table representative (
  collaboration_id uuid not null,
  representative_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  kind text not null constraint representative_kind check (kind in ('legal_guardian', 'administrator', 'next_of_kin', 'other')),
  name text not null,
  phone text,
  scope text not null,
  starts_on date not null,
  ends_on date,
  primary key (collaboration_id, representative_id),
  constraint representative_period check (ends_on >= starts_on),
  constraint representative_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index representative_by_file on representative (collaboration_id, organisation_id, participant_id);

create table placement (
  collaboration_id uuid not null,
  placement_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  unit_id uuid not null,
  form text not null constraint placement_form check (form in ('group', 'work_oriented_group', 'outplaced_group', 'individual_placement')),
  starts_on date not null,
  ends_on date,
  version int not null default 1,
  primary key (collaboration_id, placement_id),
  constraint placement_period check (ends_on >= starts_on),
  constraint placement_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint placement_unit foreign key (collaboration_id, unit_id) references unit,
  constraint placement_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, participant_id with =,
    daterange(starts_on, ends_on, '[]') with &&)
);
create index placement_by_file on placement (collaboration_id, organisation_id, participant_id);
create index placement_by_unit on placement (collaboration_id, unit_id);

create table livelihood (
  collaboration_id uuid not null,
  livelihood_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  source text not null constraint livelihood_source check (source in ('activity_compensation', 'sickness_compensation', 'sickness_benefit',
    'rehabilitation_allowance', 'social_assistance', 'unemployment_benefit', 'activity_support', 'student_aid', 'wage', 'none', 'other')),
  level_percent int constraint livelihood_level check (level_percent between 1 and 100),
  starts_on date not null,
  ends_on date,
  version int not null default 1,
  primary key (collaboration_id, livelihood_id),
  constraint livelihood_period check (ends_on >= starts_on),
  constraint livelihood_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint livelihood_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, participant_id with =, source with =,
    daterange(starts_on, ends_on, '[]') with &&)
);
create index livelihood_by_file on livelihood (collaboration_id, organisation_id, participant_id);

-- "Do you want to try work or studies?" – every answer is a full answer.
create table own_answer (
  collaboration_id uuid not null,
  own_answer_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  answer text not null constraint own_answer_known check (answer in ('yes', 'not_now', 'no', 'not_suitable')),
  because text,
  asked_on date not null,
  recorded_by uuid not null references account,
  primary key (collaboration_id, own_answer_id),
  constraint own_answer_reason check (answer <> 'not_suitable' or because is not null),
  constraint own_answer_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index own_answer_by_file on own_answer (collaboration_id, organisation_id, participant_id, asked_on desc);
create index own_answer_recorder on own_answer (recorded_by);

-- The person's own wish, told to anyone: a clock runs until a consultant answers.
create table wish (
  collaboration_id uuid not null,
  wish_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  words text not null,
  told_on date not null,
  told_to uuid not null references account,
  answered_at timestamptz,
  answered_by uuid references account,
  answer text constraint wish_answer_known check (answer in ('starts', 'talk_first', 'later')),
  answer_words text,
  primary key (collaboration_id, wish_id),
  constraint wish_answered check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
  constraint wish_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index wish_by_file on wish (collaboration_id, organisation_id, participant_id);
create index wish_open on wish (collaboration_id, organisation_id) where answered_at is null;
create index wish_receiver on wish (told_to);
create index wish_answerer on wish (answered_by);
