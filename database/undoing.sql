-- Undoing an import: what it wrote is kept row by row, and taken back whole while nothing has been built on it. Owned by app_registrar.

create or replace function app.trace_import() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into import_write (collaboration_id, import_id, organisation_id, participant_id, table_name, before, after)
  values (app.collaboration(), current_setting('app.importing')::uuid, app.organisation(), (to_jsonb(new) ->> 'participant_id')::uuid, tg_table_name,
    to_jsonb(old), to_jsonb(new));
  return null;
end $$;

-- The same for new rows, all of a statement at once: a file brings thousands.
create or replace function app.trace_import_of_new() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into import_write (collaboration_id, import_id, organisation_id, participant_id, table_name, after)
  select app.collaboration(), current_setting('app.importing')::uuid, app.organisation(), (to_jsonb(n) ->> 'participant_id')::uuid, tg_table_name, to_jsonb(n)
    from added n;
  return null;
end $$;

do $$
declare t text; importing text := $when$when (coalesce(current_setting('app.importing', true), '') <> '')$when$;
begin
  foreach t in array array['file', 'placement', 'transition', 'assignment', 'protected_access', 'share', 'correction', 'coverage']
  loop
    execute format('drop trigger if exists import_trace on %I', t);
    execute format('drop trigger if exists import_trace_of_new on %I', t);
    execute format('create trigger import_trace after update on %I for each row %s execute function app.trace_import()', t, importing);
    execute format('create trigger import_trace_of_new after insert on %I referencing new table as added for each statement %s execute function app.trace_import_of_new()', t, importing);
  end loop;
end $$;

-- What a traced row and a row of the table have in common when they are the same one.
create or replace function app.same_row(t text) returns text
language sql immutable set search_path = public, pg_temp as $$
  select 'x.collaboration_id = w.collaboration_id and ' || case t
    when 'file' then 'x.organisation_id = w.organisation_id and x.participant_id = w.participant_id'
    when 'coverage' then 'x.organisation_id = w.organisation_id and x.year = (w.after ->> ''year'')::int'
    else format('x.%I = (w.after ->> %L)::uuid', t || '_id', t || '_id') end
$$;

-- The tables that can hold something about a person whom an import brought. Beside them stand those that no undoing asks (undoing-tables.test.ts).
create or replace function app.tables_on_people() returns text[]
language sql immutable set search_path = public, pg_temp as $$
  select array['way', 'way_step', 'pause', 'fact', 'model_move', 'wish', 'consent', 'consent_request', 'consent_answer', 'disclosure', 'crossing', 'share', 'own_answer', 'talk', 'missing_level', 'schooling',
    'workplace_learning', 'livelihood', 'entitlement', 'representative', 'correction', 'placement', 'transition', 'assignment', 'protected_access', 'representation', 'mail', 'note', 'extract_mask', 'file_extract',
    'plan', 'plan_version', 'plan_goal', 'plan_activity', 'plan_activity_status', 'plan_undertaking', 'plan_agreement', 'plan_review', 'lss_plan', 'implementation_plan',
    'meeting', 'meeting_party', 'meeting_preparation', 'minutes', 'meeting_decision', 'meeting_change', 'stay', 'stay_version', 'stay_approval', 'place_no', 'support_visit', 'support_visit_move', 'support_visit_note', 'forum_guest', 'forum_question', 'municipal_job_match', 'employment', 'employer_link', 'employer_sheet', 'support_request', 'employer_check_in', 'read_question',
    'programme_enrolment', 'programme_attendance', 'absence_notice', 'skill_rating', 'allowance_line']
$$;

grant execute on function app.tables_on_people() to app_user;

-- What stands on an import: rows that have changed since, rows about people whom it brought, and protection that it gave, which no undoing takes away.
-- Rows are set against each other as wholes (except), not row by row: what an import wrote may be in no statistics yet, and a loop over it would be its
-- square.
create or replace function app.built_on_import(wanted uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare t text; n bigint; built jsonb := '{}'; touched uuid[]; brought uuid[];
begin
  select coalesce(array_agg(distinct w.participant_id), '{}'), coalesce(array_agg(w.participant_id) filter (where w.table_name = 'file' and w.before is null), '{}')
    into touched, brought from import_write w where w.collaboration_id = app.collaboration() and w.import_id = wanted and w.participant_id is not null;
  foreach t in array array['file', 'placement', 'transition', 'assignment', 'protected_access', 'coverage']
  loop
    execute format('select count(*) from (
        select w.after from import_write w where w.collaboration_id = $1 and w.import_id = $2 and w.table_name = %L
        except select to_jsonb(x) from %I x where x.collaboration_id = $1 and x.organisation_id = app.organisation() and %s) changed',
      t, t, case when t = 'coverage' then 'true' else 'x.participant_id = any ($3)' end)
      into n using app.collaboration(), wanted, touched;
    if n > 0 then built := built || jsonb_build_object('changed_' || t, n); end if;
  end loop;
  foreach t in array app.tables_on_people()
  loop
    execute format('select count(*) from (
        select %s from %I x where x.collaboration_id = $1 and x.%I = app.organisation() and x.participant_id = any ($3) %s) later',
      case when t in ('placement', 'transition', 'assignment', 'protected_access', 'correction') then t || '_id' end, t,
      case t when 'share' then 'from_organisation_id' else 'organisation_id' end,
      case when t in ('placement', 'transition', 'assignment', 'protected_access', 'correction') then
        format('except select (w.after ->> %L)::uuid from import_write w where w.collaboration_id = $1 and w.import_id = $2 and w.table_name = %L', t || '_id', t) end)
      into n using app.collaboration(), wanted, brought;
    if n > 0 then built := built || jsonb_build_object(t, n); end if;
  end loop;
  select count(*) into n from import_write w where w.collaboration_id = app.collaboration() and w.import_id = wanted
    and (w.table_name = 'share' or w.table_name = 'file' and w.before ->> 'protected' = 'false' and w.after ->> 'protected' = 'true');
  if n > 0 then built := built || jsonb_build_object('protection', n); end if;
  return built;
end $$;

-- Takes back what an import wrote, all or nothing. Its files are held first, so that nobody builds on them meanwhile.
create or replace function app.undo_import(wanted uuid, reason text) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare i import; built jsonb; t text; touched uuid[];
begin
  if not app.may('import') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into i from import x where x.collaboration_id = app.collaboration() and x.import_id = wanted
    and x.organisation_id = app.organisation() and x.made_by = app.account() for update;
  if not found then return '{"answer": "not_found"}'; end if;
  if not app.may_import(i.kind) then raise exception 'not allowed' using errcode = '42501'; end if;
  if i.undone_at is not null then return '{"answer": "already_undone"}'; end if;
  if i.confirmed_at is null then return '{"answer": "not_confirmed"}'; end if;
  if not exists (select from import_write w where w.collaboration_id = i.collaboration_id and w.import_id = wanted) then return '{"answer": "too_late"}'; end if;
  touched := array(select distinct w.participant_id from import_write w where w.collaboration_id = i.collaboration_id and w.import_id = wanted);
  perform 1 from file x where x.collaboration_id = i.collaboration_id and x.organisation_id = i.organisation_id and x.participant_id = any (touched) for update;
  built := app.built_on_import(wanted);
  if built <> '{}' then return jsonb_build_object('answer', 'built_on', 'built', built); end if;
  begin
    foreach t in array array['correction', 'protected_access', 'assignment', 'transition', 'placement', 'coverage', 'file']
    loop
      execute format('delete from %I x using import_write w
        where w.collaboration_id = $1 and w.import_id = $2 and w.table_name = %L and w.before is null and %s %s', t, t, app.same_row(t),
          case when t <> 'coverage' then 'and x.participant_id = any ($3)' end)
        using i.collaboration_id, wanted, touched;
    end loop;
    update placement x set unit_id = b.unit_id, form = b.form, ends_on = b.ends_on, version = x.version + 1
      from import_write w cross join lateral jsonb_populate_record(null::placement, w.before) b
     where w.collaboration_id = i.collaboration_id and w.import_id = wanted and w.table_name = 'placement' and w.before is not null
       and x.collaboration_id = w.collaboration_id and x.placement_id = b.placement_id;
    update transition x set destination = b.destination, from_form = b.from_form, version = x.version + 1
      from import_write w cross join lateral jsonb_populate_record(null::transition, w.before) b
     where w.collaboration_id = i.collaboration_id and w.import_id = wanted and w.table_name = 'transition' and w.before is not null
       and x.collaboration_id = w.collaboration_id and x.transition_id = b.transition_id;
    update coverage x set registered_through = b.registered_through, project_year = b.project_year,
        everybody_registered = coalesce(b.everybody_registered, x.everybody_registered)
      from import_write w cross join lateral jsonb_populate_record(null::coverage, w.before) b
     where w.collaboration_id = i.collaboration_id and w.import_id = wanted and w.table_name = 'coverage' and w.before is not null
       and x.collaboration_id = w.collaboration_id and x.organisation_id = b.organisation_id and x.year = b.year;
    update file x set given_name = b.given_name, family_name = b.family_name, name_key = b.name_key, name_key_given = b.name_key_given, unit_id = b.unit_id,
        phone = b.phone, email = b.email, communication_support = b.communication_support, interpreter_language = b.interpreter_language, way_in = b.way_in,
        version = x.version + 1
      from import_write w cross join lateral jsonb_populate_record(null::file, w.before) b
     where w.collaboration_id = i.collaboration_id and w.import_id = wanted and w.table_name = 'file' and w.before is not null
       and x.collaboration_id = w.collaboration_id and x.organisation_id = b.organisation_id and x.participant_id = b.participant_id;
  exception when foreign_key_violation or exclusion_violation or unique_violation then
    return '{"answer": "built_on", "built": {"other": 1}}';
  end;
  update import x set undone_at = now(), undone_by = app.account(), undone_why = reason where x.collaboration_id = i.collaboration_id and x.import_id = wanted;
  delete from import_write w where w.collaboration_id = i.collaboration_id and w.import_id = wanted;
  return '{"answer": "undone"}';
end $$;

-- After so long an import stands for good, and what the rows were before is forgotten. For the clock.
create or replace function app.forget_import_writes(confirmed_before timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from import_write w using import i
   where i.collaboration_id = w.collaboration_id and i.import_id = w.import_id and i.confirmed_at < confirmed_before
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.trace_import()', 'app.trace_import_of_new()', 'app.same_row(text)', 'app.tables_on_people()', 'app.built_on_import(uuid)', 'app.undo_import(uuid,text)', 'app.forget_import_writes(timestamptz)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
end $$;
grant execute on function app.undo_import(uuid, text) to app_user;
grant execute on function app.forget_import_writes(timestamptz) to app_tidying;
