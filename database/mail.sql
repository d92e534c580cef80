-- Why a letter may not leave any more, at the moment when it would: nothing when it may. Owned by app_sets.
create or replace function app.mail_bar(of_collaboration uuid, wanted uuid, moment timestamptz) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when m.to_organisation_id is not null and not exists (select from share s
      where s.collaboration_id = m.collaboration_id and s.participant_id = m.participant_id and s.from_organisation_id = m.organisation_id
        and s.to_organisation_id = m.to_organisation_id and s.area = m.area
        and s.withdrawn_at is null and s.starts_at <= moment and s.ends_at > moment) then 'share_over'
    when f.protected and not m.about_protected then 'protected'
    when m.secret and (m.body = '' or not app.link_stands(m.collaboration_id, m.thread_id, moment)) then 'link_over'
    when exists (select from mail n where n.collaboration_id = m.collaboration_id and n.organisation_id = m.organisation_id
      and n.thread_id = m.thread_id and (n.queued_at, n.mail_id) > (m.queued_at, m.mail_id)
      and m.method = 'REQUEST' and n.method is not null) then 'replaced'
  end
  from mail m join file f using (collaboration_id, organisation_id, participant_id)
  where m.collaboration_id = of_collaboration and m.mail_id = wanted
$$;

alter function app.mail_bar(uuid, uuid, timestamptz) owner to app_sets;
grant execute on function app.mail_bar(uuid, uuid, timestamptz) to app_mailing;
