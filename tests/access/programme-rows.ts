import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Ids, Values } from './row-contents.ts';

export interface NewRow {
  table: string;
  values: Values;
}

export const programmeTableNames = [
  'programme_course',
  'programme_module',
  'programme_round',
  'programme_ground',
  'programme_queue',
  'programme_occasion',
  'allowance_rate',
  'allowance_export',
] as const;
type Table = (typeof programmeTableNames)[number];

const day = '2026-01-01';
const at = `${day}T00:00:00Z`;

const contents = (by: string | undefined): Record<Table, Values> => ({
  programme_course: {
    name: 'x',
    about: 'x',
    form: 'both',
    in_group_activity: false,
    added_by: by,
    version: 1,
  },
  programme_module: { kind: 'own', name: 'x', content: 'x', material: '', position: 1, version: 1 },
  programme_round: {
    kind: 'study_visit',
    name: 'x',
    leader_id: by,
    place: 'x',
    seats: 8,
    added_by: by,
    version: 1,
  },
  programme_ground: {
    kind: 'need',
    code: 'routines',
    people: 5,
    number: 1,
    mapped_on: day,
    struck: false,
    recorded_by: by,
    recorded_at: at,
  },
  programme_queue: { issued: 1, given_back: [] },
  programme_occasion: {
    held_on: day,
    starts: '10:00',
    ends: '12:00',
    leader_id: by,
    place: 'x',
    added_by: by,
    version: 1,
  },
  allowance_rate: {
    municipality: 'x',
    starts_on: day,
    full_ore: 2,
    half_ore: 1,
    half_from: 60,
    full_from: 300,
    set_by: by,
    set_at: at,
  },
  allowance_export: { month: day, made_by: by, made_at: at },
});

/** What each row belongs to. */
const belongsTo: Partial<Record<Table, 'programme_course' | 'programme_round'>> = {
  programme_module: 'programme_course',
  programme_ground: 'programme_course',
  programme_occasion: 'programme_round',
};

/** One of everything of an organisation's programme; those of a name of their own belong to what stands. */
export const programmeRows = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): NewRow[] =>
  programmeTableNames.map((table) => {
    const owner = belongsTo[table];
    // A queue has its round's id: a new one belongs to a round that has none.
    const key = table === 'programme_queue' ? 'programme_round' : table;
    return {
      table,
      values: {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations[home],
        [`${key}_id`]: idOf(`${key} ${name}`),
        ...(owner ? { [`${owner}_id`]: idOf(`${owner} ${home}`) } : {}),
        ...contents(by)[table],
        ...(table === 'programme_ground' ? { line_id: idOf(`ground line ${name}`) } : {}),
        ...(table === 'allowance_export' && name === 'new' ? { month: '2026-02-01' } : {}),
      },
    };
  });

/** What a new row about a person stands on, in the writer's own organisation. */
export const programmePointers = (person: Person, home: OrganisationKey): Record<string, Values> => {
  const round = { programme_round_id: idOf(`programme_round ${home}`) };
  const occasion = {
    ...round,
    programme_enrolment_id: idOf(`programme_enrolment old ${person.key} ${home}`),
    programme_occasion_id: idOf(`programme_occasion ${home}`),
  };
  return {
    programme_enrolment: round,
    programme_attendance: occasion,
    absence_notice: occasion,
    allowance_line: { allowance_export_id: idOf(`allowance_export ${home}`) },
  };
};

/** What a whole row of each table about a person needs besides whose it is. */
export const preparedContents = (by: string): Record<string, Values> => ({
  programme_enrolment: {
    queue_number: 1,
    enrolled_on: day,
    version: 1,
    recorded_by: by,
    recorded_at: at,
  },
  programme_attendance: {
    state: 'away',
    reason: 'leave',
    was_state: 'expected',
    marked_by: by,
    marked_at: at,
    version: 1,
  },
  absence_notice: { reason: 'ill', said_by: by, said_at: at },
  skill_rating: { skill: 'ask', level: 'almost', rated_on: day, recorded_by: by, recorded_at: at },
  allowance_line: { day, part: 'half', ore: 1, correction: false, recorded_by: by },
});
