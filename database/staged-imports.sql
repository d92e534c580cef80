-- What confirming a file writes: its staged people, placements or transitions, all of them or none. Called by app.confirm_import only.
-- Owned by app_registrar.

-- Demands that a step of an import wrote as many rows as were staged for it: else something has changed since the preview.
create or replace function app.import_wrote(wanted uuid, wanted_verdict text, written bigint) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if written <> (select count(*) from import_row r where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = wanted_verdict) then
    raise exception 'changed since the preview' using errcode = 'P0409';
  end if;
end $$;

-- The people of a staged file that would be written, with the unit and the contact that their words mean.
create or replace function app.staged_people(wanted uuid, wanted_verdict text)
returns table (row_number int, participant_id uuid, number_hmac text, unit_id uuid, contact_id uuid, version int, number text, kind text, birth_date date, sex text,
  given_name text, family_name text, name_key text, name_key_given text, phone text, email text, communication_support text, interpreter_language text, way_in text, protected boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.row_number, r.participant_id, r.number_hmac, u.unit_id, contact.account_id, c.version, c.number, c.kind, c."birthDate", c.sex, c."givenName", c."familyName",
      c."nameKey", c."nameKeyGiven", c.phone, c.email, c."communicationSupport", c."interpreterLanguage", c."wayIn", c.protected
    from import_row r
    cross join lateral jsonb_to_record(r.candidate) as c(version int, number text, kind text, "birthDate" date, sex text, "givenName" text, "familyName" text,
      "nameKey" text, "nameKeyGiven" text, unit text, contact text, phone text, email text, "communicationSupport" text, "interpreterLanguage" text, "wayIn" text, protected boolean)
    join unit u on u.collaboration_id = r.collaboration_id and u.organisation_id = r.organisation_id and u.name = c.unit and u.unit_id = any ((select app.managed_units())::uuid[])
    left join app.possible_contacts() contact on lower(contact.email) = lower(c.contact)
   where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = wanted_verdict
$$;

-- Opens a file for each new person. Participants are found or made by the same statements for all, each of which writes as much (see
-- app.participant_of), so that nothing tells whether another organisation knew a number.
create or replace function app.import_new_people(wanted uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare this_year int := extract(year from app.today()); last_case int; written int;
begin
  insert into participant (collaboration_id, participant_id) select app.collaboration(), i.participant_id from app.staged_people(wanted, 'new') i;
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'new', written);
  insert into participant_key (collaboration_id, number_hmac, participant_id)
    select app.collaboration(), case when k.number_hmac is null then i.number_hmac else app.spare_key(i.participant_id) end, i.participant_id
      from app.staged_people(wanted, 'new') i left join participant_key k on k.collaboration_id = app.collaboration() and k.number_hmac = i.number_hmac
     order by i.number_hmac
    on conflict (collaboration_id, number_hmac) do nothing;
  insert into case_counter (collaboration_id, organisation_id, year, last_number) values (app.collaboration(), app.organisation(), this_year, written)
    on conflict (collaboration_id, organisation_id, year) do update set last_number = case_counter.last_number + written
    returning last_number into last_case;
  insert into file (collaboration_id, organisation_id, participant_id, unit_id, case_number, given_name, family_name, name_key, name_key_given, number, number_kind,
    birth_date, sex, protected, phone, email, communication_support, interpreter_language, way_in, opened_on)
    select app.collaboration(), app.organisation(), case when own.participant_id is null then k.participant_id else i.participant_id end, i.unit_id,
      this_year || '-' || lpad((last_case - written + row_number() over (order by i.row_number))::text, 6, '0'),
      i.given_name, i.family_name, i.name_key, i.name_key_given, i.number, i.kind, i.birth_date, i.sex, i.protected, i.phone, i.email,
      i.communication_support, i.interpreter_language, i.way_in, app.today()
    from app.staged_people(wanted, 'new') i join participant_key k on k.collaboration_id = app.collaboration() and k.number_hmac = i.number_hmac
      -- One's own file of that participant has another number: this one had been typed wrong there (see app.open_file).
      left join file own on own.collaboration_id = app.collaboration() and own.organisation_id = app.organisation() and own.participant_id = k.participant_id;
end $$;

-- Whoever brings the protection of a person keeps sight of the person; for all others it ends, also where the person is shared.
create or replace function app.import_protection(wanted uuid, wanted_verdict text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into protected_access (collaboration_id, protected_access_id, organisation_id, participant_id, account_id, granted_by, reason)
    select f.collaboration_id, gen_random_uuid(), f.organisation_id, f.participant_id, app.account(), app.account(), 'import'
      from app.staged_people(wanted, wanted_verdict) i
      join file f on f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.number = i.number
     where i.protected and (i.version is null or not f.protected);
  update share s set protected = true from app.staged_people(wanted, wanted_verdict) i
   where i.protected and s.collaboration_id = app.collaboration() and s.from_organisation_id = app.organisation()
     and s.participant_id = i.participant_id and not s.protected;
$$;

-- An empty cell changes nothing, and no file takes protection away. A contact is named only for those who have none: a change of contact is a hand-over.
create or replace function app.import_people(wanted uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare written bigint; mine uuid[] := app.participants_for('change_file', 'identity');
begin
  perform app.import_new_people(wanted);
  perform app.import_protection(wanted, 'new'), app.import_protection(wanted, 'changed');
  update file f set given_name = i.given_name, family_name = i.family_name, name_key = i.name_key, name_key_given = i.name_key_given, unit_id = i.unit_id,
      protected = f.protected or i.protected, phone = coalesce(i.phone, f.phone), email = coalesce(i.email, f.email),
      communication_support = coalesce(i.communication_support, f.communication_support),
      interpreter_language = coalesce(i.interpreter_language, f.interpreter_language), way_in = coalesce(i.way_in, f.way_in), version = f.version + 1
    from app.staged_people(wanted, 'changed') i
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.number = i.number
     and f.version = i.version and f.participant_id = any (mine);
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'changed', written);
  insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, made_by, reason)
    select f.collaboration_id, gen_random_uuid(), f.organisation_id, f.participant_id, i.contact_id, app.account(), 'import'
      from (select * from app.staged_people(wanted, 'new') union all select * from app.staged_people(wanted, 'changed')) i
      join file f on f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.number = i.number
     where i.contact_id is not null and not exists (select from assignment a where a.collaboration_id = f.collaboration_id
       and a.organisation_id = f.organisation_id and a.participant_id = f.participant_id and a.ends_at > now());
end $$;

-- Placements are shortened before new ones are laid beside them.
create or replace function app.import_placements(wanted uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare written bigint; mine uuid[] := app.participants_for('place', 'step'); units uuid[] := app.managed_units();
begin
  update placement p set unit_id = u.unit_id, form = c.form, ends_on = c."endsOn", version = p.version + 1
    from import_row r cross join lateral jsonb_to_record(r.candidate) as c(version int, unit text, form text, "startsOn" date, "endsOn" date)
    join unit u on u.collaboration_id = r.collaboration_id and u.organisation_id = r.organisation_id and u.name = c.unit and u.unit_id = any (units)
   where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = 'changed' and p.collaboration_id = r.collaboration_id
     and p.organisation_id = app.organisation() and p.participant_id = r.participant_id and p.participant_id = any (mine)
     and p.starts_on = c."startsOn" and p.version = c.version;
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'changed', written);
  insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on, ends_on)
    select r.collaboration_id, gen_random_uuid(), app.organisation(), r.participant_id, u.unit_id, c.form, c."startsOn", c."endsOn"
      from import_row r cross join lateral jsonb_to_record(r.candidate) as c(unit text, form text, "startsOn" date, "endsOn" date)
      join unit u on u.collaboration_id = r.collaboration_id and u.organisation_id = r.organisation_id and u.name = c.unit and u.unit_id = any (units)
     where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = 'new' and r.participant_id = any (mine);
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'new', written);
end $$;

-- Past transitions are counted by their last day. One that an officer has decided here is no file's to change; a changed one leaves a correction behind.
create or replace function app.import_transitions(wanted uuid, file_name text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare written bigint; mine uuid[] := app.participants_for('change_file', 'step');
begin
  perform pg_advisory_xact_lock(hashtextextended(app.collaboration() || ' transitions of ' || app.organisation(), 0));
  insert into correction (collaboration_id, correction_id, organisation_id, participant_id, subject_kind, subject_id, before, after, why, recorded_by)
    select t.collaboration_id, gen_random_uuid(), t.organisation_id, t.participant_id, 'transition', t.transition_id,
      jsonb_build_object('left_on', t.left_on, 'destination', t.destination, 'from_form', t.from_form),
      jsonb_build_object('left_on', t.left_on, 'destination', c.destination, 'from_form', coalesce(c."fromForm", t.from_form)), 'import: ' || file_name, app.account()
    from import_row r cross join lateral jsonb_to_record(r.candidate) as c("leftOn" date, destination text, "fromForm" text)
    join transition t on t.collaboration_id = r.collaboration_id and t.organisation_id = app.organisation() and t.participant_id = r.participant_id
      and t.left_on = c."leftOn" and not t.struck and t.import_id is not null
   where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = 'changed';
  update transition t set destination = c.destination, from_form = coalesce(c."fromForm", t.from_form), version = t.version + 1
    from import_row r cross join lateral jsonb_to_record(r.candidate) as c(version int, "leftOn" date, destination text, "fromForm" text)
   where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = 'changed' and t.collaboration_id = r.collaboration_id
     and t.organisation_id = app.organisation() and t.participant_id = r.participant_id and t.participant_id = any (mine)
     and t.left_on = c."leftOn" and t.version = c.version and not t.struck and t.import_id is not null;
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'changed', written);
  insert into transition (collaboration_id, transition_id, organisation_id, participant_id, decided_on, left_on, destination, from_form, sex, basis, recorded_by, import_id)
    select r.collaboration_id, gen_random_uuid(), app.organisation(), r.participant_id, c."leftOn", c."leftOn", c.destination, c."fromForm", c.sex, 'import', app.account(), wanted
      from import_row r cross join lateral jsonb_to_record(r.candidate) as c("leftOn" date, destination text, "fromForm" text, sex text)
     where r.collaboration_id = app.collaboration() and r.import_id = wanted and r.verdict = 'new' and r.participant_id = any (mine)
       and not exists (select from transition t where t.collaboration_id = r.collaboration_id and t.organisation_id = app.organisation()
         and t.participant_id = r.participant_id and t.left_on = c."leftOn" and not t.struck);
  get diagnostics written = row_count;
  perform app.import_wrote(wanted, 'new', written);
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.import_wrote(uuid,text,bigint)', 'app.staged_people(uuid,text)', 'app.import_new_people(uuid)', 'app.import_protection(uuid,text)',
    'app.import_people(uuid)', 'app.import_placements(uuid)', 'app.import_transitions(uuid,text)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
end $$;
