-- Training of staff in the structure and in the plan. It names colleagues who have an account; of others only how many came, from where.
create table training (
  collaboration_id uuid not null,
  training_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  covers text[] not null constraint training_covers check (cardinality(covers) > 0 and covers <@ array['structure', 'plan', 'other']),
  for_whom text[] not null constraint training_for_whom check (cardinality(for_whom) > 0 and for_whom <@ array['lss', 'job_consultants', 'supervisors',
    'group_activity', 'fk', 'af', 'labour_market', 'school', 'managers']),
  held_on date not null,
  starts text not null constraint training_starts check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text not null constraint training_ends check (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  leader text not null,
  place text not null,
  seats int not null constraint training_seats check (seats between 1 and 500),
  cancelled_at timestamptz,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, training_id),
  constraint training_time check (starts < ends),
  constraint training_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index training_organisation_index on training (collaboration_id, organisation_id);
create index training_by_day on training (collaboration_id, held_on);
create index training_adder on training (added_by);

-- A colleague's place at it, in the organisation that the colleague works for.
create table training_seat (
  collaboration_id uuid not null,
  training_seat_id uuid not null,
  organisation_id uuid not null,
  training_id uuid not null,
  account_id uuid not null references account,
  given_back_at timestamptz,
  came boolean,
  recorded_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, training_seat_id),
  constraint training_seat_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint training_seat_training foreign key (collaboration_id, training_id) references training
);
create unique index training_seat_once on training_seat (collaboration_id, organisation_id, training_id, account_id) where given_back_at is null;
create index training_seat_organisation_index on training_seat (collaboration_id, organisation_id);
create index training_seat_by_training on training_seat (collaboration_id, training_id);
create index training_seat_by_account on training_seat (account_id);
create index training_seat_recorder on training_seat (recorded_by);

-- How many without an account take part, from one organisation: the newest row counts.
create table training_guests (
  collaboration_id uuid not null,
  training_guests_id uuid not null,
  organisation_id uuid not null,
  training_id uuid not null,
  from_organisation_id uuid not null,
  people int not null constraint training_guests_people check (people between 0 and 500),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, training_guests_id),
  constraint training_guests_organisation foreign key (collaboration_id, organisation_id) references organisation,
  constraint training_guests_from foreign key (collaboration_id, from_organisation_id) references organisation,
  constraint training_guests_training foreign key (collaboration_id, training_id) references training
);
create index training_guests_organisation_index on training_guests (collaboration_id, organisation_id);
create index training_guests_from_index on training_guests (collaboration_id, from_organisation_id);
create index training_guests_by_training on training_guests (collaboration_id, training_id);
create index training_guests_recorder on training_guests (recorded_by);

-- After how many months one is due again, by what it was about; none until the collaboration has said it. Added to, the newest counts.
create table training_interval (
  collaboration_id uuid not null,
  training_interval_id uuid not null,
  organisation_id uuid not null,
  about text not null constraint training_interval_about check (about in ('structure', 'plan')),
  months int constraint training_interval_months check (months between 1 and 120),
  set_by uuid not null references account,
  set_at timestamptz not null default app.now(),
  primary key (collaboration_id, training_interval_id),
  constraint training_interval_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index training_interval_organisation_index on training_interval (collaboration_id, organisation_id);
create index training_interval_setter on training_interval (set_by);

-- A visit at a place has a time of day where somebody has said one, and can be moved: where it stood, and why, stands.
alter table support_visit add column starts text constraint support_visit_starts check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$');
alter table support_visit add constraint support_visit_key unique (collaboration_id, organisation_id, participant_id, support_visit_id);

create table support_visit_move (
  collaboration_id uuid not null,
  support_visit_move_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  support_visit_id uuid not null,
  was_on date not null,
  was_starts text,
  because text not null constraint support_visit_move_because check (because in ('person_asked', 'workplace_asked', 'supervisor_away', 'clash', 'other')),
  moved_by uuid not null references account,
  moved_at timestamptz not null default app.now(),
  primary key (collaboration_id, support_visit_move_id),
  constraint support_visit_move_visit foreign key (collaboration_id, organisation_id, participant_id, support_visit_id)
    references support_visit (collaboration_id, organisation_id, participant_id, support_visit_id)
);
create index support_visit_move_by_visit on support_visit_move (collaboration_id, organisation_id, participant_id, support_visit_id);
create index support_visit_move_mover on support_visit_move (moved_by);

-- What the supervisor notes after a visit: codes first, few words. A later note of the same visit corrects it; both stand.
create table support_visit_note (
  collaboration_id uuid not null,
  support_visit_note_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  support_visit_id uuid not null,
  well text[] not null constraint support_visit_note_well check (well <@ array['tasks', 'pace', 'times', 'together', 'breaks', 'way_there']),
  help text[] not null constraint support_visit_note_help check (help <@ array['tasks', 'pace', 'times', 'together', 'breaks', 'way_there']),
  words text not null default '',
  written_by uuid not null references account,
  written_at timestamptz not null default app.now(),
  primary key (collaboration_id, support_visit_note_id),
  constraint support_visit_note_says check (cardinality(well) > 0 or cardinality(help) > 0 or words <> ''),
  constraint support_visit_note_visit foreign key (collaboration_id, organisation_id, participant_id, support_visit_id)
    references support_visit (collaboration_id, organisation_id, participant_id, support_visit_id)
);
create index support_visit_note_by_visit on support_visit_note (collaboration_id, organisation_id, participant_id, support_visit_id, written_at desc);
create index support_visit_note_writer on support_visit_note (written_by);
