-- Mail that waits to leave: written in the request's own transaction, delivered by a clock that has a door of its own.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_mailing') then
    create role app_mailing nologin noinherit nobypassrls;
  end if;
  grant app_mailing to current_user;
  revoke create on schema public from app_mailing;
  grant usage on schema public to app_mailing;
end $$;

-- One letter. With an organisation and an area it leaves only while that area is shared with it. Letters of one thread follow each other: a newer one
-- takes the place of one that has not left.
create table mail (
  collaboration_id uuid not null,
  mail_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  account_id uuid not null references account,
  thread_id uuid not null,
  to_organisation_id uuid,
  area text constraint mail_area check (area in ('identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments')),
  to_address text not null,
  subject text not null,
  body text not null,
  calendar text,
  method text constraint mail_method check (method in ('REQUEST', 'CANCEL')),
  message_id text not null,
  about_protected boolean not null,
  queued_at timestamptz not null,
  due_at timestamptz not null,
  tries int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  failed_because text constraint mail_failed_because check (failed_because in ('refused', 'unreachable')),
  stopped_at timestamptz,
  stopped_because text constraint mail_stopped_because check (stopped_because in ('share_over', 'protected', 'replaced')),
  primary key (collaboration_id, mail_id),
  constraint mail_reason_of_organisation check ((to_organisation_id is null) = (area is null)),
  constraint mail_calendar check ((calendar is null) = (method is null)),
  constraint mail_ends_once check (num_nonnulls(sent_at, failed_at, stopped_at) <= 1),
  constraint mail_failed check ((failed_at is null) = (failed_because is null)),
  constraint mail_stopped check ((stopped_at is null) = (stopped_because is null)),
  constraint mail_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint mail_receiver foreign key (collaboration_id, to_organisation_id) references organisation
);
create index mail_by_file on mail (collaboration_id, organisation_id, participant_id);
create index mail_by_receiver on mail (collaboration_id, to_organisation_id);
create index mail_sender on mail (account_id);
create index mail_by_thread on mail (collaboration_id, organisation_id, thread_id, queued_at);
create index mail_waiting on mail (due_at) where sent_at is null and failed_at is null and stopped_at is null;
