-- When the person's own groups meet, through the person's door: every occasion of the rounds that the person is enrolled in, and one row without an occasion of
-- a round that has none yet; of those organisations whose rows the door shows, with the numbers that say whether there is a place. Nobody else of a group is here. Owned by app_registrar.
create or replace function app.own_occasions() returns table (occasion_id uuid, round text, held_on date, starts text, ends text, place text, leader text,
  modules text, occasion_cancelled boolean, "number" int, cancelled_on date, ended_on date, seats int, issued int, given_back int[], organisation_id uuid,
  round_id uuid, enrolment_id uuid, moved_at timestamptz)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select o.programme_occasion_id, r.name, o.held_on, o.starts, o.ends, o.place,
      case when app.works_in(e.collaboration_id, e.organisation_id, o.leader_id) then l.name end,
      coalesce((select string_agg(m.name, ', ' order by m.position, m.name) from programme_module m
        where (m.collaboration_id, m.programme_module_id) in (select o.collaboration_id, unnest(o.module_ids))), ''),
      o.cancelled_at is not null, e.queue_number, e.cancelled_on, r.ended_on, r.seats, q.issued, q.given_back,
      e.organisation_id, e.programme_round_id, e.programme_enrolment_id, o.moved_at
    from programme_enrolment e
    join programme_round r using (collaboration_id, organisation_id, programme_round_id)
    join programme_queue q using (collaboration_id, organisation_id, programme_round_id)
    left join programme_occasion o using (collaboration_id, organisation_id, programme_round_id)
    left join account l on l.account_id = o.leader_id
   where e.collaboration_id = app.collaboration() and e.participant_id = app.person() and e.organisation_id = any (app.person_sources('preparation'))
   order by o.held_on, o.starts, o.programme_occasion_id
$$;

do $$
begin
  alter function app.own_occasions() owner to app_registrar;
  grant execute on function app.own_occasions() to app_person;
end $$;

-- An occasion that somebody came to has been: it is neither called off nor put off to a day to come, which would take their day and their allowance away.
-- Owned by app_counts: whether anybody came, never who.
create or replace function app.keep_attended_occasion() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if exists (select from programme_attendance a where a.collaboration_id = new.collaboration_id and a.organisation_id = new.organisation_id
      and a.programme_occasion_id = new.programme_occasion_id and a.state in ('here', 'left'))
  then raise exception 'somebody came' using errcode = '23514', constraint = 'programme_occasion_attended'; end if;
  return null;
end $$;

drop trigger if exists attended on programme_occasion;
create trigger attended after update on programme_occasion for each row
  when ((new.cancelled_at is not null and old.cancelled_at is null) or (new.held_on <> old.held_on and new.held_on > app.today()))
  execute function app.keep_attended_occasion();
alter function app.keep_attended_occasion() owner to app_counts;
