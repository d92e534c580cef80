import { sql } from 'kysely';
import type { Database } from '../app/platform/database.ts';

/** Where PostgreSQL 15 and 18 write the same thing in two ways, or name what one of them lacks, the dump says neither. */
const ours = `n.nspname in ('public', 'app', 'upkeep')
  and not exists (select from pg_depend e where e.objid = x.oid and e.deptype = 'e')`;

const table = `x.oid::regclass`;

/** One statement for each kind of thing, as lines in an order of names: nothing hangs on when it was made. */
const parts: Record<string, string> = {
  roles: `select format('create role %I%s%s%s%s;', rolname, case when rolcanlogin then ' login' else ' nologin' end,
      case when rolinherit then ' inherit' else ' noinherit' end, case when rolbypassrls then ' bypassrls' else ' nobypassrls' end,
      case when rolsuper then ' superuser' else '' end)
    from pg_roles where rolname like 'app\\_%'`,
  extensions: `select format('create extension %I;', extname) from pg_extension where extname <> 'plpgsql'`,
  schemas: `select format('grant %s on schema %I to %s;', lower(g.privilege_type), n.nspname, coalesce(r.rolname, 'public'))
    from pg_namespace n cross join lateral aclexplode(n.nspacl) g left join pg_roles r on r.oid = g.grantee
    where n.nspname in ('public', 'app', 'upkeep') and g.grantee <> n.nspowner and (g.grantee = 0 or r.rolname like 'app\\_%')`,
  functions: `select format('create function %s(%s) returns %s language %s %s %s%s owner %s%s;', x.oid::regproc, pg_get_function_arguments(x.oid),
      pg_get_function_result(x.oid), l.lanname, case x.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
      case x.proparallel when 's' then 'parallel safe' when 'r' then 'parallel restricted' else 'parallel unsafe' end,
      case when x.prosecdef then ' security definer' else '' end,
      case when o.rolname like 'app\\_%' then o.rolname else 'the owner' end, coalesce(' set ' || array_to_string(x.proconfig, ', '), ''))
    from pg_proc x join pg_namespace n on n.oid = x.pronamespace join pg_language l on l.oid = x.prolang join pg_roles o on o.oid = x.proowner where ${ours}`,
  'who may run them': `select format('grant execute on function %s to %s;', x.oid::regprocedure, coalesce(r.rolname, 'public'))
    from pg_proc x join pg_namespace n on n.oid = x.pronamespace
      cross join lateral aclexplode(coalesce(x.proacl, acldefault('f', x.proowner))) g left join pg_roles r on r.oid = g.grantee
    where ${ours} and g.grantee <> x.proowner`,
  tables: `select format(E'create table %s (\\n%s\\n);', ${table}, (
      select string_agg(format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attcollation <> t.typcollation then ' collate ' || (select quote_ident(collname) from pg_collation c where c.oid = a.attcollation) else '' end,
          case when a.attnotnull then ' not null' else '' end,
          case when a.attidentity = 'a' then ' generated always as identity' else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end), E',\\n' order by a.attname)
        from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attrelid = x.oid and a.attnum > 0 and not a.attisdropped))
    from pg_class x join pg_namespace n on n.oid = x.relnamespace where ${ours} and x.relkind = 'r'`,
  constraints: `select format('alter table %s add constraint %I %s;', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k join pg_class x on x.oid = k.conrelid join pg_namespace n on n.oid = x.relnamespace where ${ours} and k.contype <> 'n'`,
  indexes: `select pg_get_indexdef(x.oid) || ';' from pg_class x join pg_namespace n on n.oid = x.relnamespace
    where ${ours} and x.relkind = 'i' and not exists (select from pg_constraint k where k.conindid = x.oid and k.contype in ('p', 'u', 'x'))`,
  triggers: `select pg_get_triggerdef(t.oid) || ';' from pg_trigger t join pg_class x on x.oid = t.tgrelid join pg_namespace n on n.oid = x.relnamespace
    where ${ours} and not t.tgisinternal`,
  'row security': `select format('alter table %s %s;', ${table}, concat_ws(', ', case when x.relrowsecurity then 'enable row level security' end,
      case when x.relforcerowsecurity then 'force row level security' end))
    from pg_class x join pg_namespace n on n.oid = x.relnamespace where ${ours} and x.relkind = 'r' and (x.relrowsecurity or x.relforcerowsecurity)`,
  grants: `select format('grant %s on %s to %s;', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), ${table}, coalesce(r.rolname, 'public'))
    from pg_class x join pg_namespace n on n.oid = x.relnamespace cross join lateral aclexplode(x.relacl) g left join pg_roles r on r.oid = g.grantee
    where ${ours} and x.relkind = 'r' and g.grantee <> x.relowner group by x.oid, r.rolname`,
  'grants on columns': `select format('grant %s (%s) on %s to %s;', lower(g.privilege_type), string_agg(quote_ident(a.attname), ', ' order by a.attname), ${table}, r.rolname)
    from pg_class x join pg_namespace n on n.oid = x.relnamespace join pg_attribute a on a.attrelid = x.oid cross join lateral aclexplode(a.attacl) g
      left join pg_roles r on r.oid = g.grantee
    where ${ours} and x.relkind = 'r' group by x.oid, g.privilege_type, r.rolname`,
  policies: `select format('create policy %I on %s for %s to %s%s%s;', p.polname, ${table},
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      (select string_agg(r.rolname, ', ' order by r.rolname) from pg_roles r where r.oid = any (p.polroles)),
      E'\\n  using ' || pg_get_expr(p.polqual, p.polrelid), E'\\n  with check ' || pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy p join pg_class x on x.oid = p.polrelid join pg_namespace n on n.oid = x.relnamespace where ${ours}`,
};

/** The schema as the database has it, the same text from either kind of database. What functions do stands beside, in database/*.sql. */
export const dumpSchema = async (database: Database): Promise<string> => {
  const said = [
    '-- Made by "npm run schema" from the migrations and the access table. Read it, never edit it.',
  ];
  for (const [name, select] of Object.entries(parts)) {
    const { rows } = await sql
      .raw<{ line: string }>(`select line from (${select}) found (line) order by line collate "C"`)
      .execute(database.handle);
    said.push(`-- ${name}`, rows.map(({ line }) => line).join('\n'));
  }
  return `${said.join('\n\n')}\n`;
};
