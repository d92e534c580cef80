import { type Probe, probing } from './probes.ts';
import { readers } from './readers.ts';
import type { Values } from './rows.ts';
import { type TrainingTable, trainingRow, trainingTableNames } from './training-rows.ts';
import type { AccessWorld } from './world.ts';

/** By hand, as the screens of training give it. */
const keeps = ['job_consultant', 'project_lead', 'manager'];
const setsIntervals = ['project_lead', 'manager'];
/** Five organisations have one of each; of seats: one's own organisation's, and those at what it holds. */
const everybodys = '5';
const seatsSeen: Record<string, string> = { fsf: '4', asf: '4', fk: '2', af: '1', school: '1' };
/** Of those at what the own organisation holds, and of the own organisation's that nobody has told of. */
const seatsKept: Record<string, string> = { fsf: '3', asf: '4' };
const writtenBy: Record<TrainingTable, string> = {
  training: 'added_by',
  training_seat: 'recorded_by',
  training_guests: 'recorded_by',
  training_interval: 'set_by',
};

/** Training is told to everybody; who goes, to their own organisation and to the one that holds it. */
export const trainingProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const { probe, insert } = probing(world);
  const count = (table: string) => `select count(*)::text from ${table}`;
  const change = (table: string) => `update ${table} set version = 2`;
  const newRow = (
    table: TrainingTable,
    home: (typeof readers)[number]['home'],
    key: string,
    bent: Values = {},
  ): Values => ({ ...trainingRow(ids, table, { home, key, name: 'new' }).values, ...bent });
  const account = (key: string): Values => ({ account_id: ids.accounts[key] });
  const mayAdd = (table: TrainingTable, role: string) => {
    if (table === 'training_seat') return role !== 'model_manager';
    return (table === 'training_interval' ? setsIntervals : keeps).includes(role);
  };
  const read = (table: TrainingTable, role: string, home: string) => {
    if (role === 'model_manager') return '0';
    return table === 'training_seat' ? seatsSeen[home]! : everybodys;
  };
  const ofReaders = readers.flatMap(({ key, role, home }) => [
    ...trainingTableNames.flatMap((table) => [
      probe(key, table, 'select', count(table), read(table, role, home)),
      insert(key, table, newRow(table, home, key), mayAdd(table, role)),
    ]),
    probe(key, 'training', 'update', change('training'), keeps.includes(role) ? '1' : '0'),
    probe(
      key,
      'training_seat',
      'update',
      change('training_seat'),
      keeps.includes(role) ? seatsKept[home]! : key === 'unitStaff' ? '1' : '0',
    ),
  ]);
  const wrong = trainingTableNames.flatMap((table) => [
    insert('manager', table, newRow(table, 'fsf', 'manager', { collaboration_id: shadow }), false),
    insert('manager', table, newRow(table, 'asf', 'manager'), false),
    insert(
      'manager',
      table,
      newRow(table, 'fsf', 'manager', { [writtenBy[table]]: ids.accounts.consultant }),
      false,
    ),
  ]);
  const seat = (key: string, whom: string, allowed: boolean) =>
    insert(key, 'training_seat', newRow('training_seat', 'fsf', key, account(whom)), allowed);
  /** How many come, in the name of one organisation at what another holds: whichever of them is one's own. */
  const guests = (home: 'fsf' | 'asf', at: 'fsf' | 'asf') =>
    insert(
      'manager',
      'training_guests',
      trainingRow(ids, 'training_guests', { home, at, key: 'manager', name: 'new' }).values,
      false,
    );
  return [
    ...ofReaders,
    ...wrong,
    seat('manager', 'lssOfficer', true),
    seat('lssOfficer', 'manager', false),
    seat('manager', 'stranger', false),
    guests('fsf', 'asf'),
    guests('asf', 'fsf'),
  ];
};
