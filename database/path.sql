-- Tasks of the path that reach rows of another organisation on the same way, or another act's table. Owned by app_registrar.

-- Whose turn it is: the holder's, or, where the holder has nobody who can sign in, the organisation that opened the way.
create or replace function app.holds(holder uuid, opener uuid) returns boolean
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select holder = app.organisation() or (opener = app.organisation() and exists (
    select from organisation o where o.collaboration_id = app.collaboration() and o.organisation_id = holder and not o.has_accounts))
$$;

-- A way of the person that one sees. Runs as the one who asks: a policy on ways cannot ask that table itself.
create or replace function app.sees_way(wanted_way uuid, wanted uuid) returns boolean
language sql stable parallel safe set search_path = public, pg_temp as $$
  select exists (select from way w where w.collaboration_id = app.collaboration() and w.way_id = wanted_way and w.participant_id = wanted)
$$;
grant execute on function app.sees_way(uuid, uuid) to app_user;

-- First contact has taken place: a fact on the way, and only now does a hand-over pass the ball, if the sender still has it.
create or replace function app.pass_on(c crossing, contact_on date, fact uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if c.kind = 'handover' then
    update way w set holder_organisation_id = c.to_organisation_id, version = w.version + 1
     where w.collaboration_id = c.collaboration_id and w.way_id = c.way_id and w.ended_on is null
       and (w.holder_organisation_id = c.organisation_id or (w.organisation_id = c.organisation_id and exists (
         select from organisation o where o.collaboration_id = w.collaboration_id and o.organisation_id = w.holder_organisation_id and not o.has_accounts)));
    if not found then return 'ball_has_passed'; end if;
  end if;
  update crossing x set first_contact_on = contact_on, completed_at = app.now() where x.collaboration_id = c.collaboration_id and x.crossing_id = c.crossing_id;
  insert into fact (collaboration_id, fact_id, organisation_id, participant_id, way_id, way_organisation_id, area, kind, happened_on, outcome, details, recorded_by, recorded_role)
  select c.collaboration_id, fact, app.organisation(), c.participant_id, c.way_id, c.way_organisation_id, 'step', 'first_contact', contact_on, 'held',
    jsonb_build_object('organisation', o.kind), app.account(), app.role()
  from organisation o where o.collaboration_id = c.collaboration_id and o.organisation_id = c.to_organisation_id;
  return 'completed';
end $$;

-- For a receiver without an account the sender records who answered, how and when, and later the first contact.
-- The day is one that has been since it was sent; of today the moment itself is kept, of an earlier day its noon.
drop function if exists app.answer_for_receiver(uuid, boolean, text, text, text, date, uuid);
create or replace function app.answer_for_receiver(wanted uuid, accepts boolean, reason text, by_name text, by_means text, on_day date, contact_on date, fact uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare c crossing;
begin
  select x.* into c from crossing x join organisation o on o.collaboration_id = x.collaboration_id and o.organisation_id = x.to_organisation_id
   where x.collaboration_id = app.collaboration() and x.crossing_id = wanted and x.organisation_id = app.organisation() and not o.has_accounts
     and x.participant_id = any (app.participants_for('cross', 'identity')) for update of x;
  if not found then return 'not_found'; end if;
  if c.withdrawn_at is not null then return 'withdrawn'; end if;
  if c.completed_at is not null then return 'already_completed'; end if;
  if c.answer = 'accepted' and accepts and contact_on is not null then
    return app.pass_on(c, contact_on, fact);
  end if;
  if c.answered_at is not null then return 'already_answered'; end if;
  if c.expires_at <= app.now() then return 'expired'; end if;
  update crossing x set answer = case when accepts then 'accepted' else 'refused' end, answer_reason = reason,
    answered_at = case when on_day < app.today() then greatest(x.sent_at, (on_day + time '12:00') at time zone 'Europe/Stockholm') else app.now() end,
    answered_by_name = by_name, answered_how = by_means
   where x.collaboration_id = c.collaboration_id and x.crossing_id = c.crossing_id;
  if not accepts then
    update share s set withdrawn_at = app.now() where s.collaboration_id = c.collaboration_id and s.source_id = c.crossing_id and s.withdrawn_at is null;
    return 'refused';
  end if;
  return case when contact_on is null then 'accepted' else app.pass_on(c, contact_on, fact) end;
end $$;

-- The sender takes back what has not been answered, or said yes to without a first contact; what was shared with it ends now, both ways.
create or replace function app.withdraw_crossing(wanted uuid) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare c crossing;
begin
  select x.* into c from crossing x where x.collaboration_id = app.collaboration() and x.crossing_id = wanted and x.organisation_id = app.organisation()
    and x.participant_id = any (app.participants_for('cross', 'identity')) for update;
  if not found then return 'not_found'; end if;
  if c.withdrawn_at is not null then return 'withdrawn'; end if;
  if c.answer = 'refused' or c.completed_at is not null then return 'already_answered'; end if;
  update crossing x set withdrawn_at = app.now() where x.collaboration_id = c.collaboration_id and x.crossing_id = c.crossing_id;
  update share s set withdrawn_at = app.now() where s.collaboration_id = c.collaboration_id and s.source_id = c.crossing_id and s.withdrawn_at is null;
  return 'withdrawn';
end $$;

-- What was sent to one's own organisation and never answered: its sharing has ended, so the manager sees from whom and when, and about nobody.
create or replace function app.unanswered_to_us() returns table (crossing_id uuid, from_name text, kind text, sent_at timestamptz, expires_at timestamptz)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select c.crossing_id, o.name, c.kind, c.sent_at, c.expires_at
    from crossing c join organisation o on o.collaboration_id = c.collaboration_id and o.organisation_id = c.organisation_id
   where c.collaboration_id = app.collaboration() and c.to_organisation_id = app.organisation() and app.may('staff')
     and c.answered_at is null and c.withdrawn_at is null and c.expires_at <= app.now()
   order by c.sent_at
$$;

-- What waits for an answer here about a protected person whom one may not see: from whom and when. Whoever may grant access also gets the id to grant it for.
create or replace function app.protected_waiting() returns table (crossing_id uuid, participant_id uuid, from_name text, kind text, sent_at timestamptz, expires_at timestamptz)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select c.crossing_id, case when c.participant_id = any (app.participants_for('grant_protected', 'identity')) then c.participant_id end, o.name, c.kind, c.sent_at, c.expires_at
    from crossing c join organisation o on o.collaboration_id = c.collaboration_id and o.organisation_id = c.organisation_id
   where c.collaboration_id = app.collaboration() and c.to_organisation_id = app.organisation()
     and exists (select from access_rule r where r.act = 'answer_crossing' and r.role = app.role() and r.relation = 'queue')
     and c.answered_at is null and c.withdrawn_at is null and c.expires_at > app.now()
     and c.participant_id <> all (app.participants_for('read', 'identity') || app.participants_for('receive', 'identity'))
   order by c.sent_at
$$;

-- The holder ends the steps that are open, also those that the organisation before it opened. A parallel step moves no ball: any party may end it.
create or replace function app.close_steps(wanted_way uuid, keys text[], closes_on date, read_warnings jsonb) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare closed int;
begin
  if not exists (select from way w where w.collaboration_id = app.collaboration() and w.way_id = wanted_way
      and w.participant_id = any (app.participants_for('move_way', 'step'))
      and (app.holds(w.holder_organisation_id, w.organisation_id) or not exists (
        select from way_step s where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.step_key = any (keys)
          and s.ends_on is null and not s.struck and s.track = 'leading'))) then
    raise exception 'not the holder' using errcode = '42501';
  end if;
  update way_step s set ends_on = closes_on, end_warnings = read_warnings
   where s.collaboration_id = app.collaboration() and s.way_id = wanted_way and s.step_key = any (keys) and s.ends_on is null and not s.struck;
  get diagnostics closed = row_count;
  return closed;
end $$;

-- The holder strikes a wrong step: the leading one before it goes on again, also where another organisation wrote it.
create or replace function app.reopen_step(wanted uuid) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare reopened int;
begin
  update way_step s set ends_on = null from way w
   where s.collaboration_id = app.collaboration() and s.way_step_id = wanted and s.track = 'leading' and s.ends_on is not null and not s.struck
     and w.collaboration_id = s.collaboration_id and w.way_id = s.way_id and w.ended_on is null and app.holds(w.holder_organisation_id, w.organisation_id)
     and w.participant_id = any (app.participants_for('move_way', 'step'))
     and not exists (select from way_step o where o.collaboration_id = s.collaboration_id and o.way_id = s.way_id and o.way_step_id <> s.way_step_id
       and o.track = 'leading' and not o.struck and (o.ends_on is null or o.starts_on > s.starts_on));
  get diagnostics reopened = row_count;
  return reopened;
end $$;

-- The days of a step that has ended are corrected by the organisation that wrote it, also after the ball has passed on: the row is struck and stands
-- anew with other days. What leads the way, and where it leads, only the holder changes.
create or replace function app.correct_own_step(wanted uuid, seen int, replacement uuid, first_day date, last_day date) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare s way_step;
begin
  update way_step x set struck = true where x.collaboration_id = app.collaboration() and x.way_step_id = wanted and x.organisation_id = app.organisation()
    and not x.struck and x.ends_on is not null and x.participant_id = any (app.participants_for('move_way', 'step')) returning * into s;
  if not found then return 0; end if;
  update way w set version = w.version + 1 where w.collaboration_id = s.collaboration_id and w.way_id = s.way_id and w.version = seen;
  if not found then raise exception 'changed meanwhile' using errcode = '40001'; end if;
  s.way_step_id := replacement;
  s.struck := false;
  s.since := case when s.since > first_day then first_day else s.since end;
  s.starts_on := first_day;
  s.ends_on := last_day;
  s.recorded_by := app.account();
  s.recorded_at := app.now();
  insert into way_step select s.*;
  return 1;
end $$;

-- A case that one's own organisation has sent to the receiver, not yet answered: what a share may stand on. A function, since both tables' policies ask the other.
create or replace function app.sent_by_us(wanted_crossing uuid, wanted uuid, receiver uuid, wanted_area text) returns boolean
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select exists (select from crossing c where c.collaboration_id = app.collaboration() and c.crossing_id = wanted_crossing and c.participant_id = wanted
    and c.organisation_id = app.organisation() and c.to_organisation_id = receiver and wanted_area = any (c.areas)
    and c.withdrawn_at is null and c.answered_at is null)
$$;
alter function app.protected_waiting() owner to app_sets;
grant execute on function app.protected_waiting() to app_user;
alter function app.sent_by_us(uuid, uuid, uuid, text) owner to app_sets;
grant execute on function app.sent_by_us(uuid, uuid, uuid, text) to app_user;

-- The holder moves a way to another version of its model by a published mapping: the open steps end and their counterparts open, whichever
-- organisation on the way wrote them. What stood keeps the model that it was written in. `opened`: [{from, opened, step, to, track, responsible}].
create or replace function app.move_model(wanted_way uuid, seen int, wanted_mapping uuid, move uuid, on_day date, because text, opened jsonb) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare w way; m model_mapping;
begin
  select x.* into w from way x where x.collaboration_id = app.collaboration() and x.way_id = wanted_way and x.ended_on is null
    and app.holds(x.holder_organisation_id, x.organisation_id) and x.participant_id = any (app.participants_for('move_model', 'step')) for update;
  if not found then return 'not_found'; end if;
  if w.version <> seen then return 'changed'; end if;
  select x.* into m from model_mapping x join collaboration_path p on p.collaboration_id = x.collaboration_id and p.content_hash = x.to_hash and p.active
   where x.collaboration_id = w.collaboration_id and x.model_mapping_id = wanted_mapping and x.from_hash = w.content_hash and x.withdrawn_at is null;
  if not found then return 'no_mapping'; end if;
  if exists (select from way_step s where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.ends_on is null and not s.struck
      and not exists (select from jsonb_array_elements(opened) o where (o ->> 'from')::uuid = s.way_step_id and o ->> 'to' = m.steps ->> s.step_key)) then
    return 'step_is_gone';
  end if;
  insert into model_move (collaboration_id, model_move_id, organisation_id, participant_id, way_id, way_organisation_id, model_mapping_id, from_hash, to_hash, moved_on, reason, steps, recorded_by)
  values (w.collaboration_id, move, app.organisation(), w.participant_id, w.way_id, w.organisation_id, m.model_mapping_id, m.from_hash, m.to_hash, on_day, because, opened, app.account());
  update way_step s set ends_on = on_day
   where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.ends_on is null and not s.struck;
  update way_step s set content_hash = m.from_hash where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.content_hash is null;
  insert into way_step (collaboration_id, way_step_id, organisation_id, participant_id, way_id, way_organisation_id, step_key, track, responsible_organisation_id, starts_on, since, model_move_id, recorded_by)
  select s.collaboration_id, (o ->> 'opened')::uuid, app.organisation(), s.participant_id, s.way_id, s.way_organisation_id, o ->> 'to', s.track, (o ->> 'responsible')::uuid, on_day,
    coalesce(s.since, s.starts_on), move, app.account()
  from jsonb_array_elements(opened) o join way_step s on s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.way_step_id = (o ->> 'from')::uuid;
  update way x set content_hash = m.to_hash, version = x.version + 1 where x.collaboration_id = w.collaboration_id and x.way_id = w.way_id;
  return 'moved';
end $$;

-- A move to another version that was wrong is taken back while nothing has been built on it and what it ended stands uncorrected: the steps that it
-- ended go on, those that it opened stay, struck.
create or replace function app.undo_model_move(wanted uuid, seen int) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare w way; m model_move;
begin
  select x.* into m from model_move x where x.collaboration_id = app.collaboration() and x.model_move_id = wanted and x.organisation_id = app.organisation()
    and not x.struck and x.participant_id = any (app.participants_for('move_model', 'step')) for update;
  if not found then return 'not_found'; end if;
  select x.* into w from way x where x.collaboration_id = m.collaboration_id and x.way_id = m.way_id and x.ended_on is null
    and app.holds(x.holder_organisation_id, x.organisation_id) for update;
  if not found then return 'not_found'; end if;
  if w.version <> seen then return 'changed'; end if;
  if w.content_hash <> m.to_hash or exists (select from way_step s where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id
      and s.content_hash is null and not s.struck and (s.model_move_id is distinct from wanted or s.ends_on is not null))
    or exists (select from way_step s where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.struck
      and s.way_step_id in (select (o ->> 'from')::uuid from jsonb_array_elements(m.steps) o)) then
    return 'built_upon';
  end if;
  update way_step s set struck = true where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.model_move_id = wanted;
  update way_step s set content_hash = m.to_hash where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.content_hash is null;
  update way_step s set content_hash = null where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id and s.content_hash = m.from_hash;
  update way_step s set ends_on = null where s.collaboration_id = w.collaboration_id and s.way_id = w.way_id
    and s.way_step_id in (select (o ->> 'from')::uuid from jsonb_array_elements(m.steps) o);
  update model_move x set struck = true where x.collaboration_id = m.collaboration_id and x.model_move_id = m.model_move_id;
  update way x set content_hash = m.from_hash, version = x.version + 1 where x.collaboration_id = w.collaboration_id and x.way_id = w.way_id;
  return 'undone';
end $$;

-- How many open ways stand on each version, for the one who looks after the models: nothing about a person, and still never a number between
-- one and four.
create or replace function app.ways_by_model() returns table (content_hash text, ways int, few boolean)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select w.content_hash, case when count(*) >= 5 then count(*)::int end, count(*) < 5
    from way w where w.collaboration_id = app.collaboration() and w.ended_on is null and app.may('manage_models') group by w.content_hash
$$;
alter function app.ways_by_model() owner to app_counts;
grant execute on function app.ways_by_model() to app_user;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.holds(uuid,uuid)', 'app.answer_for_receiver(uuid,boolean,text,text,text,date,date,uuid)', 'app.withdraw_crossing(uuid)', 'app.unanswered_to_us()', 'app.close_steps(uuid,text[],date,jsonb)', 'app.reopen_step(uuid)', 'app.correct_own_step(uuid,int,uuid,date,date)', 'app.move_model(uuid,int,uuid,uuid,date,text,jsonb)', 'app.undo_model_move(uuid,int)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
end $$;
alter function app.pass_on(crossing, date, uuid) owner to app_registrar;

-- Whether day activity goes on beside a way, by every placement and decision in the collaboration, whoever wrote them: what must end by a decision
-- may not be taken for ended because nobody shares it. A placement that was over before the way began concerns it not.
create or replace function app.day_activity_on(wanted_way uuid) returns table (runs boolean, ends_on date)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(p.last_start is not null and not coalesce(d.left_on < app.today(), false), false), d.left_on
    from way w
    left join lateral (select max(q.starts_on) as last_start from placement q where q.collaboration_id = w.collaboration_id and q.participant_id = w.participant_id
      and (q.ends_on is null or q.ends_on >= w.started_on)) p on true
    left join lateral (select max(t.left_on) as left_on from transition t where t.collaboration_id = w.collaboration_id and t.participant_id = w.participant_id
      and not t.struck and t.left_on >= p.last_start) d on true
   where w.collaboration_id = app.collaboration() and w.way_id = wanted_way and w.participant_id = any (app.participants_for('read', 'step') || app.participants_for('receive', 'step'))
$$;
alter function app.day_activity_on(uuid) owner to app_registrar;
grant execute on function app.day_activity_on(uuid) to app_user;
