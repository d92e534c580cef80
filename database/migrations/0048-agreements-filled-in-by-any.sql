-- The agreement about a stay is filled in by any of the three (docs/decisions/0035): a version says who wrote it. At the employer nobody has an account.
alter table stay_version
  alter column written_by drop not null,
  add column written_party text not null default 'municipality' constraint stay_version_written_party check (written_party in ('person', 'employer', 'municipality')),
  add column written_name text,
  add column employer_link_id uuid,
  add constraint stay_version_written check ((written_by is null) = (written_party = 'employer') and (employer_link_id is not null) = (written_party = 'employer')),
  add constraint stay_version_link foreign key (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id)
    references employer_link (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
create index stay_version_by_link on stay_version (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);

-- What it answers has grown.
drop function if exists app.employer_page();
