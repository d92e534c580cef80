create table collaboration (
  collaboration_id uuid primary key,
  name text not null,
  municipality_code text,
  created_at timestamptz not null default now()
);

create table account (
  account_id uuid primary key,
  issuer text not null,
  subject text not null,
  name text not null,
  email text,
  language text not null default 'sv' constraint account_language check (language in ('sv', 'en')),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  constraint account_subject unique (issuer, subject)
);

create table organisation (
  collaboration_id uuid not null references collaboration,
  organisation_id uuid not null,
  name text not null,
  short_name text not null,
  kind text not null constraint organisation_kind check (kind in ('FSF', 'ASF', 'FK', 'AF', 'school', 'provider', 'employer', 'steering')),
  has_accounts boolean not null default true,
  contact text,
  primary key (collaboration_id, organisation_id)
);

create table unit (
  collaboration_id uuid not null,
  unit_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  contact text,
  primary key (collaboration_id, unit_id),
  constraint unit_name unique (collaboration_id, organisation_id, name),
  constraint unit_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index unit_by_organisation on unit (collaboration_id, organisation_id);

-- A role that sees people counts when a manager other than the proposer has confirmed it.
create table membership (
  collaboration_id uuid not null,
  membership_id uuid not null,
  account_id uuid not null references account,
  organisation_id uuid not null,
  unit_id uuid,
  role text not null constraint membership_role check (role in ('lss_officer', 'job_consultant', 'supervisor', 'unit_staff',
    'project_lead', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff', 'manager', 'analyst', 'model_manager', 'administrator')),
  starts_at timestamptz not null default now(),
  ends_at timestamptz not null default 'infinity',
  proposed_by uuid references account,
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  version int not null default 1,
  primary key (collaboration_id, membership_id),
  constraint membership_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint membership_unit foreign key (collaboration_id, unit_id) references unit,
  constraint membership_four_eyes check (confirmed_by is null or proposed_by is null or confirmed_by <> proposed_by)
);
create index membership_by_account on membership (account_id);
create index membership_by_organisation on membership (collaboration_id, organisation_id);
create index membership_by_unit on membership (collaboration_id, unit_id);
create index membership_by_proposer on membership (proposed_by);
create index membership_by_confirmer on membership (confirmed_by);

create table management (
  collaboration_id uuid not null,
  management_id uuid not null,
  organisation_id uuid not null,
  unit_id uuid,
  account_id uuid not null references account,
  starts_at timestamptz not null default now(),
  ends_at timestamptz not null default 'infinity',
  primary key (collaboration_id, management_id),
  constraint management_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint management_unit foreign key (collaboration_id, unit_id) references unit
);
create index management_by_account on management (collaboration_id, account_id);
create index management_by_organisation on management (collaboration_id, organisation_id);
create index management_by_unit on management (collaboration_id, unit_id);
create index management_account on management (account_id);

-- Who stands in for whom while somebody is away.
create table deputy (
  collaboration_id uuid not null,
  deputy_id uuid not null,
  organisation_id uuid not null,
  absent_account_id uuid not null references account,
  deputy_account_id uuid not null references account,
  starts_on date not null,
  ends_on date not null,
  primary key (collaboration_id, deputy_id),
  constraint deputy_period check (ends_on >= starts_on - 1),
  constraint deputy_two_people check (absent_account_id <> deputy_account_id),
  constraint deputy_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index deputy_by_organisation on deputy (collaboration_id, organisation_id);
create index deputy_by_deputy on deputy (deputy_account_id);
create index deputy_by_absent on deputy (absent_account_id);

create table session (
  token_hash text primary key,
  account_id uuid not null references account on delete cascade,
  membership_id uuid,
  issuer text,
  provider_session text,
  id_token text,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_by_account on session (account_id);
create index session_by_provider_session on session (issuer, provider_session);

create table sign_in_attempt (
  state_hash text primary key,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now()
);
