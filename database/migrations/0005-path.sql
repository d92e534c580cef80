-- Versions of path definitions are immutable and named by their content; shipped ones too.
create table path_version (
  content_hash text primary key constraint path_version_hash check (content_hash ~ '^[0-9a-f]{64}$'),
  path_key text not null,
  label text not null,
  body jsonb not null,
  added_at timestamptz not null default now()
);

create table collaboration_path (
  collaboration_id uuid not null references collaboration,
  content_hash text not null references path_version,
  active boolean not null default true,
  approved_by text,
  approved_on date,
  primary key (collaboration_id, content_hash)
);
create index collaboration_path_version on collaboration_path (content_hash);

create table way (
  collaboration_id uuid not null,
  way_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  holder_organisation_id uuid not null,
  content_hash text not null references path_version,
  inflow text not null constraint way_inflow check (inflow in ('lss_officer', 'job_consultant', 'own_wish')),
  wish_id uuid,
  previous_way_id uuid,
  return_reason text constraint way_return_reason check (return_reason in ('job_ended', 'health', 'support_missing', 'studies_ended', 'measure_ended', 'own_choice', 'not_known')),
  started_on date not null,
  ended_on date,
  end_exit text,
  end_reason text,
  version int not null default 1,
  primary key (collaboration_id, way_id),
  constraint way_period check (ended_on >= started_on),
  constraint way_ended check ((ended_on is null) = (end_reason is null)),
  constraint way_return check (previous_way_id is null or return_reason is not null),
  constraint way_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint way_holder foreign key (collaboration_id, holder_organisation_id) references organisation,
  constraint way_version foreign key (collaboration_id, content_hash) references collaboration_path,
  constraint way_previous foreign key (collaboration_id, previous_way_id) references way,
  constraint way_wish foreign key (collaboration_id, wish_id) references wish
);
create unique index way_one_open on way (collaboration_id, organisation_id, participant_id) where ended_on is null;
create index way_by_file on way (collaboration_id, organisation_id, participant_id);
create index way_by_participant on way (collaboration_id, participant_id);
create index way_by_holder on way (collaboration_id, holder_organisation_id);
create index way_by_version on way (collaboration_id, content_hash);
create index way_hash on way (content_hash);
create index way_by_previous on way (collaboration_id, previous_way_id);
create index way_by_wish on way (collaboration_id, wish_id);

create table way_step (
  collaboration_id uuid not null,
  way_step_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid not null,
  step_key text not null,
  track text not null constraint way_step_track check (track in ('leading', 'parallel')),
  transition_key text,
  responsible_organisation_id uuid not null,
  starts_on date not null,
  ends_on date,
  reason text,
  participants text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  struck boolean not null default false,
  warnings jsonb not null default '[]',
  end_warnings jsonb not null default '[]',
  primary key (collaboration_id, way_step_id),
  constraint way_step_period check (ends_on >= starts_on),
  constraint way_step_way foreign key (collaboration_id, way_id) references way,
  constraint way_step_responsible foreign key (collaboration_id, responsible_organisation_id) references organisation
);
create unique index way_step_one_leading on way_step (collaboration_id, organisation_id, way_id) where track = 'leading' and ends_on is null and not struck;
create index way_step_by_way on way_step (collaboration_id, way_id, starts_on);
create index way_step_by_participant on way_step (collaboration_id, participant_id, starts_on desc);
create index way_step_responsible on way_step (collaboration_id, responsible_organisation_id);
create index way_step_recorder on way_step (recorded_by);

create table pause (
  collaboration_id uuid not null,
  pause_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid not null,
  starts_on date not null,
  ends_on date,
  reason text not null,
  recorded_by uuid not null references account,
  primary key (collaboration_id, pause_id),
  constraint pause_period check (ends_on >= starts_on),
  constraint pause_way foreign key (collaboration_id, way_id) references way,
  constraint pause_no_overlap exclude using gist (collaboration_id with =, organisation_id with =, way_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index pause_by_way on pause (collaboration_id, way_id);
create index pause_by_participant on pause (collaboration_id, participant_id);
create index pause_recorder on pause (recorded_by);

-- Leaving day activity, by the LSS officer's decision, with the placement that it closed and what its last day was before. Past ones come through the import.
create table transition (
  collaboration_id uuid not null,
  transition_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid,
  decided_on date not null,
  left_on date not null,
  destination text not null constraint transition_destination check (destination in ('paid_work', 'work_rehabilitation', 'reinforced_cooperation',
    'labour_market_measure', 'studies', 'moved', 'other')),
  from_form text constraint transition_from_form check (from_form in ('group', 'work_oriented_group', 'outplaced_group', 'individual_placement')),
  sex text not null constraint transition_sex check (sex in ('woman', 'man')),
  basis text not null,
  recorded_by uuid not null references account,
  import_id uuid,
  placement_id uuid,
  placement_ended_on date,
  struck boolean not null default false,
  version int not null default 1,
  primary key (collaboration_id, transition_id),
  constraint transition_key unique (collaboration_id, organisation_id, transition_id),
  constraint transition_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint transition_way foreign key (collaboration_id, way_id) references way
);
create index transition_by_file on transition (collaboration_id, organisation_id, participant_id);
create index transition_by_day on transition (collaboration_id, left_on);
create index transition_by_way on transition (collaboration_id, way_id);
create index transition_recorder on transition (recorded_by);

-- What stands about a way: needs read facts, whichever room wrote them.
create table fact (
  collaboration_id uuid not null,
  fact_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid not null,
  area text not null constraint fact_area check (area in ('step', 'benefits', 'assessments', 'work')),
  kind text not null,
  happened_on date not null,
  outcome text,
  details jsonb not null default '{}',
  source_id uuid,
  recorded_by uuid not null references account,
  recorded_role text not null,
  recorded_at timestamptz not null default app.now(),
  struck boolean not null default false,
  primary key (collaboration_id, fact_id),
  constraint fact_way foreign key (collaboration_id, way_id) references way,
  constraint fact_decision check (kind <> 'day_activity_end_decision' or source_id is not null),
  constraint fact_transition foreign key (collaboration_id, organisation_id, source_id) references transition (collaboration_id, organisation_id, transition_id)
);
create index fact_by_way on fact (collaboration_id, way_id, happened_on desc);
create index fact_by_participant on fact (collaboration_id, participant_id, happened_on desc);
create index fact_by_transition on fact (collaboration_id, organisation_id, source_id);
create index fact_recorder on fact (recorded_by);

-- A wrong registration is corrected visibly: what, when, who, why.
create table correction (
  collaboration_id uuid not null,
  correction_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  subject_kind text not null constraint correction_subject check (subject_kind in ('way_step', 'fact', 'transition', 'placement', 'livelihood', 'file', 'way')),
  subject_id uuid not null,
  -- What was and what became of it belong to the area of the row that is corrected.
  area text not null default 'step' constraint correction_area check (area in ('step', 'benefits', 'assessments', 'work')),
  replaced_by_id uuid,
  before jsonb not null,
  after jsonb,
  why text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, correction_id),
  constraint correction_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index correction_by_participant on correction (collaboration_id, organisation_id, participant_id, recorded_at desc);
create index correction_by_subject on correction (collaboration_id, subject_id);
create index correction_recorder on correction (recorded_by);

-- What crosses between two organisations: raising a case moves nothing, a hand-over moves the ball once first contact has taken place.
create table crossing (
  collaboration_id uuid not null,
  crossing_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid not null,
  to_organisation_id uuid not null,
  kind text not null constraint crossing_kind check (kind in ('raise', 'handover')),
  areas text[] not null,
  consent_id uuid,
  disclosure_id uuid,
  message text,
  sent_at timestamptz not null default app.now(),
  sent_by uuid not null references account,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answer text constraint crossing_answer check (answer in ('accepted', 'refused')),
  answer_reason text,
  answered_by uuid references account,
  answered_by_name text,
  answered_how text,
  withdrawn_at timestamptz,
  first_contact_on date,
  completed_at timestamptz,
  primary key (collaboration_id, crossing_id),
  constraint crossing_basis check (num_nonnulls(consent_id, disclosure_id) = 1),
  constraint crossing_answered check ((answered_at is null) = (answer is null)),
  constraint crossing_refused check (answer is distinct from 'refused' or answer_reason is not null),
  constraint crossing_areas check (cardinality(areas) > 0),
  constraint crossing_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint crossing_receiver foreign key (collaboration_id, to_organisation_id) references organisation,
  constraint crossing_way foreign key (collaboration_id, way_id) references way,
  constraint crossing_consent foreign key (collaboration_id, consent_id) references consent,
  constraint crossing_disclosure foreign key (collaboration_id, disclosure_id) references disclosure
);
create unique index crossing_one_open on crossing (collaboration_id, organisation_id, participant_id, to_organisation_id, kind)
  where answered_at is null and withdrawn_at is null;
create index crossing_by_file on crossing (collaboration_id, organisation_id, participant_id);
create index crossing_by_receiver on crossing (collaboration_id, to_organisation_id, answered_at);
create index crossing_by_participant on crossing (collaboration_id, participant_id);
create index crossing_by_way on crossing (collaboration_id, way_id);
create index crossing_by_consent on crossing (collaboration_id, consent_id);
create index crossing_by_disclosure on crossing (collaboration_id, disclosure_id);
create index crossing_sender on crossing (sent_by);
create index crossing_answerer on crossing (answered_by);
