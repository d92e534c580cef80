import { sql } from 'kysely';
import type { Database } from '../../app/platform/database.ts';
import { testDay } from '../world.ts';
import type { FunctionCall } from './function-calls.ts';
import type { FunctionMutant } from './function-mutants.ts';
import { literal } from './probes.ts';

/**
 * Each argument is tried and undone: what the function answered, and which rows it wrote, told by the log of writes. Ids that the
 * function makes up, and moments, are left out.
 */
const functions = `
create schema calls;
grant usage on schema calls to public;
create table calls.call (call_id int primary key, name text, membership uuid, door text, statement text, arguments text[], answers text[]);
create table calls.mutant (mutant_id int primary key, name text, change text, caught_by int);
grant select on calls.call, calls.mutant to public;
create function calls.written(since bigint) returns text language sql security definer set search_path = public, pg_temp as $$
  select string_agg(concat_ws(' ', w.table_name, w.operation, w.organisation_id, w.participant_id,
    case when w.operation = 'update' then w.row_key::text end,
    (select f.number from file f where w.table_name = 'file' and f.collaboration_id = w.collaboration_id and f.organisation_id = w.organisation_id
      and f.participant_id = w.participant_id),
    (select string_agg(k, ',' order by k) from jsonb_object_keys(w.changed) k)), '; ' order by w.table_name, w.row_key::text, w.write_log_id)
  from write_log w where w.write_log_id > since
$$;
create function calls.looked_at(since bigint) returns text language sql security definer set search_path = public, pg_temp as $$
  select string_agg(concat_ws(' ', l.act, (select string_agg(p::text, ',' order by p) from unnest(l.participant_ids) p)), '; ' order by l.read_log_id)
  from read_log l where l.read_log_id > since
$$;
create function calls.staged() returns text language sql volatile security definer set search_path = public, pg_temp as $$
  select string_agg(concat_ws(' ', s.part, s.collaboration_id, s.import_id), ',' order by s.part, s.collaboration_id, s.import_id) from (
    select 'row' part, collaboration_id, import_id from import_row union all select 'file', collaboration_id, import_id from import_file) s
$$;
grant execute on function calls.staged() to public;
create function calls.last_read() returns bigint language sql security definer set search_path = public, pg_temp as
  $$ select coalesce(max(read_log_id), 0) from read_log $$;
create function calls.last_write() returns bigint language sql security definer set search_path = public, pg_temp as
  $$ select coalesce(max(write_log_id), 0) from write_log $$;
create function calls.try_one(c calls.call, argument text) returns text language plpgsql as $$
declare answer text; since bigint := calls.last_write(); read_since bigint := calls.last_read();
begin
  begin
    if c.door is null then perform app.enter(c.membership, '${testDay}');
    else execute 'select ' || c.door; end if;
    perform set_config('role', case when c.door is null then 'app_user' else 'app_person' end, true);
    execute c.statement into answer using argument;
    perform set_config('role', 'none', true);
    answer := concat_ws(' | ', answer, calls.written(since), calls.looked_at(read_since));
    raise exception using errcode = 'PROBE';
  exception when others then
    return case when sqlstate = 'PROBE' then answer else sqlstate end;
  end;
end $$;
create function calls.try_call(c calls.call) returns text[] language sql as
  $$ select array_agg(calls.try_one(c, a) order by n) from unnest(c.arguments) with ordinality x (a, n) $$;
create function calls.is_noticed(c calls.call) returns boolean language plpgsql as $$
begin
  for i in 1 .. cardinality(c.arguments) loop
    if calls.try_one(c, c.arguments[i]) is distinct from c.answers[i] then return true; end if;
  end loop;
  return false;
end $$;
create function calls.try_mutant(m calls.mutant) returns int language plpgsql as $$
declare c calls.call; caught int;
begin
  begin
    execute m.change;
    for c in select * from calls.call where name = m.name order by call_id loop
      if calls.is_noticed(c) then caught := c.call_id; exit; end if;
    end loop;
    raise exception using errcode = 'PROBE';
  exception when sqlstate 'PROBE' then return caught;
  end;
end $$;`;

/** Makes the calls and keeps what each was answered. */
export const makeCalls = async (database: Database, calls: FunctionCall[]): Promise<void> => {
  const rows = calls.map(({ name, membershipId, door, statement, arguments: given }, index) => ({
    call_id: index,
    name,
    membership: membershipId ?? null,
    door: door ?? null,
    statement,
    arguments: given,
  }));
  await database.script(`${functions}
insert into calls.call select * from jsonb_populate_recordset(null::calls.call, ${literal(rows)}::jsonb);
update calls.call c set answers = calls.try_call(c);`);
};

/** Takes away one condition at a time; answers the mutants that no call noticed. */
export const unnoticed = async (
  database: Database,
  mutants: FunctionMutant[],
  asked: (name: string) => string,
) => {
  const rows = mutants.map(({ name, change }, index) => ({ mutant_id: index, name: asked(name), change }));
  await database.script(`insert into calls.mutant select * from jsonb_populate_recordset(null::calls.mutant, ${literal(rows)}::jsonb);
update calls.mutant m set caught_by = calls.try_mutant(m);`);
  const { rows: alive } = await sql<{
    mutant_id: number;
  }>`select mutant_id from calls.mutant where caught_by is null order by mutant_id`.execute(database.handle);
  return alive.map(({ mutant_id }) => mutants[mutant_id]!.what);
};
