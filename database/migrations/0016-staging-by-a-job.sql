-- A file that is read by a job waits with its bytes until its rows are staged, or until it turns out that it cannot be read.
alter table import add column staged_at timestamptz, add column job_id uuid, add column refusal jsonb;
update import set staged_at = made_at;

create table import_file (
  collaboration_id uuid not null,
  import_id uuid not null,
  organisation_id uuid not null,
  part int not null,
  bytes bytea not null,
  primary key (collaboration_id, import_id, part),
  constraint import_file_import foreign key (collaboration_id, import_id) references import
);
