-- How many people a forum gathered and led further, counted over everybody: never who, and no number that one to four stand behind. Owned by app_counts.

-- A part of a whole, where neither the part nor the rest is one to four.
create or replace function app.part_shown(part bigint, whole bigint) returns int
language sql immutable set search_path = public, pg_temp as $$
  select case when part between 1 and 4 or whole - part between 1 and 4 or whole between 1 and 4 then null else part::int end
$$;

-- A stay that was called off before its first day, or ended by a no, is nothing that the forum led to.
create or replace function app.forum_people(wanted uuid) returns table (guests int, came int, stays int, employed int)
language sql stable security definer set search_path = public, pg_temp as $$
  select app.part_shown(g.guests, g.guests), app.part_shown(g.came, g.guests), app.part_shown(s.stays, s.stays), app.part_shown(s.employed, s.stays)
  from (select count(distinct participant_id) as guests, count(distinct participant_id) filter (where x.came) as came from forum_guest x
         where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.forum_event_id = wanted and x.taken_back_on is null) g,
       (select count(distinct participant_id) as stays, count(distinct participant_id) filter (where y.ended_because = 'employed') as employed from stay y
         where y.collaboration_id = app.collaboration() and y.organisation_id = app.organisation() and y.forum_event_id = wanted
           and coalesce(y.ended_on, y.ends_on) >= y.starts_on and y.ended_because is distinct from 'said_no') s
  where app.may('see_forums')
$$;

alter function app.part_shown(bigint, bigint) owner to app_counts;
alter function app.forum_people(uuid) owner to app_counts;
grant execute on function app.forum_people(uuid) to app_user;

-- A forum that somebody came to has been: it is neither called off nor moved ahead. Owned by app_counts: whether anybody came, never who.
create or replace function app.keep_attended_forum() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if exists (select from forum_employer e where e.collaboration_id = new.collaboration_id and e.organisation_id = new.organisation_id
      and e.forum_event_id = new.forum_event_id and e.came)
    or exists (select from forum_guest g where g.collaboration_id = new.collaboration_id and g.organisation_id = new.organisation_id
      and g.forum_event_id = new.forum_event_id and g.came and g.taken_back_on is null)
  then raise exception 'somebody came' using errcode = '23514', constraint = 'forum_event_attended'; end if;
  return null;
end $$;

drop trigger if exists attended on forum_event;
create trigger attended after update on forum_event for each row
  when ((new.cancelled_at is not null and old.cancelled_at is null) or (new.held_on <> old.held_on and new.held_on > app.today()))
  execute function app.keep_attended_forum();
alter function app.keep_attended_forum() owner to app_counts;
