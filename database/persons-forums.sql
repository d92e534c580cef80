-- The forums that the person has been asked to or has said yes to, through the person's door, with whom to call. Nobody else who comes is here, nor
-- any employer. Owned by app_registrar.
create or replace function app.own_forums() returns table (forum_id uuid, organisation_id uuid, name text, held_on date, starts text, ends text, place text, about text,
  responsible text, phone text, cancelled boolean, moved_at timestamptz)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select v.forum_event_id, v.organisation_id, v.name, v.held_on, v.starts, v.ends, v.place, v.about, a.name, a.phone, v.cancelled_at is not null, v.moved_at
    from forum_event v
    left join account a on a.account_id = app.reached_last(v.collaboration_id, v.organisation_id, v.responsible_id)
   where v.organisation_id = any (app.person_sources('work')) and (v.collaboration_id, v.organisation_id, v.forum_event_id) in (
     select g.collaboration_id, g.organisation_id, g.forum_event_id from forum_guest g
      where g.collaboration_id = app.collaboration() and g.participant_id = app.person()
     union select q.collaboration_id, q.organisation_id, q.forum_event_id from forum_question q
      where q.collaboration_id = app.collaboration() and q.participant_id = app.person() and q.taken_back_on is null)
   order by v.held_on, v.starts, v.forum_event_id
$$;

alter function app.own_forums() owner to app_registrar;
grant execute on function app.own_forums() to app_person;
