-- The employer's own page by a personal link (docs/decisions/0040): a door and a role of its own, which reads what a person has said yes to and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_employer') then
    create role app_employer nologin noinherit nobypassrls;
  end if;
  grant app_employer to current_user;
  revoke create on schema public from app_employer;
  grant usage on schema public to app_employer;
end $$;

-- The link by which somebody at an employer has come in; null behind every other door.
create function app.employer_link() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.employer_link', true), '')::uuid $$;
grant execute on function app.employer_link() to app_employer, app_log, app_registrar;
grant execute on function app.collaboration(), app.today(), app.now() to app_employer;

-- A link to somebody at an employer about one stay. Of its token and of the address that codes go to only the hash is kept: another address, another link.
create table employer_link (
  collaboration_id uuid not null,
  employer_link_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  employer_contact_id uuid not null,
  token_hash text not null,
  email_hash text not null,
  expires_at timestamptz not null,
  made_by uuid not null references account,
  made_at timestamptz not null default app.now(),
  revoked_at timestamptz,
  revoked_by uuid references account,
  primary key (collaboration_id, employer_link_id),
  constraint employer_link_of_stay unique (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id),
  constraint employer_link_revoked check ((revoked_at is null) = (revoked_by is null)),
  constraint employer_link_stay foreign key (collaboration_id, organisation_id, participant_id, stay_id)
    references stay (collaboration_id, organisation_id, participant_id, stay_id),
  constraint employer_link_contact foreign key (collaboration_id, organisation_id, employer_contact_id)
    references employer_contact (collaboration_id, organisation_id, employer_contact_id)
);
create index employer_link_by_contact on employer_link (collaboration_id, organisation_id, employer_contact_id);
create index employer_link_by_token on employer_link (token_hash);
create index employer_link_maker on employer_link (made_by);
create index employer_link_revoker on employer_link (revoked_by);

-- What the person lets somebody at the employer read, field by field, each with its yes: copies. Taken back, the copy is gone and that it was shown stays.
-- Days and hours are those of the agreement; the yes to show them has no words of its own.
create table employer_sheet (
  collaboration_id uuid not null,
  employer_sheet_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  employer_link_id uuid not null,
  shown_to text not null,
  field text not null constraint employer_sheet_field check (field in ('first_name', 'days', 'tasks', 'helps', 'says')),
  value text not null,
  said_how text not null constraint employer_sheet_said_how check (said_how in ('at_the_table', 'with_pictures', 'in_writing', 'by_telephone')),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  taken_back_at timestamptz,
  taken_back_by uuid references account,
  primary key (collaboration_id, employer_sheet_id),
  constraint employer_sheet_taken_back check ((taken_back_at is null) = (taken_back_by is null)),
  constraint employer_sheet_value check ((value = '') = (taken_back_at is not null or field = 'days')),
  constraint employer_sheet_link foreign key (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
    references employer_link (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
);
create unique index employer_sheet_standing on employer_sheet (collaboration_id, organisation_id, employer_link_id, field) where taken_back_at is null;
create index employer_sheet_by_link on employer_sheet (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
create index employer_sheet_recorder on employer_sheet (recorded_by);
create index employer_sheet_taker on employer_sheet (taken_back_by);

-- "I need support" and "call me back": with the day on which somebody is to have answered.
create table support_request (
  collaboration_id uuid not null,
  support_request_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  employer_link_id uuid not null,
  kind text not null constraint support_request_kind check (kind in ('support', 'call_back')),
  by_name text not null,
  phone text not null,
  words text not null default '',
  asked_at timestamptz not null default app.now(),
  due_on date not null,
  answer text,
  answered_by uuid references account,
  answered_name text,
  answered_at timestamptz,
  primary key (collaboration_id, support_request_id),
  constraint support_request_answered check (num_nonnulls(answer, answered_by, answered_name, answered_at) in (0, 4)),
  constraint support_request_link foreign key (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
    references employer_link (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
);
create index support_request_by_link on support_request (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
create index support_request_waiting on support_request (collaboration_id, organisation_id, due_on) where answered_at is null;
create index support_request_answerer on support_request (answered_by);

-- How it goes, said by somebody at the employer in two minutes.
create table employer_check_in (
  collaboration_id uuid not null,
  employer_check_in_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  stay_id uuid not null,
  employer_link_id uuid not null,
  goes text not null constraint employer_check_in_goes check (goes in ('well', 'fairly', 'hard')),
  hours text not null constraint employer_check_in_hours check (hours in ('as_agreed', 'sometimes_other', 'often_other')),
  guidance text not null constraint employer_check_in_guidance check (guidance in ('enough', 'sometimes', 'too_little')),
  wants text not null constraint employer_check_in_wants check (wants in ('nothing', 'call')),
  words text not null default '',
  by_name text not null,
  sent_at timestamptz not null default app.now(),
  primary key (collaboration_id, employer_check_in_id),
  constraint employer_check_in_link foreign key (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
    references employer_link (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
);
create index employer_check_in_by_link on employer_check_in (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);

-- A browser that has come in by a link: first with a code on its way, then signed in. The code is hashed together with the token, which is kept nowhere.
create table employer_session (
  collaboration_id uuid not null,
  token_hash text not null,
  employer_link_id uuid not null,
  code_hash text not null,
  tries int not null default 0,
  created_at timestamptz not null,
  signed_in_at timestamptz,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (collaboration_id, token_hash),
  constraint employer_session_link foreign key (collaboration_id, employer_link_id) references employer_link
);
create index employer_session_by_token on employer_session (token_hash);
create index employer_session_by_link on employer_session (collaboration_id, employer_link_id, created_at);

-- A letter that holds a key: it leaves only while the link of its thread stands, and what it says goes as soon as it has ended.
alter table mail add column secret boolean not null default false;
alter table mail drop constraint mail_stopped_because,
  add constraint mail_stopped_because check (stopped_because in ('share_over', 'protected', 'replaced', 'link_over'));

-- Who wrote and who read, where it was somebody at an employer: no account, and the link that was used.
alter table read_log alter column account_id drop not null, add column employer_link_id uuid,
  add constraint read_log_reader check (num_nonnulls(account_id, employer_link_id) = 1);
alter table write_log add column employer_link_id uuid;

-- For how long a link lasts at most.
alter table working_level drop constraint working_level_name;
alter table working_level add constraint working_level_name check (name in ('employer_silence_days', 'people_per_supervisor', 'people_per_consultant',
  'longest_weeks_learning_place', 'longest_weeks_work_placement', 'longest_weeks_apl', 'weeks_of_weekly_visits', 'weeks_of_fortnightly_visits', 'visits_per_week',
  'employer_link_days'));
