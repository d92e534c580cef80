-- What an importer should look at in a row before it is loaded, and in how many rows there is something.
alter table import_row add column warnings jsonb;
alter table import add column warned int not null default 0;
