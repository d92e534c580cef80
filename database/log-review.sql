-- The log review (docs/decisions/0019): the log itself has no select, so that whoever follows it up reads it here. Owned by app_registrar.

-- The first seal of a log at or after a moment: what a draw is seeded with. Owned by app_seals.
create or replace function app.first_seal(wanted_log text, moment timestamptz) returns table (seal_number int, seal_hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.seal_number, encode(s.seal_hash, 'hex') from log_seal s where s.log = wanted_log and s.sealed_at >= moment order by s.seal_number limit 1
$$;
alter function app.first_seal(text, timestamptz) owner to app_seals;
grant execute on function app.first_seal(text, timestamptz) to app_registrar;

-- What members of one's own organisation read between two moments.
create or replace function app.log_between(from_moment timestamptz, to_moment timestamptz)
returns table (read_log_id bigint, at timestamptz, account_id uuid, membership_id uuid, role text, act text, participant_ids uuid[], purpose text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select l.read_log_id, l.at, l.account_id, l.membership_id, m.role, l.act, l.participant_ids, l.purpose
    from read_log l left join membership m on m.collaboration_id = l.collaboration_id and m.membership_id = l.membership_id
   where l.collaboration_id = app.collaboration() and l.organisation_id = app.organisation() and l.at >= from_moment and l.at < to_moment
     and (select app.may('follow_log'))
$$;

-- The reads of one review of one's own organisation, as they stand in the log.
create or replace function app.reviewed_reads(wanted uuid)
returns table (log_review_read_id uuid, at timestamptz, account_id uuid, membership_id uuid, role text, act text, participant_ids uuid[], purpose text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select r.log_review_read_id, l.at, l.account_id, l.membership_id, m.role, l.act, l.participant_ids, l.purpose
    from log_review_read r join read_log l on l.collaboration_id = r.collaboration_id and l.read_log_id = r.read_log_id
    left join membership m on m.collaboration_id = l.collaboration_id and m.membership_id = l.membership_id
   where r.collaboration_id = app.collaboration() and r.organisation_id = app.organisation() and r.log_review_id = wanted
     and (select app.may('follow_log'))
$$;

-- One's own reads that somebody has asked one about.
create or replace function app.asked_reads()
returns table (log_question_id uuid, at timestamptz, act text, participant_ids uuid[], purpose text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select q.log_question_id, l.at, l.act, l.participant_ids, l.purpose
    from log_question q join log_review_read r on r.collaboration_id = q.collaboration_id and r.log_review_read_id = q.log_review_read_id
    join read_log l on l.collaboration_id = r.collaboration_id and l.read_log_id = r.read_log_id
   where q.collaboration_id = app.collaboration() and q.organisation_id = app.organisation() and q.reader_account_id = app.account()
$$;

-- Which of these people are protected in one's own organisation: the list of unusual reads says so, without a name.
create or replace function app.protected_among(people uuid[]) returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(f.participant_id), '{}') from file f
   where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.protected and f.participant_id = any (people)
     and (select app.may('follow_log'))
$$;

-- How a member of one's own organisation stood to a person at a moment: the relations of app.related, as they were then.
create or replace function app.stood_then(reader uuid, membership_then uuid, person uuid, moment timestamptz) returns text[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.relation), '{}') from (
    select 'contact' as relation from assignment a
     where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and a.account_id = reader
       and a.participant_id = person and a.starts_at <= moment and a.ends_at > moment
    union
    select 'deputy' from deputy d
      join assignment a on a.collaboration_id = d.collaboration_id and a.organisation_id = d.organisation_id and a.account_id = d.absent_account_id
     where d.collaboration_id = app.collaboration() and d.organisation_id = app.organisation() and d.deputy_account_id = reader
       and (moment at time zone 'Europe/Stockholm')::date between d.starts_on and d.ends_on
       and a.participant_id = person and a.starts_at <= moment and a.ends_at > moment
    union
    select 'unit' from membership m join placement p on p.collaboration_id = m.collaboration_id and p.unit_id = m.unit_id
     where m.collaboration_id = app.collaboration() and m.membership_id = membership_then
       and p.organisation_id = app.organisation() and p.participant_id = person
       and p.starts_on <= (moment at time zone 'Europe/Stockholm')::date
       and (p.ends_on is null or p.ends_on >= (moment at time zone 'Europe/Stockholm')::date)
    union
    select 'manager' from management g
      join file f on f.collaboration_id = g.collaboration_id and f.organisation_id = g.organisation_id and (g.unit_id is null or f.unit_id = g.unit_id)
     where g.collaboration_id = app.collaboration() and g.organisation_id = app.organisation() and g.account_id = reader
       and f.participant_id = person and g.starts_at <= moment and g.ends_at > moment
    union
    select 'queue' from crossing c
     where c.collaboration_id = app.collaboration() and c.to_organisation_id = app.organisation() and c.participant_id = person
       and c.sent_at <= moment and c.expires_at > moment and (c.answered_at is null or c.answered_at > moment)
       and (c.withdrawn_at is null or c.withdrawn_at > moment)
    union
    select 'wish' from wish w
     where w.collaboration_id = app.collaboration() and w.organisation_id = app.organisation() and w.participant_id = person
       and w.told_on <= (moment at time zone 'Europe/Stockholm')::date and (w.answered_at is null or w.answered_at > moment)
  ) s where (select app.may('follow_log'))
$$;

-- Draws a sample over a period that has ended, by the newest plan. The order is the hash of the first seal a whole day after the period
-- together with the number of each read: nobody knows it before, and whoever draws it, whenever, draws the same.
create or replace function app.draw_sample(review uuid, wanted_plan uuid, from_day date, to_day date) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  p sampling_plan; seal_no int; seal text;
  from_moment timestamptz := from_day::timestamp at time zone 'Europe/Stockholm';
  to_moment timestamptz := (to_day + 1)::timestamp at time zone 'Europe/Stockholm';
begin
  if not app.may('follow_log') then raise exception 'not allowed' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('sample of ' || app.organisation(), 0));
  select x.* into p from sampling_plan x where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation()
   order by x.version desc limit 1;
  if p.sampling_plan_id is distinct from wanted_plan then return 'plan_changed'; end if;
  if from_day < p.starts_on or to_day < from_day or to_day + 1 >= app.today() then return 'not_due'; end if;
  if exists (select from log_review v where v.collaboration_id = app.collaboration() and v.organisation_id = app.organisation()
      and v.period_from <= to_day and v.period_to >= from_day) then return 'already_drawn'; end if;
  select f.seal_number, f.seal_hash into seal_no, seal from app.first_seal('read_log', to_moment + interval '1 day') f;
  if seal_no is null then return 'not_sealed'; end if;
  insert into log_review (collaboration_id, log_review_id, organisation_id, kind, sampling_plan_id, period_from, period_to, seal_number, seal_hash, population, started_by)
  select app.collaboration(), review, app.organisation(), 'sample', p.sampling_plan_id, from_day, to_day, seal_no, seal,
    (select count(*) from app.log_between(from_moment, to_moment)), app.account();
  insert into log_review_read (collaboration_id, log_review_read_id, organisation_id, log_review_id, read_log_id, reader_account_id, place)
  select app.collaboration(), gen_random_uuid(), app.organisation(), review, d.read_log_id, d.account_id, row_number() over (order by d.turn)
    from (
      select l.read_log_id, l.account_id, t.turn,
          row_number() over (partition by case p.choice when 'per_role' then l.role end order by t.turn) as nth
        from app.log_between(from_moment, to_moment) l
        cross join lateral (select sha256(convert_to(seal || '|' || l.read_log_id, 'UTF8')) as turn) t
    ) d where d.nth <= p.size;
  return 'drawn';
end $$;

-- Puts a read of one's own organisation under review: in a named review that is open, or in the open one of unusual reads, which is
-- begun if there is none. Answers the review; null where there is no such read or review.
create or replace function app.review_read(wanted_read bigint, because text, into_review uuid default null) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare l read_log; into_id uuid;
begin
  if not app.may('follow_log') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into l from read_log x
   where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.read_log_id = wanted_read;
  if not found then return null; end if;
  select v.log_review_id into into_id from log_review v
   where v.collaboration_id = app.collaboration() and v.organisation_id = app.organisation() and v.closed_at is null
     and (v.log_review_id = into_review or (into_review is null and v.kind = 'unusual')) for update;
  if into_id is null then
    if into_review is not null then return null; end if;
    insert into log_review (collaboration_id, log_review_id, organisation_id, kind, started_by)
    values (app.collaboration(), gen_random_uuid(), app.organisation(), 'unusual', app.account()) returning log_review_id into into_id;
  end if;
  insert into log_review_read (collaboration_id, log_review_read_id, organisation_id, log_review_id, read_log_id, reader_account_id, place, rule)
  select app.collaboration(), gen_random_uuid(), app.organisation(), into_id, l.read_log_id, l.account_id,
    (select count(*) + 1 from log_review_read r where r.collaboration_id = app.collaboration() and r.log_review_id = into_id), because
  on conflict on constraint log_review_read_once do nothing;
  return into_id;
end $$;

-- An unusual read has been looked at. Not by the one who read.
create or replace function app.look_at(look uuid, wanted_read bigint, because text, what text) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare l read_log;
begin
  if not app.may('follow_log') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into l from read_log x
   where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.read_log_id = wanted_read;
  if not found then return 'not_found'; end if;
  if l.account_id = app.account() then return 'own_read'; end if;
  insert into log_look (collaboration_id, log_look_id, organisation_id, read_log_id, rule, note, looked_by)
  values (app.collaboration(), look, app.organisation(), l.read_log_id, because, what, app.account())
  on conflict do nothing;
  return case when found then 'looked_at' else 'already' end;
end $$;

-- Closes a review once, when each of its reads has been judged.
create or replace function app.close_review(wanted uuid, note text) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare v log_review;
begin
  if not app.may('follow_log') then raise exception 'not allowed' using errcode = '42501'; end if;
  select x.* into v from log_review x
   where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.log_review_id = wanted for update;
  if not found then return 'not_found'; end if;
  if v.closed_at is not null then return 'closed_already'; end if;
  if exists (select from log_review_read r where r.collaboration_id = v.collaboration_id and r.log_review_id = v.log_review_id
      and not exists (select from log_finding f where f.collaboration_id = r.collaboration_id and f.log_review_read_id = r.log_review_read_id))
  then return 'unjudged'; end if;
  update log_review x set closed_at = least(app.now(), now()), closed_by = app.account(), closing_note = note
   where x.collaboration_id = v.collaboration_id and x.log_review_id = v.log_review_id;
  return 'closed';
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.log_between(timestamptz,timestamptz)', 'app.reviewed_reads(uuid)', 'app.asked_reads()', 'app.protected_among(uuid[])',
    'app.stood_then(uuid,uuid,uuid,timestamptz)', 'app.draw_sample(uuid,uuid,date,date)', 'app.review_read(bigint,text,uuid)',
    'app.look_at(uuid,bigint,text,text)', 'app.close_review(uuid,text)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
end $$;
