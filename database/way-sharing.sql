-- How many take part on a way while no other organisation sees anything of them, through the statistics door. Why it is safe: docs/decisions/0020.
-- Owned by app_counts.

-- The days from and to which a file is protected follow the mark, whoever sets it.
create or replace function app.date_protection() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare day date := coalesce(app.today(), (now() at time zone 'Europe/Stockholm')::date);
begin
  if tg_op = 'INSERT' then
    new.protected_from := case when new.protected then array[day] else '{}' end;
    new.protected_to := '{}';
  elsif new.protected and not old.protected then new.protected_from := old.protected_from || day;
  elsif old.protected and not new.protected then new.protected_to := old.protected_to || day;
  end if;
  return new;
end $$;
drop trigger if exists date_protection on file;
create trigger date_protection before insert or update of protected on file for each row execute function app.date_protection();

-- Those on the way when the day is over: 1 where no organisation shares anything with another, or some file is protected, 2 where something is shared.
create or replace function app.way_sharing(seen jsonb, on_day date) returns jsonb
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('participant_id', p.participant_id, 'place', case when s.shared and not s.guarded then 2 else 1 end)), '[]')
  from jsonb_to_recordset(seen) p (participant_id uuid)
  cross join (select (on_day + 1)::timestamp at time zone 'Europe/Stockholm' as over) d
  cross join lateral (select
    exists (select from share s where s.collaboration_id = app.collaboration() and s.participant_id = p.participant_id
      and s.starts_at < d.over and s.ends_at >= d.over and (s.withdrawn_at is null or s.withdrawn_at >= d.over)) as shared,
    exists (select from file f where f.collaboration_id = app.collaboration() and f.participant_id = p.participant_id
      and (select count(*) from unnest(f.protected_from) t (day) where t.day <= on_day) > (select count(*) from unnest(f.protected_to) t (day) where t.day <= on_day)) as guarded) s
$$;

-- Whether counts tell that at least two of one to four people are there. Known are where everybody stood on two days, and how many `was` 1 and 2 on the earlier,
-- if that was told, and how many `stands` 1 and 2 on the later. Of people who stood alike on both days, or of several such groups together, at least as many
-- are neither `p` on the earlier (-1: that is not asked) nor `r` on the later as are left when everybody who is has been taken from them. `few` are those
-- people, `lost` by how much that falls short of them. A day on which all are one asks nothing of its own.
create or replace function app.way_betrays(seen_before jsonb, cuts_before int, stood_before jsonb, seen jsonb, cuts int, stood jsonb) returns boolean
language sql immutable parallel safe as $$
  with recursive person as materialized (
    select app.way_block(coalesce(x.place, 0), cuts_before) as a, app.way_block(coalesce(y.place, 0), cuts) as b, coalesce(x.sex, y.sex) as sex,
      coalesce(u.place, 0) as was, coalesce(v.place, 0) as stands
      from jsonb_to_recordset(seen_before) x (participant_id uuid, place int, sex text)
      full join jsonb_to_recordset(seen) y (participant_id uuid, place int, sex text) on y.participant_id = x.participant_id
      left join jsonb_to_recordset(stood_before) u (participant_id uuid, place int) on u.participant_id = x.participant_id
      left join jsonb_to_recordset(stood) v (participant_id uuid, place int) on v.participant_id = y.participant_id
  ), told as materialized (
    select p, r from generate_series(-1, 2) p cross join generate_series(1, 2) r
     where 2 = (select count(distinct case when p > 0 then o.was else o.stands end) filter (where case when p > 0 then o.was else o.stands end > 0) from person o) and p <> 0
  ), alike as materialized (
    select t.p, t.r, row_number() over (partition by t.p, t.r order by o.a, o.b, o.sex) as i, count(*) filter (where o.was <> t.p and o.stands <> t.r) as few,
      count(*) filter (where o.was = t.p and o.stands = t.r) as twice, count(*) filter (where o.was = t.p) + count(*) filter (where o.stands = t.r) as apart
      from told t cross join person o group by t.p, t.r, o.a, o.b, o.sex
  ), taken (p, r, i, few, lost) as (
    select t.p, t.r, 0::bigint, 0::bigint, 0::bigint from told t
    union
    select k.p, k.r, k.i, t.few + x.few, t.lost + x.lost
      from taken t join alike k on k.p = t.p and k.r = t.r and k.i = t.i + 1 cross join lateral (values (k.few, k.twice), (0, k.apart)) x (few, lost)
     where t.few + x.few <= 4 and t.lost + x.lost <= 2
  )
  select exists (select from taken t where t.i = (select max(k.i) from alike k) and t.few - t.lost > 1)
$$;

-- The days on which it may be told: those on which people are counted, where those who share are five or more and those who do not nobody or five or more (that
-- nobody shares would be told of everybody), and where nothing that is told of this day or an earlier one betrays a few of them. What has been told is kept, and
-- what no longer stands is dropped for good.
create or replace function app.settle_way_sharing(wanted text, days date[], cut int[], all_seen jsonb[]) returns table (as_of date, people int, unshared int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  key text := 'way sharing ' || wanted; last_kept int; kept int; month int; stood jsonb; all_stood jsonb[] := '{}'; fits boolean;
begin
  select coalesce(max(k.year), 0) into last_kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key;
  for i in 1..coalesce(cardinality(days), 0) loop
    all_stood := array_append(all_stood, null);
    month := to_char(days[i], 'YYYYMM')::int;
    select k.level into kept from statistic_level k where k.collaboration_id = app.collaboration() and k.indicator = key and k.year = month;
    continue when all_seen[i] = '[]' or (month <= last_kept and coalesce(kept, 0) = 0);
    stood := app.way_sharing(all_seen[i], days[i]);
    select count(*), count(*) filter (where s.place = 1) into people, unshared from jsonb_to_recordset(stood) s (place int);
    fits := people - unshared >= 5 and (unshared = 0 or unshared >= 5) and (month <= last_kept or not exists (
      select from generate_series(1, i) j where app.way_betrays(all_seen[j], cut[j], all_stood[j], all_seen[i], cut[i], stood)));
    if fits then
      all_stood[i] := stood; as_of := days[i];
      return next;
    end if;
    if fits or kept is not null then
      insert into statistic_level (collaboration_id, indicator, year, level) values (app.collaboration(), key, month, fits::int)
      on conflict on constraint statistic_level_pkey do update set level = excluded.level where statistic_level.level > excluded.level;
    end if;
  end loop;
end $$;

-- The one way to these counts. Without a series: all models together, on a day on which each of them is told or has nobody, so that the sum tells no more.
create or replace function app.way_sharing_cells() returns table (series text, as_of date, people int, unshared int)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare wanted text; days date[]; cut int[]; all_seen jsonb[]; model_rows jsonb := '{}'; told jsonb := '[]';
begin
  if not app.may('see_statistics') then raise exception 'not allowed' using errcode = '42501'; end if;
  for wanted in select distinct v.series from app.way_versions() v order by 1 loop
    model_rows := model_rows || jsonb_build_object(wanted, app.way_rows(wanted));
    select array_agg(s.ends_on order by s.ends_on), array_agg(s.cuts order by s.ends_on), array_agg(s.seen order by s.ends_on)
      into days, cut, all_seen from app.settle_ways(wanted) s;
    select told || coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object('series', wanted)), '[]') into told from app.settle_way_sharing(wanted, days, cut, all_seen) t;
  end loop;
  return query
  with cell as materialized (
    select c.series, c.as_of, c.people, c.unshared from jsonb_to_recordset(told) c (series text, as_of date, people int, unshared int)
  )
  select c.* from cell c
  union all
  select null, c.as_of, sum(c.people)::int, sum(c.unshared)::int from cell c group by c.as_of
  having not exists (select from jsonb_each(model_rows) m where m.key <> all (array_agg(c.series)) and exists (select from app.way_places(m.value, c.as_of)))
  order by 1 nulls last, 2;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.way_sharing(jsonb,date)', 'app.way_betrays(jsonb,int,jsonb,jsonb,int,jsonb)', 'app.settle_way_sharing(text,date[],int[],jsonb[])', 'app.way_sharing_cells()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
end $$;
grant execute on function app.way_sharing_cells() to app_statistics;
