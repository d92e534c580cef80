-- Drafts that are saved while somebody types: which window's words stand, and since when there has been a draft.
alter table draft rename column version_seen to version;
update draft set version = 1;
alter table draft alter column version set default 1, alter column version set not null;
alter table draft add column begun_at timestamptz not null default now();
update draft set begun_at = saved_at;

-- A note in a person's file: written once, signed and then never changed. What weeding takes away later is the salt and the content; the link stays.
create table note (
  collaboration_id uuid not null,
  note_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  part text not null constraint note_part check (part in ('case', 'unit')),
  number int not null constraint note_number check (number > 0),
  kind text constraint note_kind check (kind in ('event', 'measure', 'decision', 'contact', 'own_view', 'considers_wrong')),
  happened_on date,
  happened_at text constraint note_happened_at check (happened_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  source text constraint note_source check (source in ('present', 'told', 'written')),
  told_by text,
  told_on date,
  facts text,
  assessment text,
  own_view text,
  corrects_id uuid,
  disputes_id uuid,
  written_by uuid not null references account,
  written_role text not null,
  signed_at timestamptz not null,
  salt uuid,
  leaf bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (collaboration_id, note_id),
  constraint note_of_person unique (collaboration_id, organisation_id, participant_id, note_id),
  constraint note_one_chain unique (collaboration_id, organisation_id, participant_id, number),
  constraint note_whole check (salt is null or (kind is not null and happened_on is not null and source is not null and coalesce(facts, own_view) is not null)),
  constraint note_weeded check (salt is not null or num_nonnulls(kind, happened_on, happened_at, source, told_by, told_on, facts, assessment, own_view) = 0),
  constraint note_told check ((source = 'told') = (told_by is not null and told_on is not null)),
  constraint note_beside_one check (num_nonnulls(corrects_id, disputes_id) < 2),
  constraint note_disputes check (salt is null or (kind = 'considers_wrong') = (disputes_id is not null)),
  constraint note_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint note_corrects foreign key (collaboration_id, organisation_id, participant_id, corrects_id)
    references note (collaboration_id, organisation_id, participant_id, note_id),
  constraint note_disputes_note foreign key (collaboration_id, organisation_id, participant_id, disputes_id)
    references note (collaboration_id, organisation_id, participant_id, note_id)
);
create index note_corrects on note (collaboration_id, organisation_id, participant_id, corrects_id);
create index note_disputes on note (collaboration_id, organisation_id, participant_id, disputes_id);
create index note_writer on note (written_by);
create index note_by_moment on note (collaboration_id, organisation_id, signed_at);

-- What was attached when the note was signed.
create table note_attachment (
  collaboration_id uuid not null,
  note_attachment_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  note_id uuid not null,
  part text not null constraint note_attachment_part check (part in ('case', 'unit')),
  place int not null,
  name text not null,
  kind text not null constraint note_attachment_kind check (kind in ('pdf', 'png', 'jpeg', 'docx', 'odt')),
  content bytea not null constraint note_attachment_size check (octet_length(content) between 1 and 20971520),
  content_hash bytea not null,
  primary key (collaboration_id, note_attachment_id),
  constraint note_attachment_place unique (collaboration_id, organisation_id, participant_id, note_id, place),
  constraint note_attachment_note foreign key (collaboration_id, organisation_id, participant_id, note_id)
    references note (collaboration_id, organisation_id, participant_id, note_id)
);

-- What is hidden of a row when the person, or somebody for the person, asks to see the file: a third party's words, with the reason.
create table extract_mask (
  collaboration_id uuid not null,
  extract_mask_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  row_table text not null,
  row_id text not null,
  passages text[] constraint extract_mask_passages check (cardinality(passages) > 0),
  reason text not null,
  made_by uuid not null references account,
  made_at timestamptz not null default app.now(),
  lifted_at timestamptz,
  lifted_by uuid references account,
  primary key (collaboration_id, extract_mask_id),
  constraint extract_mask_lifted check ((lifted_at is null) = (lifted_by is null)),
  constraint extract_mask_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index extract_mask_by_file on extract_mask (collaboration_id, organisation_id, participant_id);
create index extract_mask_maker on extract_mask (made_by);
create index extract_mask_lifter on extract_mask (lifted_by);

-- That an extract of the whole file was made, with what hidden.
create table file_extract (
  collaboration_id uuid not null,
  file_extract_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  masks uuid[] not null default '{}',
  content_hash text not null,
  made_by uuid not null references account,
  made_at timestamptz not null default app.now(),
  primary key (collaboration_id, file_extract_id),
  constraint file_extract_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index file_extract_by_file on file_extract (collaboration_id, organisation_id, participant_id);
create index file_extract_maker on file_extract (made_by);
