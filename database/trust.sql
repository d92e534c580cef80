-- The review of the read log: the log itself has no select. Owned by app_registrar.

-- Who of one's own organisation read about the person, on what day, in what way and why; to the manager of the file.
create or replace function app.reads_of(wanted uuid)
returns table (read_on date, reader text, role text, act text, purpose text, times int)
language sql stable security definer parallel safe set search_path = public, pg_temp as $$
  select (l.at at time zone 'Europe/Stockholm')::date, a.name, m.role, l.act, l.purpose, count(*)::int
    from read_log l join account a using (account_id)
    left join membership m on m.collaboration_id = l.collaboration_id and m.membership_id = l.membership_id
   where l.collaboration_id = app.collaboration() and l.organisation_id = app.organisation() and l.participant_ids @> array[wanted]
     and wanted = any ((select app.participants_for('review_log', 'identity'))::uuid[])
   group by 1, 2, 3, 4, 5
   order by 1 desc, 2, 4
   limit 1000
$$;

alter function app.reads_of(uuid) owner to app_registrar;
grant execute on function app.reads_of(uuid) to app_user;
