-- Files in: who may bring them, what one's own organisation knows of a file's people, and the staging, confirming and discarding of a file.
-- What confirming writes stands in staged-imports.sql. Owned by app_registrar.

-- The units of one's own organisation that the acting manager answers for.
create or replace function app.managed_units() returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct u.unit_id), '{}') from management m
    join unit u on u.collaboration_id = m.collaboration_id and u.organisation_id = m.organisation_id and (m.unit_id is null or u.unit_id = m.unit_id)
   where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation() and m.account_id = app.account()
     and m.starts_at <= now() and m.ends_at > now()
$$;

-- Whether the acting organisation grants or provides day activity. It alone registers who is placed and who has left: another one would count a person again.
create or replace function app.keeps_day_activity() returns boolean
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select exists (select from organisation o where o.collaboration_id = app.collaboration() and o.organisation_id = app.organisation()
    and o.kind in ('FSF', 'provider'))
$$;

-- Whether the acting membership may bring in files of this kind.
create or replace function app.may_import(wanted_kind text) returns boolean
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select app.may('import') and (wanted_kind = 'people' or app.keeps_day_activity())
$$;

-- Staff of one's own organisation who can be somebody's contact.
create or replace function app.possible_contacts() returns table (account_id uuid, email text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select distinct on (lower(a.email)) a.account_id, a.email from membership m join account a using (account_id)
   where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation() and a.email is not null and a.revoked_at is null
     and m.confirmed_at is not null and m.starts_at <= now() and m.ends_at > now()
     and m.role in (select r.role from access_rule r where r.act = 'read' and r.relation = 'contact')
   order by lower(a.email), a.account_id
$$;

-- Which of these numbers have a file in one's own organisation, and what stands there – nothing about those whom one may not change. Other organisations are never asked.
-- A person who has got a new number is met by the one of before too; `standing` is what stands.
-- Beside placements stand the decisions that end them, beside transitions the placements that they end.
drop function if exists app.import_known(text, text[]);
create function app.import_known(wanted_kind text, numbers text[])
returns table (number text, standing jsonb, participant_id uuid, records jsonb, beside jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare mine uuid[] := app.participants_for('change_file', 'identity');
begin
  if not app.may_import(wanted_kind) then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
    with known as (
      select f.*, n.asked, f.participant_id = any (mine) as open from app.own_by_number(numbers) n join file f using (participant_id)
       where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
    )
    select k.asked, case when k.open then jsonb_build_object('number', k.number, 'kind', k.number_kind, 'birthDate', k.birth_date, 'sex', k.sex) end,
      case when k.open then k.participant_id end, case when not k.open then null
      when wanted_kind = 'people' then jsonb_build_array(jsonb_build_object('version', k.version, 'number', k.number, 'givenName', k.given_name,
        'familyName', k.family_name, 'unit', u.name, 'phone', k.phone, 'email', k.email, 'communicationSupport', k.communication_support,
        'interpreterLanguage', k.interpreter_language, 'wayIn', k.way_in, 'protected', k.protected, 'contact', (
          select max(coalesce(a.email, a.name)) from assignment s join account a using (account_id)
           where s.collaboration_id = k.collaboration_id and s.organisation_id = k.organisation_id and s.participant_id = k.participant_id
             and s.starts_at <= now() and s.ends_at > now())))
      when wanted_kind = 'placements' then coalesce((
        select jsonb_agg(jsonb_build_object('version', p.version, 'number', k.number, 'unit', pu.name, 'form', p.form, 'startsOn', p.starts_on, 'endsOn', p.ends_on))
          from placement p join unit pu on pu.collaboration_id = p.collaboration_id and pu.unit_id = p.unit_id
         where p.collaboration_id = k.collaboration_id and p.organisation_id = k.organisation_id and p.participant_id = k.participant_id), '[]')
      else coalesce((
        select jsonb_agg(jsonb_build_object('version', t.version, 'number', k.number, 'leftOn', t.left_on, 'destination', t.destination, 'fromForm', t.from_form,
          'decidedHere', t.import_id is null))
          from transition t
         where t.collaboration_id = k.collaboration_id and t.organisation_id = k.organisation_id and t.participant_id = k.participant_id and not t.struck), '[]')
      end, case when not k.open then null
      when wanted_kind = 'placements' then coalesce((
        select jsonb_agg(jsonb_build_object('lastDay', t.left_on, 'struck', false)) from transition t
         where t.collaboration_id = k.collaboration_id and t.organisation_id = k.organisation_id and t.participant_id = k.participant_id and not t.struck), '[]')
      when wanted_kind = 'transitions' then coalesce((
        select jsonb_agg(jsonb_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on, 'unit', pu.name) order by p.starts_on)
          from placement p join unit pu on pu.collaboration_id = p.collaboration_id and pu.unit_id = p.unit_id
         where p.collaboration_id = k.collaboration_id and p.organisation_id = k.organisation_id and p.participant_id = k.participant_id), '[]')
      end
    from known k left join unit u on u.collaboration_id = k.collaboration_id and u.unit_id = k.unit_id;
end $$;

-- Writes what was staged, all or nothing, and then forgets the rows. Once confirmed it stays confirmed.
create or replace function app.confirm_import(wanted uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare i import;
begin
  if not app.may('import') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into i from import x where x.collaboration_id = app.collaboration() and x.import_id = wanted
    and x.organisation_id = app.organisation() and x.made_by = app.account() for update;
  if not found then return 'not_found'; end if;
  if i.confirmed_at is not null then return 'already_confirmed'; end if;
  if i.discarded_at is not null then return 'already_discarded'; end if;
  if not app.may_import(i.kind) then raise exception 'not allowed' using errcode = '42501'; end if;
  if i.staged_at is null then return 'not_staged'; end if;
  if exists (select from import_row r where r.collaboration_id = i.collaboration_id and r.import_id = wanted and r.verdict = 'problem') then return 'has_problems'; end if;
  begin
    perform set_config('app.importing', wanted::text, true);
    case i.kind
      when 'people' then perform app.import_people(wanted);
      when 'placements' then perform app.import_placements(wanted);
      when 'transitions' then perform app.import_transitions(wanted, i.file_name);
    end case;
  exception when unique_violation or exclusion_violation or sqlstate 'P0409' then return 'changed_meanwhile';
  end;
  update import x set confirmed_at = now() where x.collaboration_id = i.collaboration_id and x.import_id = wanted;
  delete from import_row r where r.collaboration_id = i.collaboration_id and r.import_id = wanted;
  return 'confirmed';
end $$;

-- Lets a staged file go, and its rows with it.
create or replace function app.discard_import(wanted uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare i import;
begin
  if not app.may('import') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into i from import x where x.collaboration_id = app.collaboration() and x.import_id = wanted
    and x.organisation_id = app.organisation() and x.made_by = app.account() for update;
  if not found then return 'not_found'; end if;
  if i.confirmed_at is not null then return 'already_confirmed'; end if;
  update import x set discarded_at = coalesce(x.discarded_at, now()) where x.collaboration_id = i.collaboration_id and x.import_id = wanted;
  delete from import_row r where r.collaboration_id = i.collaboration_id and r.import_id = wanted;
  delete from import_file f where f.collaboration_id = i.collaboration_id and f.import_id = wanted;
  return 'discarded';
end $$;

-- Begins to stage a file that waits to be read, from the beginning: what an earlier try left is gone. No row when it waits no more.
create or replace function app.begin_staging(wanted uuid) returns table (kind text, collaboration_id uuid, organisation_id uuid, made_by uuid, bytes bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare i import;
begin
  select x.* into i from import x where x.collaboration_id = app.collaboration() and x.import_id = wanted and x.organisation_id = app.organisation()
    and x.made_by = app.account() and x.staged_at is null and x.discarded_at is null for update;
  if not found then return; end if;
  if not app.may_import(i.kind) then raise exception 'not allowed' using errcode = '42501'; end if;
  delete from import_row r where r.collaboration_id = i.collaboration_id and r.import_id = wanted;
  return query select i.kind, i.collaboration_id, i.organisation_id, i.made_by, string_agg(f.bytes, ''::bytea order by f.part) from import_file f
    where f.collaboration_id = i.collaboration_id and f.import_id = wanted having count(*) > 0;
end $$;

-- All rows are staged, or the file is refused whole: its bytes go. Thrown away meanwhile: what was staged goes too.
create or replace function app.end_staging(wanted uuid, its_counts jsonb, its_warned int, its_ignored text[], its_refusal jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not app.may('import') then raise exception 'not allowed' using errcode = '42501'; end if;
  update import x set counts = its_counts, warned = its_warned, ignored_columns = its_ignored, refusal = its_refusal,
      staged_at = case when its_refusal is null then now() end, discarded_at = case when its_refusal is not null then now() end
    where x.collaboration_id = app.collaboration() and x.import_id = wanted and x.organisation_id = app.organisation() and x.made_by = app.account()
      and x.staged_at is null and x.discarded_at is null;
  if not found or its_refusal is not null then
    delete from import_row r using import x where x.collaboration_id = app.collaboration() and x.import_id = wanted and x.made_by = app.account()
      and x.organisation_id = app.organisation() and x.discarded_at is not null and r.collaboration_id = x.collaboration_id and r.import_id = wanted;
  end if;
  delete from import_file f using import x where x.collaboration_id = app.collaboration() and x.import_id = wanted and x.made_by = app.account()
    and x.organisation_id = app.organisation() and f.collaboration_id = x.collaboration_id and f.import_id = wanted;
end $$;

-- Lets go of every staged file that nobody has confirmed since then, and of what a job that was under way left of any file thrown away.
-- For the clock.
create or replace function app.discard_forgotten_imports(staged_before timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update import set discarded_at = now() where confirmed_at is null and discarded_at is null and made_at < staged_before;
  delete from import_row r using import i
    where i.discarded_at is not null and i.collaboration_id = r.collaboration_id and i.import_id = r.import_id;
  delete from import_file f using import i
    where i.discarded_at is not null and i.collaboration_id = f.collaboration_id and i.import_id = f.import_id;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.managed_units()', 'app.possible_contacts()', 'app.keeps_day_activity()', 'app.may_import(text)']::regprocedure[]
  loop execute format('alter function %s owner to app_sets', f); execute format('grant execute on function %s to app_user, app_registrar', f); end loop;
  foreach f in array array['app.import_known(text,text[])', 'app.confirm_import(uuid)', 'app.discard_import(uuid)', 'app.begin_staging(uuid)',
    'app.end_staging(uuid,jsonb,int,text[],jsonb)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
  alter function app.discard_forgotten_imports(timestamptz) owner to app_registrar;
  grant execute on function app.discard_forgotten_imports(timestamptz) to app_tidying;
end $$;
