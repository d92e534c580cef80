-- The access table, as rows: seeded from database/access-table.ts whenever it changes.
create table access_rule (
  act text not null,
  role text not null,
  relation text not null,
  area text not null,
  primary key (act, area, role, relation)
);
