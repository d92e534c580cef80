import { sql } from 'kysely';
import type { Database } from '../../app/platform/database.ts';
import { testDay } from '../world.ts';
import { literal, type Probe } from './probes.ts';

/** Each statement runs as its role and membership, and is rolled back; what it answered is kept. */
const functions = `
create schema trial;
grant usage on schema trial to public;
create table trial.probe (probe_id int primary key, tbl text, command text, role text, membership uuid, door text, statement text, answer text);
create table trial.mutant (mutant_id int primary key, tbl text, command text, role text, change text, caught_by int);
grant select on trial.probe, trial.mutant to public;
create function trial.try_probe(p trial.probe) returns text language plpgsql as $$
declare answer text;
begin
  begin
    if p.membership is not null then perform app.enter(p.membership, '${testDay}'); end if;
    if p.door is not null then execute 'select ' || p.door; end if;
    perform set_config('role', p.role, true);
    if p.command = 'select' then execute p.statement into answer;
    else execute p.statement; get diagnostics answer = row_count; end if;
    raise exception using errcode = 'PROBE';
  exception when others then
    if sqlstate = '42501' then return 'refused'; end if;
    if p.command = 'insert' then return 'allowed'; end if;
    return case when sqlstate = 'PROBE' then answer else sqlstate || ' ' || sqlerrm end;
  end;
end $$;
create function trial.try_mutant(m trial.mutant) returns int language plpgsql as $$
declare p trial.probe; caught int;
begin
  begin
    execute m.change;
    for p in select * from trial.probe where tbl = m.tbl and command = m.command and role = m.role order by probe_id loop
      if trial.try_probe(p) is distinct from p.answer then caught := p.probe_id; exit; end if;
    end loop;
    raise exception using errcode = 'PROBE';
  exception when sqlstate 'PROBE' then return caught;
  end;
end $$;`;

/** Runs all probes; the answers stand in the order of the probes. */
export const runProbes = async (database: Database, probes: Probe[]): Promise<string[]> => {
  const rows = probes.map((probe, index) => ({
    probe_id: index,
    tbl: probe.table,
    command: probe.command,
    role: probe.role,
    membership: probe.membershipId,
    door: probe.door ?? null,
    statement: probe.statement,
  }));
  await database.script(`${functions}
insert into trial.probe select * from jsonb_populate_recordset(null::trial.probe, ${literal(rows)}::jsonb);
update trial.probe p set answer = trial.try_probe(p);`);
  const { rows: answers } = await sql<{
    answer: string;
  }>`select answer from trial.probe order by probe_id`.execute(database.handle);
  return answers.map(({ answer }) => answer);
};

export interface Mutant {
  what: string;
  table: string;
  command: string;
  role: string;
  change: string;
}

/** Makes one change to the policies at a time; answers those that no probe noticed. */
export const survivors = async (database: Database, mutants: Mutant[]): Promise<Mutant[]> => {
  const rows = mutants.map(({ table, command, role, change }, index) => ({
    mutant_id: index,
    tbl: table,
    command,
    role,
    change,
  }));
  await database.script(`
insert into trial.mutant select * from jsonb_populate_recordset(null::trial.mutant, ${literal(rows)}::jsonb);
update trial.mutant m set caught_by = trial.try_mutant(m);`);
  const { rows: alive } = await sql<{
    mutant_id: number;
  }>`select mutant_id from trial.mutant where caught_by is null order by mutant_id`.execute(database.handle);
  return alive.map(({ mutant_id }) => mutants[mutant_id]!);
};
