-- From and to which days a file has been protected, one period after the other: so that a day that is over is counted as it was. Of those who are protected
-- already it is not known since when.
alter table file no force row level security;
alter table file disable trigger user;
alter table file add column protected_from date[] not null default '{}', add column protected_to date[] not null default '{}';
update file set protected_from = array[opened_on] where protected;
alter table file enable trigger user;
-- An import that was loaded before can still be undone: its rows are compared as wholes.
alter table import_write no force row level security;
update import_write w set after = w.after || jsonb_build_object('protected_from', to_jsonb(f.protected_from), 'protected_to', to_jsonb(f.protected_to))
  from file f where w.table_name = 'file' and f.collaboration_id = w.collaboration_id and f.organisation_id = w.organisation_id and f.participant_id = w.participant_id;
alter table file force row level security;
alter table import_write force row level security;
