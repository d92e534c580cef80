-- The person and the employer fill in the agreement through their own doors (docs/decisions/0035). Owned by app_registrar: neither door may write a version
-- beside what it fills in, and the employer's reads none.

-- A new version with what was filled in; the rest is as it stood: the place, who supervises, and the booking, within which the days must be. The same form sent
-- twice is one version; nothing new is none. Those who keep the stay get a letter that names nobody. Answers what became of it.
create or replace function app.fill_in_stay(wanted uuid, seen int, new_id uuid, filled jsonb, from_host text, letter_title text, letter_words text)
  returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare s stay; v stay_version; n stay_version; by_link employer_link;
begin
  select l.* into by_link from employer_link l where l.collaboration_id = app.collaboration() and l.stay_id = wanted and l.employer_link_id = any (app.open_links())
   order by l.employer_link_id <> app.employer_link() limit 1;
  select t.* into s from stay t where t.collaboration_id = app.collaboration() and t.stay_id = wanted
    and (by_link.employer_link_id is not null or t.participant_id = app.person() and t.organisation_id = any (app.person_sources('work'))) for update;
  if not found then return 'not_found'; end if;
  if exists (select from stay_version x where x.collaboration_id = s.collaboration_id and x.stay_version_id = new_id) then return 'again'; end if;
  if s.ended_on is not null or s.ends_on < app.today() then return 'ended'; end if;
  if s.version <> seen then return 'changed'; end if;
  select x.* into v from stay_version x where x.collaboration_id = s.collaboration_id and x.stay_id = s.stay_id
   order by x.number desc limit 1;
  n := v;
  n.starts_on := coalesce((filled->>'startsOn')::date, v.starts_on);
  n.ends_on := coalesce((filled->>'endsOn')::date, v.ends_on);
  if jsonb_array_length(filled->'days') > 0 then n.days := array(select jsonb_array_elements_text(filled->'days')); end if;
  n.begins := coalesce(filled->>'begins', v.begins);
  n.finishes := coalesce(filled->>'finishes', v.finishes);
  n.what := coalesce(filled->>'what', v.what);
  n.shown_by := coalesce(filled->>'shownBy', v.shown_by);
  n.way_there := coalesce(filled->>'wayThere', v.way_there);
  if n is not distinct from v then return 'same'; end if;
  if n.starts_on < s.starts_on or n.ends_on > s.ends_on then return 'outside_booked'; end if;
  n.stay_version_id := new_id;
  n.number := s.version + 1;
  n.written_by := app.account();
  n.written_party := case when by_link.employer_link_id is null then 'person' else 'employer' end;
  n.written_name := case when by_link.employer_link_id is null then (select w.name from app.word_of_door() w) else (select k.name from employer_contact k
    where k.collaboration_id = by_link.collaboration_id and k.employer_contact_id = by_link.employer_contact_id) end;
  n.employer_link_id := by_link.employer_link_id;
  n.written_at := app.now();
  insert into stay_version select n.*;
  update stay t set version = n.number where t.collaboration_id = s.collaboration_id and t.stay_id = s.stay_id;
  perform app.write_to_keepers(s.collaboration_id, s.stay_id, new_id, coalesce(by_link.made_by, app.account()), from_host, letter_title, letter_words, app.now());
  return 'done';
end $$;

alter function app.fill_in_stay(uuid, int, uuid, jsonb, text, text, text) owner to app_registrar;
grant execute on function app.fill_in_stay(uuid, int, uuid, jsonb, text, text, text) to app_person, app_employer;
