-- Seats are counted over everybody at a place, whom the reader may not know of: how many, never who. Owned by app_counts.

-- The first day on which more are at the place than it has seats.
create or replace function app.overfull_on(wanted_collaboration uuid, wanted_organisation uuid, wanted uuid) returns date
language sql volatile security definer set search_path = public, pg_temp as $$
  select min(d.on_day) from (
      select s.starts_on from stay s where s.collaboration_id = wanted_collaboration and s.organisation_id = wanted_organisation and s.learning_place_id = wanted
      union select p.from_on from learning_place_seats p where p.collaboration_id = wanted_collaboration and p.organisation_id = wanted_organisation
        and p.learning_place_id = wanted) d(on_day)
   where (select count(*) from stay s where s.collaboration_id = wanted_collaboration and s.organisation_id = wanted_organisation
        and s.learning_place_id = wanted and d.on_day between s.starts_on and coalesce(s.ended_on, s.ends_on))
     > coalesce((select p.seats from learning_place_seats p where p.collaboration_id = wanted_collaboration and p.organisation_id = wanted_organisation
        and p.learning_place_id = wanted and p.from_on <= d.on_day order by p.from_on desc, p.set_at desc, p.learning_place_seats_id desc limit 1), 0)
$$;

-- Whoever writes last of those who write at the same time sees what the others wrote, and is refused; the day stands in the detail.
create or replace function app.demand_seats() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare full_on date;
begin
  perform pg_advisory_xact_lock(hashtextextended('seats of ' || new.learning_place_id, 0));
  full_on := app.overfull_on(new.collaboration_id, new.organisation_id, new.learning_place_id);
  if full_on is not null then raise exception 'no seat' using errcode = '23P01', constraint = 'stay_has_a_seat', detail = full_on::text; end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['stay', 'learning_place_seats']
  loop
    execute format('drop trigger if exists has_seats on %I', t);
    execute format('create trigger has_seats after insert or update on %I for each row execute function app.demand_seats()', t);
  end loop;
end $$;

-- From which day until which each seat of the own organisation's places is taken.
create or replace function app.taken_seats() returns table (learning_place_id uuid, starts_on date, ends_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.learning_place_id, s.starts_on, coalesce(s.ended_on, s.ends_on) from stay s
   where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and app.may('see_employers')
     and coalesce(s.ended_on, s.ends_on) >= s.starts_on
$$;

-- How many people each of the own staff has: as supervisor at a place, and as contact of somebody on a way; also those who could have and have none.
create or replace function app.staff_load() returns table (account_id uuid, stays int, ways int)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.account_id, (count(distinct l.participant_id) filter (where l.what = 'stay'))::int, (count(distinct l.participant_id) filter (where l.what = 'way'))::int
  from (
    select v.supervisor_id, s.participant_id, 'stay' from stay s join stay_version v on v.collaboration_id = s.collaboration_id and v.stay_id = s.stay_id
       and v.organisation_id = s.organisation_id and v.number = s.version
     where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and app.today() between s.starts_on and coalesce(s.ended_on, s.ends_on)
    union all
    select g.account_id, g.participant_id, 'way' from assignment g where g.collaboration_id = app.collaboration() and g.organisation_id = app.organisation()
       and g.starts_at <= now() and g.ends_at > now()
       and exists (select from way w where w.collaboration_id = g.collaboration_id and w.participant_id = g.participant_id and w.ended_on is null)
    union all
    select m.account_id, null, null from membership m where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation()
       and m.confirmed_at is not null and m.starts_at <= now() and m.ends_at > now()
       and exists (select from access_rule r where r.role = m.role and r.act = 'keep_stays')
  ) l(account_id, participant_id, what) where app.may('set_levels') group by 1
$$;

-- The days of the visits that each of the own staff has booked and nobody has told of: when, never with whom.
create or replace function app.booked_visits() returns table (account_id uuid, days date[])
language sql stable security definer set search_path = public, pg_temp as $$
  select v.supervisor_id, array_agg(v.planned_on) from support_visit v
   where v.collaboration_id = app.collaboration() and v.organisation_id = app.organisation() and v.outcome is null and app.may('set_levels') group by 1
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.overfull_on(uuid,uuid,uuid)', 'app.demand_seats()', 'app.taken_seats()', 'app.staff_load()', 'app.booked_visits()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.taken_seats()', 'app.staff_load()', 'app.booked_visits()']::regprocedure[]
  loop execute format('grant execute on function %s to app_user', f); end loop;
end $$;
