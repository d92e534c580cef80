-- Roles that requests run in. None may log in, none bypasses row security; the resting connection may nothing.
do $$
declare role_name text;
begin
  foreach role_name in array array['app_rest', 'app_user', 'app_admin', 'app_system', 'app_statistics', 'app_log', 'app_registrar', 'app_sets', 'app_counts']
  loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
    execute format('grant %I to current_user', role_name);
  end loop;
end $$;

create extension if not exists btree_gist;

create schema app;
revoke all on schema public from public;
revoke create on schema public from app_user, app_admin, app_system, app_statistics, app_log, app_registrar, app_sets, app_counts;
grant usage on schema app to public;
grant usage on schema public to app_user, app_admin, app_system, app_statistics, app_log, app_registrar, app_sets, app_counts;
grant create on schema app to app_sets, app_registrar, app_log, app_counts;
alter default privileges revoke execute on functions from public;

-- Swedish order of names: å ä ö last, also where the server has only the root locale.
do $$
begin
  if current_setting('server_version_num')::int >= 160000 then
    execute $c$create collation app.sv (provider = icu, locale = 'und', rules = '&[before 1]ǀ<å<<<Å<ä<<<Ä<<æ<<<Æ<ö<<<Ö<<ø<<<Ø')$c$;
  else
    execute $c$create collation app.sv (provider = icu, locale = 'sv')$c$;
  end if;
end $$;

-- What the door sets for one transaction. A setting that was never set, or has been left behind, is null: nobody.
create function app.collaboration() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.collaboration', true), '')::uuid $$;
create function app.organisation() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app.account() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app.membership() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.membership', true), '')::uuid $$;
create function app.role() returns text stable parallel safe language sql
  as $$ select nullif(current_setting('app.role', true), '') $$;
create function app.unit() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('app.unit', true), '')::uuid $$;
create function app.today() returns date stable parallel safe language sql
  as $$ select nullif(current_setting('app.today', true), '')::date $$;
-- The moment by the clock that the door was given: now, or on another day (a test's, a demo's past) the same time of that day.
create function app.now() returns timestamptz stable parallel safe language sql
  as $$ select case when app.today() <> (now() at time zone 'Europe/Stockholm')::date
    then (app.today() + (now() at time zone 'Europe/Stockholm')::time) at time zone 'Europe/Stockholm' else now() end $$;
grant execute on all functions in schema app to app_user, app_admin, app_system, app_statistics, app_log, app_registrar, app_sets, app_counts;
