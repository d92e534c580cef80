import {
  guardedFrom,
  holds,
  mayInsert,
  mayRead,
  mayUpdate,
  personTables,
  type Reader,
  relationsOf,
} from './oracle.ts';
import { type OrganisationKey, type Person, people } from './people.ts';
import { asMember, insertStatement, keyList, keysStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import { keyColumns, rowValues, type StoredRow, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

const tables = Object.keys(personTables);

const keyOfTable = (table: string) => ['collaboration_id', ...(keyColumns[table] ?? [`${table}_id`])];

export const readProbes = ({ world, rows }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} reads ${table}`,
      table,
      command: 'select' as const,
      ...asMember(world, reader.key),
      statement: keysStatement(table, keyOfTable(table)),
      expected: keyList(
        rows.filter((row) => row.table === table && mayRead(reader, row)).map(({ id }) => id),
      ),
    })),
  );

/** A constant for a column that may be changed: without a condition the statement meets no other policy than the one for updates. */
const changes: Record<string, string> = {
  consent_request: 'taken_back_at = now()',
  plan: "ended_on = '2026-11-02', end_reason = 'moved'",
  assignment: "ends_at = 'infinity'",
  protected_access: "ends_at = '2021-01-01'",
  representative: "phone = '1'",
  representation: "ended_at = '2026-11-02', ended_by = app.account()",
  wish: "answer_words = 'x'",
  way_step: 'struck = true',
  pause: "ends_on = '2020-01-02'",
  fact: 'struck = true',
  own_answer: "struck_at = '2026-11-02'",
  talk: "struck_at = '2026-11-02'",
  missing_level: "struck_at = '2026-11-02'",
  crossing: "withdrawn_at = '2026-11-02'",
  share: "withdrawn_at = '2026-11-02'",
  extract_mask: 'lifted_at = null',
  meeting_party: 'attended = true',
  employer_link: "revoked_at = '2026-11-02', revoked_by = app.account()",
  employer_sheet: "value = '', taken_back_at = '2026-11-02', taken_back_by = app.account()",
  support_request:
    "answer = 'x', answered_name = 'x', answered_at = '2026-11-02', answered_by = app.account()",
  programme_enrolment: "cancelled_on = '2026-11-02'",
  programme_attendance: 'version = 2, marked_by = app.account()',
};

export const updateProbes = ({ world, rows }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} changes ${table}`,
      table,
      command: 'update' as const,
      ...asMember(world, reader.key),
      statement: `update ${table} set ${changes[table] ?? (personTables[table]!.update ? 'version = 9' : 'collaboration_id = null')}`,
      expected: personTables[table]!.update
        ? String(rows.filter((row) => row.table === table && mayUpdate(reader, row)).length)
        : 'refused',
    })),
  );

export const deleteProbes = ({ world }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} deletes ${table}`,
      table,
      command: 'delete' as const,
      ...asMember(world, reader.key),
      statement: `delete from ${table}`,
      expected: 'refused',
    })),
  );

/** One person for each way in which she can stand to the reader. */
const peopleFor = (reader: Reader): Person[] => {
  const kinds = Map.groupBy(people, (person) =>
    [
      relationsOf(reader, person).join(),
      guardedFrom(reader, person),
      person.files.includes(reader.home),
      person.holders[reader.home],
    ].join(' '),
  );
  return [...kinds.values()].map((alike) => alike[0]!);
};

const recorders: Record<string, string> = {
  plan: 'opened_by',
  plan_version: 'written_by',
  plan_goal: 'recorded_by',
  plan_activity: 'written_by',
  plan_activity_status: 'recorded_by',
  plan_undertaking: 'recorded_by',
  plan_agreement: 'recorded_by',
  plan_review: 'recorded_by',
  lss_plan: 'recorded_by',
  implementation_plan: 'recorded_by',
  stay: 'booked_by',
  stay_version: 'written_by',
  stay_approval: 'recorded_by',
  place_no: 'recorded_by',
  support_visit: 'planned_by',
  forum_guest: 'recorded_by',
  forum_question: 'asked_by',
  municipal_job_match: 'proposed_by',
  employment: 'recorded_by',
  support_visit_move: 'moved_by',
  support_visit_note: 'written_by',
  employer_link: 'made_by',
  employer_sheet: 'recorded_by',
  assignment: 'made_by',
  protected_access: 'granted_by',
  representation: 'granted_by',
  own_answer: 'recorded_by',
  talk: 'recorded_by',
  missing_level: 'recorded_by',
  wish: 'told_to',
  way_step: 'recorded_by',
  pause: 'recorded_by',
  transition: 'recorded_by',
  fact: 'recorded_by',
  correction: 'recorded_by',
  consent: 'recorded_by',
  consent_request: 'asked_by',
  consent_answer: 'recorded_by',
  disclosure: 'recorded_by',
  crossing: 'sent_by',
  mail: 'account_id',
  extract_mask: 'made_by',
  file_extract: 'made_by',
  meeting: 'called_by',
  minutes: 'written_by',
  meeting_decision: 'decided_by',
  meeting_change: 'recorded_by',
  programme_enrolment: 'recorded_by',
  programme_attendance: 'marked_by',
  absence_notice: 'said_by',
  skill_rating: 'recorded_by',
  allowance_line: 'recorded_by',
};

/** Writes probes of inserts by one reader. */
export const writer = ({ world, ids, rows, shadow }: AccessWorld, reader: Reader) => {
  const by = ids.accounts[reader.key]!;
  const wayOf = (person: Person, home: OrganisationKey): StoredRow | undefined =>
    rows.find((row) => row.table === 'way' && row.person === person && row.organisation === home);
  const stands = (table: string, person: Person): boolean => {
    const way = wayOf(person, reader.home);
    if (table === 'way_step' || table === 'pause') return way !== undefined && holds(reader, way);
    if (table === 'fact' || table === 'crossing' || table === 'transition')
      return way !== undefined && mayRead(reader, way);
    const stood = ['share', 'plan_activity', 'plan_undertaking', 'plan_agreement'];
    return !stood.includes(table) || person.files.includes(reader.home);
  };
  const values = (table: string, person: Person, overrides: Values = {}): Values =>
    rowValues(
      ids,
      table,
      { person, home: reader.home, by },
      { ...(table === 'fact' ? { recorded_role: reader.role } : {}), ...overrides },
    );
  const insert = (
    table: string,
    person: Person,
    how: string,
    allowed: boolean,
    overrides: Values = {},
  ): Probe => ({
    what: `${reader.key} writes ${table} about "${person.key}"${how}`,
    table,
    command: 'insert',
    ...asMember(world, reader.key),
    statement: insertStatement(table, values(table, person, overrides)),
    expected: allowed ? 'allowed' : 'refused',
  });
  const allowed = (table: string, person: Person) =>
    mayInsert(reader, { table, person }) && stands(table, person);
  const bent = (table: string, person: Person): Probe[] => {
    const organisation = table === 'share' ? 'from_organisation_id' : 'organisation_id';
    const recorder = recorders[table];
    return [
      insert(table, person, ', in another collaboration', false, { collaboration_id: shadow }),
      insert(table, person, ', for another organisation', false, {
        [organisation]: ids.organisations[reader.home === 'af' ? 'school' : 'af'],
      }),
      ...(recorder
        ? [insert(table, person, ', in another name', false, { [recorder]: ids.accounts.stranger })]
        : []),
    ];
  };
  return { insert, allowed, bent, wayOf };
};

export const insertProbes = (access: AccessWorld): Probe[] =>
  readers.flatMap((reader) => {
    const { insert, allowed, bent } = writer(access, reader);
    return tables
      .filter((table) => personTables[table]!.insert)
      .flatMap((table) => {
        const about = peopleFor(reader);
        const mine = about.find((person) => allowed(table, person));
        return [
          ...(mine ? [insert(table, mine, '', true), ...bent(table, mine)] : []),
          ...about
            .filter((person) => person !== mine)
            .map((person) => insert(table, person, '', allowed(table, person))),
        ];
      });
  });
