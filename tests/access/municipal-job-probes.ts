import { municipalJobRows, municipalJobTableNames } from './municipal-job-rows.ts';
import { type Probe, probing } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

/** By hand, as the screens give it. */
const sees = [
  'job_consultant',
  'supervisor',
  'asf_caseworker',
  'af_officer',
  'school_staff',
  'project_lead',
  'manager',
];
/** As many organisations have one of each in the test's world. */
const organisations = '5';

/** The whole collaboration reads what administrations offer; those who place people keep their own. */
export const municipalJobProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const { probe, insert } = probing(world);
  return municipalJobTableNames.flatMap((table) => {
    const newRow = (home: (typeof readers)[number]['home'], key: string) =>
      municipalJobRows(ids, home, `new ${home}`, ids.accounts[key]).find((row) => row.table === table)!
        .values;
    return [
      ...readers.flatMap(({ key, role, home }) => [
        probe(
          key,
          table,
          'select',
          `select count(*)::text from ${table}`,
          sees.includes(role) ? organisations : '0',
        ),
        insert(key, table, newRow(home, key), role === 'job_consultant'),
        probe(key, table, 'update', `update ${table} set version = 2`, role === 'job_consultant' ? '1' : '0'),
      ]),
      insert('consultant', table, { ...newRow('fsf', 'consultant'), collaboration_id: shadow }, false),
      insert('consultant', table, newRow('asf', 'consultant'), false),
      insert('consultant', table, newRow('fsf', 'manager'), false),
    ];
  });
};
