-- Several managers of an organisation each send the people whom they manage: a month is sent once by each.
alter table allowance_export drop constraint allowance_export_once,
  add constraint allowance_export_once unique (collaboration_id, organisation_id, month, made_by);
