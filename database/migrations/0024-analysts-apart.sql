-- Whoever meets people is not at the same time an analyst, whoever proposes it and at whatever moment. Where both have stood, the analyst's
-- role is taken to have ended when the other began.
alter table membership no force row level security;
update membership a set ends_at = greatest(a.starts_at, c.starts_at)
  from (select x.membership_id, min(y.starts_at) as starts_at from membership x
      join membership y on y.collaboration_id = x.collaboration_id and y.account_id = x.account_id and y.starts_at < x.ends_at and y.ends_at > x.starts_at
     where x.role = 'analyst' and y.role in ('lss_officer', 'job_consultant', 'supervisor', 'unit_staff', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff', 'manager')
     group by x.membership_id) c
 where a.membership_id = c.membership_id and a.role = 'analyst';
alter table membership force row level security;

alter table membership add constraint membership_analyst_apart exclude using gist (collaboration_id with =, account_id with =,
    (case role when 'analyst' then 1 else 0 end) with <>, tstzrange(least(starts_at, ends_at), ends_at) with &&)
  where (role in ('analyst', 'lss_officer', 'job_consultant', 'supervisor', 'unit_staff', 'fk_officer', 'af_officer', 'asf_caseworker', 'school_staff', 'manager'));
