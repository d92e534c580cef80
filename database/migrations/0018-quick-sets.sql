-- The few protected people are looked for in every statement.
create index file_protected on file (collaboration_id, organisation_id) where protected;
create index share_protected on share (collaboration_id, to_organisation_id) where protected;
