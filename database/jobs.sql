-- Jobs that are asked for. The keeper of jobs reads and writes them; a request may only add its own. Owned by app_jobs.

-- Lets a job that was given up run again; leaves the line of a write, since no trigger follows what the runner does each minute.
create or replace function app.rerun_job(wanted uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not app.may('administer') then raise exception 'not allowed' using errcode = '42501'; end if;
  update job set due_at = moment, tries = 0, ended_at = null
   where job_id = wanted and collaboration_id = app.collaboration() and ended_at is not null and succeeded_at is null;
  if not found then return false; end if;
  insert into write_log (collaboration_id, account_id, membership_id, organisation_id, table_name, operation, row_key)
  values (app.collaboration(), app.account(), app.membership(), app.organisation(), 'job', 'rerun', jsonb_build_object('job_id', wanted));
  return true;
end $$;

alter function app.rerun_job(uuid, timestamptz) owner to app_jobs;
grant execute on function app.rerun_job(uuid, timestamptz) to app_admin;
grant execute on function app.may(text) to app_jobs;
