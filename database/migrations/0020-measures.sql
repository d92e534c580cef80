-- The catalogue of what every organisation of the collaboration offers between day activity and work. A number of places has a day; null is "not known".
create table measure (
  collaboration_id uuid not null,
  measure_id uuid not null,
  organisation_id uuid not null,
  level text not null constraint measure_level
    check (level in ('occupation', 'work_oriented', 'preparatory', 'trial', 'rehabilitation', 'supported_work', 'studies')),
  name text not null,
  for_whom text not null,
  asks text not null,
  gives text not null,
  hours_from int,
  hours_to int,
  lasts text,
  way_in text not null,
  contact text not null,
  phone text,
  email text,
  starts_on date not null,
  ends_on date,
  places_total int constraint measure_places_total check (places_total between 0 and 9999),
  places_free int constraint measure_places_free check (places_free between 0 and 9999),
  places_on date,
  confirmed_on date not null,
  version int not null default 1,
  primary key (collaboration_id, measure_id),
  constraint measure_key unique (collaboration_id, organisation_id, measure_id),
  constraint measure_hours check (hours_from between 1 and 60 and hours_to between 1 and 60 and hours_from <= hours_to),
  constraint measure_period check (ends_on >= starts_on),
  constraint measure_places check (places_free <= places_total),
  constraint measure_places_have_a_day check (num_nonnulls(places_total, places_free) = 0 or places_on is not null),
  constraint measure_can_be_reached check (num_nonnulls(phone, email) > 0),
  constraint measure_organisation foreign key (collaboration_id, organisation_id) references organisation
);

-- What was changed in the catalogue, by whom: each field with what it said before and after. Never changed itself.
create table measure_change (
  collaboration_id uuid not null,
  measure_change_id uuid not null,
  organisation_id uuid not null,
  measure_id uuid not null,
  kind text not null constraint measure_change_kind check (kind in ('added', 'changed', 'counted', 'confirmed', 'ended')),
  changes jsonb not null constraint measure_change_changes check (jsonb_typeof(changes) = 'object'),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, measure_change_id),
  constraint measure_change_measure foreign key (collaboration_id, organisation_id, measure_id)
    references measure (collaboration_id, organisation_id, measure_id)
);
create index measure_change_by_measure on measure_change (collaboration_id, organisation_id, measure_id, recorded_at desc);
create index measure_change_recorder on measure_change (recorded_by);

-- A level that was missing for a person, and why. What was recorded by mistake stays, struck.
create table missing_level (
  collaboration_id uuid not null,
  missing_level_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  level text not null constraint missing_level_level
    check (level in ('occupation', 'work_oriented', 'preparatory', 'trial', 'rehabilitation', 'supported_work', 'studies')),
  reason text not null constraint missing_level_reason
    check (reason in ('no_such', 'full', 'too_far', 'too_demanding', 'not_these_hours', 'other')),
  words text,
  measure_id uuid,
  missed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  struck_at timestamptz,
  primary key (collaboration_id, missing_level_id),
  constraint missing_level_other_in_words check (reason <> 'other' or words is not null),
  constraint missing_level_no_such_measure check (reason <> 'no_such' or measure_id is null),
  constraint missing_level_measure foreign key (collaboration_id, measure_id) references measure,
  constraint missing_level_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index missing_level_by_file on missing_level (collaboration_id, organisation_id, participant_id, missed_on desc);
create index missing_level_by_measure on missing_level (collaboration_id, measure_id);
create index missing_level_recorder on missing_level (recorded_by);
