-- The statistics door: counts after suppression, the same for everybody. Why it is safe: docs/decisions/0010. Owned by app_counts.

-- To which day each year is registered, by all who register it; the running year is not closed.
create or replace function app.covered_years() returns table (year int, registered_through date, project_year boolean, note text, running boolean)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select c.year, least(min(c.registered_through), make_date(c.year, 12, 31), app.today()), bool_or(c.project_year), string_agg(distinct c.note, ' '),
    c.year = extract(year from app.today())
  from coverage c where c.collaboration_id = app.collaboration() and app.may('see_statistics')
  group by c.year having least(min(c.registered_through), app.today()) >= make_date(c.year, 1, 1)
$$;

-- The cells that the municipality has published as one number, by the same definition: open to all, whatever they hold.
create or replace function app.open_cells() returns table (year int, dimension text, category text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select distinct f.year, f.dimension, f.category from published_figure f
   where f.collaboration_id = app.collaboration() and f.indicator = 'transitions' and f.dimension in ('total', 'group', 'destination') and f.value_from = f.value_to
$$;

-- Who has left in each covered year, and where to. A person who left on a day has left once, whoever has registered it: one decided here goes
-- before one out of a file, and an earlier decision before a later.
create or replace function app.departures() returns table (year int, destination text, sex text, from_form text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with covered as materialized (
    select y.year, y.registered_through from app.covered_years() y
  ), departure as (
    select distinct on (t.participant_id, t.left_on) y.year, t.destination, t.sex, t.from_form
      from covered y join transition t on t.left_on between make_date(y.year, 1, 1) and y.registered_through
     where t.collaboration_id = app.collaboration() and not t.struck
       and exists (select from coverage c where c.collaboration_id = t.collaboration_id and c.organisation_id = t.organisation_id and c.year = y.year)
     order by t.participant_id, t.left_on, t.import_id is not null, t.decided_on, t.transition_id
  )
  select d.year, d.destination, d.sex, d.from_form from departure d
$$;

-- The smallest pieces of each covered year. Moving away or leaving for other reasons is no transition.
create or replace function app.transition_atoms() returns table (year int, grp text, destination text, sex text, n int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with counted as (
    select e.year, e.destination, e.sex, count(*)::int as n from app.departures() e group by 1, 2, 3
  )
  select y.year, d.grp, d.destination, s.sex, coalesce(k.n, 0)
  from app.covered_years() y
  cross join (values ('work', 'paid_work'), ('work', 'work_rehabilitation'), ('work', 'reinforced_cooperation'), ('work', 'labour_market_measure'),
    ('studies', 'studies')) d (grp, destination)
  cross join (values ('woman'), ('man')) s (sex)
  left join counted k on k.year = y.year and k.destination = d.destination and k.sex = s.sex
$$;

-- Levels of detail: 0 nothing, 1 total, 2 group, 3 destination, 4 group and sex, 5 destination and sex; open cells come on top of each.
-- A block is what stays undivided: the sums of the blocks are all that a reader of that level can know.
create or replace function app.transition_blocks() returns table (year int, level int, grp text, destination text, sex text, n int, block text, told boolean, open boolean)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with published as materialized (
    select * from app.open_cells()
  ), leaf as (
    select a.*, l.level,
      exists (select from published o where o.year = a.year and o.category = a.destination and (o.dimension = 'destination' or o.category = a.grp)) as open_destination,
      exists (select from published o where o.year = a.year and o.dimension = 'group' and o.category = a.grp) as open_group,
      exists (select from published o where o.year = a.year and o.dimension = 'total') as open_total
    from app.transition_atoms() a cross join generate_series(0, 5) l (level)
  )
  select year, level, grp, destination, sex, n,
    case when level = 5 then destination || ' ' || sex
      when level = 4 then grp || ' group ' || sex
      when level = 3 or open_destination then destination
      when level = 2 or open_group then grp || ' group'
      else 'rest' end,
    level >= 1 or open_destination or open_group or open_total,
    case when level >= 4 then false when level = 3 or open_destination then open_destination when level = 2 or open_group then open_group else open_total end
  from leaf
$$;

-- The finest level whose every block is empty, five or more, or published, and where no group or total adds up to one to four. Once a closed year has lost a level, it never gets it back;
-- the running year, which changes from day to day, shows its total at most.
create or replace function app.settle_transition_levels() returns table (year int, level int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with published as materialized (
    select * from app.open_cells()
  ), leaf as (
    select b.*, sum(b.n) over (partition by b.year, b.level, b.block) as block_n from app.transition_blocks() b
  ), added_up as (
    select l.year, l.level from leaf l cross join lateral (values ('total', 'all'), ('group', l.grp)) s (dimension, category)
    group by l.year, l.level, s.dimension, s.category
    having sum(l.n) between 1 and 4 and not bool_and(l.open)
      and bool_and(l.told and (l.block <> 'rest' or l.block_n = 0 or s.dimension = 'total'))
      and not exists (select from published o where o.year = l.year and o.dimension = s.dimension and o.category = s.category)
  ), fitting as (
    select l.year, l.level from leaf l group by l.year, l.level
    having bool_and(not l.told or l.open or l.block_n = 0 or l.block_n >= 5)
      and not exists (select from added_up a where a.year = l.year and a.level = l.level)
      and (l.level <> 4 or not exists (select from published o where o.year = l.year and o.dimension = 'destination'))
  ), settled as (
    select y.year, y.running, max(f.level) as level
    from app.covered_years() y join fitting f on f.year = y.year
    left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = 'transitions' and k.year = y.year
    where (not y.running or f.level <= 1)
      and (k.level is null or (f.level <= k.level and not (f.level = 3 and k.level = 4)))
    group by y.year, y.running
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level)
    select app.collaboration(), 'transitions', s.year, s.level from settled s where not s.running
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select s.year, s.level from settled s;
end $$;

-- Women and men over five closed years together, since a single year is nearly always too small for it. Shown when no year's hidden sexes can be
-- narrowed by it: of the years whose sexes are hidden, both sexes together have at least five, and as many as all but one of any single year.
-- Kept like a year's level: hidden once, hidden for good.
create or replace function app.settle_transition_periods() returns table (year int, shown boolean, women int, men int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with counted as (
    select a.year, sum(a.n) filter (where a.sex = 'woman') as women, sum(a.n) filter (where a.sex = 'man') as men, sum(a.n) as n
    from app.transition_atoms() a group by a.year
  ), period as (
    select c.year - (c.year - 1) % 5 as first_year, sum(c.women)::int as women, sum(c.men)::int as men, min(s.level) as lowest,
      count(*) filter (where s.level < 4) as hidden_years, coalesce(max(c.n) filter (where s.level < 4), 0) as largest,
      least(sum(c.women) filter (where s.level < 4), sum(c.men) filter (where s.level < 4)) as smaller_sex
    from app.settle_transition_levels() s join counted c on c.year = s.year join app.covered_years() y on y.year = s.year
    group by 1 having count(*) = 5 and not bool_or(y.running)
  ), settled as (
    select p.*, (p.lowest >= 1 and (p.hidden_years = 0 or p.smaller_sex >= greatest(5, p.largest - 1))
      and coalesce((select k.level = 1 from statistic_level k where k.collaboration_id = app.collaboration()
        and k.indicator = 'transitions_by_period' and k.year = p.first_year), true)) as shown
    from period p
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level)
    select app.collaboration(), 'transitions_by_period', s.first_year, s.shown::int from settled s
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select s.first_year, s.shown, s.women, s.men from settled s order by 1;
end $$;

-- The one way to a count: an indicator by one of its declared sets of dimensions. A hidden cell has no value.
create or replace function app.statistic_cells(indicator text, dimensions text)
returns table (year int, grp text, destination text, sex text, value int, hidden boolean)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare by_group boolean; by_destination boolean; by_sex boolean;
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  if indicator is distinct from 'transitions' or dimensions is null or dimensions not in
      ('year', 'year_group', 'year_destination', 'year_sex', 'year_group_sex', 'year_destination_sex', 'period_sex') then
    raise exception 'not a declared set of dimensions' using errcode = '22023';
  end if;
  if dimensions = 'period_sex' then
    return query select p.year, null::text, null::text, x.sex, case when p.shown then x.n end, not p.shown
      from app.settle_transition_periods() p cross join lateral (values ('woman', p.women), ('man', p.men)) x (sex, n);
    return;
  end if;
  by_group := dimensions like '%group%'; by_destination := dimensions like '%destination%'; by_sex := dimensions like '%sex%';
  return query
  with leaf as (
    select b.* from app.settle_transition_levels() s join app.transition_blocks() b on b.year = s.year and b.level = s.level
  ), sized as (
    select l.*, sum(l.n) over w as block_n, count(*) over w as block_leaves from leaf l window w as (partition by l.year, l.block)
  ), part as (
    select s.year, case when by_group or by_destination then s.grp end as grp, case when by_destination then s.destination end as destination,
      case when by_sex then s.sex end as sex, s.block, sum(s.n)::int as n, bool_and(s.told) as told, min(s.block_n) as block_n,
      count(*) = min(s.block_leaves) as whole
    from sized s group by 1, 2, 3, 4, 5
  )
  select p.year, p.grp, p.destination, p.sex,
    case when bool_and(p.told and (p.whole or p.block_n = 0)) then sum(p.n)::int end,
    not bool_and(p.told and (p.whole or p.block_n = 0))
  from part p group by 1, 2, 3, 4 order by 1, 2, 3, 4;
end $$;

create or replace function app.published_figures()
returns table (indicator text, year int, dimension text, category text, value_from double precision, value_to double precision, source text, published_on text, note text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select f.indicator, f.year, f.dimension, f.category, f.value_from, f.value_to, f.source, f.published_on, f.note
  from published_figure f where f.collaboration_id = app.collaboration() and app.may('see_statistics')
$$;

-- All municipalities together, by year and sex, over closed years. They come in by groups of ten or more that have registered the year whole, and a group
-- that has come in stays: who looks before and after learns the sum of a group. A group's cell is nobody; or, whichever municipality is one's
-- own, it leaves five people or more and none with more than half of them.
drop function if exists app.nation_cells();
create function app.nation_cells() returns table (year int, sex text, value int, collaborations int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with whole as (
    select c.collaboration_id, c.year from coverage c where make_date(c.year, 12, 31) < app.today()
    group by 1, 2 having min(c.registered_through) >= make_date(c.year, 12, 31)
  ), kept as materialized (
    select k.collaboration_id, k.year, k.level as grp from statistic_level k where k.indicator = 'nation'
  ), member as (
    select coalesce(w.collaboration_id, k.collaboration_id) as collaboration_id, coalesce(w.year, k.year) as year, k.grp is not null as settled,
      coalesce(k.grp, 1 + (select coalesce(max(o.grp), 0) from kept o where o.year = w.year)) as grp
      from whole w full join kept k on k.collaboration_id = w.collaboration_id and k.year = w.year
  ), departure as (
    select distinct on (t.collaboration_id, t.participant_id, t.left_on) t.collaboration_id, extract(year from t.left_on)::int as year, t.destination, t.sex
      from transition t where not t.struck
     order by t.collaboration_id, t.participant_id, t.left_on, t.import_id is not null, t.decided_on, t.transition_id
  ), counted as (
    select m.year, m.grp, m.settled, s.sex, coalesce(d.n, 0) as n
      from member m cross join (values ('woman'), ('man')) s (sex)
      left join (select e.collaboration_id, e.year, e.sex, count(*)::int as n from departure e where e.destination not in ('moved', 'other') group by 1, 2, 3) d
        on d.collaboration_id = m.collaboration_id and d.year = m.year and d.sex = s.sex
  ), cell as (
    select c.year, c.grp, c.settled, c.sex, sum(c.n)::int as n, max(c.n) as largest, (array_agg(c.n order by c.n desc))[2] as next_largest, count(*)::int as collaborations
      from counted c group by 1, 2, 3, 4
  ), fitting as (
    select l.year, l.grp, l.settled, bool_and(l.collaborations >= 10 and (l.n = 0 or (l.n - l.largest >= 5 and 2 * l.largest + l.next_largest <= l.n))) as fits
      from cell l group by 1, 2, 3
  ), come_in as (
    insert into statistic_level (collaboration_id, indicator, year, level)
    select m.collaboration_id, 'nation', m.year, m.grp from member m join fitting f on f.year = m.year and f.grp = m.grp and f.fits and not f.settled
    where not m.settled
    on conflict on constraint statistic_level_pkey do nothing
  )
  select l.year, l.sex, case when bool_and(f.fits) then sum(l.n)::int end, sum(l.collaborations)::int
    from cell l join fitting f on f.year = l.year and f.grp = l.grp and f.settled = l.settled
   where f.settled or f.fits or (l.collaborations >= 10 and l.grp = 1) group by 1, 2 order by 1, 2;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.covered_years()', 'app.open_cells()', 'app.departures()', 'app.transition_atoms()', 'app.transition_blocks()', 'app.settle_transition_levels()', 'app.settle_transition_periods()',
    'app.statistic_cells(text,text)', 'app.published_figures()', 'app.nation_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.covered_years()', 'app.statistic_cells(text,text)', 'app.published_figures()', 'app.nation_cells()']::regprocedure[]
  loop execute format('grant execute on function %s to app_statistics', f); end loop;
end $$;
