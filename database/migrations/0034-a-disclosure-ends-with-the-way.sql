-- How a disclosure ended before its year was out: by hand, or with the way.
-- While the old rows are filled in, nothing is hidden from the owner and no change is logged: nothing about the person changes.
alter table disclosure no force row level security;
alter table disclosure disable trigger user;
alter table disclosure add column ended_because text constraint disclosure_ended_because check (ended_because in ('ended', 'way_ended'));
update disclosure set ended_because = 'ended' where ended_at is not null;
alter table disclosure enable trigger user;
alter table disclosure force row level security;
