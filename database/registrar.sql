-- What no request role may do by itself, each as one task: open a file, answer what crosses between organisations, search by a full number.
-- Owned by app_registrar; each checks its caller against the access table first.

create or replace function app.next_case_number() returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare this_year int := extract(year from app.today()); number int;
begin
  insert into case_counter (collaboration_id, organisation_id, year, last_number) values (app.collaboration(), app.organisation(), this_year, 1)
  on conflict (collaboration_id, organisation_id, year) do update set last_number = case_counter.last_number + 1
  returning last_number into number;
  return this_year || '-' || lpad(number::text, 6, '0');
end $$;

-- The key under which a candidate that is not needed is kept: as long and as random as the key of a number, which it can never be.
create or replace function app.spare_key(candidate uuid) returns text language sql immutable parallel safe
  as $$ select encode(sha256(convert_to(candidate::text, 'UTF8')), 'hex') $$;

-- One at a time per number, in the whole collaboration.
create or replace function app.lock_number(hmac text) returns void
language sql volatile security definer set search_path = public, pg_temp as
  $$ select pg_advisory_xact_lock(hashtextextended(app.collaboration() || hmac, 0)) $$;

-- Keeps the key of a number for a participant. A number that is another participant's stays so, and a spare key is kept in its place: as
-- much is written either way.
create or replace function app.keep_key(hmac text, subject uuid, spare text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  select participant_id into found_id from participant_key where collaboration_id = app.collaboration() and number_hmac = hmac;
  insert into participant_key (collaboration_id, number_hmac, participant_id)
  values (app.collaboration(), case when found_id is null then hmac else spare end, subject)
  on conflict (collaboration_id, number_hmac) do nothing;
end $$;

-- The participant of a number: found or made by the same statements, each of which writes as much, so that nothing tells whether another
-- organisation knew it, time neither. So a candidate that is not needed gets its row and its key too.
create or replace function app.participant_of(hmac text, candidate uuid) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  perform app.lock_number(hmac);
  insert into participant (collaboration_id, participant_id) values (app.collaboration(), candidate);
  perform app.keep_key(hmac, candidate, app.spare_key(candidate));
  select participant_id into found_id from participant_key where collaboration_id = app.collaboration() and number_hmac = hmac;
  return found_id;
end $$;

-- The people of one's own organisation by numbers: those that they have, and those that they had before a new one was given to them.
-- A number that had been typed wrong is nobody's.
create or replace function app.own_by_number(numbers text[]) returns table (asked text, participant_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.number, f.participant_id from file f
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.number = any (numbers)
  union
  select x.before ->> 'number', x.participant_id from correction x
   where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.subject_kind = 'number'
     and x.after ->> 'fault' = 'replaced' and x.before ->> 'number' = any (numbers)
$$;

-- Whom to ask about a file that is here already; nobody where it is protected.
create or replace function app.whom_to_ask(existing file) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case when existing.protected then null else (
    select coalesce(string_agg(distinct a.name, ', '), '') from management m join account a using (account_id)
     where m.collaboration_id = existing.collaboration_id and m.organisation_id = existing.organisation_id
       and (m.unit_id is null or m.unit_id = existing.unit_id) and m.starts_at <= now() and m.ends_at > now()) end
$$;

-- Opens a file in one's own organisation and makes oneself the contact. Refuses only when one's own organisation has the number.
create or replace function app.open_file(hmac text, candidate uuid, assignment uuid, fields jsonb)
returns table (outcome text, participant_id uuid, contact text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare subject uuid; existing file; 
begin
  if not app.may('open_file') then raise exception 'not allowed' using errcode = '42501'; end if;
  subject := app.participant_of(hmac, candidate);
  select f.* into existing from app.own_by_number(array[fields ->> 'number']) n join file f using (participant_id)
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation();
  if found then
    return query select case when existing.participant_id = any (app.participants_for('read', 'identity')) then 'mine' when existing.protected then 'protected_here' else 'already_here' end,
      case when existing.participant_id = any (app.participants_for('read', 'identity')) then existing.participant_id end,
      app.whom_to_ask(existing);
    return;
  end if;
  -- One's own file of that participant has another number: this one had been typed wrong there, and is somebody else's.
  if exists (select from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = subject) then
    subject := candidate;
  end if;
  insert into file (collaboration_id, organisation_id, participant_id, unit_id, case_number, given_name, family_name, name_key, name_key_given,
    number, number_kind, birth_date, sex, protected, phone, email, communication_support, interpreter_language, way_in, opened_on)
  select app.collaboration(), app.organisation(), subject, coalesce(r.unit_id, app.unit()), app.next_case_number(), r.given_name, r.family_name, r.name_key, r.name_key_given,
    r.number, r.number_kind, r.birth_date, r.sex, coalesce(r.protected, false), r.phone, r.email, r.communication_support, r.interpreter_language, r.way_in, app.today()
  from jsonb_populate_record(null::file, fields) r;
  insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, made_by, reason)
  values (app.collaboration(), assignment, app.organisation(), subject, app.account(), app.account(), 'opened_file');
  if (fields ->> 'protected')::boolean then
    insert into protected_access (collaboration_id, protected_access_id, organisation_id, participant_id, account_id, granted_by, reason)
    values (app.collaboration(), gen_random_uuid(), app.organisation(), subject, app.account(), app.account(), 'opened_file');
  end if;
  return query select 'opened', subject, null::text;
end $$;

-- Corrects the number of a file, and with it the day of birth and the sex as registered. Only one's own organisation's file with the new number
-- stands against it. By the new number the participant is found from now on, unless it is another participant's: then two organisations go on
-- with one participant each. A number that had been typed wrong lets go of the participant, unless another organisation has it of them.
-- The same statements run, and write as much, whatever others have (docs/decisions/0023).
create or replace function app.correct_number(wanted uuid, seen_version int, hmac text, former_hmac text, mistyped boolean, fields jsonb)
returns table (outcome text, contact text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare mine file; other file;
begin
  perform app.lock_number(least(hmac, former_hmac)), app.lock_number(greatest(hmac, former_hmac));
  select f.* into mine from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
    and f.participant_id = wanted and f.participant_id = any (app.participants_for('change_file', 'identity')) for update;
  if not found then return query select 'not_found', null::text; return; end if;
  if mine.version <> seen_version then return query select 'changed', null::text; return; end if;
  select f.* into other from app.own_by_number(array[fields ->> 'number']) n join file f using (participant_id)
   where f.collaboration_id = mine.collaboration_id and f.organisation_id = mine.organisation_id and f.participant_id <> wanted;
  if found then
    return query select case when other.protected then 'protected_here' else 'already_here' end, app.whom_to_ask(other);
    return;
  end if;
  perform app.keep_key(hmac, wanted, app.spare_key(gen_random_uuid()));
  update participant_key k
     set number_hmac = case when mistyped and not exists (select from file f where f.collaboration_id = k.collaboration_id
         and f.participant_id = k.participant_id and f.organisation_id <> mine.organisation_id and f.number = mine.number)
       then app.spare_key(gen_random_uuid()) else k.number_hmac end
   where k.collaboration_id = app.collaboration() and k.number_hmac = former_hmac and k.participant_id = wanted;
  update file f set number = r.number, number_kind = r.number_kind, birth_date = r.birth_date, sex = r.sex, version = f.version + 1
    from jsonb_populate_record(null::file, fields) r
   where f.collaboration_id = mine.collaboration_id and f.organisation_id = mine.organisation_id and f.participant_id = mine.participant_id;
  return query select 'corrected', null::text;
end $$;

-- A full number outside one's own people: with a reason, logged, at most 20 a day, only unit and contact in one's own organisation.
create or replace function app.search_outside(wanted_number text, reason text)
returns table (unit_name text, contact text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not app.may('search_outside') then raise exception 'not allowed' using errcode = '42501'; end if;
  if (select count(*) >= 20 from read_log where collaboration_id = app.collaboration() and account_id = app.account()
        and act = 'search_outside' and at >= app.today()::timestamp at time zone 'Europe/Stockholm') then
    raise exception 'too many searches today' using errcode = 'P0429';
  end if;
  perform app.log_read('search_outside', coalesce((select array_agg(f.participant_id) from file f where f.collaboration_id = app.collaboration()
    and f.organisation_id = app.organisation() and f.number = wanted_number and not f.protected), '{}'), reason);
  return query select coalesce(u.name, o.name), coalesce(
      (select a.name from assignment s join account a using (account_id) where s.collaboration_id = f.collaboration_id and s.organisation_id = f.organisation_id
         and s.participant_id = f.participant_id and s.ends_at > now() order by s.starts_at desc limit 1), u.contact, o.contact)
    from file f join organisation o using (collaboration_id, organisation_id) left join unit u on u.collaboration_id = f.collaboration_id and u.unit_id = f.unit_id
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.number = wanted_number and not f.protected;
end $$;

-- The receiver answers. One that has the number as another participant cannot have it twice. Yes: a file of its own, oneself as contact, the sharing stays as long as its basis, the step is shared back. No: the sharing ends now.
create or replace function app.answer_crossing(wanted uuid, accepts boolean, reason text, assignment uuid, share_back uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare c crossing; source file; until timestamptz;
begin
  select x.* into c from crossing x where x.collaboration_id = app.collaboration() and x.crossing_id = wanted
    and x.to_organisation_id = app.organisation() and x.participant_id = any (app.participants_for('answer_crossing', 'identity')) for update;
  if not found then return 'not_found'; end if;
  if c.withdrawn_at is not null then return 'withdrawn'; end if;
  if c.answered_at is not null then return 'already_answered'; end if;
  if c.expires_at <= app.now() then return 'expired'; end if;
  select f.* into source from file f where f.collaboration_id = c.collaboration_id and f.organisation_id = c.organisation_id and f.participant_id = c.participant_id;
  if accepts and exists (select from app.own_by_number(array[source.number]) n where n.participant_id <> c.participant_id) then
    return 'number_here';
  end if;
  update crossing x set answered_at = app.now(), answer = case when accepts then 'accepted' else 'refused' end, answer_reason = reason, answered_by = app.account()
   where x.collaboration_id = c.collaboration_id and x.crossing_id = c.crossing_id;
  if not accepts then
    update share s set withdrawn_at = app.now() where s.collaboration_id = c.collaboration_id and s.source_id = c.crossing_id and s.withdrawn_at is null;
    return 'refused';
  end if;
  select coalesce((select (k.valid_until + 1)::timestamp at time zone 'Europe/Stockholm' from consent k where k.collaboration_id = c.collaboration_id and k.consent_id = c.consent_id),
    app.now() + interval '1 year') into until;
  update share s set ends_at = until where s.collaboration_id = c.collaboration_id and s.source_id = c.crossing_id and s.withdrawn_at is null;
  insert into file (collaboration_id, organisation_id, participant_id, unit_id, case_number, given_name, family_name, name_key, name_key_given, number, number_kind,
    birth_date, sex, protected, phone, email, communication_support, interpreter_language, opened_on)
  values (c.collaboration_id, app.organisation(), c.participant_id, app.unit(), app.next_case_number(), source.given_name, source.family_name, source.name_key,
    source.name_key_given, source.number, source.number_kind, source.birth_date, source.sex, source.protected, source.phone, source.email,
    source.communication_support, source.interpreter_language, app.today())
  on conflict on constraint file_pkey do update set protected = file.protected or excluded.protected;
  insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, made_by, reason)
  select c.collaboration_id, assignment, app.organisation(), c.participant_id, app.account(), app.account(), 'accepted_' || c.kind
   where not exists (select from assignment a where a.collaboration_id = c.collaboration_id and a.organisation_id = app.organisation()
     and a.participant_id = c.participant_id and a.account_id = app.account() and a.ends_at > now());
  insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, protected, ends_at)
  values (c.collaboration_id, share_back, c.participant_id, app.organisation(), c.organisation_id, 'step', 'share_back', c.crossing_id, source.protected, until);
  return 'accepted';
end $$;

-- First contact with the person has taken place: only now does the ball pass.
create or replace function app.complete_crossing(wanted uuid, contact_on date, fact uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare c crossing;
begin
  select x.* into c from crossing x where x.collaboration_id = app.collaboration() and x.crossing_id = wanted
    and x.to_organisation_id = app.organisation() and x.participant_id = any (app.participants_for('move_way', 'step')) for update;
  if not found then return 'not_found'; end if;
  if c.withdrawn_at is not null then return 'withdrawn'; end if;
  if c.answer is distinct from 'accepted' then return 'not_accepted'; end if;
  if c.completed_at is not null then return 'already_completed'; end if;
  return app.pass_on(c, contact_on, fact);
end $$;

-- Anybody who may change the file may protect it, and keeps sight of the person; only a manager who sees the person takes the protection away:
-- else a manager could, alone, look at whomever nobody has let him see.
-- The flag travels with what is shared from here; a receiver's own file keeps its own.
create or replace function app.set_protection(wanted uuid, protects boolean, why text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if wanted <> all (app.participants_for('change_file', 'identity')) then return false; end if;
  if not protects and wanted <> all (app.participants_for('grant_protected', 'identity')) then return false; end if;
  update file f set protected = protects, version = f.version + 1
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = wanted and f.protected <> protects;
  if not found then return false; end if;
  update share s set protected = protects
   where s.collaboration_id = app.collaboration() and s.from_organisation_id = app.organisation() and s.participant_id = wanted and s.protected <> protects;
  if protects then
    insert into protected_access (collaboration_id, protected_access_id, organisation_id, participant_id, account_id, granted_by, reason)
    values (app.collaboration(), gen_random_uuid(), app.organisation(), wanted, app.account(), app.account(), why);
  end if;
  return true;
end $$;

-- What a receiver will read of what the sender shares, shown to the sender before sending: the same queries, as the receiver's role, about
-- this one person. The receiver's own file and what others share with it stay out of sight: a stand-in of the same kind takes its place.
-- Only inside a savepoint that is rolled back: the crossing and its shares have just been written there.
create or replace function app.preview_as(wanted_crossing uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare c crossing; stand_in organisation;
begin
  select x.* into c from crossing x where x.collaboration_id = app.collaboration() and x.crossing_id = wanted_crossing
    and x.organisation_id = app.organisation() and x.sent_by = app.account() and x.answered_at is null and x.withdrawn_at is null;
  if not found then raise exception 'nothing to preview' using errcode = '42501'; end if;
  select o.* into stand_in from organisation o where o.collaboration_id = c.collaboration_id and o.organisation_id = c.to_organisation_id;
  stand_in.organisation_id := gen_random_uuid();
  insert into organisation select stand_in.*;
  update crossing x set to_organisation_id = stand_in.organisation_id where x.collaboration_id = c.collaboration_id
    and x.participant_id = c.participant_id and x.organisation_id = c.organisation_id and x.to_organisation_id = c.to_organisation_id;
  update consent x set to_organisation_id = stand_in.organisation_id where x.collaboration_id = c.collaboration_id
    and x.participant_id = c.participant_id and x.organisation_id = c.organisation_id and x.to_organisation_id = c.to_organisation_id;
  update disclosure x set to_organisation_id = stand_in.organisation_id where x.collaboration_id = c.collaboration_id
    and x.participant_id = c.participant_id and x.organisation_id = c.organisation_id and x.to_organisation_id = c.to_organisation_id;
  update share x set to_organisation_id = stand_in.organisation_id where x.collaboration_id = c.collaboration_id
    and x.participant_id = c.participant_id and x.from_organisation_id = c.organisation_id and x.to_organisation_id = c.to_organisation_id;
  perform set_config('app.preview', c.participant_id::text, true), set_config('app.organisation', stand_in.organisation_id::text, true),
    set_config('app.account', '', true), set_config('app.membership', '', true), set_config('app.unit', '', true),
    set_config('app.role', case stand_in.kind when 'FK' then 'fk_officer' when 'AF' then 'af_officer' when 'ASF' then 'asf_caseworker'
      when 'school' then 'school_staff' when 'FSF' then 'lss_officer' else '' end, true);
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.open_file(text,uuid,uuid,jsonb)', 'app.correct_number(uuid,int,text,text,boolean,jsonb)', 'app.set_protection(uuid,boolean,text)', 'app.search_outside(text,text)', 'app.answer_crossing(uuid,boolean,text,uuid,uuid)',
    'app.complete_crossing(uuid,date,uuid)', 'app.preview_as(uuid)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
  foreach f in array array['app.next_case_number()', 'app.lock_number(text)', 'app.keep_key(text,uuid,text)', 'app.own_by_number(text[])', 'app.whom_to_ask(file)', 'app.participant_of(text,uuid)', 'app.spare_key(uuid)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
end $$;
