-- The counts of the days and periods that way-counts.sql settles, through the statistics door. Why it is safe: docs/decisions/0020. Owned by app_counts.

-- On each day that stands, how many people each block holds ('stock'); in each period that may be told, how many came to each block and how many left it. The
-- whole way is a row of its own. What is not here is not shown.
create or replace function app.settled_cells(wanted text, rows jsonb, places int)
returns table (what text, since date, ends_on date, first_place int, last_place int, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare told boolean; days date[]; cut int[]; all_seen jsonb[]; periods jsonb;
begin
  select array_agg(s.ends_on order by s.ends_on), array_agg(s.cuts order by s.ends_on), array_agg(s.seen order by s.ends_on)
    into days, cut, all_seen from app.settle_days(wanted, rows, places) s;
  if days is null then return; end if;
  select coalesce(jsonb_agg(to_jsonb(f)), '[]'), coalesce(bool_and(app.way_holds(f.moves, f.cuts, true)), true) into periods, told
    from app.settle_way_flows(wanted, rows, days, cut, all_seen) f;
  if told and not exists (select from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = 'ways by sex ' || wanted and k.level = 0) then
    select bool_and(app.way_stands(d.seen, d.cuts, true)) into told from unnest(cut, all_seen) d (cuts, seen);
    told := told and coalesce((select bool_and(app.way_rests(app.way_moves(all_seen[i], all_seen[j]), cut[i], cut[j], true))
      from generate_subscripts(days, 1) j cross join lateral generate_series(1, j - 1) i), true);
  end if;
  told := app.settle_by_sex('ways by sex ' || wanted, told);
  return query
  with stock as (
    select 'stock' as what, null::date as since, d.day as ends_on, d.cuts, app.way_moves('[]', d.seen) as moves from unnest(days, cut, all_seen) d (day, cuts, seen)
  ), told_of as (
    select * from stock
    union all
    select k.what, p.since, p.ends_on, p.cuts, p.moves from jsonb_to_recordset(periods) p (since date, ends_on date, cuts int, moves jsonb)
    cross join (values ('came'), ('left')) k (what)
  ), row_of as (
    select t.what, t.since, t.ends_on, t.moves, min(p)::int as lo, max(p)::int as hi
      from told_of t cross join generate_series(1, places) p cross join (values (true), (false)) w (whole)
     group by t.what, t.since, t.ends_on, t.moves, w.whole, case when w.whole then 0 else app.way_block(p, t.cuts) end
  )
  select distinct r.what, r.since, r.ends_on, r.lo, r.hi, x.sex, coalesce((
    select sum(m.n) from jsonb_to_recordset(r.moves) m (sex text, a int, b int, n int)
     where (x.sex = 'all' or m.sex = x.sex)
       and case when r.what = 'left' then m.a between r.lo and r.hi and m.b not between r.lo and r.hi
         else m.b between r.lo and r.hi and m.a not between r.lo and r.hi end)::int, 0)
  from row_of r cross join (values ('all'), ('woman'), ('man')) x (sex) where x.sex = 'all' or told;
end $$;

-- The one way to a count on the ways, series by series.
create or replace function app.way_cells() returns table (series text, what text, since date, ends_on date, first_place int, last_place int, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare wanted text; places int;
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  for wanted, places in select v.series, min(cardinality(v.steps)) from app.way_versions() v group by 1 order by 1 loop
    return query select wanted, c.* from app.settled_cells(wanted, app.way_rows(wanted), places) c;
  end loop;
end $$;

alter function app.settled_cells(text, jsonb, int) owner to app_counts;
alter function app.way_cells() owner to app_counts;
grant execute on function app.way_cells() to app_statistics;
