-- Who a person is, and what is known of them, is corrected beside what stands, like everything else. The list of what may be corrected is
-- kept as it stands. A correction of identity is read in its own organisation alone.
do $$
declare listed text;
begin
  select pg_get_constraintdef(oid) into listed from pg_constraint where conname = 'correction_subject';
  alter table correction drop constraint correction_subject;
  execute 'alter table correction add constraint correction_subject '
    || replace(listed, 'ARRAY[', 'ARRAY[''number''::text, ''contact''::text, ''representative''::text, ''entitlement''::text, ');
  select pg_get_constraintdef(oid) into listed from pg_constraint where conname = 'correction_area';
  alter table correction drop constraint correction_area;
  execute 'alter table correction add constraint correction_area ' || replace(listed, 'ARRAY[', 'ARRAY[''identity''::text, ');
end $$;

-- Somebody who comes back with the number of before is looked for by it.
create index correction_former_number on correction (collaboration_id, organisation_id, (before ->> 'number')) where subject_kind = 'number';
