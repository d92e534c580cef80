-- The photographs of the tasks where a person is or is to be. They show things and hands; of the employer they tell nothing else. Docs: docs/decisions/0035.

create or replace function app.own_task_photos() returns table (stay_id uuid, task_id uuid, task text, photo_id uuid, step int, words text)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select s.stay_id, entry_task_id, k.name, p.entry_task_photo_id, p.step, p.words
    from stay s
    join learning_place_task t using (collaboration_id, organisation_id, learning_place_id)
    join entry_task k using (collaboration_id, organisation_id, entry_task_id)
    join entry_task_photo p using (collaboration_id, organisation_id, entry_task_id)
   where collaboration_id = app.collaboration() and s.participant_id = app.person() and organisation_id = any (app.person_sources('work'))
     and s.ended_on is null and s.ends_on >= app.today()
     and t.removed_at is null and p.removed_at is null and coalesce(k.ended_on, 'infinity') >= app.today()
   order by k.name, entry_task_id, p.step, p.entry_task_photo_id
$$;

create or replace function app.own_task_photo(wanted uuid) returns table (kind text, bytes bytea)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select p.kind, p.bytes from entry_task_photo p
   where p.collaboration_id = app.collaboration() and p.entry_task_photo_id = wanted and wanted in (select o.photo_id from app.own_task_photos() o)
$$;

alter function app.own_task_photos() owner to app_registrar;
alter function app.own_task_photo(uuid) owner to app_registrar;
grant execute on function app.own_task_photos(), app.own_task_photo(uuid) to app_person;
