-- The decision that ends day activity, made, revoked and corrected, reaches the placement that it closes. Owned by app_registrar.

-- The LSS officer's decision closes day activity on its last day, and keeps which placement and what its last day was. Placements that begin later
-- are not touched: they are another decision.
create or replace function app.end_placements(decision uuid) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare t transition; closes placement; closed int;
begin
  select d.* into t from transition d where d.collaboration_id = app.collaboration() and d.transition_id = decision and d.organisation_id = app.organisation()
    and not d.struck and d.placement_id is null and d.participant_id = any (app.participants_for('end_day_activity', 'step')) for update;
  select p.* into closes from placement p
   where p.collaboration_id = t.collaboration_id and p.organisation_id = t.organisation_id and p.participant_id = t.participant_id
     and p.starts_on <= t.left_on and (p.ends_on is null or p.ends_on >= t.left_on) order by p.starts_on, p.placement_id limit 1 for update;
  update transition d set placement_id = closes.placement_id, placement_ended_on = closes.ends_on
   where d.collaboration_id = closes.collaboration_id and d.transition_id = t.transition_id;
  update placement p set ends_on = t.left_on, version = p.version + 1 where p.collaboration_id = closes.collaboration_id and p.placement_id = closes.placement_id;
  get diagnostics closed = row_count;
  return closed;
end $$;

-- The placement that the decision closed gets another last day, or none, unless somebody has changed it since.
create or replace function app.end_closed_placement(t transition, last_day date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update placement p set ends_on = last_day, version = p.version + 1
   where p.collaboration_id = t.collaboration_id and p.placement_id = t.placement_id and p.ends_on = t.left_on;
  return found;
end $$;

-- The decision is revoked: it counts no more, and the placement that it closed goes on as before.
-- The way takes its next version, so that no move stands on a decision that is revoked at the same time; without a way `seen` is the decision's own.
create or replace function app.revoke_end_decision(decision uuid, seen int) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare t transition;
begin
  select d.* into t from transition d where d.collaboration_id = app.collaboration() and d.transition_id = decision and d.organisation_id = app.organisation()
    and not d.struck and d.participant_id = any (app.participants_for('end_day_activity', 'step')) for update;
  if not found then return 'not_found'; end if;
  if t.way_id is null then
    if t.version <> seen then return 'changed'; end if;
  else
    update way w set version = w.version + 1 where w.collaboration_id = t.collaboration_id and w.way_id = t.way_id and w.version = seen;
    if not found then return 'changed'; end if;
  end if;
  update transition d set struck = true, version = d.version + 1 where d.collaboration_id = t.collaboration_id and d.transition_id = t.transition_id;
  return case when app.end_closed_placement(t, t.placement_ended_on) then 'reopened' else 'left' end;
exception when exclusion_violation then return 'overlaps';
end $$;

-- A decision that no way tells of is corrected: the placement that it closed follows its last day.
-- One on a way is revoked and made anew instead.
create or replace function app.correct_end_decision(decision uuid, seen int, last_day date, leaves_to text) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare t transition;
begin
  select d.* into t from transition d where d.collaboration_id = app.collaboration() and d.transition_id = decision and d.organisation_id = app.organisation()
    and not d.struck and d.way_id is null and d.participant_id = any (app.participants_for('end_day_activity', 'step')) for update;
  if not found then return 'not_found'; end if;
  if t.version <> seen then return 'changed'; end if;
  update transition d set left_on = last_day, destination = leaves_to, version = d.version + 1 where d.collaboration_id = t.collaboration_id and d.transition_id = t.transition_id;
  if last_day = t.left_on then return 'left'; end if;
  return case when app.end_closed_placement(t, last_day) then 'moved' else 'left' end;
exception when exclusion_violation then return 'overlaps';
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.end_placements(uuid)', 'app.revoke_end_decision(uuid,int)', 'app.correct_end_decision(uuid,int,date,text)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
end $$;
alter function app.end_closed_placement(transition, date) owner to app_registrar;
