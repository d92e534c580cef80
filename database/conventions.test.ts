import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { openTestDatabase } from '../tests/database.ts';
import { tableSql } from './access-policies.ts';
import { accessTables } from './access-tables.ts';

/** What breaks a convention, with its reason. These lists only shrink. */
const exceptions = {
  /** Tables that are about no collaboration: accounts, clocks and seals are global, path versions are named by their content. */
  withoutCollaboration: [
    'access_rule',
    'accessibility_report',
    'account',
    'job',
    'log_seal',
    'path_version',
    'refusal_log',
    'session',
    'sign_in_attempt',
    'write_log',
  ],
  /**
   * The person's empty subject row, its key and the account by which the person signs in belong to no organisation: only the registrar reads
   * them. How the person wants the own pages is the person's. A share has a sender.
   */
  personWithoutOrganisation: ['participant', 'participant_key', 'person_account', 'person_setting', 'share'],
  /** The registrar's keyed hash, the logs, and what is staged until a file is confirmed. */
  personWithoutWriteLog: ['import_row', 'import_write', 'participant_key', 'read_log', 'write_log'],
  /**
   * They point at the person's empty subject row, which belongs to no organisation. That none of them tells a signed-in role whether the
   * row exists is shown by keys.test.ts.
   */
  keysWithoutOrganisation: [
    // A file is opened by functions of the registrar alone; no role of a request may write one.
    'file_participant',
    // No role of a request may read or write the key at all.
    'participant_key_participant',
    // Written at a sign-in by the registrar alone, for whom a number leads to.
    'person_account_participant',
    // The person's own: the policy asks for the person's door to that person before the key is asked.
    'person_setting_participant',
    // Somebody is put on the list before the receiver has a file of its own; the policy asks for a relation to the person before the key is asked.
    'protected_access_participant',
  ],
  /** Point at a row that another organisation may have written: the policy demands that one sees it before the key is asked. Shown by keys.test.ts. */
  keysToOthers: [
    'crossing_way',
    'fact_way',
    'model_move_way',
    'pause_way',
    'plan_agreement_version',
    'plan_undertaking_plan',
    'transition_way',
    'way_previous',
    'way_step_way',
  ],
  /**
   * One number, one person in the whole collaboration: only the registrar writes it, and never refuses because it stands. One row of one's own
   * choices, seen and written through the person's door alone.
   */
  uniqueWithoutOrganisation: ['participant_key_pkey', 'person_setting_pkey'],
  /** About staff, and no person: the analyst is apart in the whole collaboration, all of which the administrator who proposes sees. */
  overlapsWithoutOrganisation: ['membership_analyst_apart'],
  /** Decided by the owner of the schema and nobody else, or read before anybody has signed in. */
  notGoverned: ['schema_version'],
};

let database: Database;
const rows = async <T = string>(text: string): Promise<T[]> => {
  const { rows: found } = await sql.raw<{ found: T }>(text).execute(database.handle);
  return found.map(({ found: one }) => one);
};

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

const governed = `c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all ('{${exceptions.notGoverned.join()}}')`;
const personal = `exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in ('participant_id', 'participant_ids'))`;
const hasColumn = (column: string) =>
  `exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname = '${column}')`;
const columnsOf = (keys: string, table: string) =>
  `(select array_agg(a.attname::text order by k.n) from unnest(${keys}) with ordinality k(num, n) join pg_attribute a on a.attrelid = ${table} and a.attnum = k.num)`;

describe('every table', () => {
  it('stands in the access table', async () => {
    const tables = await rows(`select relname::text found from pg_class c where ${governed} order by 1`);
    expect(accessTables.map(({ table }) => table).toSorted()).toEqual(tables.toSorted());
  });

  it('names each of its grants once', () => {
    const all = accessTables.flatMap(({ table, grants }) =>
      grants.map(({ role, command }) => `${table} ${command} ${role}`),
    );
    expect(all.filter((grant, index) => all.indexOf(grant) !== index)).toEqual([]);
  });

  it('has row security, forced, and at least one policy', async () => {
    const open = await rows(
      `select relname::text found from pg_class c where ${governed} and not (relrowsecurity and relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
    );
    expect(open).toEqual([]);
  });

  it('grants nothing to everybody', async () => {
    const open = await rows(
      `select distinct relname::text found from pg_class c, aclexplode(c.relacl) g where ${governed} and g.grantee = 0`,
    );
    expect(open).toEqual([]);
  });

  it('has its policies to one role each, never to everybody', async () => {
    const open = await rows(
      `select polname::text found from pg_policy where polroles = '{0}' or cardinality(polroles) <> 1 or not polpermissive`,
    );
    expect(open).toEqual([]);
  });

  it('belongs to a collaboration, first in its keys', async () => {
    const without = await rows(
      `select relname::text found from pg_class c where ${governed} and not exists (select from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'p' and (${columnsOf('k.conkey', 'c.oid')})[1] = 'collaboration_id') order by 1`,
    );
    expect(without).toEqual(exceptions.withoutCollaboration);
  });

  it('has the collaboration first in every unique key and every key that points elsewhere in it', async () => {
    const without = await rows(
      `select k.conname::text found from pg_constraint k join pg_class c on c.oid = k.conrelid
        where ${governed} and ${hasColumn('collaboration_id')} and k.contype in ('u', 'f', 'x')
          and not (k.contype = 'f' and not exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'collaboration_id'))
          and (${columnsOf('k.conkey', 'c.oid')})[1] <> 'collaboration_id' order by 1`,
    );
    expect(without).toEqual([]);
  });
});

describe('columns and constraints', () => {
  it('every foreign key has an index that begins with its columns', async () => {
    const without = await rows(
      `select k.conname::text found from pg_constraint k join pg_class c on c.oid = k.conrelid
        where ${governed} and k.contype = 'f' and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
          and (select array_agg(x order by x) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x)
            = (select array_agg(x order by x) from unnest(k.conkey) x)) order by 1`,
    );
    expect(without).toEqual([]);
  });

  it('moments know their zone', async () => {
    const without = await rows(
      `select c.relname || '.' || a.attname found from pg_attribute a join pg_class c on c.oid = a.attrelid
        where ${governed} and a.attnum > 0 and not a.attisdropped and a.atttypid in ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)`,
    );
    expect(without).toEqual([]);
  });

  it('checks have names of their own', async () => {
    const unnamed = await rows(
      `select k.conname::text found from pg_constraint k join pg_class c on c.oid = k.conrelid
        where ${governed} and k.contype = 'c' and (k.conname ~ '_check\\d*$' or k.conname !~ ('^' || c.relname))`,
    );
    expect(unnamed).toEqual([]);
  });
});

describe('every table about a person', () => {
  it('says which organisation wrote the row', async () => {
    const without = await rows(
      `select relname::text found from pg_class c where ${governed} and ${personal} and not ${hasColumn('organisation_id')} order by 1`,
    );
    expect(without).toEqual(exceptions.personWithoutOrganisation);
  });

  it('logs what is written', async () => {
    const without = await rows(
      `select relname::text found from pg_class c where ${governed} and ${personal} and not exists (select from pg_trigger t
        where t.tgrelid = c.oid and t.tgname = 'log_write' and t.tgenabled = 'O') order by 1`,
    );
    expect(without).toEqual(exceptions.personWithoutWriteLog);
  });

  const pointing = (condition: string) =>
    rows(`select k.conname::text found from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where ${governed} and ${personal} and k.contype = 'f'
        and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'participant_id' and not a.attisdropped)
        and ${condition} order by 1`);
  const atOrganisation = `${columnsOf('k.confkey', 't.oid')} && array['organisation_id']`;
  const asOneself = `${columnsOf('k.conkey', 'c.oid')} && array['organisation_id', 'from_organisation_id']`;

  it('has the organisation in every key that points at a person', async () => {
    expect(await pointing(`not ${atOrganisation}`)).toEqual(exceptions.keysWithoutOrganisation);
  });

  it('has the own organisation in every such key, unless the policy asks for the row first', async () => {
    expect(await pointing(`${atOrganisation} and not ${asOneself}`)).toEqual(exceptions.keysToOthers);
  });

  it('has the organisation, or an own random id, in every unique key', async () => {
    const without = await rows(
      `select x.relname::text found from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        where ${governed} and ${personal} and i.indisunique
          and not ${columnsOf('i.indkey', 'c.oid')} && array['organisation_id', 'from_organisation_id', c.relname || '_id', 'import_id']
        order by 1`,
    );
    expect(without).toEqual(exceptions.uniqueWithoutOrganisation);
  });

  it('has the organisation in every constraint against overlaps', async () => {
    const without = await rows(
      `select k.conname::text found from pg_constraint k join pg_class c on c.oid = k.conrelid
        where ${governed} and k.contype = 'x' and not ${columnsOf('k.conkey', 'c.oid')} && array['organisation_id']`,
    );
    expect(without).toEqual(exceptions.overlapsWithoutOrganisation);
  });
});

describe('functions and roles', () => {
  it('a function that runs as its owner pins where it looks, and only request roles may run it', async () => {
    const loose = await rows(
      `select p.oid::regprocedure::text found from pg_proc p where pronamespace = 'app'::regnamespace and prosecdef
        and not coalesce(proconfig::text like '%search_path=public, pg_temp%', false)`,
    );
    expect(loose).toEqual([]);
    const open = await rows(
      `select distinct p.oid::regprocedure::text found from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
        where pronamespace = 'app'::regnamespace and g.grantee = 0 order by 1`,
    );
    expect(open).toEqual([
      'app.enter(uuid,date)',
      'app.enter_employer(uuid,uuid,date)',
      'app.enter_person(uuid,uuid,uuid,uuid,uuid,date)',
    ]);
  });

  it('a function that runs as its owner runs as a role of its own', async () => {
    const owned = await rows(
      `select p.oid::regprocedure::text found from pg_proc p join pg_roles r on r.oid = p.proowner
        where pronamespace = 'app'::regnamespace and prosecdef and (r.rolsuper or r.rolbypassrls or r.rolname not like 'app\\_%')`,
    );
    expect(owned).toEqual([]);
  });

  it('no role of a request may log in, bypass row security, or lend itself', async () => {
    const strong = await rows(
      `select rolname::text found from pg_roles where rolname like 'app\\_%' and (rolbypassrls or rolcanlogin or rolsuper or rolinherit or rolcreaterole)`,
    );
    expect(strong).toEqual([]);
    const lent = await rows(
      `select m.rolname::text found from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member
        where r.rolname like 'app\\_%' and m.rolname like 'app\\_%'`,
    );
    expect(lent).toEqual([]);
  });
});

const migrations = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('a migration', () => {
  it('takes the policies with it when it drops a function that they ask, or no database that stands is upgraded', () => {
    const policies = accessTables.map(tableSql).join('\n');
    const dropped = Object.entries(migrations).flatMap(([path, text]) =>
      [...text.matchAll(/drop function if exists (app\.\w+)\([^)]*\)(?! cascade)/g)].map(([, name]) => ({
        path,
        name: name!,
      })),
    );
    const asked = dropped
      .filter(({ name }) => policies.includes(`${name}(`))
      .map(({ path }) => path.split('/').at(-1));
    // The policies that ask these came with them or later.
    expect(asked).toEqual(['0036-decisions-follow-and-own-pictures.sql', '0049-said-on-the-own-pages.sql']);
  });
});
