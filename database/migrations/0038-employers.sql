-- An organisation's employers: who they are, where one works there, who answers, what was said and when one speaks next. Nothing here is about a
-- person on a way, and nothing about health: the forms say so, and check.
create table employer (
  collaboration_id uuid not null,
  employer_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  kind text not null constraint employer_kind check (kind in ('company', 'sole_trader', 'municipality', 'region', 'state', 'association')),
  number text constraint employer_number check (number ~ '^\d{10}$'),
  branch text not null constraint employer_branch
    check (branch in ('warehouse', 'kitchen', 'care', 'school', 'cleaning', 'retail', 'office', 'property', 'garden', 'workshop', 'industry', 'other')),
  began text not null constraint employer_began check (began in ('forum', 'own_call', 'they_asked', 'person_knew', 'colleague', 'other')),
  began_on date not null,
  interest text not null constraint employer_interest check (interest in ('yes', 'perhaps', 'later', 'no')),
  interest_on date not null,
  responsible_id uuid not null references account,
  agreed text not null default '',
  next_contact_on date,
  ended_on date,
  ended_because text constraint employer_ended_because check (ended_because in ('closed', 'no_interest', 'no_place', 'moved', 'other')),
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, employer_id),
  constraint employer_key unique (collaboration_id, organisation_id, employer_id),
  constraint employer_number_once unique (collaboration_id, organisation_id, number),
  -- A sole trader's number is a personal number: it is not kept.
  constraint employer_has_a_number check ((kind = 'sole_trader') = (number is null)),
  constraint employer_ended check ((ended_on is null) = (ended_because is null)),
  constraint employer_period check (ended_on >= began_on),
  constraint employer_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index employer_responsible on employer (responsible_id);
create index employer_adder on employer (added_by);

create table workplace (
  collaboration_id uuid not null,
  workplace_id uuid not null,
  organisation_id uuid not null,
  employer_id uuid not null,
  name text not null,
  address text not null,
  area text not null default '',
  way_there text not null default '',
  ended_on date,
  version int not null default 1,
  primary key (collaboration_id, workplace_id),
  constraint workplace_key unique (collaboration_id, organisation_id, workplace_id),
  constraint workplace_employer foreign key (collaboration_id, organisation_id, employer_id)
    references employer (collaboration_id, organisation_id, employer_id)
);
create index workplace_by_employer on workplace (collaboration_id, organisation_id, employer_id);

-- Somebody who answers at an employer: at one of its workplaces, or for all of them.
create table employer_contact (
  collaboration_id uuid not null,
  employer_contact_id uuid not null,
  organisation_id uuid not null,
  employer_id uuid not null,
  workplace_id uuid,
  name text not null,
  title text not null default '',
  phone text,
  email text,
  supervises boolean not null default false,
  ended_on date,
  version int not null default 1,
  primary key (collaboration_id, employer_contact_id),
  constraint employer_contact_key unique (collaboration_id, organisation_id, employer_contact_id),
  constraint employer_contact_can_be_reached check (num_nonnulls(phone, email) > 0),
  constraint employer_contact_employer foreign key (collaboration_id, organisation_id, employer_id)
    references employer (collaboration_id, organisation_id, employer_id),
  constraint employer_contact_workplace foreign key (collaboration_id, organisation_id, workplace_id)
    references workplace (collaboration_id, organisation_id, workplace_id)
);
create index employer_contact_by_employer on employer_contact (collaboration_id, organisation_id, employer_id);
create index employer_contact_by_workplace on employer_contact (collaboration_id, organisation_id, workplace_id);

-- What was said with an employer, and when one speaks next. Never changed; a wrong one is struck.
create table employer_talk (
  collaboration_id uuid not null,
  employer_talk_id uuid not null,
  organisation_id uuid not null,
  employer_id uuid not null,
  employer_contact_id uuid,
  kind text not null constraint employer_talk_kind check (kind in ('visit', 'call', 'letter', 'meeting', 'forum')),
  held_on date not null,
  about text not null,
  agreed text not null default '',
  interest text constraint employer_talk_interest check (interest in ('yes', 'perhaps', 'later', 'no')),
  next_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  struck_at timestamptz,
  primary key (collaboration_id, employer_talk_id),
  constraint employer_talk_key unique (collaboration_id, organisation_id, employer_talk_id),
  constraint employer_talk_next check (next_on >= held_on),
  constraint employer_talk_employer foreign key (collaboration_id, organisation_id, employer_id)
    references employer (collaboration_id, organisation_id, employer_id),
  constraint employer_talk_contact foreign key (collaboration_id, organisation_id, employer_contact_id)
    references employer_contact (collaboration_id, organisation_id, employer_contact_id)
);
create index employer_talk_by_employer on employer_talk (collaboration_id, organisation_id, employer_id, held_on desc);
create index employer_talk_by_contact on employer_talk (collaboration_id, organisation_id, employer_contact_id);
create index employer_talk_recorder on employer_talk (recorded_by);

-- A simple job found when a workplace was mapped: what is done, what it asks, who shows how.
create table entry_task (
  collaboration_id uuid not null,
  entry_task_id uuid not null,
  organisation_id uuid not null,
  workplace_id uuid not null,
  name text not null,
  done_how text not null,
  noise text not null constraint entry_task_noise check (noise in ('calm', 'some', 'loud')),
  pace text not null constraint entry_task_pace check (pace in ('own', 'even', 'fast')),
  reading text not null constraint entry_task_reading check (reading in ('none', 'some', 'much')),
  contact text not null constraint entry_task_contact check (contact in ('none', 'colleagues', 'customers')),
  lifting text not null constraint entry_task_lifting check (lifting in ('none', 'light', 'heavy')),
  times text[] not null constraint entry_task_times check (cardinality(times) > 0 and times <@ array['morning', 'midday', 'afternoon', 'evening', 'night']),
  minutes int constraint entry_task_minutes check (minutes between 1 and 600),
  supervision text not null,
  mapped_on date not null,
  mapped_by uuid not null references account,
  ended_on date,
  version int not null default 1,
  primary key (collaboration_id, entry_task_id),
  constraint entry_task_key unique (collaboration_id, organisation_id, entry_task_id),
  constraint entry_task_workplace foreign key (collaboration_id, organisation_id, workplace_id)
    references workplace (collaboration_id, organisation_id, workplace_id)
);
create index entry_task_by_workplace on entry_task (collaboration_id, organisation_id, workplace_id);
create index entry_task_mapper on entry_task (mapped_by);

-- A photograph of a step of the task, for picture support: of things and hands, never of a person.
create table entry_task_photo (
  collaboration_id uuid not null,
  entry_task_photo_id uuid not null,
  organisation_id uuid not null,
  entry_task_id uuid not null,
  step int not null constraint entry_task_photo_step check (step between 1 and 30),
  words text not null,
  kind text not null constraint entry_task_photo_kind check (kind in ('png', 'jpeg')),
  bytes bytea not null constraint entry_task_photo_bytes check (octet_length(bytes) <= 20 * 1024 * 1024),
  removed_at timestamptz,
  added_by uuid not null references account,
  primary key (collaboration_id, entry_task_photo_id),
  constraint entry_task_photo_task foreign key (collaboration_id, organisation_id, entry_task_id)
    references entry_task (collaboration_id, organisation_id, entry_task_id)
);
create index entry_task_photo_by_task on entry_task_photo (collaboration_id, organisation_id, entry_task_id, step);
create index entry_task_photo_adder on entry_task_photo (added_by);

-- Where the collaboration has set a line: after how many days of silence an employer is a signal, how many people to one who supervises, how long a
-- placement may be. Each is added to, never changed; the newest counts, and none set means the product's own.
create table working_level (
  collaboration_id uuid not null,
  working_level_id uuid not null,
  organisation_id uuid not null,
  name text not null constraint working_level_name check (name in ('employer_silence_days', 'people_per_supervisor', 'people_per_consultant',
    'longest_weeks_learning_place', 'longest_weeks_work_placement', 'longest_weeks_apl')),
  value int not null constraint working_level_value check (value between 1 and 1000),
  set_by uuid not null references account,
  set_at timestamptz not null default app.now(),
  primary key (collaboration_id, working_level_id),
  constraint working_level_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index working_level_by_name on working_level (collaboration_id, name, set_at desc);
create index working_level_organisation_index on working_level (collaboration_id, organisation_id);
create index working_level_setter on working_level (set_by);
