import type { Condition, TableAccess } from './access-policies.ts';
import { ofEmployer } from './access-tables-employers.ts';
import { type PersonTable, personTable } from './person-table.ts';

const room = 'places';
const keeps = { act: 'keep_stays' } as const;
/** A school's staff reads where its pupils practise, and nothing else of the area. */
const ofStay: Pick<PersonTable, 'room' | 'area' | 'shared' | 'readBy'> = {
  room,
  area: 'work',
  shared: true,
  readBy: ['read', 'keep_stays'],
};
const readBy = (role: 'app_registrar' | 'app_counts') => ({ role, commands: ['select' as const] });
const registrar = [readBy('app_registrar')];
const counted = [...registrar, readBy('app_counts')];

/** What stands on a stay is read by whoever sees the stay. */
const beside = (table: string): Pick<PersonTable, 'room' | 'area' | 'shared' | 'table' | 'read'> => ({
  room,
  area: 'work',
  shared: true,
  table,
  read: [
    {
      exists: 'stay o',
      where: [`o.collaboration_id = ${table}.collaboration_id`, `o.stay_id = ${table}.stay_id`],
    },
  ],
});

/** The stay of the same person that a row stands on, where one sees it. */
const onStay = (table: string, more: string[] = []): Condition => ({
  exists: 'stay o',
  where: [
    `o.collaboration_id = ${table}.collaboration_id`,
    `o.organisation_id = ${table}.organisation_id`,
    `o.participant_id = ${table}.participant_id`,
    `o.stay_id = ${table}.stay_id`,
    ...more,
  ],
});

/** Docs: docs/decisions/0035. */
export const placeTables: TableAccess[] = [
  ofEmployer({
    room,
    table: 'learning_place',
    counted: true,
    recordedBy: 'added_by',
    columns: ['name', 'kind', 'agreement_until', 'forum_event_id', 'version'],
  }),
  ofEmployer({ room, table: 'learning_place_seats', recordedBy: 'set_by', counted: true }),
  ofEmployer({
    room,
    table: 'learning_place_task',
    servesOwnPages: true,
    recordedBy: 'added_by',
    columns: ['removed_at'],
  }),
  personTable({
    ...ofStay,
    table: 'stay',
    ofPerson: {},
    recordedBy: 'booked_by',
    insert: keeps,
    update: {
      ...keeps,
      columns: ['starts_on', 'ends_on', 'version', 'ended_on', 'ended_because', 'forum_event_id'],
    },
    functions: [...counted, { role: 'app_registrar', commands: ['update'] }],
  }),
  personTable({
    ...beside('stay_version'),
    ofPerson: {},
    recordedBy: 'written_by',
    insert: { ...keeps, extra: ["written_party = 'municipality'"] },
    functions: [...counted, { role: 'app_registrar', commands: ['insert'] }],
  }),
  personTable({
    ...beside('stay_approval'),
    ofPerson: {
      record: [
        "party = 'person'",
        onStay('stay_approval', ['o.ended_on is null', 'o.version = stay_approval.content_version']),
      ],
    },
    recordedBy: 'recorded_by',
    insert: { ...keeps, extra: ["how <> 'own_sign_in'"] },
    functions: counted,
  }),
  personTable({
    ...ofStay,
    table: 'place_no',
    shared: false,
    recordedBy: 'recorded_by',
    insert: keeps,
    functions: counted,
  }),
  personTable({
    ...beside('support_visit'),
    ofPerson: {},
    recordedBy: 'planned_by',
    insert: keeps,
    update: {
      ...keeps,
      columns: ['supervisor_id', 'planned_on', 'starts', 'outcome', 'outcome_on', 'words', 'version'],
    },
    functions: counted,
  }),
  // Where a visit stood before, and what is noted after it, stay in the organisation.
  ...Object.entries({ support_visit_move: 'moved_by', support_visit_note: 'written_by' }).map(
    ([table, recordedBy]) =>
      personTable({ ...ofStay, table, shared: false, recordedBy, insert: keeps, functions: registrar }),
  ),
];
