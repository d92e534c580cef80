-- Time in the measured step, behind the statistics door: on the days and in the blocks that way-counts.sql has settled. Why it is safe:
-- docs/decisions/0020. Owned by app_counts.

-- Who has been in the measured step on their last way there: the days in it, pauses left out, and how it stands when the day is over: 1 on the way,
-- 2 moved to where the step leads, which begins when the measured step has ended, 3 gone elsewhere.
create or replace function app.way_times(rows jsonb, measured int, target int, as_of date) returns table (participant_id uuid, sex text, standing int, days int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with own as materialized (
    select * from jsonb_to_recordset(rows) r (participant_id uuid, way_id uuid, way_started_on date, way_ended_on date, place int, starts_on date, ends_on date, sex text) where r.starts_on <= as_of
  ), last_way as (
    select distinct on (o.participant_id) o.participant_id, o.way_id, o.sex
      from own o where o.place = measured order by o.participant_id, o.way_started_on desc, o.way_id
  ), reached as (
    select l.*, r.reached_on from last_way l left join (
      select o.way_id, min(o.starts_on) as reached_on from own o where o.place = target
         and exists (select from own m where m.way_id = o.way_id and m.place = measured and m.ends_on <= o.starts_on) group by 1) r
        on r.way_id = l.way_id
  ), spent as (
    select r.participant_id, sum(u.until - o.starts_on - coalesce((
      select sum(greatest(0, least(p.ends_on, u.until) - greatest(p.starts_on, o.starts_on))) from pause p
       where p.collaboration_id = app.collaboration() and p.way_id = r.way_id), 0))::int as days
      from reached r join own o on o.way_id = r.way_id and o.place = measured and (r.reached_on is null or o.starts_on <= r.reached_on)
      cross join lateral (select least(o.ends_on, r.reached_on, as_of) as until) u
     group by 1
  ), here as (
    select distinct o.way_id from own o where o.place < target and (o.ends_on is null or o.ends_on > as_of) and (o.way_ended_on is null or o.way_ended_on > as_of)
  )
  select r.participant_id, r.sex, case when r.reached_on is not null then 2 when h.way_id is not null then 1 else 3 end, s.days
  from reached r join spent s on s.participant_id = r.participant_id left join here h on h.way_id = r.way_id
$$;

-- The last day on which the time may be told: a day on which people are counted, where everybody is alone with nobody, or with four others or more, among those
-- who stood alike on the last such day and stand alike now, and among those in the same block who stand alike. What has stood is kept.
create or replace function app.settle_way_times(wanted text, measured int, target int, days date[], cut int[], all_seen jsonb[]) returns table (as_of date, by_sex boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  key text := 'way time ' || wanted; rows jsonb := app.way_rows(wanted); last_kept int; kept int; month int; before_day date; before_stood jsonb := '[]'; stood jsonb; since_before jsonb; beside jsonb; fits boolean; told boolean := true;
begin
  select max(k.year) into last_kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key;
  for i in 1..coalesce(cardinality(days), 0) loop
    month := to_char(days[i], 'YYYYMM')::int;
    select k.level into kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key and k.year = month;
    continue when month <= coalesce(last_kept, 0) and coalesce(kept, 0) = 0;
    select coalesce(jsonb_agg(jsonb_build_object('participant_id', t.participant_id, 'place', t.standing, 'sex', t.sex)), '[]') into stood
      from app.way_times(rows, measured, target, days[i]) t;
    continue when stood = '[]' and before_day is null;
    since_before := app.way_moves(before_stood, stood);
    beside := app.way_moves(all_seen[i], stood);
    fits := app.way_apart(since_before, 3, 3, false) and app.way_apart(beside, cut[i], 3, false);
    if fits then
      before_day := days[i]; before_stood := stood;
      told := told and app.way_apart(since_before, 3, 3, true) and app.way_apart(beside, cut[i], 3, true);
    end if;
    if fits or kept is not null then
      insert into statistic_level (collaboration_id, indicator, year, level) values (app.collaboration(), key, month, fits::int)
      on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level;
    end if;
  end loop;
  if before_day is null then return; end if;
  as_of := before_day; by_sex := app.settle_by_sex('way time by sex ' || wanted, told);
  return next;
end $$;

-- The time in the measured step of each series, in months: of those who moved on, of those still on the way so far, of those who went elsewhere; and of 'all'
-- how long it takes until half have moved (Kaplan and Meier): those on the way count as long as they have been there, and so do those who went elsewhere.
create or replace function app.way_time_cells() returns table (series text, as_of date, standing text, sex text, n int, mean_months numeric, median_months numeric)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare model record; settled record; days date[]; cut int[]; all_seen jsonb[];
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  for model in select m.* from app.way_models() m where m.target is not null loop
    select array_agg(s.ends_on order by s.ends_on), array_agg(s.cuts order by s.ends_on), array_agg(s.seen order by s.ends_on)
      into days, cut, all_seen from app.settle_ways(model.series) s;
    for settled in select s.* from app.settle_way_times(model.series, model.measured, model.target, days, cut, all_seen) s loop
      return query
      with person as materialized (
        select t.standing, x.sex, t.days from app.way_times(app.way_rows(model.series), model.measured, model.target, settled.as_of) t
        cross join (values ('all'), ('woman'), ('man')) x (sex) where x.sex = 'all' or (settled.by_sex and x.sex = t.sex)
      ), alive as (
        select e.sex, e.days, sum(ln(nullif(1 - e.moved::numeric / (select count(*) from person o where o.sex = e.sex and o.days >= e.days), 0))) over w as log_left,
          bool_or(e.moved = (select count(*) from person o where o.sex = e.sex and o.days >= e.days)) over w as nobody_left
        from (select p.sex, p.days, count(*) as moved from person p where p.standing = 2 group by 1, 2) e window w as (partition by e.sex order by e.days)
      )
      select model.series, settled.as_of, k.standing, x.sex, count(p.days)::int, round(avg(p.days) / 30.4375, 1),
        round((case when k.number > 0 then percentile_cont(0.5) within group (order by p.days)
          else (select min(a.days) from alive a where a.sex = x.sex and (a.nobody_left or a.log_left <= ln(0.5) + 1e-9)) end)::numeric / 30.4375, 1)
      from (values ('all', 0), ('on_the_way', 1), ('moved', 2), ('elsewhere', 3)) k (standing, number)
      cross join (values ('all'), ('woman'), ('man')) x (sex)
      left join person p on p.sex = x.sex and (k.number = 0 or p.standing = k.number)
      where x.sex = 'all' or settled.by_sex
      group by k.standing, k.number, x.sex;
    end loop;
  end loop;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.way_times(jsonb,int,int,date)', 'app.settle_way_times(text,int,int,date[],int[],jsonb[])', 'app.way_time_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
end $$;
grant execute on function app.way_time_cells() to app_statistics;
