-- The case file (docs/decisions/0027): a note is signed by a function and by nothing else, and each person's notes in an organisation are a chain.

create or replace function app.refuse_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'what is signed is never changed or removed' using errcode = '42501';
end $$;
do $$
declare t text;
begin
  foreach t in array array['note', 'note_attachment']
  loop
    execute format('drop trigger if exists signed_for_good on %I', t);
    execute format('create trigger signed_for_good before update or delete or truncate on %I for each statement execute function app.refuse_change()', t);
  end loop;
end $$;

-- sha256(salt‖content) of a note; none for one that has been weeded. The content is named column by column, and holds the hash of each attachment.
create or replace function app.note_leaf(n note, attachments jsonb) returns bytea
language sql immutable set search_path = public, pg_temp set timezone = 'UTC' as $$
  select sha256(uuid_send(n.salt) || convert_to(jsonb_build_array(n.collaboration_id, n.note_id, n.organisation_id, n.participant_id, n.part, n.kind, n.happened_on,
    n.happened_at, n.source, n.told_by, n.told_on, n.facts, n.assessment, n.own_view, n.corrects_id, n.disputes_id, n.written_by, n.written_role, n.signed_at,
    attachments)::text, 'UTF8'))
$$;

create or replace function app.attachments_of(collaboration uuid, note uuid) returns jsonb
language sql stable set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_array(a.note_attachment_id, a.place, a.name, a.kind, encode(sha256(a.content), 'hex')) order by a.place), '[]')
    from note_attachment a where a.collaboration_id = collaboration and a.note_id = note
$$;

create or replace function app.note_hash(n note) returns bytea
language sql immutable set search_path = public, pg_temp as $$
  select sha256(n.previous_hash || n.leaf || convert_to(n.number::text, 'UTF8'))
$$;

create or replace function app.note_chain_start(organisation uuid, participant uuid) returns bytea
language sql immutable set search_path = public, pg_temp as $$
  select sha256(convert_to(concat_ws('|', 'notes', organisation, participant), 'UTF8'))
$$;

-- The attachments of a note that is being signed: they come as one run of bytes, and the list says how long each is.
create or replace function app.attached(list jsonb, contents bytea)
returns table (note_attachment_id uuid, place int, name text, kind text, content bytea)
language sql immutable set search_path = public, pg_temp as $$
  select (f.one ->> 'id')::uuid, f.nr::int, f.one ->> 'name', f.one ->> 'kind',
    substring(contents from (sum((f.one ->> 'size')::int) over (order by f.nr) - (f.one ->> 'size')::int)::int + 1 for (f.one ->> 'size')::int)
    from jsonb_array_elements(list) with ordinality f(one, nr)
$$;

-- Signs a note and locks it: appends it to the person's chain in the acting organisation, one at a time. The same note sent twice is signed once.
create or replace function app.sign_note(wanted jsonb, contents bytea) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  n note; last note; attachments jsonb; signed int;
  unit_part boolean := app.role() in ('supervisor', 'unit_staff');
begin
  n := jsonb_populate_record(null::note, wanted);
  n.part := case when unit_part then 'unit' else 'case' end;
  if n.participant_id is null or n.participant_id <> all (app.participants_for('write_notes', case n.part when 'unit' then 'preparation' else 'step' end)) then
    raise exception 'not the writer''s to note' using errcode = '42501';
  end if;
  n.collaboration_id := app.collaboration();
  n.organisation_id := app.organisation();
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'notes', n.organisation_id, n.participant_id), 0));
  select x.number into signed from note x where x.collaboration_id = n.collaboration_id and x.note_id = n.note_id
    and x.organisation_id = n.organisation_id and x.participant_id = n.participant_id and x.written_by = app.account();
  if found then return signed; end if;
  if exists (select from note x where x.collaboration_id = n.collaboration_id and x.organisation_id = n.organisation_id and x.participant_id = n.participant_id
      and x.note_id in (n.corrects_id, n.disputes_id) and unit_part and x.part <> 'unit') then
    raise exception 'not the writer''s to note beside' using errcode = '42501';
  end if;
  n.written_by := app.account();
  n.written_role := app.role();
  n.signed_at := app.now();
  n.salt := gen_random_uuid();
  select x.* into last from note x where x.collaboration_id = n.collaboration_id and x.organisation_id = n.organisation_id and x.participant_id = n.participant_id
   order by x.number desc limit 1;
  n.number := coalesce(last.number, 0) + 1;
  n.previous_hash := coalesce(last.hash, app.note_chain_start(n.organisation_id, n.participant_id));
  select coalesce(jsonb_agg(jsonb_build_array(f.note_attachment_id, f.place, f.name, f.kind, encode(sha256(f.content), 'hex')) order by f.place), '[]')
    into attachments from app.attached(wanted -> 'attachments', contents) f;
  n.leaf := app.note_leaf(n, attachments);
  n.hash := app.note_hash(n);
  insert into note select n.*;
  insert into note_attachment (collaboration_id, note_attachment_id, organisation_id, participant_id, note_id, part, place, name, kind, content, content_hash)
  select n.collaboration_id, f.note_attachment_id, n.organisation_id, n.participant_id, n.note_id, n.part, f.place, f.name, f.kind, f.content, sha256(f.content)
    from app.attached(wanted -> 'attachments', contents) f;
  return n.number;
end $$;

-- Where a chain of notes does not hold: the organisation and the person of the chain, what is wrong, and the numbers of the notes. No row when all hold.
create or replace function app.verify_notes()
returns table (organisation_id uuid, participant_id uuid, fault text, numbers int8multirange)
language sql stable security definer set search_path = public, pg_temp as $$
  with chain as (
    select n.organisation_id o, n.participant_id p, n.number, lag(n.number, 1, 0) over w + 1 expected,
        n.leaf is distinct from coalesce(app.note_leaf(n, app.attachments_of(n.collaboration_id, n.note_id)), n.leaf) content_changed,
        n.hash is distinct from app.note_hash(n) hash_changed,
        n.previous_hash is distinct from lag(n.hash, 1, app.note_chain_start(n.organisation_id, n.participant_id)) over w unlinked
      from note n window w as (partition by n.collaboration_id, n.organisation_id, n.participant_id order by n.number)
  ), faults as (
    select o, p, 'notes_missing' fault, int8range(expected, number) r from chain where number <> expected
    union all select o, p, 'note_changed', int8range(number, number, '[]') from chain where content_changed
    union all select o, p, 'note_forged', int8range(number, number, '[]') from chain where hash_changed
    union all select o, p, 'note_unlinked', int8range(number, number, '[]') from chain where unlinked and number = expected
  )
  select o, p, fault, range_agg(r) from faults group by 1, 2, 3 order by 1, 2, 3
$$;

-- The newest link of every chain as it stood at a moment, one mark for each organisation: written down outside the database, and compared with it later.
create or replace function app.note_heads(until timestamptz)
returns table (organisation_id uuid, notes int, heads text)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.organisation_id, sum(h.number)::int, encode(sha256(string_agg(h.hash, '' order by h.participant_id)), 'hex') from (
    select distinct on (n.collaboration_id, n.organisation_id, n.participant_id) n.organisation_id, n.participant_id, n.number, n.hash
      from note n where n.signed_at <= until order by n.collaboration_id, n.organisation_id, n.participant_id, n.number desc
  ) h group by 1 order by 1
$$;

-- Drafts of notes that have waited for a week, about people whose files one manages: whose, about whom and since when, never what.
drop function if exists app.old_note_drafts();
create or replace function app.old_note_drafts()
returns table (participant_id uuid, person text, writer text, begun_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.about, concat_ws(' ', f.given_name, f.family_name), a.name, (d.begun_at at time zone 'Europe/Stockholm')::date
    from (select x.account_id, x.begun_at, substring(x.form from '^/deltagare/([0-9a-f-]{36})/personakt/')::uuid about
      from draft x where x.collaboration_id = app.collaboration() and x.organisation_id = app.organisation() and x.form like '/deltagare/%/personakt/%/skriv%') d
    join account a using (account_id)
    join file f on f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = d.about
   where d.begun_at < now() - interval '7 days' and d.about = any ((select app.participants_for('see_old_drafts', 'identity'))::uuid[])
   order by 4, 2
$$;

-- Who has read what the acting organisation has about a person: its own people, and others while it shared with them. By organisation, role and day.
create or replace function app.reads_for_extract(wanted uuid)
returns table (read_on date, organisation_id uuid, role text, act text, times int)
language sql stable security definer set search_path = public, pg_temp as $$
  select (l.at at time zone 'Europe/Stockholm')::date, l.organisation_id, m.role, l.act, count(*)::int
    from read_log l left join membership m on m.collaboration_id = l.collaboration_id and m.membership_id = l.membership_id
   where l.collaboration_id = app.collaboration() and l.participant_ids @> array[wanted] and l.organisation_id is not null
     and wanted = any ((select app.participants_for('extract_file', 'identity'))::uuid[])
     and (l.organisation_id = app.organisation() or exists (select from share s
       where s.collaboration_id = l.collaboration_id and s.participant_id = wanted and s.from_organisation_id = app.organisation()
         and s.to_organisation_id = l.organisation_id and s.starts_at <= l.at and s.ends_at > l.at and (s.withdrawn_at is null or s.withdrawn_at > l.at)))
   group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4
$$;

-- Everything that the acting organisation's own rows hold about a person, as far as the reader may read them, but for files and the notes themselves.
-- As json, not jsonb: the columns stay in their order.
create or replace function app.file_rows(wanted uuid) returns table (table_name text, row_id text, content json)
language plpgsql stable set search_path = public, pg_temp as $$
declare t text; columns text;
begin
  foreach t in array array['file'] || app.tables_on_people()
  loop
    continue when t in ('note', 'extract_mask', 'file_extract') or not has_table_privilege(t, 'select');
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
     where a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype;
    return query execute format('select %L, coalesce(to_json(x) ->> %L, %L), to_json(x) from (select %s from %I) x
        where x.collaboration_id = app.collaboration() and x.participant_id = $1 and x.%I = app.organisation()',
      t, t || '_id', 'only', columns, t, case t when 'share' then 'from_organisation_id' else 'organisation_id' end) using wanted;
  end loop;
end $$;
grant execute on function app.file_rows(uuid) to app_user;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.sign_note(jsonb,bytea)', 'app.old_note_drafts()', 'app.reads_for_extract(uuid)']::regprocedure[]
  loop execute format('alter function %s owner to app_registrar', f); execute format('grant execute on function %s to app_user', f); end loop;
  foreach f in array array['app.verify_notes()', 'app.note_heads(timestamptz)']::regprocedure[]
  loop execute format('alter function %s owner to app_seals', f); execute format('grant execute on function %s to app_sealing', f); end loop;
  foreach f in array array['app.note_leaf(note,jsonb)', 'app.note_hash(note)', 'app.note_chain_start(uuid,uuid)', 'app.attachments_of(uuid,uuid)', 'app.attached(jsonb,bytea)']::regprocedure[]
  loop execute format('grant execute on function %s to app_registrar, app_seals', f); end loop;
end $$;
