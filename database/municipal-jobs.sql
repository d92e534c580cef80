-- Jobs are counted over everybody who has said yes to one, whom the reader may not know of: how many, never who. Owned by app_counts.

-- More have a yes to a job than there are jobs. Whoever writes last of those who write at the same time sees what the others wrote, and is refused.
create or replace function app.demand_municipal_job() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('municipal job ' || new.municipal_job_id, 0));
  if (select count(*) from municipal_job_match m where m.collaboration_id = new.collaboration_id and m.organisation_id = new.organisation_id
        and m.municipal_job_id = new.municipal_job_id and m.decision = 'yes' and m.ended_on is null)
    > (select j.jobs from municipal_job j where j.collaboration_id = new.collaboration_id and j.organisation_id = new.organisation_id
        and j.municipal_job_id = new.municipal_job_id)
  then raise exception 'no job' using errcode = '23P01', constraint = 'municipal_job_left'; end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['municipal_job', 'municipal_job_match']
  loop
    execute format('drop trigger if exists has_jobs on %I', t);
    execute format('create trigger has_jobs after insert or update on %I for each row execute function app.demand_municipal_job()', t);
  end loop;
end $$;

-- The offers of which every job is taken.
create or replace function app.filled_municipal_jobs() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select j.municipal_job_id from municipal_job j
   where j.collaboration_id = app.collaboration() and app.may('see_municipal_jobs')
     and j.jobs <= (select count(*) from municipal_job_match m where m.collaboration_id = j.collaboration_id and m.organisation_id = j.organisation_id
       and m.municipal_job_id = j.municipal_job_id and m.decision = 'yes' and m.ended_on is null)
$$;

-- How many people wait for an answer in each administration, and how many have a yes that stands; from one to four is said as null.
create or replace function app.municipal_job_counts() returns table (municipal_administration_id uuid, waiting int, taken int)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.municipal_administration_id, nullif(c.waits, least(greatest(c.waits, 1), 4)), nullif(c.takes, least(greatest(c.takes, 1), 4))
  from (
    select a.municipal_administration_id,
      (count(distinct m.participant_id) filter (where m.decision is null))::int as waits,
      (count(distinct m.participant_id) filter (where m.decision = 'yes' and m.ended_on is null))::int as takes
    from municipal_administration a
    left join municipal_job j on j.collaboration_id = a.collaboration_id and j.organisation_id = a.organisation_id
      and j.municipal_administration_id = a.municipal_administration_id
    left join municipal_job_match m on m.collaboration_id = j.collaboration_id and m.organisation_id = j.organisation_id
      and m.municipal_job_id = j.municipal_job_id
    where a.collaboration_id = app.collaboration() and app.may('see_municipal_jobs')
    group by a.municipal_administration_id) c
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.demand_municipal_job()', 'app.filled_municipal_jobs()', 'app.municipal_job_counts()']::regprocedure[]
  loop execute format('alter function %s owner to app_counts', f); end loop;
  foreach f in array array['app.filled_municipal_jobs()', 'app.municipal_job_counts()']::regprocedure[]
  loop execute format('grant execute on function %s to app_user', f); end loop;
end $$;
