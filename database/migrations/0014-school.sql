-- Pupils: a guardian for whoever is under 18, the school with its planned end, and workplace learning (APL).
alter table representative drop constraint representative_kind;
alter table representative add constraint representative_kind check (kind in ('custodian', 'legal_guardian', 'administrator', 'next_of_kin', 'other'));

alter table way drop constraint way_inflow;
alter table way add constraint way_inflow check (inflow in ('lss_officer', 'job_consultant', 'fk_officer', 'school_staff', 'own_wish'));

-- The school that the person goes to or went to, and when it ends; one in each organisation's file.
create table schooling (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  school_form text not null constraint schooling_form check (school_form in ('adapted_upper_secondary', 'upper_secondary', 'other')),
  school text not null,
  programme text,
  school_year int constraint schooling_year check (school_year between 1 and 4),
  ends_on date not null,
  version int not null default 1,
  primary key (collaboration_id, organisation_id, participant_id),
  constraint schooling_file foreign key (collaboration_id, organisation_id, participant_id) references file
);

-- Workplace learning (APL): where, when, and what it gave.
create table workplace_learning (
  collaboration_id uuid not null,
  workplace_learning_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  workplace text not null,
  gave text,
  starts_on date not null,
  ends_on date,
  version int not null default 1,
  primary key (collaboration_id, workplace_learning_id),
  constraint workplace_learning_period check (ends_on >= starts_on),
  constraint workplace_learning_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint workplace_learning_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, participant_id with =,
    daterange(starts_on, ends_on, '[]') with &&)
);
create index workplace_learning_by_file on workplace_learning (collaboration_id, organisation_id, participant_id);
