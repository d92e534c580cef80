create table import (
  collaboration_id uuid not null,
  import_id uuid not null,
  organisation_id uuid not null,
  kind text not null constraint import_kind check (kind in ('people', 'placements', 'transitions')),
  file_name text not null,
  file_hash text not null,
  made_by uuid not null references account,
  made_at timestamptz not null default now(),
  counts jsonb not null,
  ignored_columns text[] not null default '{}',
  confirmed_at timestamptz,
  discarded_at timestamptz,
  primary key (collaboration_id, import_id),
  constraint import_one_end check (confirmed_at is null or discarded_at is null),
  constraint import_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index import_by_maker on import (collaboration_id, made_by, made_at desc);
create index import_by_organisation on import (collaboration_id, organisation_id);
create index import_maker on import (made_by);

-- What each row of a staged file would do; "kept" is a person whom the importer may not change. Gone once the file is confirmed or discarded.
create table import_row (
  collaboration_id uuid not null,
  import_id uuid not null,
  organisation_id uuid not null,
  row_number int not null,
  verdict text not null constraint import_row_verdict check (verdict in ('new', 'changed', 'same', 'kept', 'problem')),
  candidate jsonb not null,
  number_hmac text,
  participant_id uuid,
  changes jsonb,
  problems jsonb,
  primary key (collaboration_id, import_id, row_number),
  constraint import_row_import foreign key (collaboration_id, import_id) references import
);

-- To which date each year is registered, and whether it was a project year.
create table coverage (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  year int not null,
  registered_through date not null,
  project_year boolean not null default false,
  note text,
  primary key (collaboration_id, organisation_id, year),
  constraint coverage_organisation foreign key (collaboration_id, organisation_id) references organisation
);

-- Cells that the municipality has itself published: source and date, shown to all, never corrected by us.
create table published_figure (
  collaboration_id uuid not null references collaboration,
  published_figure_id uuid not null,
  indicator text not null,
  year int not null,
  dimension text not null,
  category text not null,
  value_from double precision,
  value_to double precision,
  source text not null,
  published_on text not null,
  note text,
  primary key (collaboration_id, published_figure_id),
  constraint published_figure_once unique (collaboration_id, indicator, year, dimension, category, source)
);

-- Once hidden, always hidden: the finest level at which a year may still be shown.
create table statistic_level (
  collaboration_id uuid not null references collaboration,
  indicator text not null,
  year int not null,
  level int not null,
  primary key (collaboration_id, indicator, year)
);
