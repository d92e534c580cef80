-- Drafts that are saved while somebody types: which window's words stand, and since when there has been a draft.
alter table draft rename column version_seen to version;
update draft set version = 1;
alter table draft alter column version set default 1, alter column version set not null;
alter table draft add column begun_at timestamptz not null default now();
update draft set begun_at = saved_at;
