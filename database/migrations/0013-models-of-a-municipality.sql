-- A municipality owns its models: who uploaded one, who approved it, when it is used for new ways, and how people are moved to it.
alter table collaboration_path add column added_by uuid references account;
alter table collaboration_path add column added_at timestamptz not null default app.now();
alter table collaboration_path drop column approved_by, drop column approved_on;
create index collaboration_path_adder on collaboration_path (added_by);

-- The decision of the group that owns the way of working, with who took part. An approval that was registered wrongly is withdrawn, never changed.
create table model_approval (
  collaboration_id uuid not null,
  model_approval_id uuid not null,
  content_hash text not null,
  decided_by text not null,
  decided_on date not null,
  participants jsonb not null constraint model_approval_participants check (jsonb_typeof(participants) = 'array'),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  withdrawn_why text,
  primary key (collaboration_id, model_approval_id),
  constraint model_approval_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)),
  constraint model_approval_path foreign key (collaboration_id, content_hash) references collaboration_path
);
create index model_approval_by_path on model_approval (collaboration_id, content_hash);
create index model_approval_recorder on model_approval (recorded_by);
create index model_approval_withdrawer on model_approval (withdrawn_by);

-- Each time a version is taken into use for new ways, or put aside. Without an approval it says why.
create table model_use (
  collaboration_id uuid not null,
  model_use_id uuid not null,
  content_hash text not null,
  starts boolean not null,
  why text,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, model_use_id),
  constraint model_use_path foreign key (collaboration_id, content_hash) references collaboration_path
);
create index model_use_by_path on model_use (collaboration_id, content_hash);
create index model_use_recorder on model_use (recorded_by);

-- Where each step of one version leads in another; null where a step has no counterpart, so that nobody is moved from it.
create table model_mapping (
  collaboration_id uuid not null,
  model_mapping_id uuid not null,
  from_hash text not null,
  to_hash text not null,
  steps jsonb not null constraint model_mapping_steps check (jsonb_typeof(steps) = 'object'),
  published_by uuid not null references account,
  published_at timestamptz not null default app.now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  primary key (collaboration_id, model_mapping_id),
  constraint model_mapping_other check (from_hash <> to_hash),
  constraint model_mapping_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2)),
  constraint model_mapping_from foreign key (collaboration_id, from_hash) references collaboration_path,
  constraint model_mapping_to foreign key (collaboration_id, to_hash) references collaboration_path
);
create unique index model_mapping_one_standing on model_mapping (collaboration_id, from_hash, to_hash) where withdrawn_at is null;
create index model_mapping_by_from on model_mapping (collaboration_id, from_hash);
create index model_mapping_by_to on model_mapping (collaboration_id, to_hash);
create index model_mapping_publisher on model_mapping (published_by);
create index model_mapping_withdrawer on model_mapping (withdrawn_by);

-- One person's way moved to another version: which steps became which.
create table model_move (
  collaboration_id uuid not null,
  model_move_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  way_id uuid not null,
  way_organisation_id uuid not null,
  model_mapping_id uuid not null,
  from_hash text not null references path_version,
  to_hash text not null references path_version,
  moved_on date not null,
  reason text not null,
  steps jsonb not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  struck boolean not null default false,
  primary key (collaboration_id, model_move_id),
  constraint model_move_key unique (collaboration_id, organisation_id, model_move_id),
  constraint model_move_way foreign key (collaboration_id, way_organisation_id, way_id)
    references way (collaboration_id, organisation_id, way_id),
  constraint model_move_mapping foreign key (collaboration_id, model_mapping_id) references model_mapping
);
create index model_move_by_way on model_move (collaboration_id, way_id, way_organisation_id);
create index model_move_by_participant on model_move (collaboration_id, participant_id);
create index model_move_by_mapping on model_move (collaboration_id, model_mapping_id);
create index model_move_from on model_move (from_hash);
create index model_move_to on model_move (to_hash);
create index model_move_recorder on model_move (recorded_by);

-- A step's key belongs to the model that the way stands on, or, once the way has been moved, to the one that the step was written in.
-- A step that a move opened began for the person when its counterpart did.
alter table way_step add column content_hash text references path_version;
alter table way_step add column since date;
alter table way_step add column model_move_id uuid;
alter table way_step add constraint way_step_since check (since <= starts_on);
alter table way_step add constraint way_step_model_move foreign key (collaboration_id, organisation_id, model_move_id)
  references model_move (collaboration_id, organisation_id, model_move_id);
create index way_step_model on way_step (content_hash);
create index way_step_by_model_move on way_step (collaboration_id, organisation_id, model_move_id);

-- A model move is corrected like everything else. The list of what may be corrected is kept as it stands.
do $$
declare listed text;
begin
  select pg_get_constraintdef(oid) into listed from pg_constraint where conname = 'correction_subject';
  alter table correction drop constraint correction_subject;
  execute 'alter table correction add constraint correction_subject ' || replace(listed, 'ARRAY[', 'ARRAY[''model_move''::text, ');
end $$;
