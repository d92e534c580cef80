-- What is said about sharing through the person's door. Owned by app_registrar, for the answer of the person ends and opens rows of every organisation.

-- Whose word it is that comes through the door, and how it was given: beside somebody of the staff it is the person's own, said at the table.
create or replace function app.word_of_door() returns table (said_by text, how text, representative_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when app.person_door() = 'representative' then 'representative' else 'person' end,
    case when app.person_door() = 'beside' then 'at_the_table' else 'own_sign_in' end, t.representative_id, t.name
  from (select 1) one
  left join representation r on r.collaboration_id = app.collaboration() and r.representation_id = app.representation() and app.person_door() = 'representative'
  left join representative t on t.collaboration_id = r.collaboration_id and t.representative_id = r.representative_id
$$;

-- Whose questions and consents the door may answer for: beside, those of the member's own organisation alone.
create or replace function app.answers_to(asker uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select app.person() is not null and asker = any (app.person_sources('identity')) and (app.person_door() <> 'beside' or asker = app.organisation())
$$;

-- Whether somebody takes part on a way of the person's that goes on: opened it, holds it, or has said yes to a case on it.
create or replace function app.takes_part(wanted uuid, wanted_organisation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from way w where w.collaboration_id = app.collaboration() and w.participant_id = wanted and w.ended_on is null
    and (wanted_organisation in (w.organisation_id, w.holder_organisation_id) or exists (select from crossing x where x.collaboration_id = w.collaboration_id
      and x.way_id = w.way_id and x.answer = 'accepted' and x.withdrawn_at is null and wanted_organisation in (x.organisation_id, x.to_organisation_id))))
$$;

-- A question is answered. A no costs nothing: what stood on a yes to that receiver ends. A yes stands in the place of every earlier one to the receiver,
-- in the areas that were chosen and no others, and is shared at once with whoever takes part.
create or replace function app.answer_consent_request(wanted uuid, says_yes boolean, chosen text[], answer_id uuid, new_consent uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare q consent_request; w record; n consent; one uuid; born date;
begin
  select r.* into q from consent_request r where r.collaboration_id = app.collaboration() and r.consent_request_id = wanted and r.participant_id = app.person()
    and r.taken_back_at is null and app.answers_to(r.organisation_id) for update;
  if not found then return 'not_found'; end if;
  if q.answered_at is not null then return 'already_answered'; end if;
  select * into w from app.word_of_door();
  if says_yes then
    if cardinality(chosen) = 0 or not chosen <@ q.areas then return 'no_areas'; end if;
    if not chosen <@ app.open_areas() then return 'representative_outside_scope'; end if;
    if q.valid_until < app.today() then return 'already_over'; end if;
    select f.birth_date into born from file f where f.collaboration_id = q.collaboration_id and f.organisation_id = q.organisation_id and f.participant_id = q.participant_id;
    if (born is null or born + interval '18 years' > app.today()) and not exists (select from representative t where t.collaboration_id = q.collaboration_id
        and t.representative_id = w.representative_id and t.kind in ('custodian', 'legal_guardian')) then
      return 'guardian_missing';
    end if;
    if w.said_by = 'representative' and app.no_on(q.organisation_id, q.participant_id, q.to_organisation_id, chosen) is not null then return 'person_said_no'; end if;
  end if;
  update consent_request r set answered_at = app.now() where r.collaboration_id = q.collaboration_id and r.consent_request_id = q.consent_request_id;
  if says_yes then
    insert into consent (collaboration_id, consent_id, organisation_id, participant_id, to_organisation_id, areas, purpose, given_on, valid_from, valid_until, how,
      explained_by, text_version, text_hash, given_by, representative_id, representative, replaces_id, consent_request_id, recorded_by)
    select q.collaboration_id, new_consent, q.organisation_id, q.participant_id, q.to_organisation_id, array['identity'] || array_remove(chosen, 'identity'), q.purpose,
      app.today(), app.today(), q.valid_until, w.how, (select a.name from account a where a.account_id = q.asked_by), t.version, q.text_hash, w.said_by, w.representative_id, w.name,
      (select k.consent_id from consent k where k.collaboration_id = q.collaboration_id and k.organisation_id = q.organisation_id and k.participant_id = q.participant_id
         and k.to_organisation_id = q.to_organisation_id and k.withdrawn_at is null order by k.given_on desc, k.consent_id desc limit 1), q.consent_request_id, app.account()
      from consent_text t where t.collaboration_id = q.collaboration_id and t.content_hash = q.text_hash
    returning * into n;
    if n.replaces_id is not null then perform app.carry_over(n); end if;
  end if;
  for one in select k.consent_id from consent k where k.collaboration_id = q.collaboration_id and k.organisation_id = q.organisation_id
      and k.participant_id = q.participant_id and k.to_organisation_id = q.to_organisation_id and k.withdrawn_at is null
      and k.consent_id is distinct from n.consent_id and (says_yes or w.said_by = 'person' or k.given_by = 'representative')
  loop
    perform app.end_consent(one, case when says_yes then 'replaced' else 'said_no' end);
  end loop;
  insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, protected, ends_at)
  select n.collaboration_id, gen_random_uuid(), n.participant_id, n.organisation_id, n.to_organisation_id, a, 'consent', n.consent_id, false,
      (n.valid_until + 1)::timestamp at time zone 'Europe/Stockholm'
    from unnest(n.areas) a where app.takes_part(n.participant_id, n.to_organisation_id)
  on conflict on constraint share_once do nothing;
  insert into consent_answer (collaboration_id, consent_answer_id, organisation_id, participant_id, to_organisation_id, said, areas, consent_id, consent_request_id, said_by,
    representative_id, how, recorded_by)
  values (q.collaboration_id, answer_id, q.organisation_id, q.participant_id, q.to_organisation_id, case when says_yes then 'yes' else 'no' end, coalesce(n.areas, '{}'),
    n.consent_id, q.consent_request_id, w.said_by, w.representative_id, w.how, app.account());
  return case when says_yes then 'yes' else 'no' end;
end $$;

-- A yes is taken back through the person's door, all of it or one area. A representative takes back what a representative has said yes to.
create or replace function app.take_yes_back(wanted uuid, only_area text, answer_id uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare k consent; w record;
begin
  select * into w from app.word_of_door();
  select c.* into k from consent c where c.collaboration_id = app.collaboration() and c.consent_id = wanted and c.participant_id = app.person()
    and c.withdrawn_at is null and app.answers_to(c.organisation_id) and (w.said_by = 'person' or c.given_by = 'representative')
    and (only_area is null or only_area = any (c.areas) and only_area <> 'identity' and only_area <> all (c.withdrawn_areas)) for update;
  if not found then return false; end if;
  perform app.end_yes(k, only_area, w.said_by <> 'person');
  insert into consent_answer (collaboration_id, consent_answer_id, organisation_id, participant_id, to_organisation_id, said, areas, consent_id, said_by,
    representative_id, how, recorded_by)
  values (k.collaboration_id, answer_id, k.organisation_id, k.participant_id, k.to_organisation_id, case when only_area is null then 'withdrew' else 'withdrew_area' end,
    case when only_area is null then k.areas else array[only_area] end, k.consent_id, w.said_by, w.representative_id, w.how, app.account());
  return true;
end $$;

-- What passes about oneself between organisations, with the basis that it stands on in the end.
create or replace function app.own_shares() returns table (area text, from_id uuid, to_id uuid, basis text, starts_on date, last_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.area, s.from_organisation_id, s.to_organisation_id, case when s.basis = 'disclosure' or x.disclosure_id is not null then 'disclosure' else 'consent' end,
      (s.starts_at at time zone 'Europe/Stockholm')::date, ((s.ends_at - interval '1 second') at time zone 'Europe/Stockholm')::date
    from share s left join crossing x on x.collaboration_id = s.collaboration_id and x.crossing_id = s.source_id
   where s.collaboration_id = app.collaboration() and s.participant_id = app.person() and s.from_organisation_id = any (app.person_sources(s.area))
     and s.withdrawn_at is null and s.ends_at > app.now()
   order by s.starts_at, s.share_id
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.word_of_door()', 'app.answers_to(uuid)', 'app.takes_part(uuid,uuid)', 'app.answer_consent_request(uuid,boolean,text[],uuid,uuid)',
    'app.take_yes_back(uuid,text,uuid)', 'app.own_shares()']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
  foreach f in array array['app.answers_to(uuid)', 'app.answer_consent_request(uuid,boolean,text[],uuid,uuid)', 'app.take_yes_back(uuid,text,uuid)', 'app.own_shares()']::regprocedure[]
  loop execute format('grant execute on function %s to app_person', f); end loop;
end $$;
