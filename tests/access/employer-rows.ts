import { contactEmail } from './host-rows.ts';
import { idOf, type OrganisationKey } from './people.ts';
import type { Ids, NewRow, Values } from './rows.ts';

export const employerTableNames = [
  'employer',
  'workplace',
  'employer_contact',
  'employer_talk',
  'entry_task',
  'entry_task_photo',
  'working_level',
  'learning_place',
  'learning_place_seats',
  'learning_place_task',
  'forum_event',
  'forum_employer',
] as const;

const day = '2026-01-01';
const at = `${day}T00:00:00Z`;

const contents = (by: string | undefined): Record<(typeof employerTableNames)[number], Values> => ({
  employer: {
    name: 'x',
    kind: 'sole_trader',
    branch: 'other',
    began: 'other',
    began_on: day,
    interest: 'yes',
    interest_on: day,
    responsible_id: by,
    agreed: '',
    added_by: by,
    version: 1,
  },
  workplace: { name: 'x', address: 'x', area: '', way_there: '', version: 1 },
  employer_contact: { name: 'x', title: '', phone: 'x', email: contactEmail, supervises: false, version: 1 },
  employer_talk: { kind: 'call', held_on: day, about: 'x', agreed: '', recorded_by: by, recorded_at: at },
  entry_task: {
    name: 'x',
    done_how: 'x',
    noise: 'calm',
    pace: 'own',
    reading: 'none',
    contact: 'none',
    lifting: 'none',
    times: ['morning'],
    supervision: 'x',
    mapped_on: day,
    mapped_by: by,
    version: 1,
  },
  entry_task_photo: { step: 1, words: 'x', kind: 'png', bytes: '\\x89', added_by: by },
  working_level: { name: 'employer_silence_days', value: 30, set_by: by, set_at: at },
  learning_place: { name: 'x', kind: 'apl', added_by: by, version: 1 },
  learning_place_seats: { from_on: '2000-01-01', seats: 200, set_by: by, set_at: at },
  learning_place_task: { removed_at: at, added_by: by },
  forum_event: {
    name: 'x',
    about: 'x',
    held_on: day,
    starts: '10:00',
    ends: '12:00',
    place: 'x',
    responsible_id: by,
    added_by: by,
    version: 1,
  },
  forum_employer: { answer: 'invited', invited_by: by, version: 1 },
});

/** What each row belongs to. */
const belongsTo: Partial<
  Record<
    (typeof employerTableNames)[number],
    ('employer' | 'workplace' | 'entry_task' | 'learning_place' | 'forum_event')[]
  >
> = {
  workplace: ['employer'],
  employer_contact: ['employer'],
  employer_talk: ['employer'],
  entry_task: ['workplace'],
  entry_task_photo: ['entry_task'],
  learning_place: ['workplace'],
  learning_place_seats: ['learning_place'],
  learning_place_task: ['learning_place', 'entry_task'],
  forum_employer: ['forum_event', 'employer'],
};

/** An employer of an organisation with one of everything beside it; those of a name of their own belong to the one that stands. */
export const employerRows = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): NewRow[] => {
  const whole = contents(by);
  return employerTableNames.map((table) => {
    const owners = belongsTo[table] ?? [];
    return {
      table,
      values: {
        collaboration_id: ids.collaboration,
        organisation_id: ids.organisations[home],
        [`${table}_id`]: idOf(`${table} ${name}`),
        ...Object.fromEntries(owners.map((owner) => [`${owner}_id`, idOf(`${owner} ${home}`)])),
        ...whole[table],
        // The one that stands is another employer's: a new one is not invited twice.
        ...(table === 'forum_employer' && name === home ? { employer_id: idOf('employer before') } : {}),
      },
    };
  });
};

const future = '2999-01-01';
/** Days of the forums that people are asked to, by how the person stands to each. */
const forumDays = { coming: future, asked: future, left: future, dropped: future, past: day };

/** All of it, with forums that people are asked to, each under a name of its own. */
export const employersBeside = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): NewRow[] => [
  ...employerRows(ids, home, name, by),
  ...Object.entries(forumDays).flatMap(([stands, held_on]) =>
    employerRows(ids, home, `${stands} ${name}`, by)
      .filter(({ table }) => table === 'forum_event')
      .map(({ table, values }) => ({ table, values: { ...values, held_on } })),
  ),
];
