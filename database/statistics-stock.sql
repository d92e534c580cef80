-- How many are in day activity on a day, by form, through the statistics door (docs/decisions/0021). Owned by app_counts.

-- The closed years that have a stock, and its day: everybody who registers the year says that all in day activity on one and the same day are registered.
create or replace function app.stock_days() returns table (year int, as_of date)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select y.year, y.registered_through from app.covered_years() y
    join coverage c on c.collaboration_id = app.collaboration() and c.year = y.year
  where not y.running
  group by 1, 2 having bool_and(c.everybody_registered) and min(c.registered_through) = max(c.registered_through)
$$;

-- The smallest pieces of each stock. Somebody placed by two organisations is one person, in the place that began last.
create or replace function app.stock_atoms() returns table (year int, as_of date, part text, form text, sex text, n int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with placed as (
    select distinct on (d.year, p.participant_id) d.year, p.form, f.sex
      from app.stock_days() d
      join placement p on p.collaboration_id = app.collaboration() and p.starts_on <= d.as_of and (p.ends_on is null or p.ends_on >= d.as_of)
      join file f on f.collaboration_id = p.collaboration_id and f.organisation_id = p.organisation_id and f.participant_id = p.participant_id
     where exists (select from coverage c where c.collaboration_id = p.collaboration_id and c.organisation_id = p.organisation_id and c.year = d.year)
     order by d.year, p.participant_id, p.starts_on desc, p.placement_id
  ), counted as (
    select k.year, k.form, k.sex, count(*)::int as n from placed k group by 1, 2, 3
  )
  select d.year, d.as_of, x.part, x.form, s.sex, coalesce(k.n, 0)
  from app.stock_days() d
  cross join (values ('groups', 'group'), ('groups', 'work_oriented_group'), ('groups', 'outplaced_group'), ('individual', 'individual_placement')) x (part, form)
  cross join (values ('woman'), ('man')) s (sex)
  left join counted k on k.year = d.year and k.form = x.form and k.sex = s.sex
$$;

-- What the municipality has published as one number about a year's stock: open to all.
create or replace function app.open_stocks() returns table (year int, category text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select distinct f.year, f.category from published_figure f
   where f.collaboration_id = app.collaboration() and f.indicator = 'day_activity' and f.dimension in ('total', 'form') and f.value_from = f.value_to
$$;

-- Every cell at every level of detail: 0 nothing, 1 total, 2 groups and individual placements, 3 forms, 4 the two by sex, 5 forms by sex; published forms come
-- on top. A value only where the cell is whole blocks. A level fits when each block, and each cell that is shown, is empty, five or more, or published.
create or replace function app.stocks_by_level() returns table (year int, as_of date, level int, part text, form text, sex text, value int, fits boolean)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with published as materialized (
    select * from app.open_stocks()
  ), leaf as (
    select a.*, l.level,
      exists (select from published o where o.year = a.year and o.category = a.form) as open_form,
      exists (select from published o where o.year = a.year and o.category = 'all') as open_total
    from app.stock_atoms() a cross join generate_series(0, 5) l (level)
  ), block as (
    select l.year, l.as_of, l.level, l.part, l.form, l.sex, l.n, l.level >= 1 or l.open_form or l.open_total as told,
      case when l.level >= 4 then false when l.level = 3 or l.open_form then l.open_form when l.level < 2 then l.open_total else false end as open,
      case when l.level = 5 then concat_ws(' ', l.form, l.sex) when l.level = 4 then concat_ws(' ', l.part, l.sex)
        when l.level = 3 or l.open_form then l.form when l.level = 2 then l.part else 'rest' end as block
    from leaf l
  ), sized as (
    select l.*, sum(l.n) over w as block_n, count(*) over w as block_leaves from block l window w as (partition by l.year, l.level, l.block)
  ), piece as (
    select s.year, s.as_of, s.level, g.part, g.form, g.sex, s.block, sum(s.n) as n, bool_and(s.open) as open, bool_and(not s.told or s.block_n = 0 or s.block_n >= 5 or s.open) as fits,
      bool_and(s.told) and (count(*) = min(s.block_leaves) or min(s.block_n) = 0) as shown
    from sized s cross join lateral (values (null, null, null), (s.part, null, null), (s.part, s.form, null), (null, null, s.sex),
      (s.part, null, s.sex), (s.part, s.form, s.sex)) g (part, form, sex)
    group by 1, 2, 3, 4, 5, 6, 7
  ), cell as (
    select p.year, p.as_of, p.level, p.part, p.form, p.sex, case when bool_and(p.shown) then sum(p.n)::int end as value, bool_and(p.fits) as blocks_fit,
      bool_and(p.open) or exists (select from published o where o.year = p.year and o.category = coalesce(p.form, p.part, 'all') and p.sex is null) as open
    from piece p group by 1, 2, 3, 4, 5, 6
  )
  select c.year, c.as_of, c.level, c.part, c.form, c.sex, c.value,
    bool_and(c.blocks_fit and (c.value is null or c.value = 0 or c.value >= 5 or c.open)) over (partition by c.year, c.level)
      and (c.level <> 4 or not exists (select from published o where o.year = c.year and o.category not in ('all', 'individual_placement')))
  from cell c
$$;

-- The stocks at the finest level that fits, which can only become coarser: groups by sex and forms are never shown one after the other. A hidden count is null.
create or replace function app.stock_cells() returns table (year int, as_of date, part text, form text, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with cells as materialized (
    select * from app.stocks_by_level()
  ), settled as materialized (
    select y.year, coalesce(max(c.level), 0) as level from app.stock_days() y
    left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = 'day_activity' and k.year = y.year
    left join cells c on c.year = y.year and c.fits and (k.level is null or (c.level <= k.level and not (c.level = 3 and k.level = 4)))
    group by 1
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level) select app.collaboration(), 'day_activity', s.year, s.level from settled s
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select c.year, c.as_of, c.part, c.form, c.sex, c.value
  from cells c join settled s on s.year = c.year and c.level = s.level order by 1, 3 nulls first, 4 nulls first, 5 nulls first;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.stock_days()', 'app.stock_atoms()', 'app.open_stocks()', 'app.stocks_by_level()', 'app.stock_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  grant execute on function app.stock_cells() to app_statistics;
end $$;
