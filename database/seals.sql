-- The chain of each log. Whoever seals or checks a log runs these and reads no row of it. Owned by app_seals.

-- Rows of a log between two ids, each with its leaf; none for a row that has been weeded. The content is named column by column:
-- a column that is added later must not change what was sealed before. With a limit the first so many that have a leaf: a seal reads no further.
drop function if exists app.log_leaves(text, bigint, bigint);
create or replace function app.log_leaves(wanted_log text, low bigint, high bigint, at_most int default null)
returns table (id bigint, leaf bytea)
language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  case wanted_log
    when 'read_log' then return query
      select l.read_log_id, sha256(uuid_send(l.salt) || convert_to(jsonb_build_array(l.read_log_id, l.collaboration_id, l.at, l.account_id, l.membership_id,
          l.organisation_id, l.act, l.participant_ids, l.purpose)::text || coalesce(l.employer_link_id::text, ''), 'UTF8'))
        from read_log l where l.read_log_id between low and high and (at_most is null or l.salt is not null) order by l.read_log_id limit at_most;
    when 'write_log' then return query
      select l.write_log_id, sha256(uuid_send(l.salt) || convert_to(jsonb_build_array(l.write_log_id, l.collaboration_id, l.at, l.account_id, l.membership_id,
          l.organisation_id, l.table_name, l.operation, l.row_key, l.participant_id, l.changed)::text
          || coalesce(nullif(concat_ws('|', l.person_door, l.representation_id, l.employer_link_id), ''), ''), 'UTF8'))
        from write_log l where l.write_log_id between low and high and (at_most is null or l.salt is not null) order by l.write_log_id limit at_most;
    when 'refusal_log' then return query
      select l.refusal_log_id, sha256(uuid_send(l.salt) || convert_to(jsonb_build_array(l.refusal_log_id, l.at, l.collaboration_id, l.account_id, l.membership_id,
          l.method, l.route, l.subject_id, l.reason)::text, 'UTF8'))
        from refusal_log l where l.refusal_log_id between low and high and (at_most is null or l.salt is not null) order by l.refusal_log_id limit at_most;
  end case;
end $$;

create or replace function app.seal_hash(s log_seal) returns bytea
language sql stable set search_path = public, pg_temp as $$
  select sha256(s.previous_hash || sha256(s.leaves) || convert_to(concat_ws('|', s.log, s.seal_number, extract(epoch from s.sealed_at), s.up_to,
    s.covered, s.passed_over, s.row_count), 'UTF8'))
$$;

-- Numbers that were passed over within a day before the moment and have not come since: their transactions may still commit.
create or replace function app.open_numbers(wanted_log text, moment timestamptz) returns int8multirange
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(range_agg(passed_over), '{}') - coalesce(range_agg(covered), '{}') from log_seal
   where log = wanted_log and sealed_at > moment - interval '1 day'
$$;

-- Adds one seal over what no seal covers yet, at most so many rows; answers how many. Each seal says which ids it covers, so that a row
-- that commits after a later number was sealed is taken by the next seal: nothing is locked, and nothing depends on the order of commits.
create or replace function app.seal_log(wanted_log text, moment timestamptz, at_most int) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare last log_seal; s log_seal; late int8multirange;
begin
  perform pg_advisory_xact_lock(hashtextextended('seal of ' || wanted_log, 0));
  select x.* into last from log_seal x where x.log = wanted_log order by x.seal_number desc limit 1;
  late := app.open_numbers(wanted_log, moment);
  with found as (
    select l.id, l.leaf from unnest(late) r cross join lateral app.log_leaves(wanted_log, lower(r), upper(r) - 1) l where l.leaf is not null
    union all
    select l.id, l.leaf from app.log_leaves(wanted_log, coalesce(last.up_to, 0) + 1, 9223372036854775807, at_most) l
  )
  select count(*), coalesce(range_agg(int8range(id, id, '[]')), '{}'), string_agg(leaf, '' order by id), greatest(max(id), coalesce(last.up_to, 0))
    into s.row_count, s.covered, s.leaves, s.up_to from found;
  if s.row_count = 0 then return 0; end if;
  s.log := wanted_log;
  s.seal_number := coalesce(last.seal_number, 0) + 1;
  s.sealed_at := moment;
  s.passed_over := int8multirange(int8range(coalesce(last.up_to, 0) + 1, s.up_to + 1)) - s.covered;
  s.previous_hash := coalesce(last.seal_hash, sha256(convert_to(wanted_log, 'UTF8')));
  s.seal_hash := app.seal_hash(s);
  insert into log_seal select s.*;
  return s.row_count;
end $$;

-- Where the chain of a log does not hold: the seal, what is wrong, and the ids of the rows. No row when it holds.
create or replace function app.verify_log(wanted_log text, moment timestamptz)
returns table (seal_number int, fault text, ids int8multirange)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare top bigint; sealed int8multirange; still_open int8multirange := app.open_numbers(wanted_log, moment);
begin
  return query
    with chain as (
      select s.seal_number n, s.previous_hash, lag(s.seal_number, 1, 0) over o + 1 expected,
          lag(s.seal_hash, 1, sha256(convert_to(wanted_log, 'UTF8'))) over o before_hash, s.seal_hash is distinct from app.seal_hash(s) changed
        from log_seal s where s.log = wanted_log window o as (order by s.seal_number)
    )
    select n, 'seals_missing', int8multirange(int8range(expected, n)) from chain where n <> expected
    union all select n, 'seal_changed', '{}' from chain where changed
    union all select n, 'link_broken', '{}' from chain where n = expected and previous_hash <> before_hash
    order by 1;
  return query
    with expected as (
      select s.seal_number n, r.id, substring(s.leaves from 32 * (r.place::int - 1) + 1 for 32) leaf
        from log_seal s cross join lateral (
          select i id, row_number() over (order by i) place from unnest(s.covered) c cross join lateral generate_series(lower(c), upper(c) - 1) i
        ) r where s.log = wanted_log
    ), present as (
      select l.id, l.leaf from app.log_leaves(wanted_log, -9223372036854775808, 9223372036854775807) l
    )
    select e.n, case when p.id is null then 'rows_missing' else 'rows_changed' end, range_agg(int8range(e.id, e.id, '[]'))
      from expected e left join present p using (id)
     where p.id is null or p.leaf <> e.leaf
     group by 1, 2 order by 1, 2;
  select max(s.up_to), coalesce(range_agg(s.covered), '{}') into top, sealed from log_seal s where s.log = wanted_log;
  return query
    select null::int, 'rows_unsealed', range_agg(int8range(l.id, l.id, '[]')) from app.log_leaves(wanted_log, -9223372036854775808, top) l
     where not sealed @> l.id and not still_open @> l.id having count(*) > 0;
end $$;

-- How far each log is sealed: the newest seal of each, and how many rows all of them cover.
create or replace function app.sealed_logs()
returns table (log text, seal_number int, sealed_at timestamptz, seal_hash text, row_count bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (s.log) s.log, s.seal_number, s.sealed_at, encode(s.seal_hash, 'hex'), sum(s.row_count) over (partition by s.log)
    from log_seal s order by s.log, s.seal_number desc
$$;

create or replace function app.seal_hash_of(wanted_log text, wanted_number int) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select encode(s.seal_hash, 'hex') from log_seal s where s.log = wanted_log and s.seal_number = wanted_number
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['app.log_leaves(text,bigint,bigint,int)', 'app.seal_hash(log_seal)', 'app.open_numbers(text,timestamptz)', 'app.seal_log(text,timestamptz,int)',
    'app.verify_log(text,timestamptz)', 'app.sealed_logs()', 'app.seal_hash_of(text,int)']::regprocedure[]
  loop execute format('alter function %s owner to app_seals', f); end loop;
  foreach f in array array['app.seal_log(text,timestamptz,int)', 'app.verify_log(text,timestamptz)', 'app.sealed_logs()', 'app.seal_hash_of(text,int)']::regprocedure[]
  loop execute format('grant execute on function %s to app_sealing', f); end loop;
end $$;
