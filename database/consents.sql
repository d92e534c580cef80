-- What a yes opens, and how it ends. A receiver's own shares and cases end with the basis they stand on, so these run as their owner.

-- The person's own word: in each area that is asked for the latest counts, a no or what was taken back. It stops every sharing from this organisation to
-- that one until the person says yes again, and then in what the person said yes to. The day of the last such word, nothing where none stands.
create or replace function app.no_on(sender uuid, wanted uuid, receiver uuid, asked text[]) returns date
language sql stable parallel safe set search_path = public, pg_temp as $$
  select max((word.said_at at time zone 'Europe/Stockholm')::date) from unnest(asked) area, lateral (select a.said, a.said_at from consent_answer a
    where a.collaboration_id = app.collaboration() and a.organisation_id = sender and a.participant_id = wanted and a.to_organisation_id = receiver
      and a.said_by = 'person' and (a.said in ('no', 'withdrew') or area = any (a.areas))
    order by a.said_at desc, a.consent_answer_id desc limit 1) word
   where word.said <> 'yes'
$$;
grant execute on function app.no_on(uuid, uuid, uuid, text[]) to app_user, app_registrar;

-- What stands on a consent or a disclosure ends now, all of it or some areas: also what the receiver shared back on it. What waits for an answer, or was
-- said yes to without a first contact, is taken back, for a case goes with the step: the ball stays where it is.
create or replace function app.end_sharing_on(wanted uuid, only_areas text[], keeps_answered boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update share s set withdrawn_at = app.now()
   where s.collaboration_id = app.collaboration() and s.withdrawn_at is null and (only_areas is null or s.area = any (only_areas))
     and (s.source_id = wanted or s.source_id in (
       select x.crossing_id from crossing x where x.collaboration_id = app.collaboration() and wanted in (x.consent_id, x.disclosure_id)));
  update crossing x set withdrawn_at = app.now()
   where x.collaboration_id = app.collaboration() and wanted in (x.consent_id, x.disclosure_id) and x.withdrawn_at is null
     and (only_areas is null or 'step' = any (only_areas))
     and (x.answered_at is null or not keeps_answered and x.answer = 'accepted' and x.kind = 'handover' and x.completed_at is null);
end $$;

-- A consent ends, with what stands on it and on those that it had replaced.
create or replace function app.end_consent(wanted uuid, because text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare earlier uuid := wanted;
begin
  update consent k set withdrawn_at = app.now(), withdrawn_by = app.account(), ended_because = because
   where k.collaboration_id = app.collaboration() and k.consent_id = wanted and k.withdrawn_at is null;
  loop
    perform app.end_sharing_on(earlier, null, because = 'replaced');
    select k.replaces_id into earlier from consent k where k.collaboration_id = app.collaboration() and k.consent_id = earlier;
    exit when earlier is null or because = 'replaced';
  end loop;
end $$;

-- What is taken back of one yes is taken back of every yes that the same organisation may tell the same receiver on: whoever says that a part is not to be
-- shared any more, knows of no second paper that it also stands on. A representative ends only what a representative said yes to.
create or replace function app.end_yes(k consent, only_area text, in_stead boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  for one in select c.consent_id from consent c where c.collaboration_id = k.collaboration_id and c.organisation_id = k.organisation_id
      and c.participant_id = k.participant_id and c.to_organisation_id = k.to_organisation_id and c.withdrawn_at is null
      and (not in_stead or c.given_by = 'representative')
      and (only_area is null or only_area = any (c.areas) and only_area <> all (c.withdrawn_areas)) for update
  loop
    if only_area is null then perform app.end_consent(one, 'withdrawn');
    else
      update consent c set withdrawn_areas = c.withdrawn_areas || only_area where c.collaboration_id = k.collaboration_id and c.consent_id = one;
      perform app.end_sharing_on(one, array[only_area], false);
    end if;
  end loop;
end $$;

-- Taken back at the staff's, by the person or in the person's stead; a representative takes back what a representative has said yes to.
create or replace function app.withdraw_consent(wanted uuid, in_stead boolean default false) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare k consent;
begin
  select c.* into k from consent c
   where c.collaboration_id = app.collaboration() and c.consent_id = wanted and c.organisation_id = app.organisation() and c.withdrawn_at is null
     and c.participant_id = any (app.participants_for('share', 'identity')) and (not in_stead or c.given_by = 'representative') for update;
  if not found then return false; end if;
  perform app.end_yes(k, null, in_stead);
  return true;
end $$;

-- One area is taken back, the rest stands. Who it is about is in all of it: that goes with the whole.
create or replace function app.withdraw_consent_area(wanted uuid, wanted_area text, in_stead boolean default false) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare k consent;
begin
  select c.* into k from consent c
   where c.collaboration_id = app.collaboration() and c.consent_id = wanted and c.organisation_id = app.organisation() and c.withdrawn_at is null
     and c.participant_id = any (app.participants_for('share', 'identity')) and (not in_stead or c.given_by = 'representative')
     and wanted_area = any (c.areas) and wanted_area <> 'identity' and wanted_area <> all (c.withdrawn_areas) for update;
  if not found then return false; end if;
  perform app.end_yes(k, wanted_area, in_stead);
  return true;
end $$;

-- The person's own no, recorded by the organisation that asked: every consent to that receiver ends.
create or replace function app.end_consents_to(wanted uuid, receiver uuid) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare one uuid; ended int := 0;
begin
  if wanted <> all (app.participants_for('share', 'identity')) then raise exception 'not allowed' using errcode = '42501'; end if;
  for one in select k.consent_id from consent k where k.collaboration_id = app.collaboration() and k.organisation_id = app.organisation()
      and k.participant_id = wanted and k.to_organisation_id = receiver and k.withdrawn_at is null
  loop
    perform app.end_consent(one, 'said_no');
    ended := ended + 1;
  end loop;
  return ended;
end $$;

-- A new consent stands in the place of the one that it names: what was shared goes on in its areas and no others, the receiver's share back too.
create or replace function app.carry_over(n consent) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare shared boolean; back boolean; until timestamptz := (n.valid_until + 1)::timestamp at time zone 'Europe/Stockholm'; guarded boolean;
begin
  select coalesce(bool_or(s.from_organisation_id = n.organisation_id), false), coalesce(bool_or(s.from_organisation_id = n.to_organisation_id), false) into shared, back
    from share s where s.collaboration_id = n.collaboration_id and s.participant_id = n.participant_id and s.withdrawn_at is null and s.ends_at > app.now()
     and (s.source_id = n.replaces_id or s.source_id in (
       select x.crossing_id from crossing x where x.collaboration_id = n.collaboration_id and x.consent_id = n.replaces_id and x.answer = 'accepted'));
  perform app.end_consent(n.replaces_id, 'replaced');
  select f.protected into guarded from file f where f.collaboration_id = n.collaboration_id and f.organisation_id = n.organisation_id and f.participant_id = n.participant_id;
  insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, protected, ends_at)
  select n.collaboration_id, gen_random_uuid(), n.participant_id, n.organisation_id, n.to_organisation_id, a, 'consent', n.consent_id, guarded, until
    from unnest(n.areas) a where shared
  on conflict on constraint share_once do nothing;
  insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, protected, ends_at)
  select n.collaboration_id, gen_random_uuid(), n.participant_id, n.to_organisation_id, n.organisation_id, 'step', 'share_back', n.consent_id, guarded, until
   where back and 'step' = any (n.areas);
end $$;

create or replace function app.replace_consent(replacement uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare n consent;
begin
  select k.* into n from consent k join consent o on o.collaboration_id = k.collaboration_id and o.consent_id = k.replaces_id
   where k.collaboration_id = app.collaboration() and k.consent_id = replacement and k.organisation_id = app.organisation() and k.withdrawn_at is null
     and k.participant_id = any (app.participants_for('share', 'identity'))
     and o.participant_id = k.participant_id and o.to_organisation_id = k.to_organisation_id and o.withdrawn_at is null for update of o;
  if not found then return false; end if;
  perform app.carry_over(n);
  return true;
end $$;

-- A disclosure ends before its year is out: what stands on it ends now.
create or replace function app.end_disclosure(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update disclosure d set ended_at = app.now(), ended_by = app.account(), ended_because = 'ended'
   where d.collaboration_id = app.collaboration() and d.disclosure_id = wanted and d.organisation_id = app.organisation() and d.ended_at is null
     and d.participant_id = any (app.participants_for('share', 'identity'));
  if not found then return false; end if;
  perform app.end_sharing_on(wanted, null, false);
  return true;
end $$;

-- The consents and disclosures that end with a way: what was sent with it stands on them, or, where no other way goes on, they are of an organisation that
-- took part. Each asker sees those that it may read; the end of the way itself sees all.
create or replace function app.ends_with_way(wanted uuid) returns table (basis text, basis_id uuid)
language sql stable parallel safe set search_path = public, pg_temp as $$
  with w as (select * from way x where x.collaboration_id = app.collaboration() and x.way_id = wanted),
    sent as (select x.organisation_id, x.to_organisation_id, x.consent_id, x.disclosure_id from crossing x join w using (collaboration_id, way_id)),
    took_part as (select w.organisation_id from w union select w.holder_organisation_id from w union select organisation_id from sent union select to_organisation_id from sent),
    alone as (select not exists (select from way o join w on o.collaboration_id = w.collaboration_id and o.participant_id = w.participant_id
      where o.way_id <> w.way_id and o.ended_on is null) as so)
  select 'consent', k.consent_id from consent k join w using (collaboration_id, participant_id), alone
   where k.withdrawn_at is null
     and (k.consent_id in (select consent_id from sent) or alone.so and k.organisation_id in (select organisation_id from took_part))
  union all
  select 'disclosure', d.disclosure_id from disclosure d join w using (collaboration_id, participant_id), alone
   where d.ended_at is null
     and (d.disclosure_id in (select disclosure_id from sent) or alone.so and d.organisation_id in (select organisation_id from took_part))
$$;
grant execute on function app.ends_with_way(uuid) to app_user, app_registrar;

create or replace function app.end_sharing_with_way() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare one record;
begin
  for one in select * from app.ends_with_way(new.way_id) loop
    if one.basis = 'consent' then perform app.end_consent(one.basis_id, 'way_ended');
    else
      update disclosure d set ended_at = app.now(), ended_by = app.account(), ended_because = 'way_ended'
       where d.collaboration_id = new.collaboration_id and d.disclosure_id = one.basis_id;
      perform app.end_sharing_on(one.basis_id, null, false);
    end if;
  end loop;
  update share s set withdrawn_at = app.now() from crossing x
   where x.collaboration_id = new.collaboration_id and x.way_id = new.way_id
     and s.collaboration_id = x.collaboration_id and s.source_id = x.crossing_id and s.withdrawn_at is null;
  return null;
end $$;
drop trigger if exists end_sharing on way;
create trigger end_sharing after update of ended_on on way for each row when (old.ended_on is null and new.ended_on is not null) execute function app.end_sharing_with_way();

do $$
declare f regprocedure;
begin
  foreach f in array array['app.withdraw_consent(uuid,boolean)', 'app.withdraw_consent_area(uuid,text,boolean)', 'app.end_consents_to(uuid,uuid)', 'app.replace_consent(uuid)', 'app.end_disclosure(uuid)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
  foreach f in array array['app.end_sharing_on(uuid,text[],boolean)', 'app.end_consent(uuid,text)', 'app.end_yes(consent,text,boolean)', 'app.carry_over(consent)', 'app.end_sharing_with_way()']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
end $$;
