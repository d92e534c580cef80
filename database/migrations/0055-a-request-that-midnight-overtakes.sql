-- The moment on a day, by a clock: the clock's own, also for what began a minute before or after midnight; on another day (a test's, a demo's past) the same time of that day.
create function app.moment_on(day date, clock timestamptz) returns timestamptz stable parallel safe language sql
  as $$ select case
    when day not between ((clock - interval '1 minute') at time zone 'Europe/Stockholm')::date
      and ((clock + interval '1 minute') at time zone 'Europe/Stockholm')::date
    then (day + (clock at time zone 'Europe/Stockholm')::time) at time zone 'Europe/Stockholm' else clock end $$;
-- A request's day is known before its transaction begins; told as a moment of the day before, it would be a day old.
create or replace function app.now() returns timestamptz stable parallel safe language sql
  as $$ select app.moment_on(app.today(), now()) $$;
do $$
declare granted text;
begin
  select string_agg(distinct quote_ident(a.grantee::regrole::text), ', ') into granted
    from pg_proc p cross join lateral aclexplode(p.proacl) a where p.oid = 'app.now()'::regprocedure and a.grantee <> p.proowner;
  execute 'grant execute on function app.moment_on(date, timestamptz) to ' || granted;
end $$;
