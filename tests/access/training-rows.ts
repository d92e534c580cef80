import { idOf, type OrganisationKey } from './people.ts';
import type { Ids, NewRow, Values } from './rows.ts';

export const trainingTableNames = [
  'training',
  'training_seat',
  'training_guests',
  'training_interval',
] as const;
export type TrainingTable = (typeof trainingTableNames)[number];

const day = '2026-01-01';
const at = `${day}T00:00:00Z`;
const by = (ids: Ids, key: string) => ids.accounts[key];

const contents = (ids: Ids, key: string): Record<TrainingTable, Values> => ({
  training: {
    name: 'x',
    covers: ['structure'],
    for_whom: ['lss'],
    held_on: day,
    starts: '09:00',
    ends: '12:00',
    leader: 'x',
    place: 'x',
    seats: 200,
    added_by: by(ids, key),
    version: 1,
  },
  training_seat: { account_id: by(ids, key), recorded_by: by(ids, key), version: 1 },
  training_guests: {
    from_organisation_id: ids.organisations.provider,
    people: 3,
    recorded_by: by(ids, key),
    recorded_at: at,
  },
  training_interval: { about: 'plan', months: 12, set_by: by(ids, key), set_at: at },
});

/** A row of an organisation, at the training of one. */
export const trainingRow = (
  ids: Ids,
  table: TrainingTable,
  about: { home: OrganisationKey; at?: OrganisationKey; key: string; name: string },
): NewRow => ({
  table,
  values: {
    collaboration_id: ids.collaboration,
    organisation_id: ids.organisations[about.home],
    [`${table}_id`]: idOf(`${table} ${about.name}`),
    ...(/seat|guests/.test(table) ? { training_id: idOf(`training ${about.at ?? about.home}`) } : {}),
    ...contents(ids, about.key)[table],
  },
});

/** One of everything in each organisation; and seats at another's training, one's own that is told of, and one in the name of another organisation. */
export const trainingRows = (ids: Ids, home: OrganisationKey): NewRow[] => {
  const seat = (name: string, of: OrganisationKey, where: OrganisationKey, key: string): NewRow =>
    trainingRow(ids, 'training_seat', { home: of, at: where, key, name });
  const { values: told } = seat('told', 'fsf', 'fk', 'unitStaff');
  return [
    ...trainingTableNames.map((table) =>
      trainingRow(ids, table, { home, key: `away from ${home}`, name: home }),
    ),
    ...(home === 'fsf'
      ? [
          seat('of another', 'asf', 'fsf', 'away from asf'),
          seat('elsewhere', 'fsf', 'asf', 'unitStaff'),
          seat('in another name', 'asf', 'asf', 'unitStaff'),
          { table: 'training_seat', values: { ...told, came: true } },
        ]
      : []),
  ];
};
