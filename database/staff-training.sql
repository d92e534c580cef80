-- Places at a training are counted over everybody who has one, also those of organisations whose colleagues the reader does not see. Owned by app_counts.

-- How many places are taken: those of colleagues, and the latest word of how many come from each organisation without an account.
create or replace function app.training_taken(wanted_collaboration uuid, wanted uuid) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  select ((select count(*) from training_seat s where s.collaboration_id = wanted_collaboration and s.training_id = wanted and s.given_back_at is null)
    + coalesce((select sum(g.people) from (select distinct on (from_organisation_id) people from training_guests
        where collaboration_id = wanted_collaboration and training_id = wanted
        order by from_organisation_id, recorded_at desc, training_guests_id desc) g), 0))::int
$$;

-- Whoever writes last of those who write at the same time sees what the others wrote, and is refused where no place is left.
create or replace function app.demand_training_seat() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('seats of ' || new.training_id, 0));
  if app.training_taken(new.collaboration_id, new.training_id)
    > (select t.seats from training t where t.collaboration_id = new.collaboration_id and t.training_id = new.training_id)
  then raise exception 'no seat' using errcode = '23P01', constraint = 'training_has_a_seat'; end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['training', 'training_seat', 'training_guests']
  loop
    execute format('drop trigger if exists has_seats on %I', t);
    execute format('create trigger has_seats after insert or update on %I for each row execute function app.demand_training_seat()', t);
  end loop;
end $$;

-- How many places of each training are taken: how many, never by whom.
create or replace function app.trainings_taken() returns table (training_id uuid, taken int)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.training_id, app.training_taken(t.collaboration_id, t.training_id) from training t
   where t.collaboration_id = app.collaboration() and app.may('see_training')
$$;

-- Of each organisation with accounts: how many work there now in a role that training is for, and how many of them have had it; and of every
-- organisation how many without an account took part.
create or replace function app.training_reach() returns table (organisation_id uuid, members int, structure int, plan int, guests int)
language sql stable security definer set search_path = public, pg_temp as $$
  with member as (
    select distinct m.organisation_id, m.account_id from membership m
     where m.collaboration_id = app.collaboration() and m.starts_at <= now() and m.ends_at > now()
       and (m.confirmed_at is not null or m.role in ('analyst', 'project_lead'))
       and exists (select from access_rule r where r.role = m.role and r.act = 'see_training')),
  had as (
    select distinct s.organisation_id, s.account_id, c.about from training_seat s
      join training t on t.collaboration_id = s.collaboration_id and t.training_id = s.training_id cross join unnest(t.covers) c(about)
     where s.collaboration_id = app.collaboration() and s.came and s.given_back_at is null and t.cancelled_at is null
       and t.held_on <= app.today())
  select o.organisation_id, (select count(*) from member m where m.organisation_id = o.organisation_id)::int,
    (select count(*) from member m join had h using (organisation_id, account_id) where m.organisation_id = o.organisation_id and h.about = 'structure')::int,
    (select count(*) from member m join had h using (organisation_id, account_id) where m.organisation_id = o.organisation_id and h.about = 'plan')::int,
    coalesce((select sum(g.people) from (select distinct on (training_id) g.training_id, g.people from training_guests g
        join training t on t.collaboration_id = g.collaboration_id and t.training_id = g.training_id and t.cancelled_at is null and t.held_on <= app.today()
       where g.collaboration_id = app.collaboration() and g.from_organisation_id = o.organisation_id
       order by g.training_id, g.recorded_at desc, g.training_guests_id desc) g), 0)::int
  from organisation o where o.collaboration_id = app.collaboration() and app.may('see_training')
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.training_taken(uuid,uuid)', 'app.demand_training_seat()', 'app.trainings_taken()', 'app.training_reach()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.trainings_taken()', 'app.training_reach()']::regprocedure[]
  loop execute format('grant execute on function %s to app_user', f); end loop;
end $$;
