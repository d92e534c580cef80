-- The person's door. Owned by app_registrar: it alone sees the keyed hashes of numbers.

-- Whether anything of the person's own may be shown at all: somebody has a file, and nobody has it as protected.
create or replace function app.has_own_page(collaboration uuid, participant uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(bool_and(not f.protected), false) from file f where f.collaboration_id = collaboration and f.participant_id = participant
$$;

-- What of an own sign-in lies inside the task of the representative as it is registered today; who it is about goes with it. A custodian's task is all
-- of it; one whose scope nobody has told is nothing. The scope of the task is the one truth: a sign-in never opens more, whatever it was given.
create or replace function app.within_task(kind text, scope text[], given text[]) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(a order by place), '{}') from unnest(given) with ordinality g (a, place)
   where kind = 'custodian' or a = any (scope)
$$;
grant execute on function app.within_task(text, text[], text[]) to app_user, app_person, app_registrar;

-- What an account may open of people: its own pages, and those of people whom it represents. What has ended, or was taken back, is not here.
create or replace function app.ways_in(wanted_account uuid, on_day date)
returns table (way_in_id uuid, kind text, collaboration_id uuid, participant_id uuid, areas text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select w.way_in_id, w.kind, w.collaboration_id, w.participant_id, w.areas from (
    select p.person_account_id as way_in_id, 'person' as kind, p.collaboration_id, p.participant_id, p.account_id,
        array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments'] as areas
      from person_account p
      join participant_key k on k.collaboration_id = p.collaboration_id and k.number_hmac = p.number_hmac and k.participant_id = p.participant_id
     where p.starts_at <= now() and p.ends_at > now()
    union all
    select r.representation_id, 'representative', r.collaboration_id, r.participant_id, r.account_id, array['identity'] || app.within_task(t.kind, t.areas, r.areas)
      from representation r
      join representative t on t.collaboration_id = r.collaboration_id and t.representative_id = r.representative_id
     where r.ended_at is null and on_day between r.starts_on and r.ends_on and on_day between t.starts_on and coalesce(t.ends_on, 'infinity')
       and cardinality(app.within_task(t.kind, t.areas, r.areas)) > 0
  ) w join account a on a.account_id = w.account_id
   where w.account_id = wanted_account and a.revoked_at is null and app.has_own_page(w.collaboration_id, w.participant_id)
$$;

-- The same with the words that a page needs to offer them: whose they are.
create or replace function app.offered_ways_in(wanted_account uuid, on_day date)
returns table (way_in_id uuid, kind text, collaboration_id uuid, participant_id uuid, given_name text, family_name text, acting_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.way_in_id, w.kind, w.collaboration_id, w.participant_id, f.given_name, f.family_name,
      (select t.name from representation r join representative t on t.collaboration_id = r.collaboration_id and t.representative_id = r.representative_id
        where r.collaboration_id = w.collaboration_id and r.representation_id = w.way_in_id)
    from app.ways_in(wanted_account, on_day) w
    cross join lateral (select x.given_name, x.family_name from file x
      where x.collaboration_id = w.collaboration_id and x.participant_id = w.participant_id order by x.opened_on desc, x.organisation_id limit 1) f
   order by w.kind, f.given_name, f.family_name
$$;

-- Opens the door for this transaction, or refuses (28000): as the person, as a representative, or beside the person in a membership that
-- may read about the person. Beside, no more areas are open than those that the membership reads by its own relation.
create or replace function app.enter_person(wanted_account uuid, wanted_collaboration uuid, wanted_participant uuid, wanted_representation uuid,
  wanted_membership uuid, today date) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare open_areas text[]; door text;
begin
  perform set_config('app.person', '', true), set_config('app.person_areas', '', true), set_config('app.person_door', '', true),
    set_config('app.representation', '', true);
  if wanted_membership is not null then
    perform app.enter(wanted_membership, today);
    if app.account() is distinct from wanted_account or app.collaboration() is distinct from wanted_collaboration
      or wanted_representation is not null or not app.has_own_page(wanted_collaboration, wanted_participant) then
      raise exception 'no way to this person' using errcode = '28000';
    end if;
    select array_agg(distinct a.area) into open_areas from app.acts_on(wanted_participant) a where a.act = 'read';
    door := 'beside';
  else
    perform set_config('app.collaboration', wanted_collaboration::text, true), set_config('app.organisation', '', true),
      set_config('app.account', wanted_account::text, true), set_config('app.membership', '', true), set_config('app.role', '', true),
      set_config('app.unit', '', true), set_config('app.today', today::text, true);
    select w.areas, w.kind into open_areas, door from app.ways_in(wanted_account, today) w
     where w.collaboration_id = wanted_collaboration and w.participant_id = wanted_participant
       and case when wanted_representation is null then w.kind = 'person' else w.way_in_id = wanted_representation end
     limit 1;
  end if;
  if open_areas is null or 'identity' <> all (open_areas) then
    raise exception 'no way to this person' using errcode = '28000';
  end if;
  perform set_config('app.person', wanted_participant::text, true), set_config('app.person_areas', open_areas::text, true),
    set_config('app.person_door', door, true), set_config('app.representation', coalesce(wanted_representation::text, ''), true);
end $$;

-- The areas that the door has open now: a representative's are asked for again in every statement, for the task may be narrowed or ended meanwhile.
create or replace function app.open_areas() returns text[]
language sql stable parallel safe set search_path = public, pg_temp as $$
  select case when app.person_door() = 'representative'
    then coalesce((select w.areas from app.ways_in(app.account(), app.today()) w
      where w.collaboration_id = app.collaboration() and w.participant_id = app.person() and w.way_in_id = app.representation()), '{}')
    else app.person_areas() end
$$;
grant execute on function app.open_areas() to app_registrar;

-- Whose rows in an area the door shows: everybody's to the person and to a representative of that area; beside, what the member's own
-- organisation wrote or is shared with, so that sitting beside somebody shows a member nothing that the own pages would not. Of plans and
-- meetings others see what is released and no more: beside, only those of the own organisation are there.
create or replace function app.person_sources(wanted_area text) returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(o.organisation_id), '{}') from organisation o
   where o.collaboration_id = app.collaboration() and app.person() is not null and wanted_area = any (app.open_areas())
     and (app.person_door() <> 'beside' or o.organisation_id = app.organisation() or wanted_area not in ('plan', 'meetings') and exists (select from share s
       where s.collaboration_id = o.collaboration_id and s.participant_id = app.person() and s.from_organisation_id = o.organisation_id
         and s.to_organisation_id = app.organisation() and s.area = wanted_area and s.withdrawn_at is null
         and s.starts_at <= app.now() and s.ends_at > app.now()))
$$;

-- What a verified number opens: the own page of whom it leads to, and the pages of those whom its owner represents.
create or replace function app.opened_by(keys jsonb, on_day date)
returns table (collaboration_id uuid, participant_id uuid, number_hmac text, representation_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.collaboration_id, k.participant_id, k.number_hmac, null::uuid
    from jsonb_to_recordset(keys) a(collaboration uuid, hmac text)
    join participant_key k on k.collaboration_id = a.collaboration and k.number_hmac = a.hmac
   where app.has_own_page(k.collaboration_id, k.participant_id)
  union all
  select r.collaboration_id, r.participant_id, r.number_hmac, r.representation_id
    from jsonb_to_recordset(keys) a(collaboration uuid, hmac text)
    join representation r on r.collaboration_id = a.collaboration and r.number_hmac = a.hmac
    join representative t on t.collaboration_id = r.collaboration_id and t.representative_id = r.representative_id
   where r.ended_at is null and on_day between r.starts_on and r.ends_on and on_day between t.starts_on and coalesce(t.ends_on, 'infinity')
     and cardinality(app.within_task(t.kind, t.areas, r.areas)) > 0 and app.has_own_page(r.collaboration_id, r.participant_id)
$$;

-- Who has signed in at the provider with a verified number, of which only the keyed hash of each collaboration comes here. Finds or makes the
-- account and what it opens; answers the account, or nothing when there is nothing to open: then nothing is kept either.
create or replace function app.sign_in_person(wanted_issuer text, wanted_subject text, keys jsonb, candidate uuid, on_day date) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare found account;
begin
  perform pg_advisory_xact_lock(hashtextextended('sign-in of ' || wanted_issuer || ' ' || wanted_subject, 0));
  select a.* into found from account a where a.issuer = wanted_issuer and a.subject = wanted_subject;
  if found.revoked_at is not null then return null; end if;
  if not exists (select from app.opened_by(keys, on_day)) then return null; end if;
  insert into account (account_id, issuer, subject, name) values (candidate, wanted_issuer, wanted_subject, '')
  on conflict (issuer, subject) do nothing;
  found.account_id := coalesce(found.account_id, candidate);
  insert into person_account (collaboration_id, person_account_id, participant_id, account_id, number_hmac)
  select o.collaboration_id, gen_random_uuid(), o.participant_id, found.account_id, o.number_hmac from app.opened_by(keys, on_day) o
   where o.representation_id is null and not exists (select from person_account p where p.collaboration_id = o.collaboration_id
     and p.participant_id = o.participant_id and p.account_id = found.account_id and p.number_hmac = o.number_hmac and p.ends_at > now());
  update representation r set account_id = found.account_id, signed_in_at = coalesce(r.signed_in_at, least(app.now(), now()))
    from app.opened_by(keys, on_day) o
   where r.collaboration_id = o.collaboration_id and r.representation_id = o.representation_id and r.account_id is distinct from found.account_id;
  return found.account_id;
end $$;

-- Whose pages these are, who reads them besides, and who helps: the contact of whoever holds the way, else the latest there is. For the frame.
create or replace function app.own_card() returns table (given_name text, family_name text, acting_name text, helper_name text, helper_phone text, helper_email text,
  helper_picture uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.given_name, f.family_name, case app.person_door()
      when 'beside' then (select a.name from account a where a.account_id = app.account())
      when 'representative' then (select t.name from representation r join representative t on t.collaboration_id = r.collaboration_id
        and t.representative_id = r.representative_id where r.collaboration_id = app.collaboration() and r.representation_id = app.representation()) end,
      h.name, h.phone, h.email, (select p.account_picture_id from account_picture p where p.collaboration_id = f.collaboration_id and p.account_id = h.account_id
        and h.organisation_id = any (app.person_sources('identity')))
    from file f
    left join lateral (select a.name, a.phone, a.email, a.account_id, s.organisation_id from assignment s join account a on a.account_id = s.account_id
      where s.collaboration_id = f.collaboration_id and s.participant_id = f.participant_id and s.starts_at <= now() and s.ends_at > now()
      order by exists (select from way w where w.collaboration_id = s.collaboration_id and w.participant_id = s.participant_id
        and w.holder_organisation_id = s.organisation_id and w.ended_on is null) desc, s.starts_at desc, s.assignment_id limit 1) h on true
   where f.collaboration_id = app.collaboration() and f.participant_id = app.person()
   order by f.opened_on desc, f.organisation_id limit 1
$$;

-- Who helps the person, one for each organisation whose rows the door shows: the contacts as they stand today.
create or replace function app.own_contacts() returns table (organisation text, name text, phone text, email text, picture uuid)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select o.name, a.name, a.phone, a.email,
      (select p.account_picture_id from account_picture p where p.collaboration_id = s.collaboration_id and p.account_id = s.account_id)
    from assignment s join account a on a.account_id = s.account_id
    join organisation o on o.collaboration_id = s.collaboration_id and o.organisation_id = s.organisation_id
   where s.collaboration_id = app.collaboration() and s.participant_id = app.person() and s.starts_at <= now() and s.ends_at > now()
     and s.organisation_id = any (app.person_sources('identity'))
   order by o.name, a.name, s.assignment_id
$$;

-- Which organisations have looked, on what day, in what way and why: never who of them. Beside staff, only their own organisation's reads; what
-- a representative has opened comes without an organisation.
create or replace function app.own_reads()
returns table (read_on date, organisation_id uuid, organisation text, act text, purpose text, times int)
language sql stable security definer set search_path = public, pg_temp as $$
  select (l.at at time zone 'Europe/Stockholm')::date, l.organisation_id, o.name, l.act, l.purpose, count(*)::int
    from read_log l left join organisation o on o.collaboration_id = l.collaboration_id and o.organisation_id = l.organisation_id
   where l.collaboration_id = app.collaboration() and l.participant_ids @> array[app.person()]
     and (app.person_door() <> 'beside' or l.organisation_id = app.organisation())
   group by 1, 2, 3, 4, 5
   order by 1 desc, 3, 4
   limit 1000
$$;

-- A page of the person's that somebody else has opened stands in the log of reads; what one reads of oneself does not.
create or replace function app.log_own_read() returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids)
  select app.collaboration(), app.account(), app.membership(), app.organisation(),
      case app.person_door() when 'beside' then 'beside' else 'represent' end, array[app.person()]
   where app.person_door() in ('beside', 'representative')
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.has_own_page(uuid,uuid)', 'app.ways_in(uuid,date)', 'app.offered_ways_in(uuid,date)', 'app.enter_person(uuid,uuid,uuid,uuid,uuid,date)',
    'app.person_sources(text)', 'app.sign_in_person(text,text,jsonb,uuid,date)', 'app.opened_by(jsonb,date)', 'app.own_card()', 'app.own_reads()', 'app.own_contacts()']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
  foreach f in array array['app.offered_ways_in(uuid,date)', 'app.sign_in_person(text,text,jsonb,uuid,date)']::regprocedure[]
  loop execute format('grant execute on function %s to app_system', f); end loop;
  foreach f in array array['app.person_sources(text)', 'app.own_card()', 'app.own_reads()', 'app.own_contacts()']::regprocedure[]
  loop execute format('grant execute on function %s to app_person', f); end loop;
end $$;
alter function app.log_own_read() owner to app_log;
grant execute on function app.log_own_read() to app_person;
-- Like app.enter: the door calls it before it takes a role, and it shows nothing.
grant execute on function app.enter_person(uuid, uuid, uuid, uuid, uuid, date) to public;
