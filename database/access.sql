-- The few sets that policies build on. Re-applied whenever this file changes.
-- Every function here is security definer and owned by a role that may only select what the set needs.

create or replace function app.enter(wanted_membership uuid, today date) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare m membership; 
begin
  select membership.* into m from membership join account using (account_id)
   where membership_id = wanted_membership and account.revoked_at is null
     and membership.starts_at <= now() and membership.ends_at > now()
     and (membership.confirmed_at is not null or membership.role in ('analyst', 'model_manager', 'administrator', 'project_lead'));
  if not found then raise exception 'no live membership' using errcode = '28000'; end if;
  perform set_config('app.collaboration', m.collaboration_id::text, true), set_config('app.organisation', m.organisation_id::text, true),
    set_config('app.account', m.account_id::text, true), set_config('app.membership', m.membership_id::text, true),
    set_config('app.role', m.role, true), set_config('app.unit', coalesce(m.unit_id::text, ''), true),
    set_config('app.today', today::text, true);
end $$;

create or replace function app.may(wanted_act text) returns boolean
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select exists (select from access_rule r where r.act = wanted_act and r.role = app.role() and r.relation = 'organisation')
$$;

-- The people to whom the acting membership stands in one relation; with `only_one`, that one or nobody. In plpgsql, since its plans are kept:
-- the policies of one statement ask this many times.
create or replace function app.related(wanted_relation text, only_one uuid default null) returns uuid[]
language plpgsql stable security definer parallel safe set search_path = public, pg_temp as $$
begin
  case wanted_relation
  when 'contact' then
    return array(select a.participant_id from assignment a
     where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and a.account_id = app.account()
       and a.starts_at <= now() and a.ends_at > now() and (only_one is null or a.participant_id = only_one));
  when 'deputy' then
    return array(select a.participant_id from deputy d
      join assignment a on a.collaboration_id = d.collaboration_id and a.organisation_id = d.organisation_id and a.account_id = d.absent_account_id
     where d.collaboration_id = app.collaboration() and d.organisation_id = app.organisation() and d.deputy_account_id = app.account()
       and app.today() between d.starts_on and d.ends_on and a.starts_at <= now() and a.ends_at > now() and (only_one is null or a.participant_id = only_one));
  when 'unit' then
    return array(select p.participant_id from placement p
     where p.collaboration_id = app.collaboration() and p.organisation_id = app.organisation() and p.unit_id = app.unit()
       and p.starts_on <= app.today() and (p.ends_on is null or p.ends_on >= app.today()) and (only_one is null or p.participant_id = only_one));
  when 'manager' then
    return array(select f.participant_id from management m
      join file f on f.collaboration_id = m.collaboration_id and f.organisation_id = m.organisation_id and (m.unit_id is null or f.unit_id = m.unit_id)
     where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation() and m.account_id = app.account()
       and m.starts_at <= now() and m.ends_at > now() and (only_one is null or f.participant_id = only_one));
  when 'queue' then
    return array(select c.participant_id from crossing c
     where c.collaboration_id = app.collaboration() and c.to_organisation_id = app.organisation()
       and c.answered_at is null and c.withdrawn_at is null and c.expires_at > app.now() and (only_one is null or c.participant_id = only_one));
  when 'wish' then
    return array(select w.participant_id from wish w
     where w.collaboration_id = app.collaboration() and w.organisation_id = app.organisation() and w.answered_at is null
       and (only_one is null or w.participant_id = only_one));
  else return '{}';
  end case;
end $$;

-- Those of them whose identity is not protected from the acting account.
create or replace function app.unguarded(reached uuid[]) returns uuid[]
language plpgsql stable security definer parallel safe set search_path = public, pg_temp as $$
declare guarded uuid[];
begin
  guarded := array(select f.participant_id from file f
     where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.protected)
    || array(select s.participant_id from share s
     where s.collaboration_id = app.collaboration() and s.to_organisation_id = app.organisation() and s.protected);
  return array(select r from unnest(reached) r where r <> all (guarded) or r in (
    select p.participant_id from protected_access p
     where p.collaboration_id = app.collaboration() and p.organisation_id = app.organisation() and p.account_id = app.account()
       and p.starts_at <= now() and p.ends_at > now()));
end $$;

-- People whom the acting membership may do this to, by the relations that the access table gives its role. Nobody when none.
create or replace function app.participants_for(wanted_act text, wanted_area text) returns uuid[]
language plpgsql stable security definer parallel safe set search_path = public, pg_temp as $$
declare reached uuid[] := '{}'; one text; previewed uuid := nullif(current_setting('app.preview', true), '')::uuid;
begin
  for one in select relation from access_rule where act = wanted_act and area = wanted_area and role = app.role()
  loop reached := reached || app.related(one, previewed); end loop;
  if wanted_act = 'grant_protected' or previewed is not null then return reached; end if;
  return app.unguarded(reached);
end $$;

-- What the acting membership may do to this one person, each act with its area: the same relations, asked once each.
create or replace function app.acts_on(wanted uuid) returns table (act text, area text)
language plpgsql stable security definer parallel safe set search_path = public, pg_temp as $$
#variable_conflict use_column
declare held text[] := '{}'; one text; guarded boolean := cardinality(app.unguarded(array[wanted])) = 0;
begin
  for one in select distinct relation from access_rule
  loop
    if cardinality(app.related(one, wanted)) > 0 then held := held || one; end if;
  end loop;
  return query select distinct r.act, r.area from access_rule r
   where r.role = app.role() and r.relation = any (held) and (not guarded or r.act = 'grant_protected');
end $$;

-- What waits for an answer here and shares the area: whose rows about whom, the case and what it stands on. Policies ask beside it who may receive.
create or replace function app.sent(wanted_area text) returns table (participant_id uuid, from_organisation_id uuid, crossing_id uuid, ground_id uuid)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select s.participant_id, s.from_organisation_id, c.crossing_id, coalesce(c.consent_id, c.disclosure_id)
    from crossing c join share s on s.collaboration_id = c.collaboration_id and s.from_organisation_id = c.organisation_id
      and s.source_id = c.crossing_id and s.to_organisation_id = c.to_organisation_id
   where c.collaboration_id = app.collaboration() and c.to_organisation_id = app.organisation()
     and c.answered_at is null and c.withdrawn_at is null and c.expires_at > app.now()
     and s.area = wanted_area and s.withdrawn_at is null and s.starts_at <= app.now() and s.ends_at > app.now()
$$;

-- How many people one is assigned to whose identity is protected from oneself: shown without a name.
create or replace function app.protected_contacts() returns integer
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select count(distinct a.participant_id)::int from assignment a
    join file f using (collaboration_id, organisation_id, participant_id)
   where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and a.account_id = app.account()
     and a.starts_at <= now() and a.ends_at > now() and f.protected
     and not exists (select from protected_access p where p.collaboration_id = a.collaboration_id and p.organisation_id = a.organisation_id
       and p.participant_id = a.participant_id and p.account_id = app.account() and p.starts_at <= now() and p.ends_at > now())
$$;

-- Whom anything about a person may be shared with, sent or disclosed to: an employer is told nothing of a file.
create or replace function app.receivers() returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(organisation_id), '{}') from organisation where collaboration_id = app.collaboration() and kind <> 'employer'
$$;

create or replace function app.accounts_in_collaboration() returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct account_id), '{}') from membership where collaboration_id = app.collaboration()
$$;

-- A read is logged in the transaction that reads: no log row, no page.
create or replace function app.log_read(wanted_act text, participants uuid[], wanted_purpose text default null) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids, purpose)
  values (app.collaboration(), app.account(), app.membership(), app.organisation(), wanted_act, participants, wanted_purpose)
$$;

-- What the reader may see of these people at this moment, as one mark: which files, and which shares. An open page empties itself when it changes.
create or replace function app.sight(participants uuid[]) returns text
language sql stable parallel safe as $$
  select md5(coalesce(string_agg(m.mark, ' ' order by m.mark), '')) from (
    select f.participant_id::text || f.organisation_id::text as mark from public.file f
     where f.collaboration_id = (select app.collaboration()) and f.participant_id = any (participants)
    union all
    select s.share_id::text from public.share s
     where s.collaboration_id = (select app.collaboration()) and s.participant_id = any (participants) and s.to_organisation_id = (select app.organisation())
       and s.withdrawn_at is null and s.starts_at <= (select app.now()) and s.ends_at > (select app.now())
  ) m
$$;

grant execute on function app.sight(uuid[]) to app_user;

-- Every write leaves its line in the same transaction; on a change, what the columns were and became. A personal number stands in no line of a log:
-- only that it was changed; what it was is in the correction.
create or replace function app.log_write() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  after_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  before_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  the_row jsonb := coalesce(after_row, before_row);
  key_columns text[] := tg_argv::text[];
begin
  insert into write_log (collaboration_id, account_id, membership_id, organisation_id, person_door, representation_id, employer_link_id, table_name, operation, row_key, participant_id, changed)
  values (coalesce((the_row ->> 'collaboration_id')::uuid, app.collaboration()), app.account(), app.membership(), app.organisation(),
    app.person_door(), app.representation(), app.employer_link(), tg_table_name, lower(tg_op),
    (select jsonb_object_agg(k, the_row -> k) from unnest(key_columns) k),
    (the_row ->> 'participant_id')::uuid,
    case when tg_op = 'UPDATE' then
      (select jsonb_object_agg(a.key, case when tg_table_name = 'file' and a.key = 'number'
        or tg_table_name = 'mail' and a.key in ('to_address', 'subject', 'body', 'calendar') or tg_table_name = 'employer_sheet' and a.key = 'value' then '[]' else jsonb_build_array(before_row -> a.key, a.value) end)
        from jsonb_each(after_row) a where a.value is distinct from before_row -> a.key)
    end);
  return null;
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.enter(uuid,date)', 'app.may(text)', 'app.participants_for(text,text)', 'app.acts_on(uuid)', 'app.sent(text)', 'app.receivers()', 'app.protected_contacts()', 'app.accounts_in_collaboration()']::regprocedure[]
  loop execute format('alter function %s owner to app_sets', f); execute format('grant execute on function %s to app_user, app_admin, app_system, app_statistics, app_registrar, app_counts', f); end loop;
  foreach f in array array['app.log_read(text,uuid[],text)', 'app.log_write()']::regprocedure[]
  loop execute format('alter function %s owner to app_log', f); execute format('grant execute on function %s to app_user, app_admin, app_system, app_registrar', f); end loop;
end $$;

-- Only the sets themselves ask these.
alter function app.related(text, uuid) owner to app_sets;
alter function app.unguarded(uuid[]) owner to app_sets;

-- The door calls this before it takes a role: it sets who acts and shows nothing.
grant execute on function app.enter(uuid, date) to public;

-- Takes away what an earlier version of the access table gave, so that nothing old stays open.
create or replace function app.clear_access(wanted_table regclass) returns void language plpgsql as $$
declare p record;
begin
  for p in select polname from pg_policy where polrelid = wanted_table loop execute format('drop policy %I on %s', p.polname, wanted_table); end loop;
  execute format('revoke all on %s from public, app_rest, app_user, app_person, app_admin, app_system, app_statistics, app_log, app_registrar, app_sets, app_counts, app_jobs, app_seals, app_sealing, app_tidying, app_mailing, app_employer', wanted_table);
end $$;
