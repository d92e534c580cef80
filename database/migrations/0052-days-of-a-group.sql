-- Who had a place on a day that has been: the queue says on which day each number was given back.
alter table programme_queue add column given_back_on date[] not null default '{}';
alter table programme_queue no force row level security;
alter table programme_enrolment no force row level security;
update programme_queue q set given_back_on = array(
  select coalesce((select e.cancelled_on from programme_enrolment e where e.collaboration_id = q.collaboration_id and e.organisation_id = q.organisation_id
      and e.programme_round_id = q.programme_round_id and e.queue_number = g.number limit 1), date '-infinity')
    from unnest(q.given_back) with ordinality g(number, nth) order by g.nth);
alter table programme_queue force row level security;
alter table programme_enrolment force row level security;
alter table programme_queue add constraint programme_queue_given_back_on check (cardinality(given_back_on) = cardinality(given_back));

-- When an occasion got another day: what was said of the day before says nothing of the new one.
alter table programme_occasion add column moved_at timestamptz;

-- It answers more than before: when the occasion was moved, and no leader who has left. The policies that ask it go with it, and are made anew from the access table.
drop function if exists app.own_occasions() cascade;
