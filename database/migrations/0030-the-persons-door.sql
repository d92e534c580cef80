-- The person's own door (docs/decisions/0030): who signs in as oneself, as somebody's representative, or beside the person.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_person') then
    create role app_person nologin noinherit nobypassrls;
  end if;
  grant app_person to current_user;
  revoke create on schema public from app_person;
  grant usage on schema public to app_person;
end $$;

-- What the door sets beside the collaboration, the account and the day.
create function app.person() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function app.person_areas() returns text[] stable parallel safe language sql
  as $$ select coalesce(nullif(current_setting('app.person_areas', true), ''), '{}')::text[] $$;
-- As whom: `person`, `representative` or `beside`; null behind every other door.
create function app.person_door() returns text stable parallel safe language sql
  as $$ select nullif(current_setting('app.person_door', true), '') $$;
create function app.representation() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.representation', true), '')::uuid $$;
grant execute on function app.person(), app.person_areas(), app.person_door(), app.representation()
  to app_person, app_user, app_admin, app_system, app_log, app_registrar, app_sets;
grant execute on function app.collaboration(), app.organisation(), app.account(), app.membership(), app.role(), app.unit(), app.today(), app.now() to app_person;

-- Where the person reaches the one who helps.
alter table account add column phone text;

-- Whose own page an account opens: found by the number that the provider has verified, of which only the keyed hash is kept.
create table person_account (
  collaboration_id uuid not null,
  person_account_id uuid not null,
  participant_id uuid not null,
  account_id uuid not null references account,
  number_hmac text not null,
  starts_at timestamptz not null default least(app.now(), now()),
  ends_at timestamptz not null default 'infinity',
  primary key (collaboration_id, person_account_id),
  constraint person_account_participant foreign key (collaboration_id, participant_id) references participant
);
create index person_account_by_participant on person_account (collaboration_id, participant_id);
create index person_account_account on person_account (account_id);

-- A representative's own sign-in: what of, from when to when, on what proof. The number it waits for is kept as its keyed hash.
alter table representative add constraint representative_of_file unique (collaboration_id, organisation_id, participant_id, representative_id);
create table representation (
  collaboration_id uuid not null,
  representation_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  representative_id uuid not null,
  number_hmac text not null,
  account_id uuid references account,
  areas text[] not null,
  starts_on date not null,
  ends_on date not null,
  proof text not null constraint representation_proof check (proof in ('court_decision', 'register_extract', 'power_of_attorney', 'person_said_so')),
  proof_words text,
  proof_seen_on date not null,
  person_says text not null constraint representation_person_says check (person_says in ('yes', 'does_not_object')),
  granted_by uuid not null references account,
  granted_at timestamptz not null default least(app.now(), now()),
  signed_in_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references account,
  primary key (collaboration_id, representation_id),
  constraint representation_areas check (cardinality(areas) > 0 and areas <@ array['step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']),
  constraint representation_period check (ends_on >= starts_on),
  constraint representation_ended check ((ended_at is null) = (ended_by is null)),
  constraint representation_representative foreign key (collaboration_id, organisation_id, participant_id, representative_id)
    references representative (collaboration_id, organisation_id, participant_id, representative_id)
);
create index representation_by_representative on representation (collaboration_id, organisation_id, participant_id, representative_id);
create index representation_by_number on representation (collaboration_id, number_hmac);
create index representation_account on representation (account_id);
create index representation_granter on representation (granted_by);
create index representation_ender on representation (ended_by);

-- "Why have you looked?": the person asks an organisation about what it read on a day; whoever follows up its log answers.
create table read_question (
  collaboration_id uuid not null,
  read_question_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  read_on date not null,
  words text not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null default least(app.now(), now()),
  answer text,
  answered_by uuid references account,
  answered_at timestamptz,
  primary key (collaboration_id, read_question_id),
  constraint read_question_answered check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint read_question_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index read_question_by_organisation on read_question (collaboration_id, organisation_id);
create index read_question_by_person on read_question (collaboration_id, participant_id);
create index read_question_asker on read_question (asked_by);
create index read_question_answerer on read_question (answered_by);

-- A session acts in a membership, as a person, as a representative, or in a membership beside a person.
alter table session add column person_account_id uuid, add column representation_id uuid, add column beside_person uuid,
  add constraint session_one_way_in check (num_nonnulls(person_account_id, representation_id) + (membership_id is not null)::int <= 1
    and (beside_person is null or membership_id is not null));
alter table sign_in_attempt add column as_person boolean not null default false;

-- Whoever comes through the person's door stands for no organisation; in the log of writes stands which door it was.
alter table read_log alter column membership_id drop not null, alter column organisation_id drop not null;
alter table write_log add column person_door text, add column representation_id uuid;
-- A draft behind the person's door is about the person, in the name of no organisation.
alter table draft alter column organisation_id drop not null, drop constraint draft_one,
  add constraint draft_one unique nulls not distinct (collaboration_id, account_id, organisation_id, form, subject);
