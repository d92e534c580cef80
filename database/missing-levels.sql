-- How many people a level was missing for, through the statistics door: docs/decisions/0018. Owned by app_counts.

-- The levels, each in one of three parts of the way to work; and the reasons, by whether there is such a measure at all.
create or replace function app.missing_codes() returns table (place int, part text, level text, why text, reason text)
language sql immutable parallel safe as $$
  select l.place, l.part, l.level, case when r.reason = 'no_such' then 'no_such' else 'not_possible' end, r.reason
  from (values (1, 'in_day_activity', 'occupation'), (2, 'in_day_activity', 'work_oriented'), (3, 'on_the_way', 'preparatory'), (4, 'on_the_way', 'trial'),
    (5, 'on_the_way', 'rehabilitation'), (6, 'work_and_studies', 'supported_work'), (7, 'work_and_studies', 'studies')) l (place, part, level)
  cross join (values ('no_such'), ('full'), ('too_far'), ('too_demanding'), ('not_these_hours'), ('other')) r (reason)
$$;

-- Each year since the first registration, the running one to the last day of the month before. A person stands once in a year, by what was
-- registered last in it, in whichever organisation; so the cells of a year divide its people.
create or replace function app.missing_level_atoms() returns table (year int, counted_through date, running boolean, place int, part text, level text, why text, reason text, n int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with counted_to as (
    select (date_trunc('month', app.today()) - interval '1 day')::date as day
  ), last_said as (
    select distinct on (m.participant_id, extract(year from m.missed_on)) extract(year from m.missed_on)::int as year, m.level, m.reason
      from missing_level m cross join counted_to c
     where m.collaboration_id = app.collaboration() and m.struck_at is null and m.missed_on <= c.day
     order by m.participant_id, extract(year from m.missed_on), m.missed_on desc, m.recorded_at desc, m.missing_level_id desc
  ), years as (
    select y.year, least(c.day, make_date(y.year, 12, 31)) as counted_through, make_date(y.year, 12, 31) > c.day as running
      from counted_to c cross join lateral generate_series((select min(s.year) from last_said s), extract(year from c.day)::int) y (year)
  )
  select y.year, y.counted_through, y.running, k.place, k.part, k.level, k.why, k.reason,
    (select count(*)::int from last_said s where s.year = y.year and s.level = k.level and s.reason = k.reason)
  from years y cross join app.missing_codes() k
$$;

-- Levels of detail: 1 all, 2 parts of the way, 3 parts and whether there is such a measure, 4 levels, 5 levels and whether, 6 levels and reasons.
create or replace function app.missing_block(detail int, part text, level text, why text, reason text) returns text
language sql immutable parallel safe as $$
  select case detail when 1 then 'all' when 2 then part when 3 then part || ' ' || why when 4 then level when 5 then level || ' ' || why
    when 6 then level || ' ' || reason end
$$;

-- The finest whose every block is empty or five or more; kept for a closed year, which can only lose detail; the running year shows its total at most.
-- 3 and 4 divide a year in two ways that are never shown one after the other.
create or replace function app.settle_missing_levels() returns table (year int, detail int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with blocks as (
    select a.year, a.running, d.detail, sum(a.n) as n from app.missing_level_atoms() a cross join generate_series(1, 6) d (detail)
    group by a.year, a.running, d.detail, app.missing_block(d.detail, a.part, a.level, a.why, a.reason)
  ), fitting as (
    select b.year, b.detail from blocks b group by 1, 2 having bool_and(b.n = 0 or b.n >= 5)
  ), settled as materialized (
    select y.year, y.running, coalesce(max(f.detail), 0) as detail
    from (select distinct b.year, b.running from blocks b) y
    left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = 'missing_levels' and k.year = y.year
    left join fitting f on f.year = y.year and (not y.running or f.detail = 1)
      and f.detail <= coalesce(k.level, 6) and not (f.detail = 3 and k.level is not distinct from 4)
    group by 1, 2
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level)
    select app.collaboration(), 'missing_levels', s.year, s.detail from settled s where not s.running
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select s.year, s.detail from settled s;
end $$;

-- The one way to these counts: every sum that some detail shows, the same for everybody. A hidden count is null.
create or replace function app.missing_level_cells() returns table (year int, counted_through date, part text, level text, why text, reason text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with settled as materialized (
    select * from app.settle_missing_levels()
  )
  select a.year, a.counted_through, g.part, g.level, g.why, g.reason, case when min(s.detail) = any (g.shown_at) then sum(a.n)::int end
  from app.missing_level_atoms() a join settled s on s.year = a.year
  cross join lateral (values
    (null, null, null, null, '{1,2,3,4,5,6}'::int[]), (a.part, null, null, null, '{2,3,4,5,6}'), (a.part, a.level, null, null, '{4,5,6}'),
    (null, null, a.why, null, '{3,5,6}'), (a.part, null, a.why, null, '{3,5,6}'), (a.part, a.level, a.why, null, '{5,6}'),
    (null, null, a.why, a.reason, '{6}'), (a.part, a.level, a.why, a.reason, '{6}')) g (part, level, why, reason, shown_at)
  group by a.year, a.counted_through, g.part, g.level, g.why, g.reason, g.shown_at
  order by 1, g.part nulls first, g.level is not null, min(a.place), g.why nulls first, g.reason nulls first;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.missing_codes()', 'app.missing_level_atoms()', 'app.missing_block(int,text,text,text,text)', 'app.settle_missing_levels()', 'app.missing_level_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  grant execute on function app.missing_level_cells() to app_statistics;
end $$;
