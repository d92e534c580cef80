-- People at learning places, through the statistics door: on days and in periods that settle as those of the ways do (way-counts.sql). What became of their
-- stays: stay-kinds.sql. Why it is safe: docs/decisions/0036. Owned by app_counts.

-- Every stay that came to be, as a way with one step.
create or replace function app.stay_rows() returns jsonb
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('participant_id', s.participant_id, 'way_id', s.stay_id, 'way_started_on', s.starts_on, 'place', 1,
    'starts_on', s.starts_on, 'ends_on', coalesce(s.ended_on, s.ends_on) + 1, 'because', s.ended_because,
    'sex', (select min(f.sex) from file f where f.collaboration_id = s.collaboration_id and f.participant_id = s.participant_id))), '[]')
  from stay s where s.collaboration_id = app.collaboration() and coalesce(s.ended_on, s.ends_on) >= s.starts_on
$$;

-- People at a place on each day that stands, and who came and left in each period that may be told.
create or replace function app.stay_cells() returns table (what text, since date, ends_on date, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query select c.what, c.since, c.ends_on, c.sex, c.value from app.settled_cells('stays', app.stay_rows(), 1) c;
end $$;

-- Those who supervise somebody at a place, on the last day of each of twelve months if it stands; consultants today; and how many people to each of them the
-- collaboration has said at most.
create or replace function app.staff_counts() returns table (day date, supervisors int, consultants int, per_supervisor int, per_consultant int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with stands as (
    select s.ends_on as day from app.settle_days('stays', app.stay_rows(), 1) s
  ), months as (
    select (date_trunc('month', app.today()) - make_interval(months => m) - interval '1 day')::date as day from generate_series(0, 11) m
  ), said as (
    select distinct on (l.name) l.name, l.value from working_level l where l.collaboration_id = app.collaboration() order by l.name, l.set_at desc, l.working_level_id desc
  )
  select m.day,
    case when m.day in (select s.day from stands s) then (select count(distinct v.supervisor_id)::int from stay s
        join stay_version v on v.collaboration_id = s.collaboration_id and v.organisation_id = s.organisation_id and v.stay_id = s.stay_id and v.number = s.version
       where s.collaboration_id = app.collaboration() and m.day between s.starts_on and coalesce(s.ended_on, s.ends_on)) end,
    (select count(distinct b.account_id)::int from membership b where b.collaboration_id = app.collaboration() and b.role = 'job_consultant'
        and b.confirmed_at is not null and b.starts_at <= now() and b.ends_at > now()),
    (select s.value from said s where s.name = 'people_per_supervisor'), (select s.value from said s where s.name = 'people_per_consultant')
  from months m;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.stay_rows()', 'app.stay_cells()', 'app.staff_counts()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.stay_cells()', 'app.staff_counts()']::regprocedure[]
  loop execute format('grant execute on function %s to app_statistics', f); end loop;
end $$;
