-- The inventory: how long until somebody is asked again, and its counts through the statistics door (docs/decisions/0013).

-- Every talk with its answer, and answers that came without one; row security of the one who asks holds.
create or replace view app.said with (security_invoker = true) as
select t.collaboration_id, t.organisation_id, t.participant_id, t.talk_id as said_id, t.kind, t.talked_on as said_on, t.took_part, t.ask_again_on,
  a.answer, a.because, a.because_code, t.recorded_by, t.recorded_at, t.struck_at
from talk t left join own_answer a on a.collaboration_id = t.collaboration_id and a.organisation_id = t.organisation_id
  and a.participant_id = t.participant_id and a.own_answer_id = t.talk_id
union all
select a.collaboration_id, a.organisation_id, a.participant_id, a.own_answer_id, null, a.asked_on, '{}', null,
  a.answer, a.because, a.because_code, a.recorded_by, null, a.struck_at
from own_answer a where not exists (select from talk t where t.collaboration_id = a.collaboration_id and t.talk_id = a.own_answer_id);
grant select on app.said to app_user, app_counts;

-- Months from an answer to the next question, by what the acting organisation has stated; otherwise our assumption.
create or replace function app.asking_months(wanted_answer text) returns int
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(
    (select (to_jsonb(i) ->> wanted_answer)::int from asking_interval i
      where i.collaboration_id = app.collaboration() and i.organisation_id = app.organisation()
        and wanted_answer in ('no_answer', 'yes', 'not_now', 'not_suitable', 'no')),
    case wanted_answer when 'no_answer' then 3 when 'yes' then 3 when 'not_now' then 12 when 'not_suitable' then 18 when 'no' then 24 end)
$$;

-- The own organisation's people in day activity on a day, and which of the five parts each belongs to: asked within a year, within two,
-- or not; and for the last two whether a longer time is agreed. The same rule as asking.rules.ts; a test holds them against each other.
create or replace function app.asked_people(as_of date) returns table (participant_id uuid, unit_id uuid, part text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with placed as (
    select p.participant_id, p.unit_id from placement p
     where p.collaboration_id = app.collaboration() and p.organisation_id = app.organisation()
       and p.starts_on <= as_of and (p.ends_on is null or p.ends_on >= as_of)
  ), said as (
    select * from app.said s
     where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and s.struck_at is null and s.said_on <= as_of
  ), latest as (
    select distinct on (s.participant_id) s.* from said s order by s.participant_id, s.said_on desc, s.recorded_at desc nulls last
  ), latest_answer as (
    select distinct on (s.participant_id) s.* from said s where s.answer is not null order by s.participant_id, s.said_on desc, s.recorded_at desc nulls last
  ), last_word as (
    select l.participant_id, l.said_on, l.answer, coalesce(l.ask_again_on, case when a.ask_again_on > l.said_on then a.ask_again_on end) as ask_again_on
      from latest l left join latest_answer a on a.participant_id = l.participant_id
  ), known as (
    select p.participant_id, p.unit_id, l.said_on,
      (l.ask_again_on is null and a.answer = 'yes' and exists (select from way w where w.collaboration_id = app.collaboration()
        and app.organisation() in (w.organisation_id, w.holder_organisation_id) and w.participant_id = p.participant_id and w.started_on <= as_of and (w.ended_on is null or w.ended_on > as_of))) as follows_way,
      coalesce(l.ask_again_on, case when l.answer is not null then (l.said_on + make_interval(months => app.asking_months(l.answer)))::date
        else greatest((l.said_on + make_interval(months => app.asking_months('no_answer')))::date,
          case when a.ask_again_on is null then (a.said_on + make_interval(months => app.asking_months(a.answer)))::date end) end) as next_on
    from placed p left join last_word l on l.participant_id = p.participant_id left join latest_answer a on a.participant_id = p.participant_id
  )
  select k.participant_id, k.unit_id,
    case when k.said_on > (as_of - interval '12 months')::date then 'year'
      when k.said_on > (as_of - interval '24 months')::date then case when k.follows_way or k.next_on > as_of then 'two_years_longer' else 'two_years' end
      else case when k.follows_way or k.next_on > as_of then 'earlier_longer' else 'earlier' end end
  from known k
$$;

-- The parts as far as a level tells them apart. 1: how many; 2: asked within a year or not; 3: and with a longer time; 4: all five.
create or replace function app.asked_block(level int, part text) returns text
language sql immutable parallel safe as $$
  select case when level = 4 then part when level = 1 then 'all' when part = 'year' then 'year'
    when level = 3 and part like '%longer' then 'longer' else 'rest' end
$$;

-- Are all blocks of these units together empty, or five people or more? The counts stand by unit and part.
drop function if exists app.asked_fits(int, date, uuid[]);
create or replace function app.asked_fits(wanted_level int, of_units uuid[], parts text[], counts int[], units uuid[]) returns boolean
language sql immutable parallel safe as $$
  select not exists (select from unnest(of_units, parts, counts) p (unit_id, part, n) where p.unit_id = any (units)
    group by app.asked_block(wanted_level, p.part) having sum(p.n) < 5)
$$;

-- The finest level at which at least half of the units can stand by themselves; the others stand together, two or more, topped up with the smallest
-- until their blocks fit too. Where that is not possible, the organisation stands as one. Everything shown is a sum of whole blocks.
create or replace function app.settle_asked(as_of date) returns table (level int, apart uuid[], together uuid[])
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  of_units uuid[]; parts text[]; counts int[]; by_size uuid[]; fitting uuid[]; others uuid[]; found_level int := 0; found_apart uuid[] := '{}'; kept int;
  key text := 'asked ' || app.organisation(); month int := to_char(as_of, 'YYYYMM')::int;
begin
  select array_agg(p.unit_id), array_agg(p.part), array_agg(p.n) into of_units, parts, counts
    from (select a.unit_id, a.part, count(*)::int as n from app.asked_people(as_of) a group by 1, 2) p;
  select coalesce(array_agg(u.unit_id order by u.n, u.unit_id), '{}') into by_size
    from (select p.unit_id, sum(p.n) as n from unnest(of_units, counts) p (unit_id, n) group by p.unit_id) u;
  select k.level into kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key and k.year = month;
  for l in reverse coalesce(kept, 4)..1 loop
    select coalesce(array_agg(u order by o) filter (where app.asked_fits(l, of_units, parts, counts, array[u])), '{}'),
           coalesce(array_agg(u order by o) filter (where not app.asked_fits(l, of_units, parts, counts, array[u])), '{}')
      into fitting, others from unnest(by_size) with ordinality x (u, o);
    while cardinality(fitting) > 0 and cardinality(others) > 0 and (cardinality(others) = 1 or not app.asked_fits(l, of_units, parts, counts, others)) loop
      others := others || fitting[1]; fitting := fitting[2:];
    end loop;
    if cardinality(fitting) * 2 >= cardinality(by_size) and cardinality(fitting) > 0 then
      found_level := l; found_apart := fitting; exit;
    end if;
  end loop;
  if found_level = 0 then
    for l in reverse coalesce(kept, 4)..1 loop
      if app.asked_fits(l, of_units, parts, counts, by_size) then found_level := l; exit; end if;
    end loop;
  end if;
  insert into statistic_level (collaboration_id, indicator, year, level) values (app.collaboration(), key, month, found_level)
  on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level;
  return query select found_level, found_apart, array(select u from unnest(by_size) u where u <> all (found_apart));
end $$;

-- The share asked, on the last day of the month before: the acting organisation's units, those that stand together, and all. A hidden count is null.
create or replace function app.asked_cells() returns table (as_of date, scope text, unit_name text, units int, part text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare day date := (date_trunc('month', app.today()) - interval '1 day')::date;
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with settled as materialized (
    select * from app.settle_asked(day)
  ), people as materialized (
    select p.unit_id, case when s.level = 0 then 'all' else app.asked_block(s.level, p.part) end as block, s.level, p.unit_id = any (s.apart) as stands_apart, s.together
    from app.asked_people(day) p cross join settled s
  ), rows as (
    select 'all' as scope, null::uuid as unit_id, p.block, p.level, count(distinct p.unit_id)::int as units, count(*)::int as n from people p group by 3, 4
    union all
    select 'unit', p.unit_id, p.block, p.level, 1, count(*)::int from people p where p.stands_apart group by 2, 3, 4
    union all
    select 'together', null, p.block, p.level, cardinality(p.together), count(*)::int from people p
     where not p.stands_apart and exists (select from people o where o.stands_apart) group by 3, 4, 5
  ), scopes as (
    select r.scope, r.unit_id, r.level, max(r.units) as units from rows r group by 1, 2, 3
  ), told as (
    select s.*, b.block from scopes s cross join lateral (
      select distinct case when s.level = 0 then 'all' else app.asked_block(s.level, x.part) end as block
      from (values ('year'), ('two_years'), ('two_years_longer'), ('earlier'), ('earlier_longer')) x (part)) b
  )
  select day, t.scope, u.name, case when t.scope = 'all' then (select count(distinct p.unit_id)::int from people p) else t.units end, t.block,
    case when t.level > 0 then coalesce(r.n, 0) end
  from told t left join rows r on r.scope = t.scope and r.unit_id is not distinct from t.unit_id and r.block = t.block
    left join unit u on u.collaboration_id = app.collaboration() and u.unit_id = t.unit_id
  order by t.scope, u.name, t.block;
end $$;

-- A step inside day activity: another form of placement at most 31 days after the last. The same rule as placement-steps.rules.ts.
create or replace function app.placement_steps() returns table (stepped_on date, from_form text, to_form text, direction text, sex text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with forms (form, nearness) as (
    values ('group', 0), ('work_oriented_group', 1), ('outplaced_group', 2), ('individual_placement', 3)
  ), following as (
    select p.collaboration_id, p.organisation_id, p.participant_id, p.starts_on, p.form,
      lag(p.form) over w as was, lag(p.ends_on) over w as was_until
    from placement p where p.collaboration_id = app.collaboration() window w as (partition by p.organisation_id, p.participant_id order by p.starts_on)
  )
  select n.starts_on, n.was, n.form, case when now_at.nearness > was_at.nearness then 'nearer' else 'back' end, f.sex
  from following n join forms now_at on now_at.form = n.form join forms was_at on was_at.form = n.was
  join file f on f.collaboration_id = n.collaboration_id and f.organisation_id = n.organisation_id and f.participant_id = n.participant_id
  where n.form <> n.was and n.starts_on - n.was_until <= 31
    and exists (select from coverage c where c.collaboration_id = n.collaboration_id and c.organisation_id = n.organisation_id
      and c.year = extract(year from n.starts_on))
$$;

-- Steps for each covered year since the first: 1 total, 2 nearer and back, 3 nearer and back by sex. The finest level whose every block is empty or five
-- or more; kept for a closed year, which can only lose detail; the running year shows its total at most. A hidden count is null.
create or replace function app.placement_step_cells() returns table (year int, direction text, sex text, value int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
  with steps as materialized (
    select * from app.placement_steps()
  ), atoms as materialized (
    select y.year, y.running, d.direction, x.sex, (select count(*)::int from steps s where s.direction = d.direction and s.sex = x.sex
      and s.stepped_on between make_date(y.year, 1, 1) and y.registered_through) as n
    from app.covered_years() y cross join (values ('nearer'), ('back')) d (direction) cross join (values ('woman'), ('man')) x (sex)
    where y.year >= (select extract(year from min(s.stepped_on)) from steps s)
  ), blocks as (
    select a.year, a.running, l.level, sum(a.n) as n from atoms a cross join generate_series(1, 3) l (level)
    group by a.year, a.running, l.level, case when l.level > 1 then a.direction end, case when l.level > 2 then a.sex end
  ), fitting as (
    select b.year, b.running, b.level from blocks b group by 1, 2, 3 having bool_and(b.n = 0 or b.n >= 5)
  ), settled as materialized (
    select y.year, y.running, coalesce(max(f.level), 0) as level
    from (select distinct a.year, a.running from atoms a) y
    left join statistic_level k on k.collaboration_id = app.collaboration() and k.indicator = 'placement_steps' and k.year = y.year
    left join fitting f on f.year = y.year and f.level <= coalesce(k.level, 3) and (not y.running or f.level = 1)
    group by 1, 2
  ), kept as (
    insert into statistic_level (collaboration_id, indicator, year, level)
    select app.collaboration(), 'placement_steps', s.year, s.level from settled s where not s.running
    on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level
  )
  select a.year, g.direction, g.sex, case when min(s.level) >= g.needs then sum(a.n)::int end
  from atoms a join settled s on s.year = a.year
  cross join lateral (values (null, null, 1), (a.direction, null, 2), (a.direction, a.sex, 3)) g (direction, sex, needs)
  group by a.year, g.direction, g.sex, g.needs order by 1, 2 nulls first, 3 nulls first;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.asking_months(text)', 'app.asked_block(int,text)', 'app.asked_people(date)', 'app.asked_fits(int,uuid[],text[],int[],uuid[])', 'app.settle_asked(date)', 'app.asked_cells()',
    'app.placement_steps()', 'app.placement_step_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.asked_cells()', 'app.placement_step_cells()']::regprocedure[]
  loop execute format('grant execute on function %s to app_statistics', f); end loop;
  execute 'grant execute on function app.asking_months(text) to app_user';
end $$;
