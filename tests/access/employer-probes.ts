import { employerRows, employerTableNames } from './employer-rows.ts';
import { type Probe, probing } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

type Table = (typeof employerTableNames)[number];

/** By hand, as the screens of employers give it. */
const keeps = ['job_consultant', 'asf_caseworker', 'school_staff', 'project_lead', 'manager'];
const sees = [...keeps, 'supervisor', 'af_officer'];
const setsLevels = ['project_lead', 'manager'];
/** As many organisations have one of each in the test's world. */
const organisations = 5;

const recorder: Partial<Record<Table, string>> = {
  employer: 'added_by',
  employer_talk: 'recorded_by',
  entry_task: 'mapped_by',
  entry_task_photo: 'added_by',
  working_level: 'set_by',
  learning_place: 'added_by',
  learning_place_seats: 'set_by',
  learning_place_task: 'added_by',
  forum_event: 'added_by',
  forum_employer: 'invited_by',
};

const changes: Partial<Record<Table, string>> = {
  employer: 'version = 2',
  workplace: 'version = 2',
  employer_contact: 'version = 2',
  employer_talk: "struck_at = '2026-01-02'",
  entry_task: 'version = 2',
  entry_task_photo: "removed_at = '2026-01-02'",
  learning_place: 'version = 2',
  learning_place_task: "removed_at = '2026-01-02'",
  forum_event: 'version = 2',
  forum_employer: 'came = true',
};

/** Besides the one, five that people are asked to. */
const standing: Partial<Record<Table, string>> = { forum_event: '6' };

/** An organisation's employers are its own; the levels are seen by all who work with employers. */
export const employerProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const { probe, insert } = probing(world);
  const newRow = (table: Table, home: (typeof readers)[number]['home'], key: string) =>
    employerRows(ids, home, 'new', ids.accounts[key]).find((row) => row.table === table)!.values;
  return employerTableNames.flatMap((table) => {
    const mayAdd = table === 'working_level' ? setsLevels : keeps;
    const mine = standing[table] ?? '1';
    const seen = table === 'working_level' ? String(organisations) : mine;
    const change = changes[table];
    const by = recorder[table];
    return [
      ...readers.flatMap(({ key, role, home }) => [
        probe(key, table, 'select', `select count(*)::text from ${table}`, sees.includes(role) ? seen : '0'),
        insert(key, table, newRow(table, home, key), mayAdd.includes(role)),
        ...(change
          ? [probe(key, table, 'update', `update ${table} set ${change}`, keeps.includes(role) ? mine : '0')]
          : []),
      ]),
      insert('manager', table, { ...newRow(table, 'fsf', 'manager'), collaboration_id: shadow }, false),
      insert('manager', table, newRow(table, 'asf', 'manager'), false),
      ...(by ? [insert('manager', table, newRow(table, 'fsf', 'consultant'), false)] : []),
    ];
  });
};
