-- What other rooms and other organisations ask of meetings.

-- A party of another organisation answers for itself: the row is the caller's, so it is written by one who may. Owned by app_registrar.
create or replace function app.answer_meeting(wanted uuid, given text, words text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare m meeting; p meeting_party;
begin
  select x.* into p from meeting_party x where x.collaboration_id = app.collaboration() and x.meeting_party_id = wanted
     and x.party_organisation_id = app.organisation() and x.removed_at is null
     and x.participant_id = any (app.participants_for('read', 'meetings')) for update;
  if not found then return 'not_found'; end if;
  select x.* into m from meeting x where x.collaboration_id = p.collaboration_id and x.meeting_id = p.meeting_id
     and exists (select from share s where s.collaboration_id = x.collaboration_id and s.participant_id = x.participant_id and s.from_organisation_id = x.organisation_id
       and s.to_organisation_id = app.organisation() and s.area = 'meetings' and s.withdrawn_at is null and s.starts_at <= app.now() and s.ends_at > app.now());
  if not found then return 'not_found'; end if;
  if m.cancelled_at is not null then return 'cancelled'; end if;
  if m.outcome is not null or m.ends_at <= moment then return 'over'; end if;
  update meeting_party x set answer = given, answer_words = nullif(words, ''), answered_at = moment, answered_by = 'self'
   where x.collaboration_id = p.collaboration_id and x.meeting_party_id = wanted;
  return 'answered';
end $$;

alter function app.answer_meeting(uuid, text, text, timestamptz) owner to app_registrar;
grant execute on function app.answer_meeting(uuid, text, text, timestamptz) to app_user;

-- What the list of people shows of each person's meetings; runs as the one who asks.
create or replace function app.meeting_signals(only_one uuid default null) returns table (participant_id uuid, next_on date, unshared int)
language sql stable parallel safe set search_path = public, pg_temp as $$
  select m.participant_id,
    (min(m.starts_at) filter (where m.cancelled_at is null and m.outcome is null and m.ends_at > app.now()) at time zone 'Europe/Stockholm')::date,
    count(*) filter (where m.organisation_id = app.organisation() and m.outcome = 'held' and m.closed_at is null
      and not exists (select from minutes n where n.collaboration_id = m.collaboration_id and n.meeting_id = m.meeting_id and n.shared_at is not null))::int
  from meeting m where m.collaboration_id = app.collaboration() and (only_one is null or m.participant_id = only_one) group by m.participant_id
$$;
grant execute on function app.meeting_signals(uuid) to app_user;

-- What the person does on the own pages. Each asks whether the door shows the organisation's meetings. Owned by app_registrar.
create or replace function app.own_meeting(wanted uuid) returns meeting
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare m meeting;
begin
  select x.* into m from meeting x where x.collaboration_id = app.collaboration() and x.meeting_id = wanted and x.participant_id = app.person()
    and x.organisation_id = any (app.person_sources('meetings'));
  return m;
end $$;

create or replace function app.answer_own_meeting(wanted uuid, given text, words text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare m meeting := app.own_meeting(wanted);
begin
  if m.meeting_id is null then return 'not_found'; end if;
  if m.cancelled_at is not null then return 'cancelled'; end if;
  if m.outcome is not null or m.ends_at <= moment then return 'over'; end if;
  update meeting_party p set answer = given, answer_words = nullif(words, ''), answered_at = moment, answered_by = 'self'
   where p.collaboration_id = m.collaboration_id and p.meeting_id = m.meeting_id and p.kind = 'person' and p.removed_at is null;
  return case when found then 'answered' else 'not_found' end;
end $$;

create or replace function app.prepare_meeting(wanted uuid, well text, hard text, next text, instead boolean, to_all boolean, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare m meeting := app.own_meeting(wanted);
begin
  if m.meeting_id is null then return 'not_found'; end if;
  if m.cancelled_at is not null then return 'cancelled'; end if;
  if m.outcome is not null or m.ends_at <= moment then return 'over'; end if;
  insert into meeting_preparation (collaboration_id, meeting_preparation_id, organisation_id, participant_id, meeting_id, went_well, was_hard, wants_next,
    says_instead, shown_to_all, written_at)
  values (m.collaboration_id, gen_random_uuid(), m.organisation_id, m.participant_id, m.meeting_id, well, hard, next, instead, to_all, moment)
  on conflict on constraint meeting_preparation_once do update set went_well = excluded.went_well, was_hard = excluded.was_hard,
    wants_next = excluded.wants_next, says_instead = excluded.says_instead, shown_to_all = excluded.shown_to_all, written_at = excluded.written_at,
    version = meeting_preparation.version + 1;
  return 'answered';
end $$;

create or replace function app.answer_minutes(wanted uuid, given text, words text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare m meeting := app.own_meeting(wanted);
begin
  if m.meeting_id is null then return 'not_found'; end if;
  update minutes n set person_answer = given, person_words = nullif(words, ''), person_answered_at = moment
   where n.collaboration_id = m.collaboration_id and n.meeting_id = m.meeting_id and n.organisation_id = m.organisation_id and n.shared_at is not null;
  return case when found then 'answered' else 'not_found' end;
end $$;

do $$
declare f regprocedure;
begin
  alter function app.own_meeting(uuid) owner to app_registrar;
  foreach f in array array['app.answer_own_meeting(uuid,text,text,timestamptz)', 'app.prepare_meeting(uuid,text,text,text,boolean,boolean,timestamptz)',
    'app.answer_minutes(uuid,text,text,timestamptz)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_person', f); end loop;
end $$;

-- A decision goes as the activity that it became in the plan: done, not carried out with the same reason, or open again. Runs as whoever says how
-- it goes with the activity, who holds the organisation's meetings too; what was settled at the meeting itself stands already.
create or replace function app.settle_with_activity() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare wanted text := case new.status when 'done' then 'done' when 'cancelled' then 'dropped' else 'open' end;
begin
  update meeting_decision d set state = wanted, state_reason = new.reason, state_because = case when wanted <> 'open' then new.words end,
      settled_on = case when wanted <> 'open' then new.set_on end, version = d.version + 1
   where d.collaboration_id = new.collaboration_id and d.organisation_id = new.organisation_id and d.participant_id = new.participant_id
     and d.plan_activity_id = new.activity_key and d.state <> wanted;
  return null;
end $$;
drop trigger if exists settle_decision on plan_activity_status;
create trigger settle_decision after insert on plan_activity_status for each row execute function app.settle_with_activity();
