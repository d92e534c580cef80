-- Employers, and the seats of their places, through the statistics door: nobody's stay is counted here, so nothing is hidden (docs/decisions/0036). An
-- employer that two organisations have is one, by its number. Owned by app_counts.

-- From which day until which (that day not in it) each place has how many seats: none after its agreement, its workplace or its employer has ended.
create or replace function app.seat_spans() returns table (learning_place_id uuid, employer text, branch text, from_on date, until_on date, seats int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with newest as (
    select distinct on (s.learning_place_id, s.from_on) s.learning_place_id, s.from_on, s.seats
      from learning_place_seats s where s.collaboration_id = app.collaboration()
     order by s.learning_place_id, s.from_on, s.set_at desc, s.learning_place_seats_id desc
  )
  select n.learning_place_id, coalesce(e.number, e.employer_id::text), e.branch, n.from_on,
    least(coalesce(lead(n.from_on) over (partition by n.learning_place_id order by n.from_on), 'infinity'),
      least(p.agreement_until, w.ended_on, e.ended_on) + 1), n.seats
  from newest n join learning_place p on p.collaboration_id = app.collaboration() and p.learning_place_id = n.learning_place_id
  join workplace w on w.collaboration_id = p.collaboration_id and w.workplace_id = p.workplace_id
  join employer e on e.collaboration_id = w.collaboration_id and e.employer_id = w.employer_id
 where n.from_on <= coalesce(least(p.agreement_until, w.ended_on, e.ended_on), 'infinity')
$$;

-- Each year to its last day, the running one to today: with how many employers it began, somebody talked, that came to a forum, or that had a seat to fill; with how many it
-- began; and how many there are on the last day.
create or replace function app.employer_counts() returns table (year int, through date, involved int, began int, standing int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with known as materialized (
    select e.employer_id, coalesce(e.number, e.employer_id::text) as employer, e.began_on, e.ended_on from employer e where e.collaboration_id = app.collaboration()
  ), touched as materialized (
    select k.employer, t.held_on as from_on, t.held_on + 1 as until_on from employer_talk t join known k on k.employer_id = t.employer_id
     where t.collaboration_id = app.collaboration() and t.struck_at is null
    union all
    select k.employer, k.began_on, k.began_on + 1 from known k
    union all
    select k.employer, f.held_on, f.held_on + 1 from forum_employer a join known k on k.employer_id = a.employer_id
      join forum_event f on f.collaboration_id = a.collaboration_id and f.forum_event_id = a.forum_event_id
     where a.collaboration_id = app.collaboration() and a.came and f.cancelled_at is null
    union all
    select s.employer, s.from_on, s.until_on from app.seat_spans() s where s.seats > 0
  ), years as (
    select y.year, make_date(y.year, 1, 1) as since, least(make_date(y.year, 12, 31), app.today()) as through
    from generate_series((select extract(year from min(k.began_on))::int from known k), extract(year from app.today())::int) y (year)
  )
  select y.year, y.through,
    (select count(distinct t.employer)::int from touched t where t.from_on <= y.through and t.until_on > y.since),
    (select count(*)::int from (select min(k.began_on) as began_on from known k group by k.employer) f where f.began_on between y.since and y.through),
    (select count(distinct k.employer)::int from known k where k.began_on <= y.through and (k.ended_on is null or k.ended_on > y.through))
  from years y where app.may('see_statistics')
$$;

-- On the last day of each month and today: employers with a seat, places with one, and seats; by branch, and all where that is null.
create or replace function app.seat_counts() returns table (day date, branch text, employers int, places int, seats int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with spans as materialized (
    select * from app.seat_spans()
  ), days as (
    select (m + interval '1 month - 1 day')::date as day
      from generate_series((select date_trunc('month', min(s.from_on)) from spans s), date_trunc('month', app.today()) - interval '1 month', interval '1 month') m
    union select app.today()
  )
  select d.day, s.branch, count(distinct s.employer)::int, count(distinct s.learning_place_id)::int, coalesce(sum(s.seats), 0)::int
  from days d left join spans s on s.seats > 0 and d.day >= s.from_on and d.day < s.until_on
  where app.may('see_statistics') group by grouping sets ((d.day), (d.day, s.branch)) having grouping(s.branch) = 1 or s.branch is not null
$$;

-- The forum meetings that have been held in each year, the employers that came, and what has been traced back to them until today: later contacts that stand,
-- study visits as well as talks; places, and their seats of today.
create or replace function app.forum_counts() returns table (year int, through date, forums int, employers int, contacts int, places int, seats int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  with held as materialized (
    select f.forum_event_id, extract(year from f.held_on)::int as year from forum_event f
     where f.collaboration_id = app.collaboration() and f.cancelled_at is null and f.held_on <= app.today()
  )
  select h.year, least(make_date(h.year, 12, 31), app.today()), count(*)::int,
    (select count(distinct coalesce(e.number, e.employer_id::text))::int from held o join forum_employer a on a.forum_event_id = o.forum_event_id and a.came
       join employer e on e.collaboration_id = a.collaboration_id and e.employer_id = a.employer_id where o.year = h.year and a.collaboration_id = app.collaboration()),
    (select count(*)::int from held o join employer_talk t on t.forum_event_id = o.forum_event_id
      where o.year = h.year and t.collaboration_id = app.collaboration() and t.kind <> 'forum' and t.struck_at is null)
    + (select count(*)::int from held o join programme_round r on r.forum_event_id = o.forum_event_id
      where o.year = h.year and r.collaboration_id = app.collaboration() and r.kind = 'study_visit'),
    (select count(*)::int from held o join learning_place p on p.forum_event_id = o.forum_event_id where o.year = h.year and p.collaboration_id = app.collaboration()),
    (select coalesce(sum(s.seats), 0)::int from held o join learning_place p on p.forum_event_id = o.forum_event_id
       join app.seat_spans() s on s.learning_place_id = p.learning_place_id and app.today() >= s.from_on and app.today() < s.until_on
      where o.year = h.year and p.collaboration_id = app.collaboration())
  from held h where app.may('see_statistics') group by h.year
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.seat_spans()', 'app.employer_counts()', 'app.seat_counts()', 'app.forum_counts()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.employer_counts()', 'app.seat_counts()', 'app.forum_counts()']::regprocedure[]
  loop execute format('grant execute on function %s to app_statistics', f); end loop;
end $$;
