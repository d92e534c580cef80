-- What became of stays, year by year, through the statistics door: why they ended, why it became a no, and whether visits were held. Why it is safe:
-- docs/decisions/0036. Owned by app_counts.

-- Who left in each period that is told, and why: by the stay of theirs that ended last in it. The parts are what is told of the same people beside.
create or replace function app.stay_ends() returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare rows jsonb := app.stay_rows(); days date[]; cut int[]; all_seen jsonb[]; period record; told jsonb := '[]';
begin
  select array_agg(s.ends_on order by s.ends_on), array_agg(s.cuts order by s.ends_on), array_agg(s.seen order by s.ends_on)
    into days, cut, all_seen from app.settle_days('stays', rows, 1) s;
  for period in select f.since, f.ends_on from app.settle_way_flows('stays', rows, days, cut, all_seen) f loop
    told := told || (
      select coalesce(jsonb_agg(jsonb_build_object('participant_id', p.participant_id, 'on_day', period.ends_on, 'code', coalesce(e.because, 'unsaid'),
        'grp', case when e.because in ('completed', 'employed', 'other_place') then 'went_on'
          when e.because is null or e.because = 'other' then 'otherwise' else 'broken_off' end,
        'parts', jsonb_build_array(period.ends_on, period.ends_on || ' ' || p.sex))), '[]')
      from app.way_places(rows, period.since) p
      cross join lateral (select r.because from jsonb_to_recordset(rows) r (participant_id uuid, ends_on date, because text)
         where r.participant_id = p.participant_id and r.ends_on > period.since and r.ends_on <= period.ends_on order by r.ends_on desc limit 1) e
     where not exists (select from app.way_places(rows, period.ends_on) o where o.participant_id = p.participant_id));
  end loop;
  return told;
end $$;

-- A no to a place, before it was booked or after, and why.
create or replace function app.place_noes() returns jsonb
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('participant_id', n.participant_id, 'on_day', n.said_on, 'code', n.because,
    'grp', case when n.because in ('other_wish', 'not_now') then 'wish' when n.because in ('not_right', 'other') then 'otherwise' else 'place' end, 'parts', '[]'::jsonb)), '[]')
  from (
    select p.participant_id, p.said_on, p.because from place_no p where p.collaboration_id = app.collaboration()
    union all
    select a.participant_id, a.said_on, a.because from stay_approval a where a.collaboration_id = app.collaboration() and a.answer = 'no'
  ) n
$$;

-- The visits whose day has come, and what became of them; not those that were struck from a plan before.
create or replace function app.visit_outcomes() returns jsonb
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('participant_id', v.participant_id, 'on_day', v.planned_on, 'code', coalesce(v.outcome, 'untold'),
    'grp', case v.outcome when 'held' then 'held' else 'not_held' end, 'parts', '[]'::jsonb)), '[]')
  from support_visit v where v.collaboration_id = app.collaboration() and v.outcome is distinct from 'struck'
$$;

-- Events of a year by group and code, at the finest of three levels of detail (all, groups, codes) whose every block is of nobody or of five people or more,
-- and where of no block together with a part that is told beside one to four people are known closer than to one. A closed year only loses detail; the
-- running one shows its total at most, to the last day of the month before.
create or replace function app.settle_kinds(wanted text, events jsonb) returns table (year int, through date, grp text, code text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with counted_to as (
    select (date_trunc('month', app.today()) - interval '1 day')::date as day
  ), said as materialized (
    select extract(year from e.on_day)::int as year, e.* from jsonb_to_recordset(events) e (participant_id uuid, on_day date, grp text, code text, parts jsonb)
    cross join counted_to c where e.on_day <= c.day
  ), years as (
    select y.year, least(c.day, make_date(y.year, 12, 31)) as through, make_date(y.year, 12, 31) > c.day as running
    from counted_to c cross join lateral generate_series((select min(s.year) from said s), extract(year from c.day)::int) y (year)
  ), leaf as materialized (
    select s.year, d.detail, case d.detail when 1 then '' when 2 then s.grp else s.code end as block, s.participant_id, s.parts
    from said s cross join generate_series(1, 3) d (detail)
  ), block as (
    select l.year, l.detail, l.block, count(*) as n, count(distinct l.participant_id) as people, sum(count(*)) over (partition by l.year, l.detail) as all_n
    from leaf l group by 1, 2, 3
  ), part as (
    select s.year, p.part, count(*) as n from said s cross join lateral jsonb_array_elements_text(s.parts) p (part) group by 1, 2
  ), meets as (
    select b.year, b.detail, b.n, b.all_n, p.n as part_n, count(distinct l.participant_id) filter (where l.parts ? p.part and l.block = b.block) as both_people,
      count(distinct l.participant_id) filter (where l.parts ? p.part and l.block <> b.block) as part_people,
      count(distinct l.participant_id) filter (where not l.parts ? p.part and l.block = b.block) as block_people
    from block b join part p on p.year = b.year join leaf l on l.year = b.year and l.detail = b.detail group by b.year, b.detail, b.block, b.n, b.all_n, p.part, p.n
  ), fitting as (
    select y.year, d.detail from years y cross join generate_series(1, 3) d (detail)
    where (not y.running or d.detail = 1) and not exists (select from block b where b.year = y.year and b.detail = d.detail and b.people < 5)
      and not exists (select from meets m where m.year = y.year and m.detail = d.detail and (
        (m.both_people between 1 and 4 and m.n + m.part_n - m.all_n > 1) or (m.part_people between 1 and 4 and m.part_n - m.n > 1)
        or (m.block_people between 1 and 4 and m.n - m.part_n > 1)))
  ), settled as materialized (
    select y.year, y.through, y.running, coalesce(max(f.detail), 0) as detail
    from years y left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = wanted and k.year = y.year
    left join fitting f on f.year = y.year and f.detail <= coalesce(k.level, 3) group by 1, 2, 3
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level) select app.collaboration(), wanted, s.year, s.detail from settled s where not s.running
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select s.year, s.through, e.grp, e.code, count(e.participant_id)::int
  from settled s left join said e on e.year = s.year
  group by grouping sets ((s.year, s.through, s.detail), (s.year, s.through, s.detail, e.grp), (s.year, s.through, s.detail, e.grp, e.code))
  having s.detail >= 3 - grouping(e.grp) - grouping(e.code) and (e.grp is not null or grouping(e.grp) = 1);
end $$;

-- Why people left their places (of the periods that are told), why it became a no, and what became of the visits. What is not here is not shown.
create or replace function app.stay_kind_cells() returns table (what text, year int, through date, grp text, code text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query select 'ended', c.* from app.settle_kinds('stay ends', app.stay_ends()) c where c.value > 0;
  return query select 'no', c.* from app.settle_kinds('place noes', app.place_noes()) c;
  return query select 'visit', c.* from app.settle_kinds('support visits', app.visit_outcomes()) c;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.stay_ends()', 'app.place_noes()', 'app.visit_outcomes()', 'app.settle_kinds(text,jsonb)', 'app.stay_kind_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
end $$;
grant execute on function app.stay_kind_cells() to app_statistics;
