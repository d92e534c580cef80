-- People on the ways: the days and periods of which it may be told how many stood in each step, who came and who left. The counts: way-cells.sql. How long
-- the measured step takes: way-times.sql. Why it is safe: docs/decisions/0020. Owned by app_counts.

-- A series: the versions of a model that have the same leading steps in the same order. A step is told by its place among them. The measured step is the
-- first with a normal time that has both ends; it leads to the first later step where day activity must have ended.
create or replace function app.way_versions() returns table (content_hash text, series text, body jsonb, label text, added_at timestamptz, steps text[], measured int, target int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with led as (
    select c.content_hash, c.added_at, v.path_key, v.body, v.label, (row_number() over (partition by c.content_hash order by t.ordinality))::int as place, t.value as step
    from collaboration_path c join path_version v on v.content_hash = c.content_hash
    cross join lateral jsonb_array_elements(v.body -> 'steps') with ordinality t
    where c.collaboration_id = app.collaboration() and t.value ->> 'track' = 'leading'
  ), listed as (
    select l.content_hash, l.path_key, l.body, l.label, l.added_at, array_agg(l.step ->> 'key' order by l.place) as steps,
      min(l.place) filter (where l.step -> 'normalDays' ?& array['min', 'max']) as measured
    from led l group by 1, 2, 3, 4, 5
  )
  select i.content_hash, i.path_key || ' ' || left(md5(array_to_string(i.steps, ' ')), 8), i.body, i.label, i.added_at, i.steps, i.measured,
    (select min(l.place) from led l where l.content_hash = i.content_hash and l.place > i.measured and l.step ->> 'dayActivity' = 'must_have_ended')
  from listed i
$$;

-- The leading steps that stand, with their place: read once, and looked at for many days. A person's sex is that of one of their files, the same on every day.
create or replace function app.way_rows(wanted text) returns jsonb
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('participant_id', w.participant_id, 'way_id', w.way_id, 'way_started_on', w.started_on, 'way_ended_on', w.ended_on,
    'place', array_position(v.steps, s.step_key), 'starts_on', s.starts_on, 'ends_on', s.ends_on,
    'sex', (select min(f.sex) from file f where f.collaboration_id = w.collaboration_id and f.participant_id = w.participant_id))), '[]')
  from way w join way_step s on s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.participant_id = w.participant_id
  join app.way_versions() v on v.content_hash = coalesce(s.content_hash, w.content_hash)
  where w.collaboration_id = app.collaboration() and v.series = wanted and s.track = 'leading' and not s.struck and s.step_key = any (v.steps)
$$;

-- Where each person stands when the day is over: in one step, that of the way that began last.
create or replace function app.way_places(rows jsonb, on_day date) returns table (participant_id uuid, place int, sex text)
language sql stable parallel safe as $$
  select distinct on (r.participant_id) r.participant_id, r.place, r.sex
    from jsonb_to_recordset(rows) r (participant_id uuid, way_id uuid, way_started_on date, way_ended_on date, place int, starts_on date, ends_on date, sex text)
   where r.starts_on <= on_day and (r.ends_on is null or r.ends_on > on_day) and (r.way_ended_on is null or r.way_ended_on > on_day)
   order by r.participant_id, r.way_started_on desc, r.starts_on desc, r.place desc
$$;

create or replace function app.way_seen(rows jsonb, on_day date) returns jsonb
language sql stable parallel safe as $$
  select coalesce(jsonb_agg(p), '[]') from app.way_places(rows, on_day) p
$$;

-- Everybody who was on the way on one of two days, by where they stood on each; 0 is not on the way.
create or replace function app.way_moves(seen_before jsonb, seen jsonb) returns jsonb
language sql immutable parallel safe as $$
  select coalesce(jsonb_agg(jsonb_build_object('sex', g.sex, 'a', g.a, 'b', g.b, 'n', g.n)), '[]') from (
    select coalesce(x.sex, y.sex) as sex, coalesce(x.place, 0) as a, coalesce(y.place, 0) as b, count(*) as n
      from jsonb_to_recordset(seen_before) x (participant_id uuid, place int, sex text)
      full join jsonb_to_recordset(seen) y (participant_id uuid, place int, sex text) on y.participant_id = x.participant_id group by 1, 2, 3) g
$$;

-- Which block a step belongs to, when the steps are cut apart after those places whose bit is set.
create or replace function app.way_block(place int, cuts int) returns int
language sql immutable parallel safe as $$
  select case when place = 0 then 0 else 1 + bit_count((cuts & ((1 << least(place - 1, 30)) - 1))::bit(31))::int end
$$;

-- Is everybody who was in the same block at both ends alone with nobody, or with four others or more?
create or replace function app.way_apart(moves jsonb, cuts_before int, cuts int, by_sex boolean) returns boolean
language sql immutable parallel safe as $$
  select not exists (select from jsonb_to_recordset(moves) m (sex text, a int, b int, n int)
    group by case when by_sex then m.sex end, app.way_block(m.a, cuts_before), app.way_block(m.b, cuts) having sum(m.n) < 5)
$$;

-- The same blocks at both ends: those who came, left and stayed are none or five or more, of each block and of neighbouring blocks together; and of no
-- block to another is a move of one to four people known closer than from at most one to at least four, when who came and who left is known of all.
create or replace function app.way_holds(moves jsonb, cuts int, by_sex boolean) returns boolean
language sql immutable parallel safe as $$
  with flow as materialized (
    select case when by_sex then m.sex end as sex, app.way_block(m.a, cuts) as a, app.way_block(m.b, cuts) as b, sum(m.n)::int as n
      from jsonb_to_recordset(moves) m (sex text, a int, b int, n int) group by 1, 2, 3
  ), blocks as (
    select 1 + bit_count(cuts::bit(31))::int as n
  ), moved as materialized (
    select * from flow where a <> b
  )
  select not exists (
    select from flow f cross join blocks k cross join generate_series(1, k.n) lo cross join lateral generate_series(lo, k.n) hi
    group by f.sex, lo, hi
    having sum(f.n) filter (where f.a between lo and hi and f.b between lo and hi) < 5
      or sum(f.n) filter (where f.a not between lo and hi and f.b between lo and hi) < 5
      or sum(f.n) filter (where f.a between lo and hi and f.b not between lo and hi) < 5
  ) and not exists (
    select from moved f cross join lateral (
      select coalesce(sum(o.n) filter (where o.a = f.a), 0) as gone, coalesce(sum(o.n) filter (where o.b = f.b), 0) as come,
        coalesce(sum(o.n) filter (where o.b not in (f.a, f.b)), 0) as come_elsewhere, coalesce(sum(o.n) filter (where o.a not in (f.a, f.b)), 0) as gone_elsewhere
      from moved o where o.sex is not distinct from f.sex) s
    cross join lateral (
      select min(x.n) as n from blocks k cross join generate_series(0, k.n) z cross join lateral (
        select coalesce(sum(o.n), 0) as n from moved o where o.sex is not distinct from f.sex and o.a <> z and o.b <> z) x
      where z not in (f.a, f.b)) others
    where f.n < 5 and (greatest(s.gone - s.come_elsewhere, s.come - s.gone_elsewhere) > 1 or least(s.gone, s.come, others.n) < 4))
$$;

-- Is everybody in each block alone with nobody, or with four others or more?
create or replace function app.way_stands(seen jsonb, cuts int, by_sex boolean) returns boolean
language sql immutable parallel safe as $$
  select not exists (select from jsonb_to_recordset(seen) p (place int, sex text) group by case when by_sex then p.sex end, app.way_block(p.place, cuts) having count(*) < 5)
$$;

-- Two days, of which only the blocks are known. Of one to four people who were in some neighbouring blocks and are not in some others, or the other way
-- round, no more than one is told by the difference of the blocks.
create or replace function app.way_rests(moves jsonb, cuts_before int, cuts int, by_sex boolean) returns boolean
language sql immutable parallel safe as $$
  with flow as materialized (
    select case when by_sex then m.sex end as sex, app.way_block(m.a, cuts_before) as a, app.way_block(m.b, cuts) as b, sum(m.n)::int as n
      from jsonb_to_recordset(moves) m (sex text, a int, b int, n int) group by 1, 2, 3
  ), was as (
    select lo, hi from generate_series(1, 1 + bit_count(cuts_before::bit(31))::int) lo cross join lateral generate_series(lo, 1 + bit_count(cuts_before::bit(31))::int) hi
  ), stands as (
    select lo, hi from generate_series(1, 1 + bit_count(cuts::bit(31))::int) lo cross join lateral generate_series(lo, 1 + bit_count(cuts::bit(31))::int) hi
  )
  select not exists (
    select from was w cross join stands s cross join lateral (
      select f.sex, coalesce(sum(f.n) filter (where f.a between w.lo and w.hi and f.b not between s.lo and s.hi), 0) as gone,
        coalesce(sum(f.n) filter (where f.b between s.lo and s.hi and f.a not between w.lo and w.hi), 0) as come from flow f group by f.sex) c
     where (c.gone between 1 and 4 and c.gone - c.come > 1) or (c.come between 1 and 4 and c.come - c.gone > 1))
$$;

-- A block is told apart first when somebody stands on both sides of the cut.
create or replace function app.way_both_sides(seen jsonb, cuts int, place int) returns boolean
language sql immutable parallel safe as $$
  select count(distinct app.way_block(p.place, cuts)) = 2 from jsonb_to_recordset(seen) p (place int)
   where app.way_block(p.place, cuts) in (app.way_block(way_both_sides.place, cuts), app.way_block(way_both_sides.place + 1, cuts))
$$;

-- The days on which people may be counted, each the last of a month, and how far the steps are told apart on it. A day stands when its blocks do, and
-- when it rests beside every day before it. For three months after a day its cuts are waited for; then fewer will do. What has stood is kept: no day
-- comes in between and no cut is added; what no longer stands is dropped for good.
create or replace function app.settle_days(wanted text, rows jsonb, places int) returns table (ends_on date, cuts int, seen jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  key text := 'ways ' || wanted; day date; month int; last_kept int; kept int; allowed int; chosen int; base int; bit int; now_seen jsonb;
  before_day date; days date[] := '{}'; cut int[] := '{}'; all_seen jsonb[] := '{}'; pairs jsonb[];
begin
  select (date_trunc('month', min(r.starts_on)) + interval '1 month - 1 day')::date into day from jsonb_to_recordset(rows) r (starts_on date);
  select coalesce(max(k.year), 0) into last_kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key;
  while day < app.today() loop
    month := to_char(day, 'YYYYMM')::int;
    select k.level into kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key and k.year = month;
    if month > last_kept or kept >= 0 then
      allowed := case when month > last_kept then (1 << (places - 1)) - 1 else kept end;
      now_seen := app.way_seen(rows, day);
      pairs := case when month > last_kept then array(select app.way_moves(s, now_seen) from unnest(all_seen) with ordinality x (s, i) order by i) else '{}' end;
      chosen := null;
      foreach base in array array[case when month > last_kept then coalesce(cut[cardinality(cut)], 0) else kept end, 0] loop
        if (month <= last_kept or before_day is null or day >= before_day + interval '3 months' or base = cut[cardinality(cut)])
          and (before_day is not null or now_seen <> '[]') and app.way_stands(now_seen, base, false) and app.way_beside(pairs, cut, base) then chosen := base; exit; end if;
      end loop;
      if chosen is not null then
        for c in 0..places - 2 loop
          bit := 1 << c;
          if allowed & bit > 0 and chosen & bit = 0 and app.way_both_sides(now_seen, chosen | bit, c + 1)
            and app.way_stands(now_seen, chosen | bit, false) and app.way_beside(pairs, cut, chosen | bit) then chosen := chosen | bit; end if;
        end loop;
        ends_on := day; cuts := chosen; seen := now_seen;
        return next;
        days := days || day; cut := cut || chosen; all_seen := all_seen || now_seen; before_day := day;
      end if;
      if chosen is not null or kept is not null then
        insert into statistic_level (collaboration_id, indicator, year, level) values (app.collaboration(), key, month, coalesce(chosen, -1))
        on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level <> excluded.level;
      end if;
    end if;
    day := (date_trunc('month', day) + interval '2 months - 1 day')::date;
  end loop;
end $$;

create or replace function app.settle_ways(wanted text) returns table (ends_on date, cuts int, seen jsonb)
language sql volatile security definer set search_path = public, pg_temp as $$
  select * from app.settle_days(wanted, app.way_rows(wanted), (select least(min(cardinality(v.steps)), 31) from app.way_versions() v where v.series = wanted))
$$;

create or replace function app.way_beside(pairs jsonb[], cut int[], cuts int) returns boolean
language sql immutable parallel safe as $$
  select coalesce(bool_and(app.way_rests(p.moves, p.had, cuts, false)), true) from unnest(pairs, cut) p (moves, had) where p.moves is not null
$$;

-- The periods of which it may be told who came and who left, each between two days that stand, and how far the steps are told apart in it: as far as on
-- both days, or, after a year, as far as it goes. What has been told is kept, as for the days.
drop function if exists app.settle_way_flows(text, date[], int[], jsonb[]);
create or replace function app.settle_way_flows(wanted text, rows jsonb, days date[], cut int[], all_seen jsonb[]) returns table (since date, ends_on date, cuts int, moves jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  key text := 'way flow ' || wanted; month int; last_kept int; kept int; allowed int; chosen int; bit int; m jsonb; anchor int := 0;
begin
  select coalesce(max(k.year), 0) into last_kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key;
  for i in 1..coalesce(cardinality(days), 0) loop
    month := to_char(days[i], 'YYYYMM')::int;
    select k.level into kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key and k.year = month;
    continue when month <= last_kept and coalesce(kept, -1) < 0;
    allowed := case when anchor = 0 then cut[i] else cut[anchor] & cut[i] end & coalesce(kept, -1);
    m := app.way_moves(case when anchor = 0 then '[]' else all_seen[anchor] end, all_seen[i]);
    chosen := case when app.way_holds(m, allowed, false) then allowed end;
    if chosen is null and (kept is not null or anchor = 0 or days[i] >= days[anchor] + interval '1 year') and app.way_holds(m, 0, false) then
      chosen := 0;
      for c in 0..29 loop
        bit := 1 << c;
        if allowed & bit > 0 and app.way_holds(m, chosen | bit, false) then chosen := chosen | bit; end if;
      end loop;
    end if;
    if chosen is not null then
      since := case when anchor = 0 then (select (date_trunc('month', min(r.starts_on)) - interval '1 day')::date from jsonb_to_recordset(rows) r (starts_on date)) else days[anchor] end;
      ends_on := days[i]; cuts := chosen; moves := m;
      return next;
      anchor := i;
    end if;
    if chosen is not null or kept is not null then
      insert into statistic_level (collaboration_id, indicator, year, level) values (app.collaboration(), key, month, coalesce(chosen, -1))
      on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level <> excluded.level;
    end if;
  end loop;
end $$;

-- By sex all of a series, or nothing of it; once not, never again.
create or replace function app.settle_by_sex(wanted text, fits boolean) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare settled boolean;
begin
  insert into statistic_level as k (collaboration_id, indicator, year, level) values (app.collaboration(), wanted, 0, fits::int)
  on conflict on constraint statistic_level_pkey do update set level = least(k.level, excluded.level) returning k.level = 1 into settled;
  return settled;
end $$;

-- The models of the collaboration: names, steps and the measured step of the newest version of each series; no numbers.
create or replace function app.way_models() returns table (series text, name jsonb, versions text[], steps jsonb, measured int, target int, normal jsonb)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select distinct on (v.series) v.series, v.body -> 'name', array(select distinct o.label from app.way_versions() o where o.series = v.series order by 1),
    (select jsonb_agg(jsonb_build_object('label', s.value -> 'label', 'name', s.value -> 'name') order by s.ordinality)
      from jsonb_array_elements(v.body -> 'steps') with ordinality s where s.value ->> 'track' = 'leading'),
    v.measured, v.target,
    (select s -> 'normalDays' from jsonb_array_elements(v.body -> 'steps') s where s ->> 'key' = v.steps[v.measured])
  from app.way_versions() v where app.may('see_statistics') order by v.series, v.added_at desc, v.content_hash
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.way_versions()', 'app.way_rows(text)', 'app.way_places(jsonb,date)', 'app.way_seen(jsonb,date)', 'app.way_moves(jsonb,jsonb)', 'app.way_block(int,int)', 'app.way_apart(jsonb,int,int,boolean)',
    'app.way_holds(jsonb,int,boolean)', 'app.way_stands(jsonb,int,boolean)', 'app.way_rests(jsonb,int,int,boolean)', 'app.way_beside(jsonb[],int[],int)', 'app.way_both_sides(jsonb,int,int)',
    'app.settle_days(text,jsonb,int)', 'app.settle_ways(text)',
    'app.settle_way_flows(text,jsonb,date[],int[],jsonb[])', 'app.settle_by_sex(text,boolean)', 'app.way_models()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
end $$;
grant execute on function app.way_models() to app_statistics;
