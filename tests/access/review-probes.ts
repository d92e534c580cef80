import { idOf } from './people.ts';
import { asMember, type Command, insertStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

const day = '2026-01-02';
const managersOf: Record<string, string[]> = { fsf: ['manager', 'unitManager'], asf: ['asfManager'] };

/** What a manager of the organisation, and one who has been asked, sees and writes of the log review; nobody else does. */
export const reviewProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const homeOf = (key: string) => readers.find((reader) => reader.key === key)!.home;
  const manages = (key: string) => managersOf[homeOf(key)]?.includes(key) ?? false;
  const asked = (
    key: string,
    table: string,
    command: Command,
    statement: string,
    expected: string,
  ): Probe => ({
    what: `${key}: ${statement.slice(0, 120)}`,
    table,
    command,
    ...asMember(world, key),
    statement,
    expected,
  });
  const counted = (table: string, fsf: number, asf: number, others: Record<string, number> = {}) =>
    readers.map(({ key }) =>
      asked(
        key,
        table,
        'select',
        `select count(*)::text from ${table}`,
        String(manages(key) ? (homeOf(key) === 'fsf' ? fsf : asf) : (others[key] ?? 0)),
      ),
    );
  const at = { collaboration_id: ids.collaboration, organisation_id: ids.organisations.fsf };
  const writes = (key: string, table: string, values: Values, allowed: boolean) =>
    asked(key, table, 'insert', insertStatement(table, values), allowed ? 'allowed' : 'refused');
  /** Those who may, by themselves, in their own organisation and collaboration; and the others. */
  const by = (table: string, column: string | null, values: Values, may: (key: string) => boolean) => {
    const allowed = readers.find(({ key, home }) => home === 'fsf' && may(key))!.key;
    const mine = (key: string) => ({ ...at, ...values, ...(column ? { [column]: ids.accounts[key] } : {}) });
    return [
      ...readers
        .filter(({ home }) => home === 'fsf')
        .map(({ key }) => writes(key, table, mine(key), may(key))),
      writes(allowed, table, { ...mine(allowed), collaboration_id: shadow }, false),
      writes(allowed, table, { ...mine(allowed), organisation_id: ids.organisations.asf }, false),
      ...(column
        ? [writes(allowed, table, { ...mine(allowed), [column]: ids.accounts.projectLead }, false)]
        : []),
    ];
  };
  const decided = { decided_by: 'x', decided_on: day, recorded_at: day };
  const found = (name: string, correction: boolean) => ({
    log_finding_id: idOf('new finding'),
    log_review_read_id: idOf(`reviewed ${name}`),
    version: 9,
    finding: 'correct',
    note: 'x',
    correction,
    found_at: day,
  });
  const question = (name: string, reader: string) => ({
    log_question_id: idOf('new question'),
    log_review_read_id: idOf(`reviewed ${name}`),
    reader_account_id: ids.accounts[reader],
    question: 'x',
    asked_at: day,
  });
  const finds = (key: string, name: string, correction: boolean, allowed: boolean) =>
    writes(key, 'log_finding', { ...at, ...found(name, correction), found_by: ids.accounts[key] }, allowed);
  const asks = (key: string, name: string, reader: string, allowed: boolean) =>
    writes(key, 'log_question', { ...at, ...question(name, reader), asked_by: ids.accounts[key] }, allowed);
  const answers = (key: string, name: string, allowed: boolean) =>
    writes(
      key,
      'log_answer',
      {
        ...at,
        log_question_id: idOf(`question ${name}`),
        answer: 'x',
        answered_by: ids.accounts[key],
        answered_at: day,
      },
      allowed,
    );
  const never = ['access_need', 'sampling_plan', 'log_review', 'log_review_read', 'log_finding', 'log_look'];
  return [
    ...counted('access_need', 1, 1),
    ...counted('sampling_plan', 2, 1),
    ...counted('log_watch', 1, 1),
    ...counted('log_review', 3, 2),
    ...counted('log_review_read', 4, 1),
    ...counted('log_look', 1, 1),
    ...counted('log_finding', 2, 1),
    ...counted('log_question', 3, 1, { consultant: 2, otherConsultant: 1, asfCaseworker: 1 }),
    ...counted('log_answer', 1, 1, { consultant: 1, asfCaseworker: 1 }),
    ...by(
      'access_need',
      'recorded_by',
      {
        access_need_id: idOf('new need'),
        role: 'manager',
        version: 9,
        needs: 'x',
        risks: 'x',
        measures: 'x',
        look_over_on: '2027-01-01',
        ...decided,
      },
      manages,
    ),
    ...by(
      'sampling_plan',
      'recorded_by',
      {
        sampling_plan_id: idOf('new plan'),
        version: 9,
        every: 'month',
        choice: 'random',
        size: 1,
        with_unusual: false,
        starts_on: day,
        ...decided,
      },
      manages,
    ),
    ...by(
      'log_watch',
      null,
      { people_floor: 9, people_times: 9, taken_out: 9, hours_from: 1, hours_to: 9, version: 9 },
      manages,
    ),
    ...readers.map(({ key }) =>
      asked(key, 'log_watch', 'update', 'update log_watch set taken_out = 9', manages(key) ? '1' : '0'),
    ),
    ...by('log_finding', 'found_by', found('open', false), manages),
    finds('manager', 'open', true, false),
    finds('manager', 'closed', true, true),
    finds('manager', 'closed', false, false),
    finds('manager', 'own', false, false),
    finds('unitManager', 'own', false, true),
    finds('manager', 'nobody’s', false, false),
    ...by('log_question', 'asked_by', question('open', 'consultant'), manages),
    asks('manager', 'open', 'otherConsultant', false),
    asks('manager', 'closed', 'consultant', false),
    asks('manager', 'own', 'manager', false),
    asks('unitManager', 'own', 'manager', true),
    asks('manager', 'nobody’s', 'consultant', false),
    ...by(
      'log_answer',
      'answered_by',
      { log_question_id: idOf('question open'), answer: 'x', answered_at: day },
      (key) => key === 'consultant',
    ),
    answers('otherConsultant', 'judged', true),
    answers('consultant', 'judged', false),
    answers('consultant', 'nobody’s', false),
    ...never.flatMap((table) => [
      asked('manager', table, 'update', `update ${table} set organisation_id = organisation_id`, 'refused'),
      asked('manager', table, 'delete', `delete from ${table}`, 'refused'),
    ]),
    ...['log_review', 'log_review_read', 'log_look'].map((table) =>
      asked('manager', table, 'insert', `insert into ${table} default values`, 'refused'),
    ),
  ];
};
