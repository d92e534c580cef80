-- When the person's own groups meet, through the person's door: every occasion of the rounds that the person is enrolled in, of those organisations whose
-- rows the door shows, with the numbers that say whether there is a place. Nobody else of a group is here. Owned by app_registrar.
create or replace function app.own_occasions() returns table (occasion_id uuid, round text, held_on date, starts text, ends text, place text, leader text,
  modules text, occasion_cancelled boolean, "number" int, cancelled_on date, ended_on date, seats int, issued int, given_back int[], organisation_id uuid,
  round_id uuid, enrolment_id uuid)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select o.programme_occasion_id, r.name, o.held_on, o.starts, o.ends, o.place, a.name,
      coalesce((select string_agg(m.name, ', ' order by m.position, m.name) from programme_module m
        where (m.collaboration_id, m.programme_module_id) in (select o.collaboration_id, unnest(o.module_ids))), ''),
      o.cancelled_at is not null, e.queue_number, e.cancelled_on, r.ended_on, r.seats, q.issued, q.given_back,
      e.organisation_id, e.programme_round_id, e.programme_enrolment_id
    from programme_enrolment e
    join programme_round r using (collaboration_id, organisation_id, programme_round_id)
    join programme_queue q using (collaboration_id, organisation_id, programme_round_id)
    join programme_occasion o using (collaboration_id, organisation_id, programme_round_id)
    join account a on a.account_id = o.leader_id
   where e.collaboration_id = app.collaboration() and e.participant_id = app.person() and e.organisation_id = any (app.person_sources('preparation'))
   order by o.held_on, o.starts, o.programme_occasion_id
$$;

do $$
begin
  alter function app.own_occasions() owner to app_registrar;
  grant execute on function app.own_occasions() to app_person;
end $$;
