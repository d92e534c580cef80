-- The employer's door (docs/decisions/0040). Owned by app_registrar: it alone sees hashes of tokens beside the addresses that codes go to.

create or replace function app.email_hash(email text) returns text
language sql immutable parallel safe as $$ select encode(sha256(convert_to(lower(trim(email)), 'UTF8')), 'hex') $$;
grant execute on function app.email_hash(text) to app_user, app_registrar;

-- Whether a link opens anything: not taken back, not over, to somebody whose last day has not gone by, under the same address.
create or replace function app.link_stands(in_collaboration uuid, wanted uuid, moment timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer_link l
      join employer_contact k on k.collaboration_id = l.collaboration_id and k.employer_contact_id = l.employer_contact_id
     where l.collaboration_id = in_collaboration and l.employer_link_id = wanted and l.revoked_at is null and l.expires_at > moment
       and (k.ended_on is null or k.ended_on >= (moment at time zone 'Europe/Stockholm')::date) and app.email_hash(k.email) = l.email_hash)
$$;

-- Whether somebody is still of an organisation's staff: whoever has left is neither shown nor written to.
create or replace function app.works_in(in_collaboration uuid, in_organisation uuid, wanted uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from membership m join account a on a.account_id = m.account_id
     where m.collaboration_id = in_collaboration and m.organisation_id = in_organisation and m.account_id = wanted and m.confirmed_at is not null
       and m.starts_at <= now() and m.ends_at > now() and a.revoked_at is null)
$$;
grant execute on function app.works_in(uuid, uuid, uuid) to app_registrar;

-- Whether somebody of the staff has a role that keeps stays: the others who are close to a person can answer no employer.
create or replace function app.answers_employers(in_collaboration uuid, in_organisation uuid, wanted uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select app.works_in(in_collaboration, in_organisation, wanted) and exists (select from membership m join access_rule r on r.role = m.role and r.act = 'keep_stays'
     where m.collaboration_id = in_collaboration and m.organisation_id = in_organisation and m.account_id = wanted and m.confirmed_at is not null
       and m.starts_at <= now() and m.ends_at > now())
$$;
grant execute on function app.answers_employers(uuid, uuid, uuid) to app_registrar;

-- Whom one reaches in somebody's place today: whoever stands in for them, else themselves; nobody where neither is there any more.
create or replace function app.reached_for(in_collaboration uuid, in_organisation uuid, wanted uuid) returns uuid
language sql stable set search_path = public, pg_temp as $$
  select coalesce(
    (select d.deputy_account_id from deputy d where d.collaboration_id = in_collaboration and d.organisation_id = in_organisation and d.absent_account_id = wanted
        and app.today() between d.starts_on and d.ends_on and app.works_in(in_collaboration, in_organisation, d.deputy_account_id)
      order by d.starts_on desc, d.deputy_id limit 1),
    (select wanted where app.works_in(in_collaboration, in_organisation, wanted)))
$$;
grant execute on function app.reached_for(uuid, uuid, uuid) to app_registrar;

-- Whom one reaches where nobody answers for a stay: whoever made the link, else whoever manages the organisation.
create or replace function app.reached_last(in_collaboration uuid, in_organisation uuid, maker uuid) returns uuid
language sql stable set search_path = public, pg_temp as $$
  select coalesce(app.reached_for(in_collaboration, in_organisation, maker),
    (select m.account_id from management m where m.collaboration_id = in_collaboration and m.organisation_id = in_organisation
        and m.starts_at <= now() and m.ends_at > now() and app.works_in(in_collaboration, in_organisation, m.account_id)
      order by m.unit_id is not null, m.starts_at, m.management_id limit 1))
$$;
grant execute on function app.reached_last(uuid, uuid, uuid) to app_registrar;

-- Opens the door for this transaction, or refuses (28000).
create or replace function app.enter_employer(in_collaboration uuid, wanted uuid, today date) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.collaboration', in_collaboration::text, true), set_config('app.employer_link', wanted::text, true),
    set_config('app.today', today::text, true), set_config('app.organisation', '', true), set_config('app.account', '', true),
    set_config('app.membership', '', true), set_config('app.role', '', true), set_config('app.unit', '', true);
  if not app.link_stands(in_collaboration, wanted, app.now()) then raise exception 'no such link' using errcode = '28000'; end if;
end $$;

-- The links that the door shows: all that stand to the same somebody, about stays that have not ended, of people whom nobody protects.
create or replace function app.open_links() returns uuid[]
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(l.employer_link_id), '{}') from employer_link e
    join employer_link l on l.collaboration_id = e.collaboration_id and l.organisation_id = e.organisation_id and l.employer_contact_id = e.employer_contact_id
    join stay s on s.collaboration_id = l.collaboration_id and s.stay_id = l.stay_id
   where e.collaboration_id = app.collaboration() and e.employer_link_id = app.employer_link()
     and app.link_stands(e.collaboration_id, e.employer_link_id, app.now()) and app.link_stands(l.collaboration_id, l.employer_link_id, app.now())
     and s.ended_on is null and s.ends_on >= app.today()
     and not exists (select from file f where f.collaboration_id = l.collaboration_id and f.participant_id = l.participant_id and f.protected)
$$;

-- Whether all three have said yes to a version. Asked by functions alone.
create or replace function app.agreed_by_all(v stay_version) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select 3 = (select count(*) from stay_approval y where y.collaboration_id = v.collaboration_id and y.stay_id = v.stay_id
    and y.content_version = v.number and y.answer = 'yes')
$$;
grant execute on function app.agreed_by_all(stay_version) to app_registrar;

-- What the page needs beside the sheet: who reads it, whom to call, and, where the person lets it be shown, the days and hours of the newest
-- agreement that all three have said yes to; and when somebody there filled in what has no three yeses yet. One row for each stay that is shown; one without a stay where there is none.
create or replace function app.employer_page() returns table (contact_name text, contact_phone text, maker_name text, maker_phone text,
  employer_link_id uuid, organisation_id uuid, participant_id uuid, stay_id uuid, version int, filled_at timestamptz, place_words text, starts_on date, ends_on date, days text[],
  begins text, finishes text, supervisor_name text, supervisor_phone text, supervisor_picture uuid, consultant_name text, consultant_phone text, consultant_picture uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.name, k.phone, m.name, m.phone, o.employer_link_id, o.organisation_id, o.participant_id, o.stay_id, o.version, o.filled_at, o.place_words, t.starts_on, t.ends_on, t.days,
      t.begins, t.finishes, o.supervisor_name, o.supervisor_phone, o.supervisor_picture, o.consultant_name, o.consultant_phone, o.consultant_picture
    from employer_link e
    join employer_contact k on k.collaboration_id = e.collaboration_id and k.employer_contact_id = e.employer_contact_id
    left join account m on m.account_id = app.reached_last(e.collaboration_id, e.organisation_id, e.made_by)
    left join lateral (
      select l.employer_link_id, l.organisation_id, l.participant_id, l.stay_id, s.version,
          case when v.employer_link_id = any (app.open_links()) and not app.agreed_by_all(v) then v.written_at end as filled_at, v.place_words, a.name as supervisor_name, a.phone as supervisor_phone,
          (select p.account_picture_id from account_picture p where p.collaboration_id = l.collaboration_id and p.account_id = a.account_id) as supervisor_picture,
          c.name as consultant_name, c.phone as consultant_phone, c.picture as consultant_picture
        from employer_link l
        join stay s on s.collaboration_id = l.collaboration_id and s.stay_id = l.stay_id
        join stay_version v on v.collaboration_id = s.collaboration_id and v.stay_id = s.stay_id and v.number = s.version
        left join account a on a.account_id = app.reached_for(l.collaboration_id, l.organisation_id, v.supervisor_id)
        left join lateral (select x.name, x.phone,
            (select p.account_picture_id from account_picture p where p.collaboration_id = g.collaboration_id and p.account_id = x.account_id) as picture
          from assignment g join account x on x.account_id = app.reached_for(g.collaboration_id, g.organisation_id, g.account_id)
          where g.collaboration_id = l.collaboration_id and g.organisation_id = l.organisation_id and g.participant_id = l.participant_id
            and g.starts_at <= now() and g.ends_at > now() and x.account_id is distinct from a.account_id
            and app.answers_employers(g.collaboration_id, g.organisation_id, x.account_id)
          order by g.starts_at desc, g.assignment_id limit 1) c on true
       where l.collaboration_id = e.collaboration_id and l.employer_link_id = any (app.open_links())) o on true
    left join lateral (
      select v.starts_on, v.ends_on, v.days, v.begins, v.finishes from stay_version v
       where v.collaboration_id = e.collaboration_id and v.stay_id = o.stay_id
         and app.agreed_by_all(v)
         and exists (select from employer_sheet h where h.collaboration_id = e.collaboration_id and h.employer_link_id = o.employer_link_id
           and h.field = 'days' and h.taken_back_at is null)
       order by v.number desc limit 1) t on true
   where e.collaboration_id = app.collaboration() and e.employer_link_id = app.employer_link()
   order by o.place_words, o.stay_id
$$;

-- The picture that one of those whom the page names has put up.
create or replace function app.employer_picture(wanted uuid) returns table (type text, bytes bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.type, p.bytes from account_picture p
   where p.collaboration_id = app.collaboration() and p.account_picture_id = wanted
     and exists (select from app.employer_page() c where wanted in (c.supervisor_picture, c.consultant_picture))
$$;

-- Whose sheets were read, by which link.
create or replace function app.log_employer_read(participants uuid[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into read_log (collaboration_id, employer_link_id, act, participant_ids) values (app.collaboration(), app.employer_link(), 'employer', participants)
$$;

-- Somebody opens a link by its token, or asks for another code in a browser that has begun: a new beginning in that browser, and a letter with the code to
-- the address of the link. Five codes an hour. Answers what became of it, alike for a link that nobody has made and one that is over.
create or replace function app.begin_employer_visit(link_token text, from_session text, new_session text, new_code text, new_mail uuid, from_host text,
  letter_title text, letter_words text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare l employer_link;
begin
  if link_token is not null then select x.* into l from employer_link x where x.token_hash = link_token;
  else
    select x.* into l from employer_session s join employer_link x on x.collaboration_id = s.collaboration_id and x.employer_link_id = s.employer_link_id
     where s.token_hash = from_session;
  end if;
  if l.employer_link_id is null then return 'shut'; end if;
  perform pg_advisory_xact_lock(hashtextextended('codes of ' || l.employer_link_id, 0));
  if not app.link_stands(l.collaboration_id, l.employer_link_id, moment) then return 'shut'; end if;
  if (select count(*) from employer_session s where s.collaboration_id = l.collaboration_id and s.employer_link_id = l.employer_link_id
      and s.created_at > moment - interval '1 hour') >= 5 then return 'too_many'; end if;
  insert into employer_session (collaboration_id, token_hash, employer_link_id, code_hash, created_at, seen_at, expires_at)
  values (l.collaboration_id, new_session, l.employer_link_id, new_code, moment, moment, moment + interval '10 minutes');
  insert into mail (collaboration_id, mail_id, organisation_id, participant_id, account_id, thread_id, to_address, subject, body, message_id, about_protected,
    queued_at, due_at, secret)
  select l.collaboration_id, new_mail, l.organisation_id, l.participant_id, l.made_by, l.employer_link_id, k.email, letter_title, letter_words,
      '<' || new_mail || '@' || from_host || '>', false, moment, moment, true
    from employer_contact k where k.collaboration_id = l.collaboration_id and k.employer_contact_id = l.employer_contact_id;
  return 'sent';
end $$;

-- A letter to the supervisor of the stay and to those of the person's contacts who keep stays, as far as they are still there, and to whoever stands in for them today; where nobody
-- is, to whom one reaches last. It names nobody. Asked by functions alone.
create or replace function app.write_to_keepers(in_collaboration uuid, wanted_stay uuid, thread uuid, sender uuid, from_host text, letter_title text,
  letter_words text, moment timestamptz) returns void
language sql volatile set search_path = public, pg_temp as $$
  with kept as (
    select s.collaboration_id, s.organisation_id, s.participant_id, v.supervisor_id
      from stay s join stay_version v on v.collaboration_id = s.collaboration_id and v.stay_id = s.stay_id and v.number = s.version
     where s.collaboration_id = in_collaboration and s.stay_id = wanted_stay
  ), responsible as (
    select q.supervisor_id as account_id from kept q
    union
    select g.account_id from kept q join assignment g on g.collaboration_id = q.collaboration_id and g.organisation_id = q.organisation_id
       and g.participant_id = q.participant_id and g.starts_at <= now() and g.ends_at > now()
  ), answering as materialized (
    select q.*, a.email, gen_random_uuid() as id from kept q
      join account a on a.email is not null and app.answers_employers(q.collaboration_id, q.organisation_id, a.account_id)
        and a.account_id in (select r.account_id from responsible r union select app.reached_for(q.collaboration_id, q.organisation_id, r.account_id) from responsible r)
  ), told as materialized (
    select * from answering
    union all
    select q.*, a.email, gen_random_uuid() from kept q
      join account a on a.account_id = app.reached_last(q.collaboration_id, q.organisation_id, sender) and a.email is not null
     where not exists (select from answering)
  )
  insert into mail (collaboration_id, mail_id, organisation_id, participant_id, account_id, thread_id, to_address, subject, body, message_id, about_protected,
    queued_at, due_at)
  select t.collaboration_id, t.id, t.organisation_id, t.participant_id, sender, thread, t.email, letter_title, letter_words, '<' || t.id || '@' || from_host || '>', false,
      moment, moment
    from told t
$$;
grant execute on function app.write_to_keepers(uuid, uuid, uuid, uuid, text, text, text, timestamptz) to app_registrar;

-- An employer waits for an answer, or says that it is hard: a letter to those who keep the stay.
create or replace function app.tell_of_request(wanted uuid, from_host text, letter_title text, letter_words text, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select app.write_to_keepers(r.collaboration_id, r.stay_id, wanted, l.made_by, from_host, letter_title, letter_words, moment)
    from (
      select q.collaboration_id, q.stay_id, q.employer_link_id, q.support_request_id as id from support_request q
      union
      select c.collaboration_id, c.stay_id, c.employer_link_id, c.employer_check_in_id from employer_check_in c) r
    join employer_link l on l.collaboration_id = r.collaboration_id and l.employer_link_id = r.employer_link_id
   where r.collaboration_id = app.collaboration() and r.id = wanted and r.employer_link_id = any (app.open_links())
$$;

-- By one link ten requests, check-ins and fillings an hour are taken: each of them writes to somebody who is to answer. Of those that come at the same time whoever
-- writes last sees what the others wrote, and is refused.
create or replace function app.demand_pause() returns trigger
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare moment timestamptz := coalesce(to_jsonb(new) ->> 'asked_at', to_jsonb(new) ->> 'sent_at', to_jsonb(new) ->> 'written_at');
begin
  perform pg_advisory_xact_lock(hashtextextended('written by ' || new.employer_link_id, 0));
  if (select count(*) from support_request r where r.collaboration_id = new.collaboration_id and r.employer_link_id = new.employer_link_id
        and r.asked_at > moment - interval '1 hour')
    + (select count(*) from employer_check_in c where c.collaboration_id = new.collaboration_id and c.employer_link_id = new.employer_link_id
        and c.sent_at > moment - interval '1 hour')
    + (select count(*) from stay_version v where v.collaboration_id = new.collaboration_id and v.employer_link_id = new.employer_link_id
        and v.written_at > moment - interval '1 hour') > 10
  then raise exception 'too often' using errcode = '23514', constraint = 'employer_writes_seldom'; end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['support_request', 'employer_check_in', 'stay_version']
  loop
    execute format('drop trigger if exists has_pause on %I', t);
    execute format('create trigger has_pause after insert on %I for each row when (new.employer_link_id is not null) execute function app.demand_pause()', t);
  end loop;
end $$;
alter function app.demand_pause() owner to app_counts;

-- What a letter with a key says is gone when it has left, been stopped or been given up.
create or replace function app.forget_secret() returns trigger language plpgsql as $$
begin
  new.body := '';
  return new;
end $$;
drop trigger if exists forget_secret on mail;
create trigger forget_secret before update on mail for each row
  when (new.secret and new.body <> '' and num_nonnulls(new.sent_at, new.failed_at, new.stopped_at) > 0) execute function app.forget_secret();

do $$
declare f regprocedure;
begin
  foreach f in array array['app.link_stands(uuid,uuid,timestamptz)', 'app.enter_employer(uuid,uuid,date)', 'app.open_links()', 'app.employer_page()',
    'app.employer_picture(uuid)', 'app.begin_employer_visit(text,text,text,text,uuid,text,text,text,timestamptz)',
    'app.tell_of_request(uuid,text,text,text,timestamptz)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); end loop;
  foreach f in array array['app.open_links()', 'app.employer_page()', 'app.employer_picture(uuid)',
    'app.tell_of_request(uuid,text,text,text,timestamptz)']::regprocedure[]
  loop execute format('grant execute on function %s to app_employer', f); end loop;
end $$;
alter function app.log_employer_read(uuid[]) owner to app_log;
grant execute on function app.log_employer_read(uuid[]) to app_employer;
grant execute on function app.begin_employer_visit(text, text, text, text, uuid, text, text, text, timestamptz) to app_system;
grant execute on function app.link_stands(uuid, uuid, timestamptz) to app_sets, app_user, app_person;
-- Like app.enter: the door calls it before it takes a role, and it shows nothing.
grant execute on function app.enter_employer(uuid, uuid, date) to public;
