create table read_log (
  collaboration_id uuid not null,
  read_log_id bigint generated always as identity,
  at timestamptz not null default now(),
  account_id uuid not null,
  membership_id uuid not null,
  organisation_id uuid not null,
  act text not null,
  participant_ids uuid[] not null,
  purpose text,
  primary key (collaboration_id, read_log_id)
);
create index read_log_by_account on read_log (collaboration_id, account_id, at);
create index read_log_by_person on read_log using gin (participant_ids);

create table write_log (
  collaboration_id uuid,
  write_log_id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid,
  membership_id uuid,
  organisation_id uuid,
  table_name text not null,
  operation text not null,
  row_key jsonb not null,
  participant_id uuid,
  changed jsonb
);
create index write_log_by_participant on write_log (collaboration_id, participant_id, at);

create table refusal_log (
  refusal_log_id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  collaboration_id uuid,
  account_id uuid,
  membership_id uuid,
  method text not null,
  route text not null,
  subject_id text,
  reason text not null
);
create index refusal_log_by_account on refusal_log (account_id, at);

create table draft (
  collaboration_id uuid not null,
  draft_id uuid not null,
  account_id uuid not null references account,
  organisation_id uuid not null,
  form text not null,
  subject text not null,
  version_seen int,
  body jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (collaboration_id, draft_id),
  constraint draft_one unique (collaboration_id, account_id, organisation_id, form, subject),
  constraint draft_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index draft_account on draft (account_id);
create index draft_by_organisation on draft (collaboration_id, organisation_id);

create table accessibility_report (
  report_id uuid primary key,
  at timestamptz not null default now(),
  page text not null,
  message text not null,
  contact text,
  browser text
);
