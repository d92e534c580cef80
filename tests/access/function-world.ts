import { consentRows } from './consent-rows.ts';
import { decoysSql, shadowNumber } from './decoy-rows.ts';
import { idOf, type OrganisationKey, personOf } from './people.ts';
import { stayId } from './place-rows.ts';
import { reviewDecoysSql } from './review-rows.ts';
import { type Ids, type NewRow, rowValues, type Values } from './rows.ts';

const accepted = { answered_at: '2026-11-02T00:00:00Z', answer: 'accepted' };
const completed = { ...accepted, completed_at: '2026-11-03T00:00:00Z', first_contact_on: '2026-11-03' };
const withdrawn = { withdrawn_at: '2026-11-03T00:00:00Z' };
const refused = { answered_at: '2026-11-02T00:00:00Z', answer: 'refused', answer_reason: 'x' };
const expired = { expires_at: '2026-11-02T00:00:00Z' };

const isStaged = { staged_at: '2026-01-02T00:00:00Z' };
const isGone = { discarded_at: '2026-01-02T00:00:00Z' };

/** Files in each state, of the manager, of a colleague and in another organisation; each with the verdict of its row. */
const importStates = ({ accounts, organisations }: Ids): Record<string, [Values, (string | null)?]> => {
  const consultants = { made_by: accounts.consultant };
  const ofAsf = { organisation_id: organisations.asf };
  return {
    waiting: [{}],
    'waiting consultant': [consultants],
    'waiting asf': [ofAsf],
    staged: [isStaged],
    empty: [isStaged, null],
    'with a problem': [isStaged, 'problem'],
    'staged consultant': [{ ...isStaged, ...consultants }, null],
    'staged asf': [{ ...isStaged, ...ofAsf }, null],
    'staged placements': [{ ...isStaged, ...ofAsf, made_by: accounts.asfManager, kind: 'placements' }, null],
    done: [{ ...isStaged, confirmed_at: '2026-01-03T00:00:00Z' }],
    gone: [isGone],
    'gone consultant': [{ ...isGone, ...consultants }],
    'gone asf': [{ ...isGone, ...ofAsf }],
  };
};

/** The files that functions are asked about, and two that stand in the shadow alone. */
export const importIds = (ids: Ids): string[] =>
  [...Object.keys(importStates(ids)), 'waiting in the shadow', 'staged in the shadow', 'nobody'].map((name) =>
    idOf(`import ${name}`),
  );

/** Rows in the states that only functions ask for: cases on their way, steps beside one another. */
export const particularRows = (ids: Ids): NewRow[] => {
  const row = (
    table: string,
    key: string,
    home: OrganisationKey,
    name: string,
    overrides: Values,
  ): NewRow => ({
    table,
    values: rowValues(
      ids,
      table,
      { person: personOf(key), home, by: ids.accounts[`away from ${home}`]!, name },
      overrides,
    ),
  });
  const cases = (
    key: string,
    home: OrganisationKey,
    to: OrganisationKey,
    kind: string,
    states: Record<string, Values>,
  ) =>
    Object.entries(states).map(([name, state]) =>
      row('crossing', key, home, `${kind} to ${to}, ${name}`, {
        kind,
        to_organisation_id: ids.organisations[to],
        ...state,
      }),
    );
  const file = (name: string, overrides: Values, verdict: string | null = 'new'): NewRow[] => {
    const own = {
      collaboration_id: ids.collaboration,
      organisation_id: ids.organisations.fsf,
      import_id: idOf(`import ${name}`),
    };
    const its = {
      ...own,
      ...(overrides.organisation_id ? { organisation_id: overrides.organisation_id } : {}),
    };
    const made = { made_by: ids.accounts.manager, made_at: '2026-01-01T00:00:00Z', counts: {} };
    return [
      {
        table: 'import',
        values: { ...own, kind: 'people', file_name: 'prov.csv', file_hash: 'x', ...made, ...overrides },
      },
      ...(verdict
        ? [{ table: 'import_row', values: { ...its, row_number: 1, verdict, candidate: {} } }]
        : []),
      { table: 'import_file', values: { ...its, part: 0, bytes: '\\x01' } },
    ];
  };
  const asShadow = (rows: NewRow[]) =>
    rows.map(({ table, values }) => ({ table, values: { ...values, collaboration_id: idOf('shadow') } }));
  const step = (key: string, home: OrganisationKey, name: string, overrides: Values) =>
    row('way_step', key, home, name, { step_key: 'beside', ...overrides });
  const states = { accepted, completed, taken: { ...accepted, ...withdrawn }, refused };
  return [
    ...consentRows(ids),
    ...cases('all shared', 'fsf', 'asf', 'handover', { ...states, open: {} }),
    ...cases('all shared', 'fsf', 'asf', 'raise', { ...states, expired, back: withdrawn }),
    ...cases('handed over', 'fsf', 'asf', 'handover', states),
    ...cases('nothing shared', 'asf', 'fsf', 'handover', { ...states, open: {} }),
    ...cases('contact of consultant', 'fsf', 'provider', 'handover', { ...states, open: {} }),
    ...cases('contact of consultant', 'fsf', 'provider', 'raise', { ...states, expired, back: withdrawn }),
    ...cases('held by one without accounts', 'fsf', 'provider', 'handover', states),
    ...cases('held by one without accounts', 'fsf', 'asf', 'handover', { accepted }),
    ...cases('protected by the sender', 'fsf', 'asf', 'raise', { ...states, open: {}, back: withdrawn }),
    ...cases('protected by the sender', 'fsf', 'asf', 'handover', {
      expired,
      late: { ...expired, ...accepted },
      gone: { ...expired, ...withdrawn },
    }),
    ...cases('all shared with fk', 'fsf', 'asf', 'handover', { open: {} }),
    ...cases('all shared with fk', 'fk', 'asf', 'handover', { open: {} }),
    ...cases('all shared', 'asf', 'provider', 'handover', { open: {} }),
    ...(['work', 'plan'] as const).map((area) =>
      row('share', 'contact of consultant', 'fsf', area, {
        area,
        basis: 'crossing',
        source_id: idOf('crossing handover to provider, open contact of consultant fsf'),
        to_organisation_id: ids.organisations.provider,
        ...(area === 'plan' ? withdrawn : {}),
      }),
    ),
    ...Object.entries(importStates(ids)).flatMap(([name, [overrides, verdict]]) =>
      file(name, overrides, verdict),
    ),
    {
      table: 'unit',
      values: {
        collaboration_id: ids.collaboration,
        unit_id: idOf('unit of asf'),
        organisation_id: ids.organisations.asf,
        name: 'x',
      },
    },
    ...asShadow([
      ...file('waiting in the shadow', {}),
      ...file('staged in the shadow', isStaged, null),
      ...file('empty', isStaged, 'problem').filter(({ table }) => table === 'import_row'),
    ]),
    step('contact of lssOfficer', 'fsf', 'open', {
      step_key: 'prov',
      starts_on: '2020-03-01',
      track: 'parallel',
    }),
    step('handed over, nothing shared', 'fsf', 'struck', {
      step_key: 'prov',
      struck: true,
    }),
    step('handed over, nothing shared', 'fsf', 'beside', { track: 'parallel' }),
    step('handed over, nothing shared', 'fsf', 'struck beside', { struck: true }),
    step('all shared with af', 'fsf', 'beside', { track: 'parallel', starts_on: '2020-03-01' }),
    step('all shared with af', 'fsf', 'struck', { struck: true, starts_on: '2020-03-01' }),
    step('all shared with fk', 'fsf', 'later', { starts_on: '2020-03-01', ends_on: '2020-04-01' }),
    step('shared by another', 'fsf', 'earlier', { starts_on: '2019-03-01', ends_on: '2019-04-01' }),
  ];
};

const theStay = (key: string) => `'${stayId('the', personOf(key), 'fsf')}'`;

const ofPerson = (key: string) => `participant_id = '${personOf(key).id}'`;

const changes: [table: string, key: string, set: string][] = [
  ...[
    'contact of consultant',
    'handed over',
    'former contact',
    'all shared with af',
    'all shared with fk',
    'sent to asf',
  ].map((key): [string, string, string] => ['way_step', key, "ends_on = '2020-02-01'"]),
  ['way_step', 'raised', "ends_on = '2020-02-01', struck = true"],
  ['way_step', 'all shared', "ends_on = '2020-02-01', track = 'parallel'"],
  ['way_step', 'nothing shared', "ends_on = '2020-02-01'"],
  ['way', 'nothing shared', "ended_on = '2020-02-01', end_reason = 'x'"],
  ['transition', 'all shared', 'struck = true'],
  ...['only work shared', 'only benefits shared', 'contact of consultant', 'contact of lssOfficer'].map(
    (key): [string, string, string] => ['transition', key, 'way_id = null, way_organisation_id = null'],
  ),
  ['transition', 'only benefits shared', 'struck = true'],
  ['placement', 'handed over', "starts_on = '2020-01-05'"],
  ['placement', 'held by one without accounts', "starts_on = '2019-01-01', ends_on = '2019-02-01'"],
  ['placement', 'only plan shared', "ends_on = '2020-01-03'"],
  ['placement', 'nothing shared', "ends_on = '2020-01-01'"],
  ['placement', 'only work shared', "ends_on = '2020-01-01'"],
];

const placed = ['only plan shared', 'nothing shared', 'only work shared'];

/** A day's searches: those of the caseworker are too many; the others' are of another act, of another day, of another collaboration. */
const searches = ({ collaboration, accounts }: Ids, shadow: string) =>
  (
    [
      ['asfCaseworker', 'search_outside', collaboration, 'now()'],
      ['schoolStaff', 'open', collaboration, 'now()'],
      ['afOfficer', 'search_outside', collaboration, "'2020-01-01'"],
      ['fkOfficer', 'search_outside', shadow, 'now()'],
    ] as const
  )
    .map(
      ([
        key,
        act,
        of,
        at,
      ]) => `insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids, at)
  select '${of}', '${accounts[key]}', gen_random_uuid(), gen_random_uuid(), '${act}', '{}', ${at} from generate_series(1, 20);`,
    )
    .join('\n');

/** Memberships that no longer, or not yet, open anything, and one that no manager has to confirm. */
const memberships = ({ collaboration, organisations, accounts }: Ids) =>
  (
    [
      ['ended', 'away from school', 'job_consultant', 'now()', "'2020-01-01'", "'2021-01-01'"],
      ['coming', 'away from school', 'job_consultant', 'now()', "'2998-01-01'", "'infinity'"],
      ['unconfirmed', 'away from school', 'job_consultant', 'null', "'2020-01-01'", "'infinity'"],
      ['of analyst', 'away from fk', 'analyst', 'null', "'2020-01-01'", "'infinity'"],
      ['revoked', 'away from af', 'af_officer', 'now()', "'2020-01-01'", "'infinity'"],
    ] as const
  )
    .map(
      ([
        name,
        key,
        role,
        confirmed,
        from,
        to,
      ]) => `insert into membership (collaboration_id, membership_id, account_id, organisation_id, role, confirmed_at, starts_at, ends_at)
  values ('${collaboration}', '${idOf(`membership ${name}`)}', '${accounts[key]}', '${organisations.af}', '${role}', ${confirmed}, ${from}, ${to});`,
    )
    .join('\n');

/** What the rows of the world become, in their own collaboration and in its shadow alike, and what functions read besides. */
export const particularSql = (ids: Ids, shadow: string) => `set session_replication_role = replica;
-- Decoys stand beside what they are taken for.
drop index crossing_one_open;
${changes.map(([table, key, set]) => `update ${table} set ${set} where ${ofPerson(key)}${table === 'way_step' ? " and step_key = 'prov'" : ''};`).join('\n')}
${placed
  .map(
    (
      key,
    ) => `update transition t set placement_id = p.placement_id, placement_ended_on = '2020-02-01' from placement p
   where t.${ofPerson(key)} and p.collaboration_id = t.collaboration_id and p.organisation_id = t.organisation_id and p.participant_id = t.participant_id;`,
  )
  .join('\n')}
-- Of two ways one goes on.
update way set ended_on = '2021-01-01', end_reason = 'x' where ${ofPerson('all shared with fk')} and organisation_id = '${ids.organisations.fk}';
-- On the day of the decision only the other organisation has a placement.
update placement set starts_on = '2019-01-01', ends_on = '2019-02-01'
 where ${ofPerson('handed over, nothing shared')} and organisation_id = '${ids.organisations.fsf}';
insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids)
  select c.id, '${ids.accounts.consultant}', gen_random_uuid(), o.organisation_id, 'open', array[f.participant_id]
    from file f join organisation o using (collaboration_id) cross join (values ('${ids.collaboration}'::uuid), ('${shadow}')) c (id)
   where f.collaboration_id = '${ids.collaboration}' and o.kind in ('FSF', 'ASF');
-- Some are still at a place where a task is done, others left before their last day.
update stay set ends_on = '2998-01-01' where stay_id = ${theStay('all shared')};
update stay set ends_on = '2998-01-01', ended_on = '2021-01-02', ended_because = 'other' where stay_id = ${theStay('nothing shared')};
update learning_place_task set removed_at = null where learning_place_task_id = '${idOf('learning_place_task fsf')}';
${searches(ids, shadow)}
${decoysSql(ids, shadow)}
${reviewDecoysSql(ids, shadow)}
update file set number = number || ' of the shadow' where collaboration_id = '${shadow}' and number <> '${shadowNumber}';
update placement set starts_on = '2019-12-15' where collaboration_id = '${shadow}' and ${ofPerson('contact of lssOfficer')};
update file set protected = true where collaboration_id = '${shadow}' and ${ofPerson('contact of supervisor')};
${memberships(ids)}
update account set email = account_id || '@example.org' where account_id <> '${ids.accounts.otherConsultant}';
update account set revoked_at = '2021-01-01' where account_id = '${ids.accounts['away from af']}';
-- Stands after the others, so that a question which does not say whose file it means finds another first.
update file set version = version where collaboration_id = '${ids.collaboration}' and organisation_id = '${ids.organisations.fsf}' and ${ofPerson('all shared with fk')};
set session_replication_role = origin;`;
