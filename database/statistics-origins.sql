-- From which form of day activity, and where to, over five closed years together, through the statistics door. Why it is safe beside the tables of the
-- years: docs/decisions/0021. Owned by app_counts.

-- The smallest pieces of each period of five closed years; without a form at the decision the origin is unknown.
create or replace function app.origin_atoms() returns table (first_year int, origin text, grp text, destination text, sex text, n int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with period as (
    select y.year - (y.year - 1) % 5 as first_year from app.covered_years() y group by 1 having count(*) = 5 and not bool_or(y.running)
  ), counted as (
    select d.year - (d.year - 1) % 5 as first_year, d.destination, d.sex,
      case when d.from_form = 'individual_placement' then 'individual_placement' when d.from_form is null then 'unknown' else 'groups' end as origin
    from app.departures() d
  )
  select p.first_year, o.origin, d.grp, d.destination, s.sex,
    (select count(*)::int from counted c where c.first_year = p.first_year and c.origin = o.origin and c.destination = d.destination and c.sex = s.sex)
  from period p
  cross join (values ('individual_placement'), ('groups'), ('unknown')) o (origin)
  cross join (select distinct a.grp, a.destination from app.transition_atoms() a) d
  cross join (values ('woman'), ('man')) s (sex)
$$;

-- What a level tells apart beside the origin: 1 nothing, 2 group, 3 destination, 4 group and sex, 5 destination and sex.
create or replace function app.origin_class(level int, grp text, destination text, sex text) returns text
language sql immutable parallel safe as $$
  select case level when 1 then 'all' when 2 then grp when 3 then destination when 4 then grp || ' ' || sex when 5 then destination || ' ' || sex end
$$;

-- The blocks that the years' own tables leave undivided, and the classes of each level that they hold.
create or replace function app.origin_year_blocks() returns table (first_year int, year int, level int, block text, classes text[], class text, class_n int, block_n int, told boolean, split boolean)
language sql volatile security definer set search_path = public, pg_temp as $$
  with leaf as (
    select b.year, k.level, b.block, b.told, b.n, app.origin_class(k.level, b.grp, b.destination, b.sex) as class
      from app.settle_transition_levels() s join app.transition_blocks() b on b.year = s.year and b.level = s.level cross join generate_series(1, 5) k (level)
  ), piece as (
    select l.year, l.level, l.block, l.class, sum(l.n)::int as n, bool_and(l.told) as told from leaf l group by 1, 2, 3, 4
  )
  select p.year - (p.year - 1) % 5, p.year, p.level, p.block, array_agg(p.class) over b, p.class, p.n, (sum(p.n) over b)::int, p.told, count(*) over c > 1
  from piece p
  window b as (partition by p.year, p.level, p.block order by p.class rows between unbounded preceding and unbounded following),
    c as (partition by p.year, p.level, p.class)
$$;

-- Levels that cannot stand beside the years' own tables. A year either tells a class of the level apart, or hides it within one block of classes; the
-- years that hide it must hide the same ones, and each of these must be large enough together that no single year can be narrowed by it.
create or replace function app.origin_levels_against_years() returns table (first_year int, level int)
language sql volatile security definer set search_path = public, pg_temp as $$
  with block as materialized (
    select * from app.origin_year_blocks()
  ), coarse as (
    select b.* from block b where cardinality(b.classes) > 1
  ), hidden as (
    select c.first_year, c.level, c.classes, c.class, sum(c.class_n) as n, sum(sum(c.class_n)) over (partition by c.first_year, c.level, c.classes) as all_n,
      max(c.block_n) as largest
    from coarse c group by 1, 2, 3, 4
  )
  select b.first_year, b.level from block b where not b.told
  union select c.first_year, c.level from coarse c where c.split
  union select c.first_year, c.level from coarse c join coarse o on o.first_year = c.first_year and o.level = c.level and o.classes && c.classes and o.classes <> c.classes
  union select h.first_year, h.level from hidden h where h.n > 0 and (h.n < 5 or h.all_n - h.n < greatest(5, h.largest - 1))
$$;

-- Levels at which an origin itself could be narrowed: a block of one to four; an origin beside which too few of its class come from elsewhere; or a hidden
-- cell of one to four that the whole of its kind, were it known, would tell.
create or replace function app.origin_levels_too_small() returns table (first_year int, level int)
language sql volatile security definer set search_path = public, pg_temp as $$
  with atom as materialized (
    select a.*, k.level, app.origin_class(k.level, a.grp, a.destination, a.sex) as class from app.origin_atoms() a cross join generate_series(1, 5) k (level)
  ), in_year as (
    select b.first_year, b.level, b.class, b.year, sum(b.block_n) as n from app.origin_year_blocks() b where cardinality(b.classes) = 1 group by 1, 2, 3, 4
  ), largest as (
    select i.first_year, i.level, i.class, max(i.n) as n from in_year i group by 1, 2, 3
  ), block as materialized (
    select a.first_year, a.level, a.class, a.origin, sum(a.n) as n, sum(sum(a.n)) over (partition by a.first_year, a.level, a.class) - sum(a.n) as others
    from atom a group by 1, 2, 3, 4
  ), part as (
    select a.first_year, a.level, a.class, a.origin, f.level as finer, app.origin_class(f.level, a.grp, a.destination, a.sex) as part, sum(a.n) as n,
      sum(sum(a.n)) over (partition by a.first_year, a.level, a.class, f.level, app.origin_class(f.level, a.grp, a.destination, a.sex)) as all_n
    from atom a cross join generate_series(2, 5) f (level) group by 1, 2, 3, 4, 5, 6
    union all
    select a.first_year, a.level, a.class, a.origin, 6, a.sex, sum(a.n), sum(sum(a.n)) over (partition by a.first_year, a.level, a.class, a.sex)
    from atom a group by 1, 2, 3, 4, 6
  )
  select b.first_year, b.level from block b left join largest l on l.first_year = b.first_year and l.level = b.level and l.class = b.class
   where b.n > 0 and (b.n < 5 or b.others < greatest(5, coalesce(l.n, 0) - 1))
  union
  select p.first_year, p.level from part p join block b on b.first_year = p.first_year and b.level = p.level and b.class = p.class and b.origin = p.origin
   group by p.first_year, p.level, p.origin, p.finer, p.part
  having sum(p.n) between 1 and 4 and sum(greatest(0, p.all_n - b.others)) > 1
$$;

-- The finest level of each period that can stand beside everything else that is shown; kept, and only ever coarser. Sexes are told apart only where women
-- and men over the five years are shown. A level takes those that it divides further with it: what is refused there is refused here.
create or replace function app.settle_origin_levels() returns table (first_year int, level int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with period as materialized (
    select p.year as first_year, p.shown from app.settle_transition_periods() p
  ), refused as materialized (
    select * from app.origin_levels_against_years() union select * from app.origin_levels_too_small()
  ), divides (finer, level) as (
    values (1, 1), (2, 1), (2, 2), (3, 1), (3, 2), (3, 3), (4, 1), (4, 2), (4, 4), (5, 1), (5, 2), (5, 3), (5, 4), (5, 5)
  ), settled as materialized (
    select p.first_year, coalesce(max(l.level), 0) as level
    from period p left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = 'origins_by_period' and k.year = p.first_year
    left join generate_series(1, 5) l (level) on (l.level < 4 or p.shown) and (k.level is null or (l.level <= k.level and not (l.level = 3 and k.level = 4)))
      and not exists (select from refused r join divides d on d.level = r.level where r.first_year = p.first_year and d.finer = l.level)
    group by 1
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level) select app.collaboration(), 'origins_by_period', s.first_year, s.level from settled s
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select s.first_year, s.level from settled s;
end $$;

-- From where and where to, for each period: every origin, and all together, by group, destination and sex. A count finer than the period's level is null.
create or replace function app.origin_cells() returns table (year int, origin text, grp text, destination text, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with sized as (
    select a.*, s.level, app.origin_class(s.level, a.grp, a.destination, a.sex) as class, sum(a.n) over w as block_n, count(*) over w as leaves
    from app.settle_origin_levels() s join app.origin_atoms() a on a.first_year = s.first_year
    window w as (partition by a.first_year, a.origin, app.origin_class(s.level, a.grp, a.destination, a.sex))
  ), piece as (
    select z.first_year, o.origin as of_origin, z.origin as from_origin, g.grp, g.destination, g.sex, z.class, sum(z.n) as n,
      bool_and(z.level > 0) and (count(*) = min(z.leaves) or min(z.block_n) = 0) as shown
    from sized z cross join lateral (values (null), (z.origin)) o (origin)
    cross join lateral (values (null, null, null), (z.grp, null, null), (z.grp, z.destination, null), (null, null, z.sex), (z.grp, null, z.sex),
      (z.grp, z.destination, z.sex)) g (grp, destination, sex)
    group by 1, 2, 3, 4, 5, 6, 7
  )
  select p.first_year, p.of_origin, p.grp, p.destination, p.sex, case when bool_and(p.shown) then sum(p.n)::int end
  from piece p group by 1, 2, 3, 4, 5 order by 1, 2 nulls first, 3 nulls first, 4 nulls first, 5 nulls first;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.origin_atoms()', 'app.origin_class(int,text,text,text)', 'app.origin_year_blocks()', 'app.origin_levels_against_years()',
    'app.origin_levels_too_small()', 'app.settle_origin_levels()', 'app.origin_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  grant execute on function app.origin_cells() to app_statistics;
end $$;
