-- The keeper of jobs, the owner of the seals, and the doors of the jobs that run as nobody.
do $$
declare role_name text;
begin
  foreach role_name in array array['app_jobs', 'app_seals', 'app_sealing', 'app_tidying']
  loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
    execute format('grant %I to current_user', role_name);
    execute format('revoke create on schema public from %I', role_name);
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end $$;
grant create on schema app to app_jobs, app_seals;
grant execute on function app.collaboration(), app.organisation(), app.account(), app.membership(), app.role(), app.today() to app_jobs, app_seals;

-- Something to be done after the request, or at its moment (a clock: asked by nobody, kept for ever). What it is about are ids and nothing else.
create table job (
  job_id uuid primary key,
  name text not null,
  collaboration_id uuid references collaboration,
  organisation_id uuid,
  membership_id uuid,
  payload jsonb not null default '{}' constraint job_payload check (jsonb_typeof(payload) = 'object'
    and not jsonb_path_exists(payload, 'strict $.* ? (@.type() != "string" || !(@ like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"))')),
  asked_at timestamptz not null default now(),
  due_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  tries int not null default 0,
  rows_done int,
  rows_all int,
  started_at timestamptz,
  succeeded_at timestamptz,
  failed_at timestamptz,
  fault text,
  ended_at timestamptz,
  constraint job_asked_by_one check (num_nonnulls(collaboration_id, organisation_id, membership_id) in (0, 3)),
  constraint job_clock_never_ends check (membership_id is not null or ended_at is null),
  constraint job_lease check ((lease is null) = (leased_until is null)),
  constraint job_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint job_membership foreign key (collaboration_id, membership_id) references membership
);
create unique index job_clock on job (name) where membership_id is null;
create index job_due on job (due_at) where ended_at is null;
create index job_by_organisation on job (collaboration_id, organisation_id);
create index job_by_membership on job (collaboration_id, membership_id);

-- What a seal is taken over: the salt lets a row be weeded later without its content being guessed from the seal.
alter table read_log add column salt uuid default gen_random_uuid();
alter table write_log add column salt uuid default gen_random_uuid();
alter table refusal_log add column salt uuid default gen_random_uuid();
create index read_log_by_id on read_log (read_log_id);

-- A link of a log's chain: which rows it covers, the numbers that it passed over, and sha256(salt‖content) of each row in their order.
create table log_seal (
  log text not null constraint log_seal_log check (log in ('read_log', 'write_log', 'refusal_log')),
  seal_number int not null,
  sealed_at timestamptz not null,
  up_to bigint not null,
  covered int8multirange not null,
  passed_over int8multirange not null,
  row_count int not null,
  leaves bytea not null,
  previous_hash bytea not null,
  seal_hash bytea not null,
  primary key (log, seal_number),
  constraint log_seal_leaves check (octet_length(leaves) = 32 * row_count)
);
create index log_seal_by_moment on log_seal (log, sealed_at);
