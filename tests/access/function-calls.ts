import { areas } from '../../database/access-acts.ts';
import { accessRules } from '../../database/access-table.ts';
import { testDay } from '../world.ts';
import { consentCalls } from './consent-calls.ts';
import { shadowNumber, shadowOnly } from './decoy-rows.ts';
import { importIds, particularRows } from './function-world.ts';
import { importCalls } from './import-calls.ts';
import { correctNumberCalls } from './number-calls.ts';
import { idOf, personOf } from './people.ts';
import { readers } from './readers.ts';
import { type Asked, reviewCalls } from './review-calls.ts';
import type { Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** A function called by one member, or through the person's door, with each of some arguments; every call is undone before the next. */
export interface FunctionCall {
  name: string;
  membershipId?: string;
  door?: string;
  /** A select of one text, `$1` for the argument. */
  statement: string;
  arguments: string[];
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const newId = (of: string) => `${literal(idOf(of))}::uuid`;
const listed = (columns: string, from: string) =>
  `select string_agg(concat_ws(' ', ${columns}), ',' order by ${columns}) from ${from}`;

const fields = (number: string) =>
  `jsonb_build_object('given_name', 'x', 'family_name', 'x', 'name_key', 'x', 'name_key_given', 'x', 'number', ${number},
    'number_kind', 'personal', 'birth_date', '2000-01-01', 'sex', 'woman', 'protected', true)`;

const sentences = new Set(accessRules.map(({ act, area }) => `${act} ${area}`));

/** Of these every file has one, to an organisation that does nothing with it. */
const isOld = ({ withdrawn_at, kind, answer }: Values) =>
  kind === 'raise' && withdrawn_at !== undefined && !answer;

/** Acts and areas that between them meet every relation. */
const setsAsked = [
  'read identity',
  'read benefits',
  'receive identity',
  'grant_protected identity',
  'answer_crossing identity',
  'cross identity',
];

/** Those among whom every condition of a function finds somebody for whom it decides. */
const some = [
  'contact of consultant',
  'contact of lssOfficer',
  'former contact',
  'of one away in fsf',
  'file at south',
  'raised',
  'sent to asf',
  'all shared',
  'all shared with af',
  'all shared with fk',
  'nothing shared',
  'only plan shared',
  'only work shared',
  'only benefits shared',
  'handed over',
  'handed over, nothing shared',
  'held by one without accounts',
  'protected, nobody listed',
  'protected, consultant listed',
  'protected, manager listed',
  'protected by the sender',
].map((key) => personOf(key).id);

const asking = ['consultant', 'lssOfficer', 'asfCaseworker', 'manager', 'asfManager'];

/** Asked of nobody in particular: by every member. */
const general = [
  'may',
  'participants_for',
  'acts_on',
  'sent',
  'contacts_here',
  'may_import',
  'keeps_day_activity',
  'managed_units',
  'possible_contacts',
  'ways_by_model',
  'related',
  'unguarded',
  'protected_contacts',
  'holds',
  'search_outside',
  'protected_waiting',
  'unanswered_to_us',
  'asked_reads',
];

/** What each function is asked; what only the sets ask, through them. */
export const functionCalls = ({ world, rows, ids }: AccessWorld): FunctionCall[] => {
  const all = [...rows, ...particularRows(ids)].filter(({ values }) =>
    some.includes(String(values.participant_id)),
  );
  const inShadow = Object.values(shadowOnly);
  const keys = (table: string, column: string) => [
    ...new Set(all.filter((row) => row.table === table).map(({ values }) => String(values[column]))),
    ...inShadow,
  ];
  const sent = all.filter(({ table, values }) => table === 'crossing' && !isOld(values));
  const crossings = [...sent.map(({ values }) => String(values.crossing_id)), ...inShadow];
  const toProvider = [
    ...sent
      .filter(
        ({ values }) => values.to_organisation_id === ids.organisations.provider || values.kind === 'raise',
      )
      .map(({ values }) => String(values.crossing_id)),
    ...inShadow,
  ];
  const former = ['former', 'mistyped', 'entitled'].flatMap((kept) =>
    ['fsf', 'asf'].map((home) => `${kept} contact of consultant ${home}`),
  );
  const acts: Asked = [[listed('act, area', 'app.acts_on($1::uuid)'), some]];
  const sets: Asked = [
    [
      `select array_to_string(array(select unnest(app.participants_for(split_part($1, ' ', 1), split_part($1, ' ', 2))) order by 1), ',')`,
      setsAsked.filter((each) => sentences.has(each)),
    ],
    [
      `select set_config('app.preview', $1, true) || array_to_string(app.participants_for('read', 'identity'), ',')`,
      some.slice(0, 1),
    ],
  ];
  const asked: Record<string, Asked> = {
    may: [['select app.may($1)::text', [...new Set(accessRules.map(({ act }) => act))]]],
    participants_for: sets,
    related: [...sets, ...acts],
    unguarded: [...sets, ...acts],
    acts_on: acts,
    sent: [
      [listed('participant_id, from_organisation_id, crossing_id, ground_id', 'app.sent($1)'), [...areas]],
    ],
    day_activity_on: [[listed('runs, ends_on', 'app.day_activity_on($1::uuid)'), keys('way', 'way_id')]],
    protected_contacts: [['select app.protected_contacts()::text', ['-']]],
    may_import: [['select app.may_import($1)::text', ['people', 'placements']]],
    keeps_day_activity: [['select app.keeps_day_activity()::text', ['-']]],
    managed_units: [
      ["select array_to_string(array(select unnest(app.managed_units()) order by 1), ',')", ['-']],
    ],
    possible_contacts: [[listed('email, account_id', 'app.possible_contacts()'), ['-']]],
    ways_by_model: [[listed('content_hash, ways, few', 'app.ways_by_model()'), ['-']]],
    ...importCalls(importIds(ids)),
    contacts_here: [
      ["select array_to_string(array(select unnest(app.contacts_here()) order by 1), ',')", ['-']],
    ],
    receivers: [["select array_to_string(array(select unnest(app.receivers()) order by 1), ',')", ['-']]],
    accounts_in_collaboration: [
      [
        "select array_to_string(array(select unnest(app.accounts_in_collaboration()) order by 1), ',')",
        ['-'],
      ],
    ],
    open_file: [
      [
        `select concat_ws(' ', outcome, contact, participant_id in (select unnest(app.participants_for('read', 'identity'))))
          from app.open_file($1, ${newId('candidate')}, ${newId('assignment')}, ${fields('$1')})`,
        [...keys('file', 'number'), shadowNumber, ...former],
      ],
      [
        `select outcome from app.open_file($1, ${newId('candidate')}, ${newId('assignment')}, ${fields("'another'")})`,
        ['key of contact of consultant', 'key of contact of asfCaseworker'],
      ],
    ],
    correct_number: correctNumberCalls(some, [...keys('file', 'number'), shadowNumber], fields),
    search_outside: [
      [
        `select string_agg(concat_ws(' ', unit_name, contact), ',') from app.search_outside($1, 'prov')`,
        keys('file', 'number'),
      ],
    ],
    answer_crossing: [
      [
        `select app.answer_crossing($1::uuid, true, null, ${newId('assignment')}, ${newId('share back')})`,
        crossings,
      ],
      [
        `select app.answer_crossing($1::uuid, false, 'x', ${newId('assignment')}, ${newId('share back')})`,
        crossings,
      ],
    ],
    complete_crossing: [
      [`select app.complete_crossing($1::uuid, '${testDay}', ${newId('fact')})`, crossings],
    ],
    set_protection: [
      [`select app.set_protection($1::uuid, true, 'x')::text`, some],
      [`select app.set_protection($1::uuid, false, 'x')::text`, some],
    ],
    holds: [
      [
        `select string_agg(app.holds(o.organisation_id, $1::uuid)::text, ',' order by o.organisation_id) from organisation o`,
        Object.values(ids.organisations),
      ],
    ],
    answer_for_receiver: [
      [
        `select app.answer_for_receiver($1::uuid, true, null, 'x', 'x', '${testDay}', null, ${newId('fact')})`,
        toProvider,
      ],
      [
        `select app.answer_for_receiver($1::uuid, true, null, 'x', 'x', '${testDay}', '${testDay}', ${newId('fact')})`,
        toProvider,
      ],
      [
        `select app.answer_for_receiver($1::uuid, false, 'x', 'x', 'x', '${testDay}', null, ${newId('fact')})`,
        toProvider,
      ],
    ],
    withdraw_crossing: [['select app.withdraw_crossing($1::uuid)', crossings]],
    ...consentCalls(keys, some),
    unanswered_to_us: [[listed('crossing_id, from_name', 'app.unanswered_to_us()'), ['-']]],
    protected_waiting: [[listed('crossing_id, participant_id, from_name', 'app.protected_waiting()'), ['-']]],
    close_steps: [
      [`select app.close_steps($1::uuid, '{prov}', '${testDay}', '[]')::text`, keys('way', 'way_id')],
      [`select app.close_steps($1::uuid, '{beside}', '${testDay}', '[]')::text`, keys('way', 'way_id')],
    ],
    correct_own_step: [
      [
        `select app.correct_own_step($1::uuid, 1, ${newId('corrected')}, '2020-01-02', '2020-01-03')::text`,
        keys('way_step', 'way_step_id'),
      ],
      [
        `select app.correct_own_step($1::uuid, 2, ${newId('corrected')}, '2020-01-02', '2020-01-03')::text`,
        keys('way_step', 'way_step_id'),
      ],
    ],
    reopen_step: [['select app.reopen_step($1::uuid)::text', keys('way_step', 'way_step_id')]],
    end_placements: [['select app.end_placements($1::uuid)::text', keys('transition', 'transition_id')]],
    revoke_end_decision: [
      ['select app.revoke_end_decision($1::uuid, 1)', keys('transition', 'transition_id')],
      ['select app.revoke_end_decision($1::uuid, 2)', keys('transition', 'transition_id')],
    ],
    correct_end_decision: [
      [
        "select app.correct_end_decision($1::uuid, 1, '2020-01-15', 'studies')",
        keys('transition', 'transition_id'),
      ],
      [
        "select app.correct_end_decision($1::uuid, 1, '2020-01-01', 'studies')",
        keys('transition', 'transition_id'),
      ],
      [
        "select app.correct_end_decision($1::uuid, 2, '2020-01-15', 'studies')",
        keys('transition', 'transition_id'),
      ],
    ],
    sent_by_us: [
      [
        `select string_agg(app.sent_by_us(split_part($1, ' ', 1)::uuid, split_part($1, ' ', 2)::uuid, o.organisation_id, a)::text, '' order by o.organisation_id, a)
           from organisation o, unnest(array['identity', 'benefits']) a`,
        [
          `${shadowOnly.case} ${personOf('sent to asf').id}`,
          ...sent.flatMap(({ values }) => [
            `${values.crossing_id} ${values.participant_id}`,
            `${values.crossing_id} ${idOf('nobody')}`,
          ]),
        ],
      ],
    ],
    ...reviewCalls(listed),
    reads_of: [
      [
        "select string_agg(concat_ws(' ', reader, role, act, purpose, times), ',') from app.reads_of($1::uuid)",
        some,
      ],
    ],
  };
  const entering = ['ended', 'coming', 'unconfirmed', 'of analyst', 'revoked'].map((name) => ({
    name: 'enter',
    membershipId: idOf(`membership ${name}`),
    statement: `select current_setting('app.role')`,
    arguments: ['-'],
  }));
  const byEverybody = readers.flatMap(({ key }) =>
    Object.entries(asked).flatMap(([name, questions]) =>
      (general.includes(name) || asking.includes(key) ? questions : []).map(([statement, given]) => ({
        name,
        membershipId: world.members[key]!.membershipId,
        statement,
        arguments: given,
      })),
    ),
  );
  return [...entering, ...byEverybody];
};
