import type { Database } from '../../app/platform/database.ts';
import { makeWorld, type World } from '../world.ts';
import { jobs, measureOf, modelDecisions } from './decided-rows.ts';
import { employersBeside } from './employer-rows.ts';
import { employerSessions } from './host-rows.ts';
import { municipalJobRows } from './municipal-job-rows.ts';
import { roundsBeside } from './notice-rows.ts';
import { ownRows } from './own-readers.ts';
import { deputies, idOf, type OrganisationKey, people } from './people.ts';
import { pictureRows } from './picture-probes.ts';
import { programmeRows } from './programme-rows.ts';
import { reviewRows } from './review-rows.ts';
import { basisOf, shownBody, textHash } from './row-contents.ts';
import { contentHash, type Ids, type NewRow, rowsAbout, type StoredRow, type Values } from './rows.ts';
import { settingRows } from './setting-probes.ts';
import { trainingRows } from './training-rows.ts';

export interface AccessWorld {
  world: World;
  ids: Ids;
  rows: StoredRow[];
  /** Another collaboration with the very same ids, so that only the collaboration tells them apart. */
  shadow: string;
}

const literal = (values: unknown) => `'${JSON.stringify(values).replaceAll("'", "''")}'`;

const insertSql = (table: string, rows: Values[]): string => {
  const columns = Object.keys(rows[0]!);
  return `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::public.${table}, ${literal(rows)}::jsonb);`;
};

/** The statements that write the rows. */
export const insertAll = (rows: NewRow[]): string => {
  const groups = Map.groupBy(rows, ({ table, values }) => `${table} ${Object.keys(values).sort().join()}`);
  return [...groups.values()]
    .map((group) =>
      insertSql(
        group[0]!.table,
        group.map(({ values }) => values),
      ),
    )
    .join('\n');
};

/** One row at least in every table that is about no person, so that each policy has something to show or hide. */
const otherRows = (world: World, ids: Ids): NewRow[] => {
  const own = { collaboration_id: ids.collaboration };
  const at = (home: OrganisationKey) => ({ ...own, organisation_id: ids.organisations[home] });
  const day = '2026-01-01';
  const imports = (['manager', 'consultant'] as const).map((member) => ({
    table: 'import',
    values: {
      ...at('fsf'),
      import_id: idOf(`import ${member}`),
      kind: 'people',
      file_name: 'prov.csv',
      file_hash: 'x',
      made_by: ids.accounts[member],
      made_at: `${day}T00:00:00Z`,
      counts: {},
    },
  }));
  return [
    ...imports,
    ...imports.map(({ values }) => ({
      table: 'import_row',
      values: { ...at('fsf'), import_id: values.import_id, row_number: 1, verdict: 'new', candidate: {} },
    })),
    ...imports.map(({ values }) => ({
      table: 'import_file',
      values: { ...at('fsf'), import_id: values.import_id, part: 0, bytes: '' },
    })),
    {
      table: 'import_write',
      values: {
        ...at('fsf'),
        import_id: idOf('import manager'),
        write_number: 1,
        table_name: 'x',
        after: {},
      },
    },
    {
      table: 'import_file',
      values: { ...at('asf'), import_id: idOf('import manager'), part: 1, bytes: '' },
    },
    {
      table: 'import_row',
      values: {
        ...at('asf'),
        import_id: idOf('import manager'),
        row_number: 2,
        verdict: 'new',
        candidate: {},
      },
    },
    {
      table: 'import',
      values: {
        ...imports[0]!.values,
        ...at('asf'),
        import_id: idOf('import manager asf'),
      },
    },
    ...(['confirmed', 'discarded'] as const).map((end) => ({
      table: 'import',
      values: { ...imports[0]!.values, import_id: idOf(`import manager ${end}`), [`${end}_at`]: day },
    })),
    ...(['people', 'transitions'] as const).map((kind) => ({
      table: 'import',
      values: {
        ...imports[0]!.values,
        ...at('asf'),
        import_id: idOf(`import asfManager ${kind}`),
        made_by: ids.accounts.asfManager,
        kind,
      },
    })),
    ...(['manager', 'consultant', 'administrator'] as const).flatMap((member) =>
      (['fsf', 'asf'] as const).map((home) => ({
        table: 'draft',
        values: {
          ...at(home),
          draft_id: idOf(`draft ${member} ${home}`),
          account_id: ids.accounts[member],
          form: '/prov',
          subject: '/prov',
          body: {},
          saved_at: `${day}T00:00:00Z`,
        },
      })),
    ),
    ...(['fsf', 'asf'] as const).map((home) => ({
      table: 'coverage',
      values: { ...at(home), year: 2026, registered_through: day, project_year: false },
    })),
    ...(['fsf', 'asf'] as const).map((home) => ({
      table: 'asking_interval',
      values: { ...at(home), no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24, version: 1 },
    })),
    {
      table: 'published_figure',
      values: {
        ...own,
        published_figure_id: idOf('figure'),
        indicator: 'x',
        year: 2020,
        dimension: 'x',
        category: 'x',
        source: 'x',
        published_on: day,
      },
    },
    ...jobs(world, ids),
    ...reviewRows(ids),
    {
      table: 'consent_text',
      values: { ...own, content_hash: textHash, version: '1', lang: 'sv', body: shownBody },
    },
    ...(['fsf', 'asf'] as const).map((home) => ({
      table: 'processing_basis',
      values: { ...at(home), ...basisOf(home), recorded_by: ids.accounts.manager },
    })),
    ...ownRows(ids),
    ...settingRows(ids),
    ...pictureRows(ids),
    ...employerSessions(ids),
    { table: 'statistic_level', values: { ...own, indicator: 'x', year: 2020, level: 1 } },
    { table: 'collaboration_path', values: { ...own, content_hash: contentHash, active: true } },
    ...modelDecisions(ids),
    ...(['fsf', 'asf', 'fk', 'af', 'school'] as const).flatMap((home) =>
      [measureOf, employersBeside, municipalJobRows, programmeRows, roundsBeside, trainingRows].flatMap(
        (rowsOf) => rowsOf(ids, home, home, ids.accounts[`away from ${home}`]),
      ),
    ),
    { table: 'case_counter', values: { ...at('fsf'), year: 2020, last_number: 1 } },
    { table: 'management', values: managed(world, ids) },
    {
      table: 'participant_key',
      values: { ...own, number_hmac: 'x', participant_id: people[0]!.id },
    },
    ...people
      .filter(({ key }) => key === 'contact of consultant' || key === 'contact of asfCaseworker')
      .map(({ id, key }) => ({
        table: 'participant_key',
        values: { ...own, number_hmac: `key of ${key}`, participant_id: id },
      })),
    ...people.map(({ id }) => ({ table: 'participant', values: { ...own, participant_id: id } })),
    ...deputies.map(({ deputy, home, state }) => ({
      table: 'deputy',
      values: {
        ...at(home),
        deputy_id: idOf(`deputy ${deputy}`),
        absent_account_id: ids.accounts[`away from ${home}`],
        deputy_account_id: ids.accounts[deputy],
        starts_on: '2020-01-01',
        ends_on: state === 'live' ? '2999-01-01' : '2021-01-01',
      },
    })),
  ];
};

const managed = (world: World, ids: Ids): Values => ({
  collaboration_id: ids.collaboration,
  management_id: idOf('management ended'),
  organisation_id: ids.organisations.fsf,
  account_id: world.members.analyst!.accountId,
  starts_at: '2020-01-01T00:00:00Z',
  ends_at: '2021-01-01T00:00:00Z',
});

/** What rows of people lean on: accounts of those away, organisations without accounts, a path. */
export const once = (ids: Ids) => `
insert into account (account_id, issuer, subject, name) values ${[
  'fsf',
  'asf',
  'fk',
  'af',
  'school',
  'provider',
]
  .map((home) => `('${ids.accounts[`away from ${home}`]}', 'test', 'away from ${home}', 'Borta ${home}')`)
  .join(', ')}, ('${ids.accounts.stranger}', 'test', 'stranger', 'Främling');
insert into organisation (collaboration_id, organisation_id, name, short_name, kind, has_accounts)
  values ('${ids.collaboration}', '${ids.organisations.provider}', 'Utförare', 'U', 'provider', false),
  ('${ids.collaboration}', '${ids.organisations.employer}', 'Arbetsgivare', 'A', 'employer', false);
insert into membership (collaboration_id, membership_id, account_id, organisation_id, role, proposed_by)
  values ('${ids.collaboration}', '${idOf('proposed by manager')}', '${ids.accounts['away from fsf']}', '${ids.organisations.fsf}', 'job_consultant', '${ids.accounts.manager}');
insert into path_version (content_hash, path_key, label, body) values ('${contentHash}', 'prov', 'prov', '{}'),
  ('${'e'.repeat(64)}', 'nobodys', 'nobodys', '{}');
insert into accessibility_report (report_id, page, message) values ('${idOf('report')}', '/', 'x');
insert into refusal_log (method, route, reason) values ('GET', '/', 'x');
insert into log_seal (log, seal_number, sealed_at, up_to, covered, passed_over, row_count, leaves, previous_hash, seal_hash)
  values ('read_log', 1, now(), 0, '{}', '{}', 0, '', '', '');
insert into session (token_hash, account_id, expires_at) values ('x', '${ids.accounts.consultant}', 'infinity');
insert into sign_in_attempt (state_hash, nonce, verifier, return_to) values ('x', 'x', 'x', '/');
insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids)
  values ('${ids.collaboration}', '${ids.accounts.consultant}', gen_random_uuid(), gen_random_uuid(), 'x', '{}');`;

const notCopied = ['collaboration', 'membership', 'job', 'read_log', 'write_log', 'refusal_log'];

/** Copies every row of the collaboration to the shadow: the same ids under another collaboration. */
const shadowSql = (ids: Ids, shadow: string) => `
insert into collaboration (collaboration_id, name) values ('${shadow}', 'Skugga');
do $$
declare t text;
begin
  for t in select c.table_name from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'collaboration_id' and b.table_type = 'BASE TABLE'
      and c.table_name <> all (array[${notCopied.map((table) => `'${table}'`).join(', ')}])
  loop
    execute format('insert into %I select (jsonb_populate_record(t, jsonb_build_object(''collaboration_id'', %L))).* from %I t where collaboration_id = %L',
      t, '${shadow}', t, '${ids.collaboration}');
  end loop;
end $$;
insert into job (job_id, name, collaboration_id, organisation_id, membership_id, ended_at, due_at)
  select gen_random_uuid(), name, '${shadow}', organisation_id, membership_id, now(), due_at from job where membership_id is not null;
insert into membership (collaboration_id, membership_id, account_id, organisation_id, role, confirmed_at)
  select '${shadow}', gen_random_uuid(), '${ids.accounts.stranger}', organisation_id, 'job_consultant', now()
    from organisation where collaboration_id = '${shadow}';`;

const homes = ['fsf', 'asf', 'fk', 'af', 'school', 'provider'] as const;

/** The ids that rows of a world carry: its own, and of those who are no members of it. */
export const idsIn = (world: World): Ids => ({
  collaboration: world.collaborationId,
  organisations: {
    ...world.organisations,
    provider: idOf('provider'),
    employer: idOf('employer'),
  } as Ids['organisations'],
  units: world.units,
  accounts: {
    ...Object.fromEntries(homes.map((home) => [`away from ${home}`, idOf(`away from ${home}`)])),
    ...Object.fromEntries(Object.entries(world.members).map(([key, member]) => [key, member.accountId])),
    stranger: idOf('stranger'),
  },
});

/** A collaboration of people in every relation to every role, and its shadow. Written as the owner, past all policies. */
export const makeAccessWorld = async (
  database: Database,
  more: (ids: Ids) => NewRow[] = () => [],
): Promise<AccessWorld> => {
  const world = await makeWorld(database);
  const ids = idsIn(world);
  const shadow = idOf('shadow');
  const rows = people.flatMap((one) => rowsAbout(ids, one));
  await database.script(`set session_replication_role = replica;
${once(ids)}
${insertAll([...otherRows(world, ids), ...rows, ...more(ids)])}
${shadowSql(ids, shadow)}
set session_replication_role = origin;`);
  return { world, ids, rows, shadow };
};
