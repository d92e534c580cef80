-- Jobs that the municipality's own administrations offer to people in day activity. What an administration offers names nobody but colleagues.
create table municipal_administration (
  collaboration_id uuid not null,
  municipal_administration_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, municipal_administration_id),
  constraint municipal_administration_key unique (collaboration_id, organisation_id, municipal_administration_id),
  constraint municipal_administration_named unique (collaboration_id, organisation_id, name)
);
create index municipal_administration_adder on municipal_administration (added_by);

-- Time-limited labour-market employment is something else and never stands here.
create table municipal_job (
  collaboration_id uuid not null,
  municipal_job_id uuid not null,
  organisation_id uuid not null,
  municipal_administration_id uuid not null,
  name text not null,
  tasks text not null,
  form text not null constraint municipal_job_form check (form in ('ordinary', 'with_wage_subsidy')),
  extent int not null,
  extent_unit text not null constraint municipal_job_extent_unit check (extent_unit in ('percent', 'hours')),
  workplace text not null,
  hr_name text not null,
  hr_phone text not null,
  hr_email text,
  starts_on date not null,
  ends_on date,
  jobs int not null constraint municipal_job_jobs check (jobs between 1 and 200),
  responsible_id uuid not null references account,
  withdrawn_on date,
  withdrawn_because text constraint municipal_job_withdrawn_because check (withdrawn_because in ('need_gone', 'no_supervision', 'no_money', 'other')),
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, municipal_job_id),
  constraint municipal_job_key unique (collaboration_id, organisation_id, municipal_job_id),
  constraint municipal_job_extent check (extent between 1 and case extent_unit when 'percent' then 100 else 40 end),
  constraint municipal_job_period check (starts_on <= ends_on),
  constraint municipal_job_withdrawn check (num_nonnulls(withdrawn_on, withdrawn_because) in (0, 2)),
  constraint municipal_job_administration foreign key (collaboration_id, organisation_id, municipal_administration_id)
    references municipal_administration (collaboration_id, organisation_id, municipal_administration_id)
);
create index municipal_job_by_administration on municipal_job (collaboration_id, organisation_id, municipal_administration_id);
create index municipal_job_responsible on municipal_job (responsible_id);
create index municipal_job_adder on municipal_job (added_by);

-- A person proposed for an offer with the person's yes; HR is brought in; it is a yes or a no. A yes takes a job until it has ended.
create table municipal_job_match (
  collaboration_id uuid not null,
  municipal_job_match_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  municipal_job_id uuid not null,
  yes_on date not null,
  yes_how text not null constraint municipal_job_match_yes_how check (yes_how in ('at_the_table', 'signed', 'by_telephone')),
  hr_on date,
  hr_with text,
  decision text constraint municipal_job_match_decision check (decision in ('yes', 'no')),
  decided_on date,
  because text constraint municipal_job_match_because
    check (because in ('person_wish', 'tasks', 'hours', 'way_there', 'no_supervision', 'other_person', 'job_gone', 'other')),
  ended_on date,
  ended_because text constraint municipal_job_match_ended_because
    check (ended_because in ('person_wish', 'employer_wish', 'other_job', 'came_to_nothing', 'as_agreed', 'other')),
  proposed_by uuid not null references account,
  proposed_at timestamptz not null default app.now(),
  version int not null default 1,
  primary key (collaboration_id, municipal_job_match_id),
  constraint municipal_job_match_key unique (collaboration_id, organisation_id, participant_id, municipal_job_match_id),
  constraint municipal_job_match_hr check (num_nonnulls(hr_on, hr_with) in (0, 2) and yes_on <= hr_on),
  constraint municipal_job_match_decided check (num_nonnulls(decision, decided_on) in (0, 2) and yes_on <= decided_on and hr_on <= decided_on),
  constraint municipal_job_match_yes_after_hr check (decision is distinct from 'yes' or hr_on is not null),
  constraint municipal_job_match_no_says_why check ((decision is not distinct from 'no') = (because is not null)),
  constraint municipal_job_match_ended
    check (num_nonnulls(ended_on, ended_because) in (0, 2) and (ended_on is null or decision is not distinct from 'yes') and decided_on <= ended_on),
  constraint municipal_job_match_job foreign key (collaboration_id, organisation_id, municipal_job_id)
    references municipal_job (collaboration_id, organisation_id, municipal_job_id),
  constraint municipal_job_match_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create unique index municipal_job_match_standing on municipal_job_match (collaboration_id, organisation_id, participant_id, municipal_job_id)
  where decision is distinct from 'no' and ended_on is null;
create unique index municipal_job_match_one_yes on municipal_job_match (collaboration_id, organisation_id, participant_id)
  where decision = 'yes' and ended_on is null;
create index municipal_job_match_by_job on municipal_job_match (collaboration_id, organisation_id, municipal_job_id);
create index municipal_job_match_by_file on municipal_job_match (collaboration_id, organisation_id, participant_id);
create index municipal_job_match_proposer on municipal_job_match (proposed_by);

-- Where an employment came from. What it is – its first day, form and employer – is the fact on the person's way and stands nowhere else.
alter table fact add constraint fact_key unique (collaboration_id, organisation_id, participant_id, fact_id);
create table employment (
  collaboration_id uuid not null,
  employment_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  fact_id uuid not null,
  stay_id uuid,
  municipal_job_match_id uuid,
  extent int not null,
  extent_unit text not null constraint employment_extent_unit check (extent_unit in ('percent', 'hours')),
  yes_on date not null,
  yes_how text not null constraint employment_yes_how check (yes_how in ('at_the_table', 'signed', 'by_telephone')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, employment_id),
  constraint employment_of_fact unique (collaboration_id, organisation_id, participant_id, fact_id),
  constraint employment_from_somewhere check (num_nonnulls(stay_id, municipal_job_match_id) > 0),
  constraint employment_extent check (extent between 1 and case extent_unit when 'percent' then 100 else 40 end),
  constraint employment_fact foreign key (collaboration_id, organisation_id, participant_id, fact_id)
    references fact (collaboration_id, organisation_id, participant_id, fact_id),
  constraint employment_stay foreign key (collaboration_id, organisation_id, participant_id, stay_id)
    references stay (collaboration_id, organisation_id, participant_id, stay_id),
  constraint employment_match foreign key (collaboration_id, organisation_id, participant_id, municipal_job_match_id)
    references municipal_job_match (collaboration_id, organisation_id, participant_id, municipal_job_match_id)
);
create index employment_by_stay on employment (collaboration_id, organisation_id, participant_id, stay_id);
create index employment_by_match on employment (collaboration_id, organisation_id, participant_id, municipal_job_match_id);
create index employment_recorder on employment (recorded_by);
